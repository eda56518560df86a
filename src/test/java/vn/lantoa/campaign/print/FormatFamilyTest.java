package vn.lantoa.campaign.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Format;
import vn.lantoa.problem.Source;

final class FormatFamilyTest {
  @Test
  void everyShapeHasItsList() {
    assertEquals(FormatFamily.BANNER, FormatFamily.of(format(3000, 1000)));
    assertEquals(FormatFamily.UPRIGHT, FormatFamily.of(format(800, 1800)));
    assertEquals(FormatFamily.POSTER, FormatFamily.of(format(841, 1189)));
    assertEquals(FormatFamily.POSTER, FormatFamily.of(format(148, 210)));
    assertEquals(FormatFamily.BOARD, FormatFamily.of(format(5000, 3000)));
  }

  private static Format format(double width, double height) {
    Source here = Source.of("content/formats/f.md");
    return new Format(
        "f",
        "F",
        Format.Medium.PRINT,
        width,
        height,
        3,
        1,
        1,
        false,
        Set.of(),
        false,
        Optional.empty(),
        0,
        1,
        here);
  }
}
