package vn.lantoa.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk says nothing that it has no words for, in either language. */
final class WordsOfMapsTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String DESK = "vn/lantoa/desk";
  private static final Path SOURCES = Path.of("src/main/java", DESK);
  private static final Path TEMPLATES = Path.of("src/main/resources", DESK);

  /** Maps to something else: kinds of files on the wire, and keys of an officer's files. */
  private static final Set<String> NO_WORDS = Set.of("DeskServer.FILES", "EntryCheck.OF_FIELDS");

  /**
   * Of the past for ever: when districts ended, the first year of the map, what old sources tell.
   */
  private static final Set<String> OF_A_TIME =
      Set.of("start.old", "begin.year", "entry.hotline.source-date.hint");

  /** A key that is written out where it is said. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:words(?:\\(\\))?|pages)\\s*\\.text\\(\\s*\"([^\"]+)\"[,)\\s]|#\\{([A-Za-z0-9.-]+)[(}]");

  /** A map that an author wrote: its name, and what its keys lead to. */
  private record Mapped(String name, Set<String> values) {}

  @Test
  void eachMapLeadsToWordsOfBothLanguagesOrToScreens(@TempDir Path folder) throws Exception {
    Set<String> screens = ScreenNames.all(folder);
    List<Mapped> maps = maps();
    assertTrue(maps.stream().anyMatch(map -> map.name().equals("ProblemScreen.FIELDS")), "" + maps);
    Set<String> wrong = new TreeSet<>();
    for (String language : List.of("vi", "en")) {
      Set<String> words = words(language);
      for (Mapped map : maps) {
        for (String value : map.values()) {
          if (!words.contains(value) && !screens.contains(value.replaceFirst("[?#].*", ""))) {
            wrong.add(map.name() + ": " + value + " in " + language);
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void whatIsWrittenOutIsKnownInBothLanguages() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Path file : files(SOURCES, ".java")) {
      said.addAll(keys(Files.readString(file)));
    }
    for (Path file : files(TEMPLATES, ".html")) {
      said.addAll(keys(Files.readString(file)));
    }
    assertTrue(said.size() > 200, "there are many: " + said.size());
    for (String language : List.of("vi", "en")) {
      Set<String> unknown = new TreeSet<>(said);
      Set<String> words = words(language);
      unknown.removeIf(
          key ->
              key.endsWith(".")
                  ? words.stream().anyMatch(word -> word.startsWith(key))
                  : words.contains(key));
      assertEquals(Set.of(), unknown, language);
    }
  }

  /** What is shown beside a field of another year would be copied into it. */
  @Test
  void noHintNamesAYearThatPasses() throws IOException {
    for (String language : List.of("vi", "en")) {
      Set<String> years = new TreeSet<>();
      properties(language)
          .forEach(
              (key, words) -> {
                if (String.valueOf(words).matches("(?s).*(?<!\\d)20\\d\\d(?!\\d).*")) {
                  years.add(String.valueOf(key));
                }
              });
      years.removeAll(OF_A_TIME);
      assertEquals(Set.of(), years, language);
    }
  }

  private static Set<String> keys(String text) {
    Set<String> keys = new HashSet<>();
    Matcher found = SAID.matcher(text);
    while (found.find()) {
      keys.add(Optional.ofNullable(found.group(1)).orElse(found.group(2)));
    }
    return keys;
  }

  private static List<Mapped> maps() throws IOException, ReflectiveOperationException {
    List<Mapped> maps = new ArrayList<>();
    for (Path file : files(CLASSES.resolve(DESK), ".class")) {
      String name = CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".");
      Class<?> type =
          Class.forName(
              name.replaceFirst("[.]class$", ""), true, WordsOfMapsTest.class.getClassLoader());
      for (Field field : type.getDeclaredFields()) {
        String called = type.getSimpleName() + "." + field.getName();
        if (Modifier.isStatic(field.getModifiers())
            && Map.class.isAssignableFrom(field.getType())
            && !NO_WORDS.contains(called)) {
          field.setAccessible(true);
          Set<String> values = new TreeSet<>();
          gather(field.get(null), values);
          maps.add(new Mapped(called, values));
        }
      }
    }
    return maps;
  }

  private static void gather(Object value, Set<String> into) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> gather(one, into));
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> gather(one, into));
    } else {
      into.add(String.valueOf(value));
    }
  }

  private static Set<String> words(String language) throws IOException {
    return properties(language).stringPropertyNames();
  }

  private static Properties properties(String language) throws IOException {
    Properties words = new Properties();
    Path file = TEMPLATES.resolve("desk_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
