package vn.lantoa.sheets.design;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/**
 * What SVG files may consist of here: flat shapes that a plotter, a press and a screen all draw.
 */
final class SvgElements {
  private static final Set<String> TEXTS = Set.of("title", "desc", "metadata");
  private static final Set<String> PARTS = Set.of("defs", "style", "symbol", "clipPath");

  /** What editors leave behind unused: it is looked for where it is used. */
  private static final Set<String> EFFECT_ELEMENTS =
      Set.of("linearGradient", "radialGradient", "pattern", "filter", "mask", "marker");

  private static final Set<String> KNOWN =
      Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use");

  /** Properties that blur, mix or see through, with values that do nothing. */
  private static final Pattern EFFECT =
      Pattern.compile("(?:^|[;{\\s])(filter|mask|mix-blend-mode|opacity)\\s*:\\s*([^;}]+)");

  private static final Set<String> EFFECTS = Set.of("filter", "mask", "mix-blend-mode", "opacity");
  private static final Set<String> IDLE = Set.of("none", "normal", "1", "1.0", "100%", "inherit");

  private SvgElements() {}

  /** Whether it is drawn only where something refers to it. */
  static boolean isResource(SvgElement element) {
    return PARTS.contains(element.name()) || EFFECT_ELEMENTS.contains(element.name());
  }

  static boolean isDrawn(SvgElement element) {
    return !isResource(element) && !TEXTS.contains(element.name());
  }

  /** Everything in the file that is no flat shape. */
  static List<Problem> unsupported(SvgElement root) {
    List<Problem> problems = new ArrayList<>(brokenPaths(root));
    root.children().forEach(child -> look(child, problems));
    return problems;
  }

  /** Wherever they are, used or not. */
  private static List<Problem> brokenPaths(SvgElement root) {
    return root.all()
        .filter(element -> !PathData.isSound(element.attributes().getOrDefault("d", "")))
        .map(element -> Problem.of(Mistake.BROKEN_SVG, element.place(), "d"))
        .toList();
  }

  private static void look(SvgElement element, List<Problem> problems) {
    if (element.is("text")) {
      problems.add(Problem.of(Mistake.SVG_TEXT, element.place()));
      return;
    }
    if (!KNOWN.contains(element.name()) && isDrawn(element)) {
      problems.add(unsupported(element, "<" + element.name() + ">"));
      return;
    }
    effect(element).ifPresent(name -> problems.add(unsupported(element, name)));
    if (!EFFECT_ELEMENTS.contains(element.name())) {
      element.children().forEach(child -> look(child, problems));
    }
  }

  static Problem unsupported(SvgElement element, String what) {
    return Problem.of(Mistake.UNSUPPORTED_SVG, element.place(), what);
  }

  private static Optional<String> effect(SvgElement element) {
    for (String name : EFFECTS) {
      Optional<String> value = element.attribute(name);
      if (value.isPresent() && !IDLE.contains(value.get().strip())) {
        return Optional.of(name);
      }
    }
    String css =
        element.is("style")
            ? element.text().toString()
            : element.attributes().getOrDefault("style", "");
    Matcher matcher = EFFECT.matcher(css);
    while (matcher.find()) {
      if (!IDLE.contains(matcher.group(2).replace("!important", "").strip())) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** What the drawing is called; empty where its author says nothing. */
  static String title(SvgElement root) {
    return root.children().stream()
        .filter(child -> child.is("title"))
        .map(child -> child.text().toString().strip())
        .findFirst()
        .orElse("");
  }

  /** The drawing's own colours; nothing, and a problem, where they are written wrong. */
  static List<Colour> inks(SvgElement root, List<Problem> problems) {
    String written = root.attribute("data-inks").orElse("");
    Optional<List<Colour>> inks =
        written.isBlank() ? Optional.of(List.of()) : ColourResolver.parse(written);
    if (inks.isEmpty()) {
      problems.add(
          Problem.of(
              Mistake.WRONG_ATTRIBUTE,
              root.place(),
              "data-inks",
              written,
              "Đỏ #C4161C 0/100/100/15, Vàng #FFD91A"));
    }
    return inks.orElse(List.of());
  }

  /** The drawing's units: without a view box there are none that a program could be sure of. */
  static Optional<Rectangle2D> viewBox(SvgElement root) {
    return viewBox(root.attribute("viewBox").orElse(""));
  }

  private static Optional<Rectangle2D> viewBox(String text) {
    String[] numbers = text.strip().split("[\\s,]+");
    if (numbers.length != 4) {
      return Optional.empty();
    }
    try {
      double[] box = Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
      boolean sound =
          Arrays.stream(box).allMatch(n -> Math.abs(n) < 1e6) && box[2] >= 1e-3 && box[3] >= 1e-3;
      return sound
          ? Optional.of(new Rectangle2D.Double(box[0], box[1], box[2], box[3]))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Width and height in pixels, for drawings that have no view box. */
  static Optional<Rectangle2D> size(SvgElement root) {
    String width = root.attribute("width").orElse("").replace("px", "");
    String height = root.attribute("height").orElse("").replace("px", "");
    return viewBox("0 0 " + width + " " + height);
  }
}
