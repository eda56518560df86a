package vn.lantoa.sheets.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.problem.Outcome;

class DesignsTest {
  @Test
  void areSound() {
    Outcome<Designs> read = Designs.read(Path.of("themes/lan-toa/sheets"));
    assertEquals(List.of(), read.problems());
  }
}
