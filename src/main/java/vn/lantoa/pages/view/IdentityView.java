package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** Colours with their contrast, logos and rules. */
public final class IdentityView implements View {
  private static final Colour WHITE = new Colour("Trắng", 0xFFFFFF, List.of());
  private static final Colour BLACK = new Colour("Đen", 0x000000, List.of());

  @Override
  public ViewModel render(PageContext scene) {
    Identity identity = scene.edition().identity().orElseThrow();
    Model model =
        new Model()
            .with("colours", colours(identity.palette()))
            .with("pairs", identity.pairs().stream().map(IdentityView::pair).toList())
            .with("logos", identity.logos().stream().map(logo -> logo(scene, logo)).toList())
            .with(
                "sponsors",
                identity.sponsors().stream()
                    .map(
                        sponsor ->
                            new Model()
                                .with(logo(scene, sponsor.logo()))
                                .with("name", sponsor.name())
                                .map())
                    .toList())
            .with("terms", identity.keepTogether())
            .with("rules", scene.html(identity.rules()));
    if (scene.edition().hasSheets()) {
      model.with("prints", scene.to(PageKind.PRINTS));
    }
    return new ViewModel(
        "Bộ nhận diện",
        "Màu sắc, độ tương phản, biểu trưng và cách dùng: "
            + DisplayNames.place(scene.edition())
            + ".",
        model);
  }

  /** Numbered, since two names may stand for one colour. */
  private static List<Map<String, Object>> colours(List<Colour> palette) {
    List<Map<String, Object>> colours = new ArrayList<>();
    for (Colour colour : palette) {
      colours.add(colour(colour, Ids.own("mau-" + (colours.size() + 1))));
    }
    return colours;
  }

  private static Map<String, Object> colour(Colour colour, String id) {
    Model model =
        new Model()
            .with("name", colour.name())
            .with("hex", colour.hex())
            .with("id", id)
            .with("white", ratio(colour.contrast(WHITE)))
            .with("black", ratio(colour.contrast(BLACK)));
    return model.with("cmyk", cmyk(colour)).map();
  }

  /** C0 M70 Y95 K0, where the identity says so. */
  static Optional<String> cmyk(Colour colour) {
    List<Integer> ink = colour.cmyk();
    return ink.size() == 4
        ? Optional.of("C" + ink.get(0) + " M" + ink.get(1) + " Y" + ink.get(2) + " K" + ink.get(3))
        : Optional.empty();
  }

  private static Map<String, Object> pair(Identity.Pair pair) {
    return Map.of(
        "text", pair.text().name(),
        "ground", pair.ground().name(),
        "textHex", pair.text().hex(),
        "groundHex", pair.ground().hex(),
        "ratio", ratio(pair.contrast()));
  }

  /** 12,4:1; what is too little for text is never rounded up to enough. */
  private static String ratio(double contrast) {
    double rounded = Math.round(contrast * 10) / 10.0;
    boolean flatters = contrast < Identity.Pair.LEAST && rounded >= Identity.Pair.LEAST;
    double shown = flatters ? Math.floor(contrast * 10) / 10 : rounded;
    return String.format(Locale.ROOT, "%.1f", shown).replace('.', ',') + ":1";
  }

  private static Map<String, Object> logo(PageContext scene, Picture logo) {
    return Map.of("src", scene.src(logo), "alt", logo.alt());
  }
}
