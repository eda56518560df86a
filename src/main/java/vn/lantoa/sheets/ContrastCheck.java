package vn.lantoa.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.sheets.design.Layout.Contrast;

/**
 * Whether a palette leaves a design readable. Thousands of localities share a few palettes, so each
 * is looked at once. Safe for many threads.
 */
final class ContrastCheck {
  /** Memory must not grow with localities. */
  private static final int REMEMBERED = 256;

  private final LruCache<Key, List<Contrast>> known = new LruCache<>(REMEMBERED);

  private record Key(String design, List<Colour> palette) {}

  void check(Identity identity, List<Design> designs, List<Problem> problems) {
    for (Design design : designs) {
      Key key = new Key(design.name(), identity.palette());
      for (Contrast low : known.of(key, k -> design.lowContrasts(k.palette))) {
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
}
