package vn.lantoa.sheets.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

class PathDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "M0 0",
        "M0,0L9,9z",
        "m0-1.5.5-.5z",
        "M0 0 1 1 2 2Z M3 3h1v1H0V0",
        "M1e2-1E-2l+1 1.",
        "M0 0c1 1 2 2 3 3 1 1 2 2 3 3s1 1 2 2q1 1 2 2t1 1",
        "M0 0a1 1 0 1 1 5 5",
        "M0 0a1 1 0 115 5 1 1 0 00.5.5z",
        "M0 0\n\tL1\r1,,z"
      })
  void isSound(String data) {
    assertTrue(PathData.isSound(data), data);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "z",
        "L1 1",
        "1 1",
        "M0",
        "M0 0 1",
        "M0 0z'",
        "M0 0z#FFF1E0",
        "M0 0z1",
        "M0 0z 5 5",
        "M0 0x",
        "M0 0L",
        "M0 0c1 1 2 2",
        "M0 0a1 1 0 2 1 5 5",
        "M0 0a1 1 0 1",
        "M0 0h.",
        "M0 0h1e",
        "M- 0",
        "M0 0 NaN 1",
        "none",
        "M0 0;z"
      })
  void isNot(String data) {
    assertFalse(PathData.isSound(data), data);
  }

  /** Found by the fuzzer: JSVG never came to an end. */
  @Test
  void isToldWhereverItIs(@TempDir Path folder) throws IOException {
    for (String drawing :
        List.of("%s", "<defs>%s</defs>", "<pattern>%s</pattern>", "<marker>%s</marker>")) {
      String svg =
          Drawn.svg(
              "viewBox='0 0 9 9'",
              drawing.replace("%s", "<path d='M0 0h9v9z#FFF'/>"),
              "<path d='M0 0h9v9z'/>");
      Path file = Files.writeString(folder.resolve("a.svg"), svg);
      assertEquals(
          List.of(Mistake.BROKEN_SVG),
          Artwork.read(file, Source.of("a.svg")).problems().stream().map(Problem::mistake).toList(),
          drawing);
    }
  }
}
