package vn.lantoa.sheets.logo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Format;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/** Whether logos of pixels are sharp enough for the largest size in which they are printed. */
public final class LogoSharpness {
  /** Dots an inch below which squares are seen from a step or two away. */
  private static final int LEAST = 100;

  private static final double INCH = 25.4;

  private final Map<Logo.Raster, Print> largest = new LinkedHashMap<>();

  /** A logo's longer side on a sheet. */
  private record Print(String format, double mm) {
    Print or(Print other) {
      return other.mm > mm ? other : this;
    }
  }

  /** Looks at a sheet that goes to the printer. */
  public void look(Format format, List<Logos.Placed> logos) {
    for (Logos.Placed placed : logos) {
      if (placed.logo() instanceof Logo.Raster logo) {
        double mm = Math.max(placed.box().getWidth(), placed.box().getHeight());
        largest.merge(logo, new Print(format.title(), mm), Print::or);
      }
    }
  }

  /** Each logo that has too few dots, once. */
  public List<Problem> problems() {
    return largest.entrySet().stream()
        .filter(entry -> entry.getKey().dots() < needed(entry.getValue()))
        .map(entry -> problem(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Problem problem(Logo.Raster logo, Print print) {
    return Problem.of(
        Mistake.COARSE_LOGO,
        logo.picture().place(),
        logo.picture().name(),
        String.valueOf(logo.dots()),
        print.format(),
        String.valueOf(Math.round(print.mm())),
        String.valueOf((int) (logo.dots() * INCH / print.mm())),
        String.valueOf(needed(print)));
  }

  /** No more than sheets take of a logo. */
  private static int needed(Print print) {
    return (int) Math.min(LogoPixels.LONGEST, Math.ceil(print.mm() / INCH * LEAST));
  }
}
