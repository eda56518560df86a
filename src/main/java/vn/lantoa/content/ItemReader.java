package vn.lantoa.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;
import vn.lantoa.campaign.Body;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;

/** Reads one Markdown file to what it says. Safe for many threads. */
final class ItemReader {
  private final Map<Type, Function<Reading, Object>> readers;
  private final Markdown markdown = new Markdown();
  private final Bodies bodies;

  ItemReader(Path content) {
    Pictures pictures = new Pictures(content);
    this.bodies = new Bodies(pictures);
    this.readers =
        Map.ofEntries(
            Map.entry(Type.CAMPAIGN, CampaignReader::read),
            Map.entry(Type.LOCALITY, LocalityReader::read),
            Map.entry(Type.IDENTITY, reading -> new IdentityReader(pictures, reading).read()),
            Map.entry(Type.SLOGANS, reading -> new SloganReader(reading).read()),
            Map.entry(Type.HOTLINE, HotlineReader::read),
            Map.entry(Type.LEGAL, LegalReader::read),
            Map.entry(Type.ACTIVITY, ActivityReader::read),
            Map.entry(Type.CALENDAR, CalendarReader::read),
            Map.entry(Type.DUTIES, TextReaders::duties),
            Map.entry(Type.FORMAT, FormatReader::read),
            Map.entry(Type.REPORT, ReportReader::read),
            Map.entry(Type.PAGE, TextReaders::page));
  }

  /**
   * What a file says and what is wrong with it. Where single keys are wrong the item holds harmless
   * stand-ins, so that everything around it can be judged in the same run; there is none when the
   * file can't be read at all.
   */
  record Reported(Optional<Item> item, List<Problem> problems) {}

  /**
   * Reads a file.
   *
   * @param name its path as the author would type it
   * @param folder its folder below the content root
   */
  Reported read(Path file, String name, String folder) {
    List<Problem> problems = new ArrayList<>();
    Optional<Item> item =
        TextFile.read(file, name, problems)
            .flatMap(text -> Document.parse(text, problems))
            .flatMap(document -> item(document, folder, problems));
    return new Reported(item, problems);
  }

  private Optional<Item> item(Document document, String folder, List<Problem> problems) {
    Fields fields = new Fields(document.frontMatter(), document.file().name(), problems);
    Map<String, Source> placeholders = Placeholders.check(document.file(), problems);
    String label = fields.text("type", "page");
    Optional<Type> type = Type.labelled(label);
    if (type.isEmpty()) {
      if (!label.isEmpty()) {
        String guess = Suggestion.nearest(label, Type.labels()).orElse("");
        fields.wrong(Mistake.UNKNOWN_TYPE, "type", label, guess, String.join(", ", Type.labels()));
      }
      return Optional.empty();
    }
    String name = stem(document.file().file());
    checkPlace(type.get(), name, fields);
    Source source = Source.of(document.file().name());
    // A year or a locality is there or not: nobody inherits it.
    if (!type.get().makesFolder() && fields.flag("hide").orElse(false)) {
      return Optional.of(Item.hidden(type.get(), name, fields.place("hide")));
    }
    Node tree = markdown.parse(document.body());
    Body body = bodies.read(document, tree, problems);
    Reading reading = new Reading(document, fields, tree, body, name, folder, problems);
    Object value = readers.get(type.get()).apply(reading);
    Corrections.check(document, fields);
    fields.finish();
    return Optional.of(
        new Item(
            type.get(),
            name,
            false,
            Optional.of(value),
            Optional.of(body),
            Bodies.links(tree, document.bodyStart()),
            placeholders,
            PhonesOfFile.in(type.get(), document),
            fields.places(),
            source));
  }

  /** A year is made by campaign.md and a locality by locality.md, and by nothing else. */
  private static void checkPlace(Type type, String name, Fields fields) {
    boolean wrongName = type.makesFolder() && !name.equals(type.label());
    boolean wrongType =
        Type.labelled(name).filter(Type::makesFolder).filter(named -> named != type).isPresent();
    if (wrongName || wrongType) {
      String expected = wrongName ? type.label() + ".md" : "type: " + name;
      fields.wrong(Mistake.MISPLACED, "type", type.label(), name, expected);
    }
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
