package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** {@code locality.md}: who publishes. */
final class LocalityReader {
  static final ContentType<Locality> TYPE =
      ContentType.of("locality", Locality.class, LocalityReader::read)
          .with(Trait.MAKES_FOLDER, Trait.IN_A_LANGUAGE);

  private LocalityReader() {}

  static Locality read(ReadContext reading) {
    Fields fields = reading.fields();
    Optional<String> code = fields.optionalText("code");
    if (code.isPresent() && !code.get().matches("\\d{2}|\\d{5}")) {
      fields.wrong(Mistake.WRONG_VALUE, "code", "code", code.get(), "\"04\", \"05977\"");
    }
    Level level = level(fields);
    String name = name(fields, level);
    return new Locality(
        reading.folder(),
        name,
        level,
        fields.text("issuer"),
        code,
        fields.optionalText("address"),
        fields.address("website"),
        fields.part("plan").map(LocalityReader::plan),
        fields.part("report").map(LocalityReader::reporting),
        fields
            .secureAddress("exit-url")
            .map(address -> new Locality.Exit(address, fields.place("exit-url"))),
        fields.optionalDate("until"),
        fields.optionalText("successor"),
        fields.flag("sample").orElse(false),
        !isNone(fields, "theme"),
        !isNone(fields, "slogans"),
        reading.choice("designs"),
        reading.choice("formats"),
        also(fields, name, level),
        fields.texts("words"),
        ItemReader.takenDown(fields),
        reading.body(),
        reading.place());
  }

  /** Whether a key says that the body has none of what it would inherit. */
  private static boolean isNone(Fields fields, String key) {
    Optional<String> text = fields.optionalText(key);
    if (text.isPresent() && !text.get().equals("none")) {
      fields.wrong(Mistake.WRONG_VALUE, key, key, text.get(), "none");
    }
    return text.isPresent();
  }

  /**
   * A name without the word of its level, which pages put before it; that of a body may have it.
   */
  private static String name(Fields fields, Level level) {
    String name = fields.text("name");
    for (Level each : Level.values()) {
      String word = each.label() + " ";
      boolean holds = name.regionMatches(true, 0, word, 0, word.length());
      if (holds && !each.isBody() && !level.isBody()) {
        String bare = name.substring(word.length()).strip();
        String cure = "name: " + bare + (each == level ? "" : ", level: " + each.label());
        String shown = level.label() + " " + name;
        fields.wrong(Mistake.DOUBLED_LEVEL, "name", each.label(), shown, cure);
        return bare;
      }
    }
    return name;
  }

  /** Former names and merged places: none twice, and not the name that it has. */
  private static List<String> also(Fields fields, String name, Level level) {
    List<String> own = List.of(name, level.label() + " " + name);
    List<String> also = new ArrayList<>();
    List<Fields.Placed<String>> needless = new ArrayList<>();
    for (Fields.Placed<String> other : fields.placedTexts("also")) {
      boolean told =
          Stream.concat(own.stream(), also.stream()).anyMatch(other.value()::equalsIgnoreCase);
      if (told) {
        needless.add(other);
      } else {
        also.add(other.value());
      }
    }
    String cure = also.isEmpty() ? "" : "also: [" + String.join(", ", also) + "]";
    needless.forEach(
        other -> fields.wrong(Mistake.NEEDLESS_NAME, other.place(), other.value(), cure));
    return also;
  }

  private static Level level(Fields fields) {
    String label = fields.text("level", "xã");
    Optional<Level> level = Level.labelled(label);
    if (level.isEmpty() && !label.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, "level", "level", label, String.join(", ", Level.labels()));
    }
    return level.orElse(Level.AGENCY); // whose name is shown as it stands
  }

  private static Plan plan(Fields fields) {
    Plan plan =
        new Plan(
            fields.text("title"),
            fields.optionalText("number").map(LocalityReader::bare),
            fields.optionalDate("date"),
            fields.texts("recipients"));
    fields.finish();
    return plan;
  }

  /** As documents have it at their head, "Số: 145/KH-UBND": pages say the word themselves. */
  private static String bare(String number) {
    return number.replaceFirst("(?iu)^số\\s*:?\\s*", "");
  }

  private static Reporting reporting(Fields fields) {
    Reporting reporting = new Reporting(fields.text("to"), fields.date("by"));
    fields.finish();
    return reporting;
  }
}
