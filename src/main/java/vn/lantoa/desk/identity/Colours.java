package vn.lantoa.desk.identity;

import java.io.IOException;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Identity;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.sheets.Sheets.DesignColours;
import vn.lantoa.text.Slug;

/** The colours of an edition by their use: as they are, or as a form would have them. */
final class Colours {
  /** Whose use has words of its own. */
  private static final Set<String> KNOWN =
      Set.of(
          "cam",
          "tim-man",
          "tim-man-dam",
          "kem",
          "trang",
          "vang-nang",
          "den",
          "do",
          "do-dam",
          "do-sam",
          "vang");

  private final String path;
  private final Edition edition;
  private final Press press;
  private final DeskWords words;

  /** Each palette is looked at once, which takes its time. */
  private final Map<List<Colour>, List<DesignColours>> known = new HashMap<>();

  Colours(String path, Edition edition, Press press, DeskWords words) {
    this.path = path;
    this.edition = edition;
    this.press = press;
    this.words = words;
  }

  /** A colour as the form shows it. */
  record Row(String name, String use, String hex) {}

  /** Text on a ground. */
  record Sample(String text, String ground, String words, boolean clear) {}

  private List<Colour> palette() {
    return edition.identity().map(Identity::palette).orElse(List.of());
  }

  private List<DesignColours> designs(List<Colour> palette) throws IOException {
    List<DesignColours> found = known.get(palette);
    if (found == null) {
      found = press.colours(path, edition, palette);
      known.put(palette, found);
    }
    return found;
  }

  /** The designs of the edition, as they are now. */
  List<DesignColours> designs() throws IOException {
    return designs(palette());
  }

  /** What the designs of the edition have now, by name. */
  Map<String, Colour> now() throws IOException {
    Map<String, Colour> now = new LinkedHashMap<>();
    for (DesignColours design : designs(palette())) {
      design.inks().forEach(ink -> now.putIfAbsent(ink.name(), ink));
    }
    palette().stream()
        .filter(colour -> now.containsKey(colour.name()))
        .forEach(colour -> now.put(colour.name(), colour));
    return now;
  }

  /** The same with other values for some. */
  List<Colour> with(Map<String, Integer> wanted) throws IOException {
    List<Colour> all = new ArrayList<>();
    for (Colour colour : now().values()) {
      int rgb = wanted.getOrDefault(colour.name(), colour.rgb());
      all.add(rgb == colour.rgb() ? colour : new Colour(colour.name(), rgb, List.of()));
    }
    return all;
  }

  List<Row> rows(List<Colour> colours) {
    return colours.stream()
        .map(
            colour ->
                new Row(colour.name(), use(colour.name()), colour.hex().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private String use(String name) {
    String slug = Slug.of(name);
    return KNOWN.contains(slug) ? words.text("colour." + slug) : words.text("colour.other", name);
  }

  /** Its use without the name that designs call it by. */
  private String part(String name) {
    return use(name).replaceFirst(" \\(.*\\)$", "");
  }

  /** Every text on every ground of the designs, and the pairs that the file names. */
  List<Sample> samples(List<Colour> colours, IdentityFile own) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Identity.Pair pair : pairs(colours, own)) {
      boolean clear = pair.contrast() >= Identity.Pair.LEAST;
      String told = words.text(clear ? "contrast.clear" : "contrast.low", ratio(pair.contrast()));
      String said =
          words.text("contrast.of", part(pair.text().name()), part(pair.ground().name()), told);
      samples.add(new Sample(pair.text().hex(), pair.ground().hex(), said, clear));
    }
    return samples;
  }

  /** Rounded down: 4.499 must not read as 4.5. */
  private static String ratio(double contrast) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    DecimalFormat format = new DecimalFormat("0.0", symbols);
    format.setRoundingMode(RoundingMode.DOWN);
    return format.format(contrast);
  }

  private List<Identity.Pair> pairs(List<Colour> colours, IdentityFile own) throws IOException {
    Set<Identity.Pair> pairs = new LinkedHashSet<>();
    for (DesignColours design : designs(colours)) {
      pairs.addAll(design.pairs().stream().map(pair -> named(pair, colours)).toList());
    }
    for (List<String> names : own.pairs()) {
      Optional<Colour> text = named(names.get(0), colours);
      Optional<Colour> ground = named(names.get(1), colours);
      if (text.isPresent() && ground.isPresent()) {
        pairs.add(new Identity.Pair(text.get(), ground.get()));
      }
    }
    return List.copyOf(pairs);
  }

  private static Optional<Colour> named(String name, List<Colour> colours) {
    return colours.stream().filter(colour -> colour.name().equals(name)).findFirst();
  }

  /** Without values for print, which make no other pair of it. */
  private static Identity.Pair named(Identity.Pair pair, List<Colour> colours) {
    return new Identity.Pair(
        named(pair.text().name(), colours).orElse(pair.text()),
        named(pair.ground().name(), colours).orElse(pair.ground()));
  }

  /** The file with these colours: those that others would give it no more are carried over. */
  FrontMatterText file(List<Colour> colours, IdentityFile own) throws IOException {
    FrontMatterText text = own.text().orElseThrow();
    Map<String, Object> palette = new LinkedHashMap<>();
    for (Colour colour : colours) {
      palette.put(colour.name(), value(colour));
    }
    if (own.has("palette")) {
      for (Map.Entry<String, Object> one : palette.entrySet()) {
        if (!isSame(one.getKey(), colours)) {
          text = IdentityFile.changed(text, "palette." + one.getKey(), one.getValue());
        }
      }
      return text;
    }
    text = IdentityFile.changed(text, "palette", palette);
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (Identity.Pair pair : pairs(colours, own)) {
      List<String> names = List.of(pair.text().name(), pair.ground().name());
      if (palette.keySet().containsAll(names)) {
        pairs.add(names);
      }
    }
    return IdentityFile.changed(text, "pairs", List.copyOf(pairs));
  }

  private boolean isSame(String name, List<Colour> colours) throws IOException {
    return Optional.ofNullable(now().get(name)).equals(named(name, colours));
  }

  private Object value(Colour colour) throws IOException {
    List<Integer> inks =
        colour.cmyk().isEmpty() ? press.printed(path, colour).cmyk() : colour.cmyk();
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("rgb", colour.hex());
    if (!inks.isEmpty()) {
      value.put("cmyk", inks);
    }
    return value;
  }
}
