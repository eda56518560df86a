package vn.lantoa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Picture;
import vn.lantoa.problem.Mistake;

/** {@code identity.md}: palette, logos, terms kept together. */
final class IdentityReader {
  private final Pictures pictures;
  private final Reading reading;
  private final Fields fields;

  IdentityReader(Pictures pictures, Reading reading) {
    this.pictures = pictures;
    this.reading = reading;
    this.fields = reading.fields();
  }

  Identity read() {
    List<Colour> palette = fields.part("palette").map(IdentityReader::palette).orElse(List.of());
    return new Identity(
        palette,
        pairs(palette),
        fields.parts("logos").stream().flatMap(logo -> logo(logo).stream()).toList(),
        fields.parts("sponsors").stream().flatMap(sponsor -> sponsor(sponsor).stream()).toList(),
        fields.texts("keep-together"),
        reading.body());
  }

  private static List<Colour> palette(Fields palette) {
    List<Colour> colours = new ArrayList<>();
    for (String name : palette.names()) {
      if (palette.isPart(name)) {
        Fields colour = palette.part(name).orElseThrow();
        colours.add(new Colour(name, rgb(colour, "rgb"), cmyk(colour)));
        colour.finish();
      } else {
        colours.add(new Colour(name, rgb(palette, name), List.of()));
      }
    }
    return colours;
  }

  private static int rgb(Fields fields, String key) {
    String hex = fields.text(key);
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      if (!hex.isEmpty()) {
        fields.wrong(Mistake.WRONG_VALUE, key, key, hex, "\"#F26A21\"");
      }
      return 0;
    }
    return Integer.parseInt(hex.substring(1), 16);
  }

  private static List<Integer> cmyk(Fields colour) {
    List<String> texts = colour.texts("cmyk");
    boolean right = texts.isEmpty() || texts.size() == 4;
    if (!right || !texts.stream().allMatch(text -> text.matches("\\d\\d?|100"))) {
      colour.wrong(Mistake.WRONG_VALUE, "cmyk", "cmyk", texts.toString(), "[0, 70, 95, 0]");
      return List.of();
    }
    return texts.stream().map(Integer::valueOf).toList();
  }

  private List<Identity.Pair> pairs(List<Colour> palette) {
    Map<String, Colour> named =
        palette.stream().collect(Collectors.toMap(Colour::name, Function.identity(), (a, b) -> a));
    List<Identity.Pair> pairs = new ArrayList<>();
    for (List<String> names : fields.tuples("pairs")) {
      if (names.size() != 2 || !named.keySet().containsAll(names)) {
        fields.wrong(
            Mistake.WRONG_VALUE,
            "pairs",
            "pairs",
            names.toString(),
            palette.stream().map(Colour::name).collect(Collectors.joining(", ")));
        continue;
      }
      Identity.Pair pair = new Identity.Pair(named.get(names.get(0)), named.get(names.get(1)));
      if (pair.contrast() < Identity.Pair.LEAST) {
        fields.wrong(
            Mistake.LOW_CONTRAST,
            "pairs",
            pair.text().name() + " " + pair.text().hex(),
            pair.ground().name() + " " + pair.ground().hex(),
            String.format(Locale.ROOT, "%.2f", pair.contrast()));
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private Optional<Picture> logo(Fields logo) {
    String file = logo.text("file");
    Optional<String> alt = logo.optionalText("alt");
    if (alt.isEmpty()) {
      logo.wrong(Mistake.IMAGE_WITHOUT_ALT, "file", file);
    }
    Optional<Picture> picture =
        file.isEmpty()
            ? Optional.empty()
            : pictures.find(
                reading.document().file().file(),
                file,
                alt.orElse(""),
                logo.place("file"),
                reading.problems());
    logo.finish();
    return picture;
  }

  private Optional<Identity.Sponsor> sponsor(Fields sponsor) {
    String name = sponsor.text("name");
    return logo(sponsor).map(logo -> new Identity.Sponsor(name, logo));
  }
}
