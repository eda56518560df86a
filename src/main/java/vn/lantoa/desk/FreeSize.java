package vn.lantoa.desk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Format.Medium;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Source;

/**
 * A size of her own, as it is typed: 5,2 and 0,8 and m.
 *
 * @param unit what numbers without one of their own are in
 */
record FreeSize(String width, String height, String unit) {
  static final FreeSize NONE = new FreeSize("", "", "m");

  /** With a comma or a point, and with a unit where somebody writes it behind the number. */
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,3})?)\\s*(m|cm|mm|px)?");

  /** What offices and print shops colour past the cut, where nothing of that kind is known. */
  private static final double BLEED = 3;

  static FreeSize of(Form form) {
    String unit = form.text("don-vi");
    return new FreeSize(
        form.text("rong"), form.text("cao"), Unit.named(unit).isPresent() ? unit : NONE.unit);
  }

  /** What sizes are given in. */
  enum Unit {
    M(1_000),
    CM(10),
    MM(1),
    PX(1);

    private final int millimetres;

    Unit(int millimetres) {
      this.millimetres = millimetres;
    }

    private static Optional<Unit> named(String name) {
      return Set.of("m", "cm", "mm", "px").contains(name)
          ? Optional.of(valueOf(name.toUpperCase(Locale.ROOT)))
          : Optional.empty();
    }

    /** As forms and people write it. */
    String sign() {
      return name().toLowerCase(Locale.ROOT);
    }

    Medium medium() {
      return this == PX ? Medium.SCREEN : Medium.PRINT;
    }
  }

  /** A side, and what it is measured in. */
  private record Side(double length, Unit unit) {
    private static Optional<Side> of(String typed, String usual) {
      Matcher number = NUMBER.matcher(typed.toLowerCase(Locale.ROOT));
      if (!number.matches()) {
        return Optional.empty();
      }
      Optional<Unit> unit = Unit.named(Optional.ofNullable(number.group(2)).orElse(usual));
      return unit.map(
              one ->
                  new Side(
                      new BigDecimal(number.group(1).replace(',', '.'))
                          .multiply(BigDecimal.valueOf(one.millimetres))
                          .doubleValue(),
                      one))
          .filter(Side::isMakeable);
    }

    private boolean isMakeable() {
      Medium medium = unit.medium();
      boolean whole = medium == Medium.PRINT || length == Math.rint(length);
      return whole && length >= medium.least() && length <= medium.most();
    }
  }

  boolean isTyped() {
    return !width.isEmpty() || !height.isEmpty();
  }

  /** Its format; none where it is no size that anybody can make. */
  Optional<Format> format(List<Format> known) {
    Optional<Side> one = Side.of(width, unit);
    Optional<Side> other = Side.of(height, unit);
    if (one.isEmpty()
        || other.isEmpty()
        || one.get().unit().medium() != other.get().unit().medium()) {
      return Optional.empty();
    }
    return Optional.of(
        like(known, one.get().unit().medium(), one.get().length(), other.get().length()));
  }

  /** Cut and looked at as the one that is most like it. */
  private static Format like(List<Format> known, Medium medium, double width, double height) {
    Optional<Format> nearest =
        known.stream()
            .filter(format -> format.medium() == medium)
            .min(
                Comparator.comparingDouble(
                    format ->
                        Math.abs(Math.log(format.width() / width))
                            + Math.abs(Math.log(format.height() / height))));
    boolean screen = medium == Medium.SCREEN;
    Format bare =
        new Format(
            "kho-" + plain(width) + "x" + plain(height) + (screen ? "-px" : "-mm"),
            "",
            medium,
            width,
            height,
            screen ? 0 : nearest.map(Format::bleed).orElse(BLEED),
            nearest.map(Format::distance).orElse(0.0),
            1,
            false,
            Set.of(),
            false,
            Optional.empty(),
            0,
            0,
            Source.command());
    return bare.titled("Khổ " + bare.measure());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
