package vn.lantoa.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The start tags of a page, in their order. It reads the HTML that templates make, and whatever
 * browsers would have to guess at, it refuses: a value without quotes, a name twice, a stray {@code
 * <}, an element that is not closed, markup where one browser sees text and another tags.
 *
 * <p>Not jsoup, which reads everything and builds a tree: that was half of a whole build. The tests
 * hold every page of the real content, and thousands of spoilt ones, against jsoup's reading.
 */
final class HtmlScanner {
  private static final String DOCTYPE = "<!DOCTYPE html>";

  /** Elements that stand alike on many pages. */
  private static final Set<String> REPEATED = Set.of("aside", "header", "nav", "section");

  /** What is open where the title comes: all before it stands alike on pages that lie as deep. */
  private static final List<String> HEAD = List.of("html", "head");

  private final byte[] html;
  private final ByteCursor cursor;
  private final SeenMarkup repeats;
  private final Reader reader;
  private final Nesting nesting = new Nesting();
  private final List<Tag> heeded = new ArrayList<>();
  private final Deque<Begun> begun = new ArrayDeque<>();

  /** Who is told of the start tags. */
  interface Reader {
    /** Whether the tag means anything; one that does not need not be told again. */
    boolean heeds(Tag tag);
  }

  /** An element that may be worth keeping: where it starts, and how many tags came before. */
  private record Begun(int start, int depth, int tags) {}

  private HtmlScanner(byte[] html, SeenMarkup repeats, Reader reader) {
    this.html = html;
    this.cursor = new ByteCursor(html);
    this.repeats = repeats;
    this.reader = reader;
  }

  /**
   * Hands over the start tags, one by one, in their order.
   *
   * @param repeats what other pages had, of which it hands over what was heeded then
   * @throws MarkupException where the page has what browsers would have to guess at
   */
  static void read(byte[] html, SeenMarkup repeats, Reader reader) throws MarkupException {
    HtmlScanner markup = new HtmlScanner(html, repeats, reader);
    try {
      markup.read();
    } catch (MarkupException e) {
      throw e.at(markup.cursor.line());
    }
  }

  private void read() throws MarkupException {
    if (!repeats(0)) {
      cursor.expect(DOCTYPE);
    }
    while (findTag()) {
      int start = cursor.at();
      cursor.expect('<');
      switch (cursor.here()) {
        case '/' -> endTag();
        case '!' -> comment();
        default -> startTag(start);
      }
    }
    nesting.finish();
  }

  private boolean findTag() throws MarkupException {
    if (!nesting.inBody()) {
      cursor.skipSpace();
      if (!cursor.isAtEnd() && !cursor.isAt('<')) {
        throw new MarkupException(Rule.TEXT_BEFORE_BODY, "");
      }
    }
    return cursor.find('<');
  }

  /** Whether what starts there was read before; then it lies behind. */
  private boolean repeats(int start) {
    Optional<SeenMarkup.Part> known = repeats.find(html, start, nesting.open());
    if (known.isEmpty()) {
      return false;
    }
    SeenMarkup.Part part = known.get();
    for (Tag tag : part.tags()) {
      hand(tag);
    }
    nesting.open(part.after());
    cursor.moveTo(start + part.length());
    return true;
  }

  private void keep(int start, List<String> before, int tags) {
    List<String> after = List.copyOf(nesting.open());
    List<Tag> heededThen = List.copyOf(heeded.subList(tags, heeded.size()));
    repeats.keep(new SeenMarkup.Part(html, start, cursor.at(), before, after, heededThen));
  }

  private void hand(Tag tag) {
    if (reader.heeds(tag)) {
      heeded.add(tag);
    }
  }

  private void startTag(int start) throws MarkupException {
    String name = cursor.name();
    boolean repeated = REPEATED.contains(name);
    if (repeated && repeats(start)) {
      return;
    }
    if (name.equals("title") && !nesting.inBody() && nesting.open().equals(HEAD)) {
      int after = cursor.at();
      cursor.moveTo(start);
      keep(0, List.of(), 0);
      cursor.moveTo(after);
    }
    int depth = nesting.open().size();
    Tag tag = tag(name);
    if (repeated && nesting.open().size() > depth) {
      begun.push(new Begun(start, depth, heeded.size()));
    }
    hand(tag);
  }

  private void endTag() throws MarkupException {
    cursor.expect('/');
    String name = cursor.name();
    cursor.skipSpace();
    cursor.expect('>');
    nesting.end(name);
    Begun element = begun.peek();
    if (element != null && element.depth == nesting.open().size()) {
      begun.pop();
      keep(element.start, List.copyOf(nesting.open()), element.tags);
    }
  }

  private Tag tag(String name) throws MarkupException {
    List<Tag.Attribute> attributes = attributes();
    boolean slash = cursor.take('/');
    boolean textual = nesting.start(name, slash);
    cursor.expect('>');
    return new Tag(name, attributes, textual ? text(name) : "");
  }

  private List<Tag.Attribute> attributes() throws MarkupException {
    if (!cursor.skipSpace() || !cursor.isAtName()) {
      return List.of();
    }
    List<Tag.Attribute> attributes = new ArrayList<>(4);
    do {
      String name = cursor.name();
      if (isIn(attributes, name)) {
        throw new MarkupException(Rule.ATTRIBUTE_TWICE, name);
      }
      attributes.add(new Tag.Attribute(name, value()));
    } while (cursor.skipSpace() && cursor.isAtName());
    return attributes;
  }

  private static boolean isIn(List<Tag.Attribute> attributes, String name) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String value() throws MarkupException {
    if (!cursor.take('=')) {
      return "";
    }
    char quote = cursor.isAt('\'') ? '\'' : '"';
    cursor.expect(quote);
    int start = cursor.at();
    boolean references = cursor.skipValue(quote);
    String written = cursor.textFrom(start);
    cursor.expect(quote);
    return references ? CharacterReferences.resolved(written) : written;
  }

  /** The text up to an end tag, which is left to be read. */
  private String text(String name) throws MarkupException {
    boolean tagless = name.equals("title") || name.equals("textarea");
    int start = cursor.at();
    while (cursor.find('<') && !cursor.isAtEndTag(name)) {
      if (tagless || cursor.isAt("<!--")) {
        throw new MarkupException(tagless ? Rule.TAG_IN_TEXT : Rule.COMMENT_IN_TEXT, name);
      }
      cursor.expect('<');
    }
    if (cursor.isAtEnd()) {
      throw new MarkupException(Rule.ENDLESS_TEXT, name);
    }
    String written = cursor.textFrom(start);
    return tagless ? CharacterReferences.resolved(written) : written;
  }

  private void comment() throws MarkupException {
    cursor.expect("!--");
    if (cursor.isAt(">") || cursor.isAt("->")) {
      throw new MarkupException(Rule.EMPTY_COMMENT, "");
    }
    while (cursor.find('-') && !cursor.isAt("--")) {
      cursor.expect('-');
    }
    cursor.expect("-->");
  }
}
