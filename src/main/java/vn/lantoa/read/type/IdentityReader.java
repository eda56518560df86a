package vn.lantoa.read.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Choice;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.PressProfile;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.file.FileFinder;
import vn.lantoa.text.Languages;

/** {@code identity.md}: palette, logos, terms kept together. */
final class IdentityReader {
  static final ContentType<Identity> TYPE =
      ContentType.of("identity", Identity.class, IdentityReader::read)
          .shownAs((own, where) -> Stream.of(upon(own, where.replaced(Identity.class))));

  private static final String ORANGE = "\"#F26A21\"";

  /** In bytes: those of offset presses have some 2 MB, and stand in each file for the shop. */
  private static final long LARGEST_PROFILE = 4_000_000;

  private static final FileFinder.Wanted PROFILES =
      new FileFinder.Wanted(
          Set.of("icc", "icm"), LARGEST_PROFILE, Mistake.MISSING_FILE, Mistake.FOREIGN_FILE);

  private static final String PICTURE = "- {file: logo.svg, alt: …}";
  private static final String SPONSOR = "- {name: …, file: logo.svg, alt: …}";

  private final ReadContext reading;
  private final Fields fields;

  private IdentityReader(ReadContext reading) {
    this.reading = reading;
    this.fields = reading.fields();
  }

  /**
   * @param replaced the nearest first
   */
  private static Identity upon(Identity own, List<Identity> replaced) {
    return replaced.isEmpty()
        ? own
        : own.over(upon(replaced.get(0), replaced.subList(1, replaced.size())));
  }

  static Identity read(ReadContext reading) {
    return new IdentityReader(reading).read();
  }

  private Identity read() {
    Map<String, Optional<Colour>> palette =
        fields.part("palette").map(IdentityReader::palette).orElse(Map.of());
    return new Identity(
        palette.values().stream().flatMap(Optional::stream).toList(),
        pairs(palette),
        fields.parts("logos", PICTURE).stream().flatMap(logo -> logo(logo).stream()).toList(),
        fields.parts("sponsors", SPONSOR).stream()
            .flatMap(sponsor -> sponsor(sponsor).stream())
            .toList(),
        fields.texts("keep-together"),
        fields.flag("full-stop"),
        languages(),
        reading.choice("designs"),
        reading.choice("formats"),
        profile(),
        reading.sheetPicture(),
        reading.body(),
        Stream.of("palette", "logos", "sponsors", "keep-together")
            .filter(fields::isEmptied)
            .collect(Collectors.toSet()),
        fields.place("palette"));
  }

  private Optional<PressProfile> profile() {
    Optional<String> named = fields.optionalText("print-profile");
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String name = named.get();
    Path from = reading.document().file().file();
    Source place = fields.place("print-profile");
    Optional<Problem> problem = reading.files().problem(from, name, place, PROFILES);
    problem.ifPresent(reading.problems()::add);
    return problem.isPresent()
        ? Optional.empty()
        : Optional.of(new PressProfile(name, reading.files().resolve(from, name), place));
  }

  private Optional<Choice> languages() {
    Optional<Choice> languages = reading.choice("languages");
    for (Choice.Wish wish : languages.map(Choice::wishes).orElse(List.of())) {
      if (!Languages.isKnown(wish.name())) {
        reading.add(
            Mistake.WRONG_VALUE, wish.place(), "languages", wish.name(), Languages.choice());
      }
    }
    return languages;
  }

  /** The colours by name, in the author's order; nothing stands for one that can't be used. */
  private static Map<String, Optional<Colour>> palette(Fields palette) {
    Map<String, Optional<Colour>> colours = new LinkedHashMap<>();
    for (String name : palette.names()) {
      if (palette.isPart(name)) {
        Fields colour = palette.part(name).orElseThrow();
        List<Integer> cmyk = cmyk(name, colour);
        colours.put(name, rgb(colour, "rgb").map(rgb -> new Colour(name, rgb, cmyk)));
        colour.finish();
      } else {
        colours.put(name, rgb(palette, name).map(rgb -> new Colour(name, rgb, List.of())));
      }
    }
    return colours;
  }

  private static Optional<Integer> rgb(Fields fields, String key) {
    String hex = fields.text(key, ORANGE);
    if (hex.matches("#[0-9A-Fa-f]{6}")) {
      return Optional.of(Integer.valueOf(hex.substring(1), 16));
    }
    if (!hex.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, key, key, hex, ORANGE);
    }
    return Optional.empty();
  }

  private static List<Integer> cmyk(String name, Fields colour) {
    List<String> texts = colour.texts("cmyk");
    boolean right = texts.isEmpty() || texts.size() == 4;
    if (!right || !texts.stream().allMatch(text -> text.matches("\\d\\d?|100"))) {
      colour.wrong(Mistake.WRONG_VALUE, "cmyk", "cmyk", texts.toString(), "[0, 70, 95, 0]");
      return List.of();
    }
    List<Integer> inks = texts.stream().map(Integer::valueOf).toList();
    int total = inks.stream().mapToInt(Integer::intValue).sum();
    if (total > Colour.MOST_INK) {
      String less =
          Colour.withinLimit(inks).stream().map(String::valueOf).collect(Collectors.joining(", "));
      colour.wrong(Mistake.TOO_MUCH_INK, "cmyk", name, "" + total, less);
    }
    return inks;
  }

  private List<Identity.Pair> pairs(Map<String, Optional<Colour>> palette) {
    List<Identity.Pair> pairs = new ArrayList<>();
    for (Fields.Placed<List<String>> placed : fields.tuples("pairs")) {
      List<String> names = placed.value();
      if (names.size() != 2 || !palette.keySet().containsAll(names)) {
        String known = String.join(", ", palette.keySet());
        reading.add(
            Mistake.WRONG_VALUE, placed.place(), "pairs", names.toString(), "[" + known + "]");
        continue;
      }
      Optional<Colour> text = palette.getOrDefault(names.get(0), Optional.empty());
      Optional<Colour> ground = palette.getOrDefault(names.get(1), Optional.empty());
      if (text.isEmpty() || ground.isEmpty()) {
        continue;
      }
      Identity.Pair pair = new Identity.Pair(text.get(), ground.get());
      if (pair.contrast() < Identity.Pair.LEAST) {
        reading.add(
            Mistake.LOW_CONTRAST,
            placed.place(),
            pair.text().name() + " " + pair.text().hex(),
            pair.ground().name() + " " + pair.ground().hex(),
            // rounded down: 4.499 must not read as 4.50
            BigDecimal.valueOf(pair.contrast()).setScale(2, RoundingMode.DOWN).toPlainString());
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private Optional<Picture> logo(Fields logo) {
    String file = logo.text("file", "logo.svg");
    Optional<String> alt = logo.optionalText("alt");
    if (alt.isEmpty() && !file.isEmpty()) {
      logo.wrong(Mistake.IMAGE_WITHOUT_ALT, "file", file);
    }
    Optional<Picture> picture =
        file.isEmpty()
            ? Optional.empty()
            : reading.picture(file, alt.orElse(""), logo.place("file"));
    logo.finish();
    return picture;
  }

  private Optional<Identity.Sponsor> sponsor(Fields sponsor) {
    String name = sponsor.text("name");
    return logo(sponsor).map(logo -> new Identity.Sponsor(name, logo));
  }
}
