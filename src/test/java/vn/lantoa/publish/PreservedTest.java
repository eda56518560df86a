package vn.lantoa.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.check.CheckedSites;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** What a build leaves in the site's folder, and what it would rather not touch at all. */
final class PreservedTest {
  private static final MadeUpSite ONE = new MadeUpSite(1, 10);
  private static final MadeUpSite TWO = new MadeUpSite(2, 10);

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("site");
  }

  static IntStream choices() {
    return IntStream.range(0, 16);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void keepsWhateverIsThereOfTheFourBuildAfterBuild(int choice) throws IOException {
    PreservedFiles kept = PreservedFiles.chosen(choice);
    kept.putInto(out());

    for (MadeUpSite site : List.of(ONE, TWO, ONE)) {
      assertTrue(site.publish(out()).problems().isEmpty());
      assertEquals(kept.with(site), MadeUpSite.read(out()));
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void takesThemAlongWhereALinkLeadsToThem(int choice) throws IOException {
    Path theirs = folder.resolve("theirs");
    PreservedFiles kept = PreservedFiles.chosen(choice);
    kept.putInto(theirs);
    Files.createSymbolicLink(out(), theirs);

    for (MadeUpSite site : List.of(ONE, TWO, ONE)) {
      assertTrue(site.publish(out()).problems().isEmpty());
      assertEquals(kept.with(site), MadeUpSite.read(out()));
      assertEquals(kept.files(), MadeUpSite.read(theirs));
    }
  }

  @Test
  void keepsThemAsTheyAreWhenTheSiteIsSwapped() throws IOException {
    ONE.publish(out());
    Files.writeString(out().resolve("CNAME"), "cu.example.vn");
    Files.writeString(out().resolve(".nojekyll"), "");
    try (Stage stage =
        new Publisher(out(), "site").open(EarlierSite.none()).value().orElseThrow()) {
      TWO.artifacts().forEach(stage::write);
      Files.writeString(out().resolve("CNAME"), "moi.example.vn");
      Files.delete(out().resolve(".nojekyll"));
      stage.publish(CheckedSites.of(TWO.artifacts()), out -> {});
    }

    PreservedFiles kept = new PreservedFiles(Map.of("CNAME", "moi.example.vn"));
    assertEquals(kept.with(TWO), MadeUpSite.read(out()));
  }

  @Test
  void changesNeitherTheMarkerNorTheCount() throws IOException {
    Published alone = ONE.publish(folder.resolve("alone")).value().orElseThrow();
    PreservedFiles.ALL.putInto(out());

    assertEquals(alone, ONE.publish(out()).value().orElseThrow());
    assertEquals(
        Files.readString(Marker.list(folder.resolve("alone"))),
        Files.readString(Marker.list(out())));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesARepositoryBeforeAnythingIsMade(boolean linked) throws IOException {
    Path theirs = linked ? folder.resolve("theirs") : out();
    Files.createDirectories(theirs.resolve(".git/objects"));
    PreservedFiles.chosen(0b1110).putInto(theirs);
    if (linked) {
      Files.createSymbolicLink(out(), theirs);
    }

    assertRefused(Mistake.OUTPUT_IS_REPOSITORY, ".git");
    assertTrue(Files.exists(theirs.resolve(".git/objects")));
    assertFalse(Files.exists(folder.resolve(".site.lantoa")), "nothing is made beside it");
  }

  @Test
  void refusesARepositoryThatCameWhileItWasBuilding() throws IOException {
    ONE.publish(out());
    try (Stage stage =
        new Publisher(out(), "site").open(EarlierSite.none()).value().orElseThrow()) {
      TWO.artifacts().forEach(stage::write);
      Files.createDirectory(out().resolve(".git"));

      assertEquals(
          List.of(problem(Mistake.OUTPUT_IS_REPOSITORY, ".git")),
          stage.publish(CheckedSites.of(TWO.artifacts()), out -> {}).problems());
    }
    assertRefused(Mistake.OUTPUT_IS_REPOSITORY, ".git");
    assertEquals(ONE.files(), MadeUpSite.read(out()));
  }

  /** A marker may have been written by hand, or by a stage that was published a second time. */
  @Test
  void refusesARepositoryThatTheMarkerNames() throws IOException {
    ONE.publish(out());
    Path marker = Marker.list(out());
    Files.writeString(marker, Files.readString(marker) + ".git\n");
    Files.createDirectory(out().resolve(".git"));

    assertRefused(Mistake.OUTPUT_IS_REPOSITORY, ".git");
  }

  @Test
  void doesNotAdviseOnARepositoryOfOtherThings() throws IOException {
    Files.createDirectories(out().resolve(".git"));
    Files.writeString(out().resolve("luan-van.tex"), "");

    assertRefused(Mistake.OUTPUT_NOT_OURS, ".git");
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", ".gitignore", ".nojekyll", "CNAME"})
  void refusesLinksOfThoseNamesAndDoesNotFollowThem(String name) throws IOException {
    Path theirs = Files.writeString(folder.resolve("theirs"), "của tôi");
    ONE.publish(out());
    for (Path target : List.of(theirs, folder, Path.of("not-there"))) {
      Files.createSymbolicLink(out().resolve(name), target);
      assertRefused(Mistake.OUTPUT_NOT_OURS, name);
      assertTrue(Files.exists(out().resolve(name), LinkOption.NOFOLLOW_LINKS));
      Files.delete(out().resolve(name));
    }
    assertEquals("của tôi", Files.readString(theirs));
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitignore", ".nojekyll", "CNAME"})
  void refusesFoldersOfThoseNames(String name) throws IOException {
    Files.createDirectories(out().resolve(name));

    assertRefused(Mistake.OUTPUT_NOT_OURS, name);
  }

  private void assertRefused(Mistake mistake, String name) {
    Publisher publisher = new Publisher(out(), "site");
    for (Outcome<?> outcome : List.of(publisher.open(EarlierSite.none()), publisher.rehearse())) {
      assertEquals(List.of(problem(mistake, name)), outcome.problems());
    }
  }

  private static Problem problem(Mistake mistake, String name) {
    return Problem.of(mistake, Source.command(), "site", name);
  }
}
