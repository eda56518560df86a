package vn.lantoa.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.check.CheckedSites;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

final class PublisherTest {
  private static final int PAGES = 30;
  private static final MadeUpSite ONE = new MadeUpSite(1, PAGES);
  private static final MadeUpSite TWO = new MadeUpSite(2, PAGES);

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("site");
  }

  private List<String> work() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(".site.lantoa"))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Stage open(Path out) {
    return new Publisher(out, "site").open(EarlierSite.none()).value().orElseThrow();
  }

  @Test
  void publishesEveryFileAndLeavesNothingElseBehind() throws IOException {
    Published published = ONE.publish(out()).value().orElseThrow();

    assertEquals(ONE.files(), MadeUpSite.read(out()));
    assertEquals(ONE.artifacts().size(), published.files());
    assertEquals(List.of("lock"), work());
  }

  @Test
  void replacesTheOldSiteWholly() throws IOException {
    ONE.publish(out());
    TWO.publish(out());

    assertEquals(TWO.files(), MadeUpSite.read(out()));
    assertEquals(List.of("lock"), work());
  }

  @Test
  void makesTheFoldersAboveTheOutput() throws IOException {
    Path deep = folder.resolve("a/b/site");

    ONE.publish(deep);

    assertEquals(ONE.files(), MadeUpSite.read(deep));
  }

  @Test
  void changesNothingUntilPublished() throws IOException {
    ONE.publish(out());
    try (Stage stage = open(out())) {
      TWO.artifacts().forEach(stage::write);

      assertEquals(ONE.files(), MadeUpSite.read(out()));
    }

    assertEquals(ONE.files(), MadeUpSite.read(out()));
    assertEquals(List.of("lock"), work());
  }

  @Test
  void refusesAStageThatHoldsMoreThanWasChecked() {
    try (Stage stage = open(out())) {
      ONE.artifacts().forEach(stage::write);
      stage.write(new Artifact("la.html", new byte[0]));

      assertThrows(
          IllegalStateException.class,
          () -> stage.publish(CheckedSites.of(ONE.artifacts()), out -> {}));
    }
    assertFalse(Files.exists(out()));
  }

  @Test
  void refusesAStageOfOtherBytesThanWereChecked() {
    List<Artifact> checked = List.of(new Artifact("a.html", new byte[] {1}));
    try (Stage stage = open(out())) {
      stage.write(new Artifact("a.html", new byte[] {2}));

      assertThrows(
          IllegalStateException.class, () -> stage.publish(CheckedSites.of(checked), out -> {}));
    }
  }

  @Test
  void refusesPathsThatLeaveTheSite() {
    try (Stage stage = open(out())) {
      for (String path :
          List.of("../a", "/a", "a/../../b", "a//b", "a\\b", "", ".lantoa", "CNAME", ".git/a")) {
        assertThrows(
            IllegalArgumentException.class, () -> stage.write(new Artifact(path, new byte[0])));
      }
    }
  }

  @Test
  void neverReplacesAFolderOfTheUsers() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("luan-van.docx"), "ba năm làm việc");

    assertRefused(Mistake.OUTPUT_NOT_OURS, "luan-van.docx");

    assertEquals("ba năm làm việc", Files.readString(out().resolve("luan-van.docx")));
    assertFalse(Files.exists(folder.resolve(".site.lantoa")), "nothing is made beside it");
  }

  @Test
  void neverReplacesASiteInWhichTheUserKeepsSomething() throws IOException {
    ONE.publish(out());
    Files.createDirectories(out().resolve("anh"));

    assertRefused(Mistake.OUTPUT_NOT_OURS, "anh");
  }

  @Test
  void neverReplacesWhatTheUserPutInWhileItWasBuilding() throws IOException {
    try (Stage stage = open(out())) {
      ONE.artifacts().forEach(stage::write);
      Files.createDirectories(out());
      Files.writeString(out().resolve("anh.jpg"), "");

      assertProblem(
          Mistake.OUTPUT_NOT_OURS,
          "anh.jpg",
          stage.publish(CheckedSites.of(ONE.artifacts()), out -> {}));
    }
    assertTrue(Files.exists(out().resolve("anh.jpg")));
    assertEquals(List.of("lock"), work());
  }

  /** By whoever would publish and by whoever only looks. */
  private void assertRefused(Mistake mistake, String name) {
    assertProblem(mistake, name, new Publisher(out(), "site").open(EarlierSite.none()));
    assertProblem(mistake, name, new Publisher(out(), "site").rehearse());
  }

  private static void assertProblem(Mistake mistake, String name, Outcome<?> outcome) {
    assertEquals(List.of(Problem.of(mistake, Source.command(), "site", name)), outcome.problems());
  }

  private void assertIntruder(String in, String name) {
    Problem expected = Problem.of(Mistake.OUTPUT_NOT_OURS, Source.command(), in, name);
    assertEquals(
        List.of(expected), new Publisher(out(), "site").open(EarlierSite.none()).problems());
    assertEquals(List.of(expected), new Publisher(out(), "site").rehearse().problems());
  }

  @Test
  void replacesAnEmptyFolder() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve(".DS_Store"), "");

    ONE.publish(out());

    assertEquals(ONE.files(), MadeUpSite.read(out()));
  }

  @Test
  void replacesASiteThatWasCopiedHere() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    ONE.publish(elsewhere);
    Files.move(elsewhere, out());

    TWO.publish(out());

    assertEquals(TWO.files(), MadeUpSite.read(out()));
  }

  @Test
  void tellsWhyAnOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("tep.txt"), "");

    assertEquals("obstacle.not-a-folder", obstacle(file));
    assertEquals("obstacle.not-a-folder", obstacle(file.resolve("site")));
    assertEquals("obstacle.not-a-folder", obstacle(folder.getRoot()));
  }

  @Test
  void knowsAFullDiskAndALostFolderWhoeverTellsOfThem() {
    assertEquals("obstacle.no-space", obstacle(new IOException("No space left on device")));
    assertEquals(
        "obstacle.no-space",
        obstacle(new FileSystemException("site", null, "No space left on device")));
    assertEquals("obstacle.vanished", obstacle(new NoSuchFileException("/srv/.site.lantoa")));
    Problem unknown = Obstacle.problem("site", new FileSystemException("/srv/a", null, "Boo"));
    assertEquals(List.of("site", "obstacle.disk", "Boo"), unknown.arguments());
  }

  private static String obstacle(IOException e) {
    return Obstacle.problem("site", e).arguments().get(1);
  }

  @Test
  void tellsThatItsFolderWasDeletedWhileItWrote() throws IOException {
    try (Stage stage = open(out())) {
      Tree.delete(folder.resolve(".site.lantoa"));
      ONE.artifacts().forEach(stage::write);
      Problem problem = stage.publish(CheckedSites.of(List.of()), out -> {}).problems().get(0);
      assertEquals(List.of("site", "obstacle.vanished", ""), problem.arguments());
    }
  }

  @Test
  void everyObstacleHasItsWordsInEachLanguage() {
    for (String language : List.of("vi", "en")) {
      Messages messages = new Messages(Locale.forLanguageTag(language));
      for (Obstacle obstacle : Obstacle.values()) {
        assertFalse(messages.message(obstacle.problem("site", "")).contains("obstacle."));
      }
    }
  }

  private static String obstacle(Path out) {
    Problem problem = new Publisher(out, "site").open(EarlierSite.none()).problems().get(0);
    assertEquals(Mistake.UNWRITABLE_OUTPUT, problem.mistake());
    return problem.arguments().get(1);
  }

  @Test
  void tellsOnceThatTheDiskRefusedAFile() throws IOException {
    ONE.publish(out());
    try (Stage stage = open(out())) {
      stage.write(new Artifact("a", new byte[0]));
      stage.write(new Artifact("a/b.html", new byte[0]));

      assertTrue(stage.hasFailed());
      List<Problem> problems = stage.publish(CheckedSites.of(List.of()), out -> {}).problems();
      assertEquals(Mistake.UNWRITABLE_OUTPUT, problems.get(0).mistake());
      assertEquals(1, problems.size());
    }
    assertEquals(ONE.files(), MadeUpSite.read(out()));
  }

  @Test
  void swapsALinkAndDeletesWhatItHadMadeBefore() throws IOException {
    Files.createSymbolicLink(out(), Path.of("not-there"));

    ONE.publish(out());
    Path first = out().toRealPath();
    assertEquals(ONE.files(), MadeUpSite.read(out()));
    TWO.publish(out());

    assertTrue(Files.isSymbolicLink(out()));
    assertFalse(Files.readSymbolicLink(out()).isAbsolute(), "the folder above may be moved");
    assertEquals(TWO.files(), MadeUpSite.read(out()));
    assertFalse(Files.exists(first, LinkOption.NOFOLLOW_LINKS));
    assertEquals(2, work().size(), work()::toString);
  }

  @Test
  void leavesAFolderAloneThatTheUserHadLinkedTo() throws IOException {
    Path theirs = folder.resolve("theirs");
    ONE.publish(theirs);
    Files.createSymbolicLink(out(), theirs);

    TWO.publish(out());

    assertEquals(TWO.files(), MadeUpSite.read(out()));
    assertEquals(ONE.files(), MadeUpSite.read(theirs));
  }

  @Test
  void neverReplacesALinkToAFolderOfTheUsers() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    Files.writeString(theirs.resolve("anh.jpg"), "");
    Files.createSymbolicLink(out(), theirs);

    assertRefused(Mistake.OUTPUT_NOT_OURS, "anh.jpg");
  }

  @Test
  void deletesLinksInASiteButNotWhatTheyLeadTo() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    Files.writeString(theirs.resolve("anh.jpg"), "");
    ONE.publish(out());
    Files.createSymbolicLink(out().resolve("2025/anh"), theirs);

    TWO.publish(out());

    assertTrue(Files.exists(theirs.resolve("anh.jpg")));
    assertEquals(List.of("lock"), work());
  }

  @Test
  void lastOfTwoOpenStagesWins() throws IOException {
    try (Stage first = open(out());
        Stage second = open(out())) {
      ONE.artifacts().forEach(first::write);
      TWO.artifacts().forEach(second::write);
      second.publish(CheckedSites.of(TWO.artifacts()), out -> {});
      assertEquals(TWO.files(), MadeUpSite.read(out()));

      first.publish(CheckedSites.of(ONE.artifacts()), out -> {});
      assertEquals(ONE.files(), MadeUpSite.read(out()));
    }
    assertEquals(List.of("lock"), work());
  }

  @Test
  void sameFilesMakeTheSameMarker() throws IOException {
    ONE.publish(out());
    ONE.publish(folder.resolve("again"));

    assertEquals(
        Files.readString(Marker.list(out())),
        Files.readString(Marker.list(folder.resolve("again"))));
  }

  private Path workFolder() {
    return folder.resolve(".site.lantoa");
  }

  private static Path file(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "của tôi");
  }

  @Test
  void worksInNoFolderThatALinkLeadsTo() throws IOException {
    Path victim = Files.createDirectory(folder.resolve("victim"));
    for (String name :
        List.of("yarn.lock", ".pwd.lock", "link-notes.txt", "stage-mine/a", "stage-1-a-1/a")) {
      file(victim.resolve(name));
    }
    List<Path> before = all(victim);
    Files.createSymbolicLink(workFolder(), victim);

    Problem problem = new Publisher(out(), "web/site").open(EarlierSite.none()).problems().get(0);

    assertEquals(Mistake.OUTPUT_NOT_OURS, problem.mistake());
    assertEquals(List.of("web", ".site.lantoa"), problem.arguments());
    assertIntruder(".", ".site.lantoa");
    assertEquals(before, all(victim));
  }

  @Test
  void touchesOnlyWhatBearsANameOfItsOwn() throws IOException {
    ONE.publish(out());
    for (String name :
        List.of(
            "yarn.lock",
            "99-x.lock",
            "1-a-1-b.lock",
            "link-notes.txt",
            "stage-mine/a",
            "gone-99-x/a",
            "live-99-x/a",
            "old-99-x/a",
            "old-99-x-1/a")) {
      file(workFolder().resolve(name));
    }
    List<Path> before = all(workFolder());

    TWO.publish(out());
    Tree.delete(out());
    new Publisher(out(), "site").open(EarlierSite.none()).value().orElseThrow().close();

    assertEquals(before, all(workFolder()));
    assertFalse(Files.exists(out()));
  }

  @Test
  void doesNotWorkBesideWhatIsNoPlainFile() throws IOException {
    ONE.publish(out());
    Path outside = folder.resolve("outside");
    for (String name : List.of("lock", "1-a-1.lock", "old-1-a-1", "stage-1-a-1", "x")) {
      Path planted = workFolder().resolve(name);
      Files.deleteIfExists(planted);
      Files.createSymbolicLink(planted, outside);
      assertIntruder(".site.lantoa", name);
      Files.delete(planted);
    }
    Files.createDirectory(workFolder().resolve("1-a-1.lock"));
    assertIntruder(".site.lantoa", "1-a-1.lock");
    assertFalse(Files.exists(outside));
    assertEquals(ONE.files(), MadeUpSite.read(out()));
  }

  @Test
  void looksForIntrudersBeforeItSwapsToo() throws IOException {
    ONE.publish(out());
    try (Stage stage = open(out())) {
      TWO.artifacts().forEach(stage::write);
      Files.createSymbolicLink(workFolder().resolve("old-1-a-1"), folder);
      Problem problem =
          stage.publish(CheckedSites.of(TWO.artifacts()), out -> {}).problems().get(0);
      assertEquals(List.of(".site.lantoa", "old-1-a-1"), problem.arguments());
    }
    assertEquals(ONE.files(), MadeUpSite.read(out()));
  }

  @Test
  void believesNoMarkerThatIsNoPlainText() throws IOException {
    Path theirs = Files.createDirectory(out());
    Files.createSymbolicLink(theirs.resolve(Marker.NAME), file(folder.resolve("list")));
    assertRefused(Mistake.OUTPUT_NOT_OURS, Marker.NAME);
    Files.delete(theirs.resolve(Marker.NAME));
    Files.write(theirs.resolve(Marker.NAME), new byte[] {(byte) 0xC3, '\n', 'a'});
    file(theirs.resolve("b"));
    assertRefused(Mistake.OUTPUT_NOT_OURS, "b");
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !path.endsWith("lock")).sorted().toList();
    }
  }
}
