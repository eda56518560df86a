package vn.lantoa.read.type;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Format.Extra;
import vn.lantoa.campaign.Format.Medium;
import vn.lantoa.campaign.Format.Use;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** {@code formats/}: a size that sheets are made in. */
final class FormatReader {
  static final ContentType<Format> TYPE =
      ContentType.of("format", Format.class, FormatReader::read)
          .ordered(Format.class, Comparator.comparingInt(Format::order).thenComparing(Format::name))
          .with(Trait.LENT, Trait.WITHOUT_BODY);

  /** Printers ask for 3 to 10 mm; more than 50 is a slip. */
  private static final Range BLEED = new Range(0, 50);

  private static final Range DISTANCE = new Range(0, 200);
  private static final Range SECONDS = new Range(1, 60);
  private static final Range QUANTITY = new Range(1, 10_000);

  private FormatReader() {}

  static Format read(ReadContext reading) {
    Fields fields = reading.fields();
    String medium = fields.text("medium", "print");
    boolean screen = medium.equals("screen");
    if (!screen && !medium.equals("print") && !medium.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, "medium", "medium", medium, "print, screen");
    }
    List<String> size = fields.texts("size");
    Range range = Range.of(screen ? Medium.SCREEN : Medium.PRINT);
    if (!fields.has("size")) {
      fields.text("size", screen ? "[1200, 630]" : "[6000, 1000]");
    } else if (size.size() != 2) {
      fields.wrong(Mistake.WRONG_VALUE, "size", "size", size.toString(), range.pair());
    }
    return new Format(
        reading.name(),
        fields.text("title"),
        screen ? Medium.SCREEN : Medium.PRINT,
        side(fields, size, 0, range),
        side(fields, size, 1, range),
        screen ? 0 : number(fields, "bleed", 3, BLEED),
        screen ? 0 : number(fields, "distance", 0, DISTANCE),
        (int) number(fields, "quantity", 1, QUANTITY),
        fields.flag("for-slogans").orElse(false),
        extras(fields),
        !screen && fields.flag("tiles").orElse(false),
        use(fields),
        screen ? (int) number(fields, "seconds", 0, SECONDS) : 0,
        fields.integer("order", 100),
        reading.place());
  }

  private static Set<Extra> extras(Fields fields) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    List<String> words =
        Arrays.stream(Extra.values()).map(extra -> extra.name().toLowerCase(Locale.ROOT)).toList();
    for (String word : fields.texts("also-for")) {
      if (words.contains(word)) {
        extras.add(Extra.valueOf(word.toUpperCase(Locale.ROOT)));
      } else {
        fields.wrong(Mistake.WRONG_VALUE, "also-for", "also-for", word, String.join(", ", words));
      }
    }
    return extras;
  }

  private static Optional<Use> use(Fields fields) {
    Optional<String> text = fields.optionalText("use");
    List<String> words =
        Arrays.stream(Use.values()).map(use -> use.name().toLowerCase(Locale.ROOT)).toList();
    if (text.isPresent() && !words.contains(text.get())) {
      fields.wrong(Mistake.WRONG_VALUE, "use", "use", text.get(), String.join(", ", words));
      return Optional.empty();
    }
    return text.map(word -> Use.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static double side(Fields fields, List<String> size, int index, Range range) {
    return size.size() == 2
        ? range.read(fields, "size", size.get(index), range.pair())
        : range.least;
  }

  private static double number(Fields fields, String key, double otherwise, Range range) {
    Optional<String> text = fields.optionalText(key);
    return text.map(t -> range.read(fields, key, t, range.toString())).orElse(otherwise);
  }

  /** What a number may be, both ends included. */
  private record Range(double least, double most) {
    static Range of(Medium medium) {
      return new Range(medium.least(), medium.most());
    }

    double read(Fields fields, String key, String text, String expected) {
      if (text.matches("\\d{1,6}([.]\\d{1,2})?")) {
        double number = Double.parseDouble(text);
        if (number >= least && number <= most) {
          return number;
        }
      }
      fields.wrong(Mistake.WRONG_VALUE, key, key, text, expected);
      return least;
    }

    String pair() {
      return "[" + this + ", " + this + "]";
    }

    @Override
    public String toString() {
      return (int) least + "–" + (int) most;
    }
  }
}
