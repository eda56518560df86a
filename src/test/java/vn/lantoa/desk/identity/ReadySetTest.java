package vn.lantoa.desk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.sheets.design.Designs;

/** Whatever she chooses of what is offered can be read on every sheet. */
final class ReadySetTest {
  @Test
  void everySetIsClearInEveryDesign() {
    Designs all = Designs.find(Path.of("themes/lan-toa/sheets")).value().orElseThrow();
    List<Design> designs = all.read(all.names()).value().orElseThrow();
    assertFalse(designs.isEmpty());
    for (ReadySet set : ReadySet.values()) {
      List<Colour> palette =
          set.colours().entrySet().stream()
              .map(one -> new Colour(one.getKey(), one.getValue(), List.of()))
              .toList();
      for (Design design : designs) {
        List<Identity.Pair> low =
            design.pairs(palette).stream()
                .filter(pair -> pair.contrast() < Identity.Pair.LEAST)
                .toList();
        assertEquals(List.of(), low, set + " " + design.name());
      }
    }
  }
}
