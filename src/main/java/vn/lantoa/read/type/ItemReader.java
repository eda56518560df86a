package vn.lantoa.read.type;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import vn.lantoa.campaign.Body;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.file.Corrections;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.file.PictureFinder;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.file.TextFile;
import vn.lantoa.read.markdown.BodyReader;
import vn.lantoa.read.markdown.MarkdownParser;

/** Reads one Markdown file to what it says. Safe for many threads. */
public final class ItemReader {
  /** All that they say stands in their front matter. */
  private static final Set<ContentType> WITHOUT_BODY =
      Set.of(ContentType.CALENDAR, ContentType.FORMAT);

  private final Map<ContentType, Function<ReadContext, Object>> readers;
  private final MarkdownParser markdown = new MarkdownParser();
  private final BodyReader bodies;

  public ItemReader(Path content) {
    PictureFinder pictures = new PictureFinder(content);
    this.bodies = new BodyReader(pictures);
    this.readers =
        Map.ofEntries(
            Map.entry(ContentType.CAMPAIGN, CampaignReader::read),
            Map.entry(ContentType.LOCALITY, LocalityReader::read),
            Map.entry(
                ContentType.IDENTITY, reading -> new IdentityReader(pictures, reading).read()),
            Map.entry(ContentType.SLOGANS, reading -> new SloganReader(reading).read()),
            Map.entry(ContentType.HOTLINE, HotlineReader::read),
            Map.entry(ContentType.LEGAL, LegalReader::read),
            Map.entry(ContentType.ACTIVITY, ActivityReader::read),
            Map.entry(ContentType.CALENDAR, CalendarReader::read),
            Map.entry(ContentType.DUTIES, TextReaders::duties),
            Map.entry(ContentType.FORMAT, FormatReader::read),
            Map.entry(ContentType.REPORT, ReportReader::read),
            Map.entry(ContentType.PAGE, TextReaders::page));
  }

  /**
   * What a file says and what is wrong with it. Where single keys are wrong the item holds harmless
   * stand-ins, so that everything around it can be judged in the same run; there is none when the
   * file can't be read at all.
   */
  public record Reported(Optional<Item> item, List<Problem> problems) {}

  /**
   * Reads a file.
   *
   * @param name its path as the author would type it
   * @param folder its folder below the content root
   */
  public Reported read(Path file, String name, String folder) {
    List<Problem> problems = new ArrayList<>();
    Optional<Item> item =
        TextFile.read(file, name, problems)
            .flatMap(text -> ContentFile.parse(text, problems))
            .flatMap(document -> item(document, folder, problems));
    return new Reported(item, problems);
  }

  private Optional<Item> item(ContentFile document, String folder, List<Problem> problems) {
    Fields fields = new Fields(document.frontMatter(), document.file().name(), problems);
    Map<String, Source> placeholders = Placeholders.check(document.file(), problems);
    String label = fields.text("type", "page");
    Optional<ContentType> type = ContentType.labelled(label);
    if (type.isEmpty()) {
      if (!label.isEmpty()) {
        String guess = Suggestion.nearest(label, ContentType.labels()).orElse("");
        fields.wrong(
            Mistake.UNKNOWN_TYPE, "type", label, guess, String.join(", ", ContentType.labels()));
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
    ReadContext reading = new ReadContext(document, fields, tree, body, name, folder, problems);
    Object value = readers.get(type.get()).apply(reading);
    boolean hasBody = !WITHOUT_BODY.contains(type.get());
    if (!hasBody) {
      notShown(type.get(), tree, document.bodyStart()).ifPresent(problems::add);
    }
    Corrections.check(document, fields);
    fields.finish();
    return Optional.of(
        new Item(
            type.get(),
            name,
            false,
            Optional.of(value),
            Optional.of(body),
            hasBody ? BodyReader.links(tree, document.bodyStart()) : List.of(),
            placeholders,
            phones(type.get(), document, problems),
            fields.places(),
            source));
  }

  /** The numbers of a file, but for those that can't be read before their spaces are gone. */
  private static List<Item.Phone> phones(
      ContentType type, ContentFile document, List<Problem> problems) {
    List<Item.Phone> phones = PhonesOfFile.in(type, document);
    List<Problem> spaced =
        problems.stream().filter(problem -> problem.mistake() == Mistake.SPACED_CALL).toList();
    return phones.stream()
        .filter(phone -> spaced.stream().noneMatch(call -> isIn(phone, call, document)))
        .toList();
  }

  private static boolean isIn(Item.Phone phone, Problem call, ContentFile document) {
    Source link = call.source();
    String text = document.file().text();
    int line = new LineMap(text, Source.of(link.file())).offset(link.line());
    String written = call.arguments().get(0);
    int column = text.indexOf(written, line + link.column() - 1) - line + 1;
    return phone.place().line() == link.line()
        && phone.place().column() >= column
        && phone.place().column() < column + written.length();
  }

  /** Words that would stand on no page; a comment may. */
  private static Optional<Problem> notShown(ContentType type, Node tree, Source start) {
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HtmlBlock)) {
        Source place = MarkdownParser.place(node, start);
        return Optional.of(Problem.of(Mistake.BODY_NOT_SHOWN, place, type.label()));
      }
    }
    return Optional.empty();
  }

  /** A year is made by campaign.md and a locality by locality.md, and by nothing else. */
  private static void checkPlace(ContentType type, String name, Fields fields) {
    boolean wrongName = type.makesFolder() && !name.equals(type.label());
    boolean wrongType =
        ContentType.labelled(name)
            .filter(ContentType::makesFolder)
            .filter(named -> named != type)
            .isPresent();
    if (wrongName || wrongType) {
      String expected = wrongName ? type.label() + ".md" : "type: " + name;
      fields.wrong(Mistake.MISPLACED, "type", type.label(), name, expected);
    }
  }

  public static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
