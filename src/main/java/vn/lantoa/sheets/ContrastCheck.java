package vn.lantoa.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.sheets.design.Layout.LowContrast;

/**
 * Whether a palette leaves a design readable. Thousands of localities share a few palettes, so each
 * is looked at once. Safe for many threads.
 */
final class ContrastCheck {
  /** Palettes beyond these are looked at each time: memory must not grow with localities. */
  private static final int REMEMBERED = 256;

  private final Map<Key, List<LowContrast>> known = new ConcurrentHashMap<>();

  private record Key(String design, List<Colour> palette) {}

  void check(Identity identity, List<Design> designs, List<Problem> problems) {
    for (Design design : designs) {
      for (LowContrast low : of(design, identity.palette())) {
        Identity.Pair pair = low.pair();
        problems.add(
            Problem.of(
                Mistake.LOW_CONTRAST_ON_SHEET,
                identity.rules().source(),
                pair.text().name() + " " + pair.text().hex(),
                pair.ground().name() + " " + pair.ground().hex(),
                // rounded down: 4.499 must not read as 4.50
                BigDecimal.valueOf(pair.contrast()).setScale(2, RoundingMode.DOWN).toPlainString(),
                design.title()));
      }
    }
  }

  private List<LowContrast> of(Design design, List<Colour> palette) {
    Key key = new Key(design.name(), palette);
    List<LowContrast> found = known.get(key);
    if (found == null) {
      found = design.lowContrasts(palette);
      if (known.size() < REMEMBERED) {
        known.put(key, found);
      }
    }
    return found;
  }
}
