package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/** What {@code bench/country} makes up is sound content, and nobody takes it for real. */
final class MadeUpCountryTest {
  private static final Pattern NUMBER = Pattern.compile("(?m)^phone: (.*)$");
  private static final String WARD = "2026/hue/phu-xuan";

  @TempDir private Path folder;

  @Test
  void aPartOfTheCountryIsSoundButForWhatIsBroken() throws Exception {
    Path content = folder.resolve("content");
    make(content);
    assertEquals("", check(content));
    assertNothingRings(content);

    Map<Path, String> before = files(content);
    make(content, "--edited", "1", "--every", "2");
    List<String> edited =
        files(content).entrySet().stream()
            .filter(file -> !file.getValue().equals(before.get(file.getKey())))
            .map(file -> file.getKey().toString())
            .toList();
    assertEquals(List.of(WARD.replace("phu-xuan", "kim-long") + "/activities/01.md"), edited);

    make(content);
    assertEquals(before, files(content));
    make(content, "--broken", "19753");
    assertTrue(check(content).contains(WARD + "/locality.md:"));
  }

  /** Two wards of Huế. */
  private void make(Path content, String... more) throws Exception {
    Path classes = folder.resolve("classes");
    if (!Files.exists(classes)) {
      Files.createDirectories(classes);
      String[] words = {
        "-proc:none",
        "-cp",
        System.getProperty("java.class.path"),
        "-d",
        classes.toString(),
        "bench/MadeUpCountry.java"
      };
      assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, words));
    }
    List<String> words = new ArrayList<>(List.of(content.toString(), "--province", "46"));
    words.addAll(List.of("--communes", "2"));
    words.addAll(List.of(more));
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      Method main = loader.loadClass("MadeUpCountry").getDeclaredMethod("write", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) words.toArray(String[]::new));
    }
  }

  /** What is wrong, but for notes. */
  private static String check(Path content) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Environment surroundings =
        new Environment(
            Generator.PROJECT,
            Generator.PROJECT,
            Map.of(),
            Generator.at(Instant.parse("2026-11-20T05:00:00Z")),
            stream,
            stream,
            false,
            stop -> {});
    new Cli(surroundings)
        .run("check", "--no-sheets", "--lang", "en", "--quiet", "--content", content.toString());
    return said.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(": error: "))
        .reduce("", String::concat);
  }

  private static Map<Path, String> files(Path content) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(content.relativize(file), Files.readString(file));
      }
    }
    return texts;
  }

  /** No area has the code 0200, and no telephone a number that begins with 0. */
  private static void assertNothingRings(Path content) throws IOException {
    String all = String.join("\n", files(content).values());
    List<String> numbers = NUMBER.matcher(all).results().map(MatchResult::group).toList();
    assertEquals(6, numbers.size(), numbers.toString());
    assertEquals(6, numbers.stream().distinct().count(), numbers.toString());
    numbers.forEach(number -> assertTrue(number.startsWith("phone: 0200 0"), number));
  }
}
