package vn.lantoa.pages.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

final class ThemeTest {
  @TempDir Path folder;

  @BeforeEach
  void makeATheme() throws IOException {
    for (String template : Theme.TEMPLATES) {
      write("templates/" + template, "");
    }
    write("templates/page.html", "<p>\n<b th:text=\"${oops(}\"></b></p>");
    write("css/a.css", "a { src: url(\"font.woff2\") }\n");
    write("images/unused.svg", "<svg/>");
    write("../assets/fonts/font.woff2", "font");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("theme").resolve(name).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome<Theme> read() {
    return Theme.read(folder.resolve("theme"), folder.resolve("assets"));
  }

  @Test
  void publishesWhatIsUsedUnderNamesThatChangeWithTheBytes() {
    List<Artifact> files = read().value().orElseThrow().files();
    assertEquals(
        List.of("tai-nguyen/a.", "tai-nguyen/font."),
        files.stream().map(file -> file.path().replaceFirst("[0-9a-f]{8}\\.\\w+$", "")).toList());
    String css = new String(files.get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    String font = files.get(1).path().replace("tai-nguyen/", "");
    assertEquals("a { src: url(\"" + font + "\") }\n", css);
  }

  @Test
  void findsWhatAStyleSheetNamesInVain() throws IOException {
    write("css/a.css", "a {\n  src: url(\"none.woff2\") }\n");
    Source place = Source.of(folder.resolve("theme/css/a.css").toString()).at(2, 13);
    assertEquals(
        List.of(Problem.of(Mistake.NO_THEME_FILE, place, "none.woff2")), read().problems());
  }

  @Test
  void explainsThatThereIsNoTheme() {
    Outcome<Theme> outcome = Theme.read(folder.resolve("nothing"), folder);
    assertTrue(outcome.value().isEmpty());
    assertEquals(Mistake.NO_SUCH_THEME, outcome.problems().get(0).mistake());
  }

  @Test
  void namesThePlaceInABrokenTemplate() {
    Templates templates = read().value().orElseThrow().templates();
    Problem problem =
        assertThrows(Templates.BrokenTemplate.class, () -> templates.page("page.html", Map.of()))
            .problems()
            .get(0);
    assertEquals(Mistake.BROKEN_TEMPLATE, problem.mistake());
    assertEquals(2, problem.source().line());
    assertTrue(problem.source().file().endsWith("templates/page.html"));
  }
}
