package vn.lantoa.sheets.text;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.text.TextStyle.Weight;

/** The fonts of all sheets. They are read once and may be used by many threads. */
public final class Fonts {
  private final Map<Weight, Typeface> typefaces;

  private Fonts(Map<Weight, Typeface> typefaces) {
    this.typefaces = typefaces;
  }

  /** Reads {@code fonts/sheets} in the folder of assets. */
  public static Outcome<Fonts> read(Path assets) {
    return new FontFolder(assets.resolve("fonts").resolve("sheets"))
        .read()
        .then(typefaces -> Outcome.of(new Fonts(typefaces), List.of()));
  }

  /**
   * The letters with their marks that no font can draw, as written or as capitals, each once in the
   * order of the text.
   */
  public List<String> missing(String text, Weight weight) {
    Typeface typeface = typeface(weight);
    Set<String> missing = new LinkedHashSet<>();
    for (String cluster : Clusters.of(Normalizer.normalize(text, Normalizer.Form.NFC))) {
      String capital = Clusters.capitals(cluster);
      if (isInk(cluster)
          && !(typeface.draws(cluster)
              && Clusters.of(capital).stream().allMatch(typeface::draws))) {
        missing.add(cluster);
      }
    }
    return List.copyOf(missing);
  }

  private static boolean isInk(String cluster) {
    int letter = cluster.codePointAt(0);
    return !Character.isWhitespace(letter)
        && !Character.isSpaceChar(letter)
        && !Character.isISOControl(letter)
        && Character.getType(letter) != Character.FORMAT;
  }

  Typeface typeface(Weight weight) {
    return Objects.requireNonNull(typefaces.get(weight));
  }
}
