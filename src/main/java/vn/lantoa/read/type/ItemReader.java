package vn.lantoa.read.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.file.Corrections;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.file.FileFinder;
import vn.lantoa.read.file.FileNames;
import vn.lantoa.read.file.PictureFinder;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.file.TextFile;
import vn.lantoa.read.markdown.BodyReader;
import vn.lantoa.read.markdown.MarkdownParser;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.wording.Doubt;
import vn.lantoa.text.Languages;

/** Reads one Markdown file to what it says. Safe for many threads. */
public final class ItemReader {
  private static final Set<Mistake> OF_LETTERS =
      EnumSet.range(Mistake.TORN_MARK, Mistake.LOST_LETTER);

  /** What only Vietnamese lacks, or writes in another way. */
  private static final Set<Mistake> OF_VIETNAMESE =
      EnumSet.of(Mistake.TORN_MARK, Mistake.DOUBLED_MARK, Mistake.LEGACY_ENCODING);

  /** The day on which something was taken down: as if its file were not there. */
  public static final String TAKEN_DOWN = "taken-down";

  private final MarkdownParser markdown = new MarkdownParser();
  private final FileFinder files;
  private final PictureFinder pictures;
  private final BodyReader bodies;

  public ItemReader(Path content) {
    files = new FileFinder(content);
    pictures = new PictureFinder(files);
    bodies = new BodyReader(pictures);
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
   * @param language of the locality that it is of, which its own goes before
   */
  public Reported read(Path file, String name, String folder, String language) {
    List<Problem> problems = new ArrayList<>();
    Optional<Item> item =
        TextFile.read(file, name, problems)
            .flatMap(text -> ContentFile.parse(text, problems))
            .flatMap(document -> item(document, folder, language, problems));
    return new Reported(item, problems);
  }

  /** The day of a year's or a locality's; a key without a day would take down nothing. */
  static Optional<LocalDate> takenDown(Fields fields) {
    return fields.has(TAKEN_DOWN) ? Optional.of(fields.date(TAKEN_DOWN)) : Optional.empty();
  }

  private Optional<Item> item(
      ContentFile document, String folder, String otherwise, List<Problem> problems) {
    Placeholders none = Placeholders.none();
    Fields fields = new Fields(document.frontMatter(), document.file().name(), none, problems);
    String label = fields.text("type", "page");
    Optional<ContentType<?>> type = ContentTypes.labelled(label);
    if (type.isEmpty()) {
      Placeholders.check(document.file(), problems);
      if (!label.isEmpty()) {
        List<String> labels = ContentTypes.labels();
        String guess = Suggestion.nearest(label, labels).orElse("");
        fields.wrong(Mistake.UNKNOWN_TYPE, "type", label, guess, String.join(", ", labels));
      }
      return Optional.empty();
    }
    String name = stem(document.file().file());
    checkPlace(type.get(), name, fields);
    // A year or a locality is there or not: nobody inherits it.
    if (!type.get().is(Trait.MAKES_FOLDER) && fields.flag("hide").orElse(false)) {
      Placeholders.check(document.file(), problems);
      return Optional.of(Item.hidden(type.get(), name, fields.place("hide")));
    }
    String language = language(type.get(), fields, otherwise);
    if (!Languages.isVietnamese(language)) {
      problems.removeIf(problem -> OF_VIETNAMESE.contains(problem.mistake()));
    }
    if (!type.get().is(Trait.MAKES_FOLDER) && fields.has(TAKEN_DOWN)) {
      fields.date(TAKEN_DOWN);
      Placeholders.check(document.file(), problems);
      return Optional.of(Item.takenDown(type.get(), name, fields.place(TAKEN_DOWN)));
    }
    Node tree = markdown.parse(document.body());
    Body body = bodies.read(document, tree, language, !type.get().is(Trait.MARKED), problems);
    return Optional.of(
        item(
            type.get(),
            new ReadContext(
                document, fields, tree, body, files, pictures, name, folder, none, problems)));
  }

  /** The language of a file: its own, or else that of its locality. */
  private static String language(ContentType<?> type, Fields fields, String otherwise) {
    if (!type.is(Trait.IN_A_LANGUAGE)) {
      return Languages.VIETNAMESE;
    }
    Optional<String> own = fields.optionalText("lang");
    own.filter(tag -> !Languages.isKnown(tag))
        .ifPresent(
            tag ->
                fields.wrong(
                    Mistake.UNKNOWN_LANGUAGE, "lang", tag, "vi (Việt), " + Languages.choice()));
    return own.filter(Languages::isKnown).orElse(otherwise);
  }

  private static Item item(ContentType<?> type, ReadContext reading) {
    ContentFile document = reading.document();
    Map<String, Source> placeholders = Placeholders.check(document.file(), reading.problems());
    Content value = type.reader().apply(reading);
    boolean hasBody = !type.is(Trait.WITHOUT_BODY);
    if (!hasBody) {
      notShown(type, reading).ifPresent(reading.problems()::add);
    }
    Corrections.check(document, reading.fields());
    reading.problems().addAll(PhonesOfFile.misused(type, document));
    List<String> words = reading.fields().texts("words");
    reading.fields().finish();
    return new Item(
        type,
        reading.name(),
        Optional.of(value),
        placeholders.isEmpty()
            ? values -> value
            : values -> type.reader().apply(reading.filled(values, new ArrayList<>())),
        Optional.of(reading.body()),
        hasBody ? BodyReader.links(reading.tree(), document.bodyStart()) : List.of(),
        placeholders,
        phones(type, document, reading.problems()),
        document.texts(),
        reading.fields().places(),
        words,
        reading.isVietnamese() ? doubts(type, reading, words, hasBody) : List.of(),
        reading.place());
  }

  private static List<Doubt> doubts(
      ContentType<?> type, ReadContext reading, List<String> words, boolean hasBody) {
    return SpellingOfFile.in(
        type,
        reading.document(),
        hasBody ? Optional.of(reading.tree()) : Optional.empty(),
        words,
        spoilt(reading.problems()));
  }

  /** The lines whose letters are not what they should be. */
  private static Set<Integer> spoilt(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> OF_LETTERS.contains(problem.mistake()))
        .map(problem -> problem.source().line())
        .collect(Collectors.toSet());
  }

  /** The numbers of a file, but for those that can't be read before their spaces are gone. */
  private static List<Item.Phone> phones(
      ContentType<?> type, ContentFile document, List<Problem> problems) {
    List<Item.Phone> phones = PhonesOfFile.in(type, document);
    LineMap lines = new LineMap(document.file().text(), Source.of(document.file().name()));
    List<Problem> spaced =
        problems.stream().filter(problem -> problem.mistake() == Mistake.SPACED_CALL).toList();
    return phones.stream()
        .filter(phone -> spaced.stream().noneMatch(call -> isIn(phone, call, document, lines)))
        .toList();
  }

  private static boolean isIn(Item.Phone phone, Problem call, ContentFile document, LineMap lines) {
    Source link = call.source();
    String text = document.file().text();
    int line = lines.offset(link.line());
    String written = call.arguments().get(0);
    int column = text.indexOf(written, line + link.column() - 1) - line + 1;
    return phone.place().line() == link.line()
        && phone.place().column() >= column
        && phone.place().column() < column + written.length();
  }

  /** Words that would stand on no page; a comment may. */
  private static Optional<Problem> notShown(ContentType<?> type, ReadContext reading) {
    for (Node node = reading.tree().getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HtmlBlock)) {
        return Optional.of(Problem.of(Mistake.BODY_NOT_SHOWN, reading.place(node), type.label()));
      }
    }
    return Optional.empty();
  }

  /** A year is made by campaign.md and a locality by locality.md, and by nothing else. */
  private static void checkPlace(ContentType<?> type, String name, Fields fields) {
    boolean wrongName = type.is(Trait.MAKES_FOLDER) && !name.equals(type.label());
    boolean wrongType = ContentTypes.makesFolder(name) && !name.equals(type.label());
    if (wrongName || wrongType) {
      String expected = wrongName ? type.label() + ".md" : "type: " + name;
      fields.wrong(Mistake.MISPLACED, "type", type.label(), name, expected);
    }
  }

  public static String stem(Path file) {
    String name = FileNames.of(file);
    return name.substring(0, name.lastIndexOf('.'));
  }
}
