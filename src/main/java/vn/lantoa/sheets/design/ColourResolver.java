package vn.lantoa.sheets.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;

/**
 * Which colour a shape takes. The identity's palette comes first: it recolours what the designer
 * named, and gives its names and its values for print to the rest; then come the design's own inks.
 */
record ColourResolver(List<Colour> palette, List<Colour> own) {
  private static final Pattern INK =
      Pattern.compile("\\s*(\\S.*?)\\s+#([0-9A-Fa-f]{6})(?:\\s+(\\d+)/(\\d+)/(\\d+)/(\\d+))?\\s*");

  /** Reads {@code Đỏ #C4161C 0/100/100/15, Vàng #FFD91A}; nothing where it is written wrong. */
  static Optional<List<Colour>> parse(String text) {
    List<Colour> inks = new ArrayList<>();
    for (String part : text.split(",")) {
      Matcher matcher = INK.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      List<Integer> cmyk =
          Stream.of(3, 4, 5, 6)
              .map(matcher::group)
              .filter(g -> g != null)
              .map(Integer::valueOf)
              .toList();
      Colour ink = new Colour(matcher.group(1), Integer.parseInt(matcher.group(2), 16), cmyk);
      if (cmyk.stream().anyMatch(value -> value > 100) || ink.totalInk() > Colour.MOST_INK) {
        return Optional.empty();
      }
      inks.add(ink);
    }
    return Optional.of(List.copyOf(inks));
  }

  Colour of(FlatShape flat, Optional<String> name) {
    int rgb = flat.rgb();
    return name.map(
            wanted ->
                first(colour -> colour.name().equals(wanted))
                    .orElseGet(() -> new Colour(wanted, rgb, List.of())))
        .or(() -> first(colour -> colour.rgb() == rgb))
        .orElseGet(() -> Colour.unnamed(rgb));
  }

  private Optional<Colour> first(Predicate<Colour> wanted) {
    return Stream.concat(palette.stream(), own.stream()).filter(wanted).findFirst();
  }
}
