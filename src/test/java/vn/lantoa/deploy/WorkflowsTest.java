package vn.lantoa.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;

/** What deploy/ has GitLab and GitHub do for a province. Neither was asked: README.md says so. */
final class WorkflowsTest {
  private static final List<Path> FILES =
      List.of(
          Path.of("deploy/gitlab/.gitlab-ci.yml"),
          Path.of("deploy/github/.github/workflows/province.yml"));

  private static final Pattern CALL = Pattern.compile("lantoa/lantoa ((?:check|build) [^|\n]*)");

  @TempDir private Path folder;

  /** A word that the program does not know would end it with another code. */
  @Test
  void theProgramUnderstandsAllThatItIsCalledWith() throws IOException {
    Path province = Files.createDirectories(folder.resolve("content/2026/lang-son"));
    Files.writeString(province.resolve("locality.md"), "---\ntype: locality\n---\n");
    Set<String> all = new TreeSet<>();
    for (Path file : FILES) {
      List<String> calls =
          texts(Manifests.documents(Files.readString(file))).stream()
              .flatMap(text -> CALL.matcher(text).results())
              .map(MatchResult::group)
              .toList();
      assertEquals(2, calls.size(), file + ": " + calls);
      all.addAll(calls);
    }
    all.forEach(this::assertUnderstood);
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> texts.addAll(texts(inner)));
    } else if (value instanceof Collection<?> list) {
      list.forEach(inner -> texts.addAll(texts(inner)));
    } else if (value != null) {
      texts.add(value.toString());
    }
    return texts;
  }

  /**
   * Without any content there is nothing to be built, which is told only after the words are read.
   */
  private void assertUnderstood(String call) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Environment surroundings =
        new Environment(
            folder,
            Path.of("").toAbsolutePath(),
            Map.of(),
            Clock.systemUTC(),
            stream,
            stream,
            false,
            stop -> {});
    String[] words =
        call.replace("lantoa/lantoa ", "")
            .replace("\"$PROVINCE\"", "2026/lang-son")
            .replace("\"$BASE_URL\"", "https://lang-son.example/")
            .strip()
            .split(" +");
    int code = new Cli(surroundings).run(words);
    String told = said.toString(StandardCharsets.UTF_8);
    assertEquals(ExitCode.MISTAKES, code, call + "\n" + told);
  }
}
