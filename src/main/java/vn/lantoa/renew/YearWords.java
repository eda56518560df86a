package vn.lantoa.renew;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import vn.lantoa.renew.YearNote.Left;
import vn.lantoa.renew.YearNote.Open;

/** The closing list in an officer's words, in one language. */
public final class YearWords {
  private final ResourceBundle bundle;

  /**
   * @param locale {@code vi} or {@code en}
   */
  public YearWords(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "vn.lantoa.renew.renew",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private String text(String key, @Nullable Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** What is left out and why: số kế hoạch (271/KH-UBND): số văn bản của năm cũ. */
  public String told(Left left) {
    String key = "part." + left.part();
    String part = bundle.containsKey(key) ? text(key) : text("part.other", left.part());
    String words = left.words().isEmpty() ? "" : " “" + left.words() + "”";
    return part + words + ": " + text("why." + left.why().name());
  }

  /** What is to be done. */
  public String told(Open open) {
    return text("gap." + open.gap().name(), open.what());
  }

  /**
   * What the program itself brings for a year.
   *
   * @param begun whether the year's files are written already
   */
  public List<String> told(YearLayer layer, String year, boolean begun) {
    List<String> lines = new ArrayList<>();
    if (!layer.isKnown()) {
      lines.add(text(begun ? "layer.none.begun" : "layer.none", year));
    } else if (layer.theme().isPresent()) {
      lines.add(text("layer.theme", year, layer.theme().get()));
    } else {
      lines.add(text("layer.pending", year));
    }
    if (!layer.slogans().isEmpty()) {
      lines.add(text("layer.slogans", layer.slogans().size(), year));
    }
    return lines;
  }
}
