package vn.lantoa.sheets.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.TextStyle.Weight;

/**
 * Font files, named Family-weight.ttf. The family of the campaign comes first, then Noto Sans for
 * Latin letters that it lacks, then the other scripts by name.
 */
final class FontFolder {
  private static final List<String> FIRST = List.of("BeVietnamPro", "NotoSans");

  private static final int BOLD = 600;

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Map<Integer, Font>> families =
      new TreeMap<>(
          Comparator.comparingInt(FontFolder::rank).thenComparing(Comparator.naturalOrder()));

  FontFolder(Path folder) {
    this.folder = folder;
  }

  private static int rank(String family) {
    int rank = FIRST.indexOf(family);
    return rank < 0 ? FIRST.size() : rank;
  }

  Outcome<Map<Weight, Typeface>> read() {
    for (Path file : files()) {
      read(file);
    }
    for (Weight weight : Weight.values()) {
      Path wanted = folder.resolve(FIRST.get(0) + "-" + number(weight) + ".ttf");
      if (!Files.exists(wanted)) {
        problems.add(Problem.of(Mistake.MISSING_FONT, Source.of(wanted), name(wanted)));
      }
    }
    if (!problems.isEmpty()) {
      return Outcome.failed(problems);
    }
    Map<Weight, Typeface> typefaces = new EnumMap<>(Weight.class);
    for (Weight weight : Weight.values()) {
      typefaces.put(
          weight, new Typeface(families.values().stream().map(f -> nearest(f, weight)).toList()));
    }
    return Outcome.of(typefaces, List.of());
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).matches("[^-]+-[1-9]00\\.ttf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Path file) {
    try {
      Font font =
          Font.createFont(Font.TRUETYPE_FONT, file.toFile())
              .deriveFont(
                  Map.of(
                      TextAttribute.SIZE, DrawingItem.Letter.EM,
                      TextAttribute.KERNING, TextAttribute.KERNING_ON));
      String[] name = name(file).replace(".ttf", "").split("-");
      families
          .computeIfAbsent(name[0], family -> new TreeMap<>())
          .put(Integer.valueOf(name[1]), font);
    } catch (FontFormatException | IOException e) {
      problems.add(Problem.of(Mistake.BROKEN_FONT, Source.of(file), name(file)));
    }
  }

  /**
   * Of two that are equally near, the lighter. A family without a bold face, as that of Pahawh
   * Hmong, lends its own one with heavier strokes.
   */
  private static Font nearest(Map<Integer, Font> family, Weight weight) {
    Map.Entry<Integer, Font> nearest =
        family.entrySet().stream()
            .min(Comparator.comparingInt(entry -> Math.abs(entry.getKey() - number(weight))))
            .orElseThrow();
    boolean light = nearest.getKey() < BOLD && number(weight) >= BOLD;
    return light ? nearest.getValue().deriveFont(Font.BOLD) : nearest.getValue();
  }

  private static int number(Weight weight) {
    return switch (weight) {
      case MEDIUM -> 500;
      case EXTRA_BOLD -> 800;
    };
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
