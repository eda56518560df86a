package vn.lantoa.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.begin.FolderOwner.OfBody;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.AdministrativeMapTest;
import vn.lantoa.country.Commune;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** What is begun is read without a word but of what nobody knows yet. */
final class BegunFoldersTest {
  private static final AdministrativeMap MAP = AdministrativeMapTest.MAP;
  private static final FolderNames NAMES = new FolderNames(MAP);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Set<Mistake> OPEN =
      EnumSet.of(
          Mistake.THEME_PENDING,
          Mistake.NO_CONTACT,
          Mistake.NO_CONTACT_IN_MANY,
          Mistake.NO_ADDRESS);

  @TempDir private Path folder;

  private void begin(FolderOwner owner) throws IOException {
    Beginning beginning = BeginningFilesTest.bare(owner, 2026);
    for (Map.Entry<String, String> text :
        BeginningFiles.of(beginning, NAMES, true).texts().entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }

  private Catalogue read() throws IOException {
    List<ContentRoot> roots =
        List.of(
            new ContentRoot(Path.of("content").toAbsolutePath(), "content", true),
            new ContentRoot(folder.resolve("content"), "mine", false));
    Outcome<Catalogue> read =
        new ContentReader(roots, TODAY, tasks -> tasks.forEach(Runnable::run)).read("2026");
    List<Problem> unknown =
        read.problems().stream().filter(problem -> !OPEN.contains(problem.mistake())).toList();
    assertEquals(List.of(), unknown.stream().limit(5).toList());
    return read.value().orElseThrow();
  }

  private void accepts(List<Commune> communes) throws IOException {
    for (Commune commune : communes) {
      begin(new OfCommune(commune));
    }
    Catalogue catalogue = read();
    for (Commune commune : communes) {
      String path = "2026/" + NAMES.path(new OfCommune(commune));
      assertTrue(
          catalogue.entries().stream()
              .anyMatch(e -> e.path().equals(path) && e.name().endsWith(commune.name())),
          path);
    }
  }

  /** Whether its folder has its code, too. */
  private static boolean isTold(Commune commune) {
    return NAMES.path(new OfCommune(commune)).endsWith(commune.code());
  }

  @Test
  void aHundredOfAllCommunesAndThoseWithSignsInTheirNames() throws IOException {
    List<Commune> communes = new ArrayList<>(MAP.communes());
    Collections.shuffle(communes, new Random(25_11));
    List<Commune> some = new ArrayList<>(communes.subList(0, 100));
    communes.subList(100, communes.size()).stream()
        .filter(commune -> !commune.name().matches("(?!La Dêê)[\\p{L} ]+") || isTold(commune))
        .forEach(some::add);
    accepts(some);
  }

  @Test
  @Tag("long")
  void allCommunes() throws IOException {
    accepts(MAP.communes());
  }

  @Test
  void bodiesOfEveryKind() throws IOException {
    FolderOwner ward = new OfCommune(MAP.commune("06187").orElseThrow());
    for (Level level : Level.values()) {
      if (level.isBody()) {
        begin(new OfBody(level, "Hoa Ban", Optional.of(ward)));
        begin(new OfBody(level, "Hoa \"Ban\": 2", ward.above()));
        begin(new OfBody(level, "Hoa Sen", Optional.empty()));
      }
    }
    assertTrue(read().entries().size() >= 15);
  }
}
