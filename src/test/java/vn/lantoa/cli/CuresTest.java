package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.build.Build;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.cure.Cure;
import vn.lantoa.cure.Cures;
import vn.lantoa.cure.Mender;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.ContentRoot;

/** Every cure of every mistake, on the site that has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CuresTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  /** These concern the file as a whole, or a key that takes another's place. */
  private static final Set<Mistake> OF_FILES =
      EnumSet.of(Mistake.NOT_NFC, Mistake.BYTE_ORDER_MARK, Mistake.THEME_KNOWN, Mistake.NOT_UTF8);

  private final Set<Mistake> cured = EnumSet.noneOf(Mistake.class);
  private final List<String> takenBack = new ArrayList<>();

  @TempDir private Path temp;

  @AfterEach
  void deleteDeepFolders() throws IOException {
    Path top = temp.resolve(FixtureSitesTest.DEEP_FOLDERS);
    if (Files.exists(top)) {
      DeepFolders.delete(top);
    }
  }

  /** Those whose problems a check finds. */
  static List<FixtureSite> sites() throws IOException {
    List<FixtureSite> sites = new ArrayList<>();
    for (FixtureSite site : FixtureSite.all()) {
      if (Arrays.equals(site.arguments(), new String[] {"check"})) {
        sites.add(site);
      }
    }
    return sites;
  }

  private Set<Mistake> missing() {
    Set<Mistake> missing = EnumSet.copyOf(Cures.mistakes());
    missing.removeAll(cured);
    return missing;
  }

  /** Those whose words are in what a check of the site tells. */
  private static Set<Mistake> named(FixtureSite fixture) throws IOException {
    String told = Files.readString(Golden.RESOURCES.resolve(fixture.expected()), UTF_8);
    ResourceBundle words =
        ResourceBundle.getBundle("vn.lantoa.problem.problems", Locale.forLanguageTag("vi"));
    Set<Mistake> named = EnumSet.noneOf(Mistake.class);
    for (Mistake mistake : Mistake.values()) {
      String message = words.getString(mistake.code() + ".message").replace("%%", "%");
      if (Arrays.stream(message.split("%\\d\\$s")).allMatch(told::contains)) {
        named.add(mistake);
      }
    }
    return named;
  }

  /** What was not cured before, one of a kind a site; all of them in the long tests. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void takesTheProblemAwayAndNothingElse(FixtureSite fixture) throws IOException {
    boolean all = System.getProperty("long") != null;
    if (!all && Collections.disjoint(named(fixture), missing())) {
      return;
    }
    Path site = temp.resolve(fixture.name());
    fixture.copyTo(site);
    FixtureSitesTest.complete(fixture, site);
    Path content = site.resolve("content");
    ContentStore store = new ContentStore(content, site.resolve("journal"));
    Set<Mistake> seen = EnumSet.noneOf(Mistake.class);
    List<Problem> found = check(site);
    for (Problem problem : found) {
      Optional<String> file = file(content, problem);
      Optional<Cure> cure =
          file.isPresent() ? Cures.of(problem, file.get(), store) : Optional.empty();
      boolean isNew = !cured.contains(problem.mistake());
      if (cure.isPresent() && (all || isNew && seen.add(problem.mistake()))) {
        cure(store, problem, file.get(), cure.get(), onceMore(found, site));
      }
    }
  }

  /** What was found, and when it is asked again, what is found then. */
  private static Mender.Check onceMore(List<Problem> found, Path site) {
    AtomicBoolean asked = new AtomicBoolean();
    return () -> asked.getAndSet(true) ? check(site) : found;
  }

  private void cure(ContentStore store, Problem problem, String file, Cure cure, Mender.Check check)
      throws IOException {
    Map<String, String> old = files(store.content());
    String version = ContentStore.version(store.read(file));
    Mender.Result result = new Mender(store).cure(problem, file, version, check);
    if (result == Mender.Result.CURED) {
      cured.add(problem.mistake());
      assertNothingElseChanged(old, files(store.content()), problem, cure);
      assertTrue(store.undo().isPresent());
    } else {
      assertEquals(Mender.Result.TAKEN_BACK, result, problem::toString);
      takenBack.add(problem.source().file() + ": " + problem.mistake());
    }
    assertEquals(old, files(store.content()));
  }

  /** All of them, each byte a letter. */
  private static Map<String, String> files(Path content) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, ISO_8859_1));
      }
    }
    return files;
  }

  private static void assertNothingElseChanged(
      Map<String, String> old, Map<String, String> now, Problem problem, Cure cure) {
    Set<String> concerned =
        cure.saves().stream().map(ContentStore.Save::file).collect(Collectors.toSet());
    Map<String, String> before = new TreeMap<>(old);
    Map<String, String> after = new TreeMap<>(now);
    cure.moved().forEach((from, to) -> assertEquals(old.get(from), now.get(to)));
    before.keySet().removeAll(concerned);
    after.keySet().removeAll(concerned);
    assertEquals(before, after);
    concerned.removeAll(cure.moved().keySet());
    concerned.removeAll(cure.moved().values());
    assertTrue(concerned.size() <= 1, concerned::toString);
    for (String file : concerned) {
      int lines = changedLines(old.getOrDefault(file, ""), now.getOrDefault(file, ""));
      assertTrue(
          OF_FILES.contains(problem.mistake()) || !now.containsKey(file) || lines <= 1,
          () -> problem + " changed:\n" + now.get(file));
    }
  }

  /** Each has a fixture that it takes on; what is taken back uncovers what nobody could see. */
  @AfterAll
  void eachTakesSomewhere() {
    assertEquals(Set.of(), missing());
    assertTrue(takenBack.size() <= 12, takenBack::toString);
  }

  /** How many lines lie between what is the same at the start and at the end. */
  private static int changedLines(String old, String now) {
    List<String> before = List.of(old.split("(?<=\n)"));
    List<String> after = List.of(now.split("(?<=\n)"));
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return Math.max(before.size(), after.size()) - start - end;
  }

  private static Optional<String> file(Path content, Problem problem) {
    Path file = Path.of(problem.source().file());
    return file.startsWith(content) && Files.isRegularFile(file)
        ? Optional.of(content.relativize(file).toString())
        : Optional.empty();
  }

  private static List<Problem> check(Path site) throws IOException {
    Inputs inputs =
        new Inputs(
            List.of(
                new ContentRoot(
                    site.resolve("content"), site.resolve("content").toString(), false)),
            "",
            PROJECT.resolve("themes/lan-toa"),
            PROJECT.resolve("assets"),
            site.resolve("out"),
            "out",
            Optional.empty(),
            LocalDate.of(2025, 11, 20),
            true,
            2,
            false);
    return new Build(inputs, Progress.NONE).check().problems();
  }
}
