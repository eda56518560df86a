package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/** Officers copy the examples of docs/cam-nang: together they are content without a mistake. */
final class OfficerGuideTest {
  @Test
  void theExamplesOfTheChaptersAreContentWithoutAMistake(@TempDir Path folder) {
    assertTrue(GuideSite.chapters().size() > 8, "examples have the form of GuideSite");
    Path content = GuideSite.write(folder, GuideSite.chapters());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Environment surroundings =
        new Environment(
            folder,
            Generator.PROJECT,
            Map.of(),
            Generator.at(Generator.DAY),
            stream,
            stream,
            false,
            stop -> {});
    int code = new Cli(surroundings).run("check", "--no-sheets", "--content", content.toString());
    assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
  }
}
