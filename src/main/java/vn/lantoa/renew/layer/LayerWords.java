package vn.lantoa.renew.layer;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What changed, in an officer's words, in one language. */
public final class LayerWords {
  private final ResourceBundle bundle;

  /**
   * @param locale {@code vi} or {@code en}
   */
  public LayerWords(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "vn.lantoa.renew.layer.layer",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private String text(String key, @Nullable Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** What it is about. */
  public String subject(LayerChange change) {
    return text("subject." + change.subject().name());
  }

  /** What changed: Tổng đài 111: giờ trực nay là cả ngày đêm (trước: …). */
  public String told(LayerChange change) {
    if (change.key().isEmpty()) {
      return text("kind." + change.kind().name(), change.title());
    }
    String key = text("key." + change.key());
    if (change.after().isEmpty()) {
      return text("key.dropped", change.title(), key, change.before());
    }
    return change.before().isEmpty()
        ? text("key.set", change.title(), key, value(change.after()))
        : text("key.changed", change.title(), key, value(change.after()), value(change.before()));
  }

  private String value(String value) {
    String key = "value." + value;
    return bundle.containsKey(key) ? text(key) : value;
  }

  /** That a file of hers stands in for it. */
  public String standsIn(String file) {
    return text("mine", file);
  }
}
