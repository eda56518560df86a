package vn.lantoa.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Form;

/**
 * What sheet a form asks for.
 *
 * @param format by name; empty for the usual one, {@link #FREE} for a size of her own
 * @param design by name; empty for the usual one
 */
record SheetWish(String format, String design, FreeSize size) {
  /** Stands for a size that no content has. */
  static final String FREE = "khac";

  static final SheetWish USUAL = new SheetWish("", "", FreeSize.NONE);

  /**
   * Fields: {@code co} format, {@code mau} design, {@code rong}, {@code cao} and {@code don-vi} a
   * size of her own, {@code truoc} the format that the page showed. Whoever types a size and leaves
   * the list as it was wants what was typed; whoever chooses from the list wants that.
   */
  static SheetWish of(Form form) {
    FreeSize size = FreeSize.of(form);
    String format = form.text("co");
    boolean typed = size.isTyped() && format.equals(form.text("truoc"));
    return new SheetWish(typed ? FREE : format, form.text("mau"), size);
  }

  /** Of the page that shows it. */
  String address(Form form) {
    StringBuilder address = new StringBuilder("to-in?o=" + Screen.encoded(form.text("o")));
    Map<String, String> fields = new LinkedHashMap<>();
    if (form.text("tep").isEmpty()) {
      fields.put("cau", form.text("cau"));
    } else {
      fields.put("tep", form.text("tep"));
      fields.put("so", form.text("so"));
    }
    fields.put("co", format);
    fields.put("mau", design);
    if (isFree()) {
      fields.put("rong", size.width());
      fields.put("cao", size.height());
      fields.put("don-vi", size.unit());
    }
    fields.forEach(
        (name, value) ->
            address.append('&').append(name).append('=').append(Screen.encoded(value)));
    return address.toString();
  }

  boolean isUsual() {
    return format.isEmpty() && design.isEmpty();
  }

  boolean isFree() {
    return format.equals(FREE);
  }

  /** The format that is meant: the usual one is the first that slogans have. */
  Optional<Format> format(List<Format> known) {
    if (isFree()) {
      return size.format(known);
    }
    return known.stream()
        .filter(one -> one.name().equals(format))
        .findFirst()
        .or(() -> known.stream().filter(Format::forSlogans).findFirst())
        .or(() -> known.stream().findFirst());
  }
}
