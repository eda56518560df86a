package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
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
 *
 * <p>It walks bytes, because in UTF-8 all that is sought is ASCII, and most of the rest need never
 * become text.
 */
final class Markup {
  private static final String DOCTYPE = "<!DOCTYPE html>";

  /** Elements that stand alike on many pages. */
  private static final Set<String> REPEATED = Set.of("aside", "header", "nav", "section");

  private final byte[] html;
  private final Repeats repeats;
  private final Reader reader;
  private final Nesting nesting = new Nesting();
  private final List<Tag> heeded = new ArrayList<>();
  private final Deque<Begun> begun = new ArrayDeque<>();
  private int at;

  /** Who is told of the start tags. */
  interface Reader {
    /** Whether the tag means anything; one that does not need not be told again. */
    boolean heeds(Tag tag);
  }

  /** An element that may be worth keeping: where it starts, and how many tags came before. */
  private record Begun(int start, int depth, int tags) {}

  private Markup(byte[] html, Repeats repeats, Reader reader) {
    this.html = html;
    this.repeats = repeats;
    this.reader = reader;
  }

  /**
   * Hands over the start tags, one by one, in their order.
   *
   * @param repeats what other pages had, of which it hands over what was heeded then
   * @throws Unclear where the page has what browsers would have to guess at
   */
  static void read(byte[] html, Repeats repeats, Reader reader) throws Unclear {
    Markup markup = new Markup(html, repeats, reader);
    try {
      markup.read();
    } catch (Unclear e) {
      throw new Unclear("line " + markup.line() + ": " + e.getMessage());
    }
  }

  private void read() throws Unclear {
    expect(DOCTYPE);
    while (findTag()) {
      switch (next()) {
        case '/' -> endTag();
        case '!' -> comment();
        default -> startTag();
      }
    }
    nesting.finish();
  }

  private void startTag() throws Unclear {
    int start = at - 1;
    String name = name();
    int depth = nesting.open().size();
    boolean repeated = REPEATED.contains(name);
    if (repeated) {
      Optional<Repeats.Part> known = repeats.find(html, start, nesting.open());
      if (known.isPresent()) {
        known.get().tags().forEach(this::hand);
        at = start + known.get().length();
        return;
      }
    }
    Tag tag = tag(name);
    if (repeated && nesting.open().size() > depth) {
      begun.push(new Begun(start, depth, heeded.size()));
    }
    hand(tag);
  }

  private void hand(Tag tag) {
    if (reader.heeds(tag)) {
      heeded.add(tag);
    }
  }

  private boolean findTag() throws Unclear {
    if (!nesting.inBody()) {
      skipSpace();
      if (at < html.length && html[at] != '<') {
        throw new Unclear("text before the body");
      }
    }
    return find('<');
  }

  /** The byte behind the {@code <}. */
  private byte next() {
    at++;
    return at < html.length ? html[at] : 0;
  }

  private void endTag() throws Unclear {
    at++;
    String name = name();
    skipSpace();
    expect('>');
    nesting.end(name);
    Begun element = begun.peek();
    if (element != null && element.depth == nesting.open().size()) {
      begun.pop();
      List<String> open = List.copyOf(nesting.open());
      List<Tag> tags = List.copyOf(heeded.subList(element.tags, heeded.size()));
      repeats.keep(new Repeats.Part(html, element.start, at, open, tags));
    }
  }

  private Tag tag(String name) throws Unclear {
    List<Tag.Attribute> attributes = attributes();
    boolean slash = at < html.length && html[at] == '/';
    if (slash) {
      at++;
    }
    boolean textual = nesting.start(name, slash);
    expect('>');
    return new Tag(name, attributes, textual ? text(name) : "");
  }

  private List<Tag.Attribute> attributes() throws Unclear {
    if (!skipSpace() || at == html.length || !isName(html[at])) {
      return List.of();
    }
    List<Tag.Attribute> attributes = new ArrayList<>(4);
    do {
      Tag.Attribute attribute = attribute();
      if (isIn(attributes, attribute.name())) {
        throw new Unclear("twice in one tag: " + attribute.name());
      }
      attributes.add(attribute);
    } while (skipSpace() && at < html.length && isName(html[at]));
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

  private Tag.Attribute attribute() throws Unclear {
    String name = name();
    if (at == html.length || html[at] != '=') {
      return new Tag.Attribute(name, html, at, at);
    }
    at++;
    char quote = at < html.length && html[at] == '\'' ? '\'' : '"';
    expect(quote);
    int start = at;
    boolean references = skipValue(quote);
    int end = at;
    expect(quote);
    if (!references) {
      return new Tag.Attribute(name, html, start, end);
    }
    byte[] resolved = References.resolved(html, start, end);
    return new Tag.Attribute(name, resolved, 0, resolved.length);
  }

  /** Goes on to the end of a value; whether it has references. */
  private boolean skipValue(char quote) {
    byte[] bytes = html;
    boolean references = false;
    int end = at;
    for (; end < bytes.length; end++) {
      byte b = bytes[end];
      if (b == quote || b == '<') {
        break;
      }
      references |= b == '&';
    }
    at = end;
    return references;
  }

  /** The text up to an end tag, which is left to be read. */
  private String text(String name) throws Unclear {
    boolean tagless = name.equals("title") || name.equals("textarea");
    int start = at;
    while (find('<') && !isEndOf(name)) {
      if (tagless || isNext("<!--")) {
        throw new Unclear((tagless ? "< within " : "<!-- within ") + name);
      }
      at++;
    }
    if (at == html.length) {
      throw new Unclear("no end of " + name);
    }
    return tagless
        ? new String(References.resolved(html, start, at), StandardCharsets.UTF_8)
        : new String(html, start, at - start, StandardCharsets.UTF_8);
  }

  private boolean isEndOf(String name) {
    int end = at + 2 + name.length();
    return isNext("</")
        && end < html.length
        && !isName(html[end])
        && new String(html, at + 2, name.length(), StandardCharsets.ISO_8859_1)
            .equalsIgnoreCase(name);
  }

  private void comment() throws Unclear {
    expect("!--");
    if (isNext(">") || isNext("->")) {
      throw new Unclear("an empty comment");
    }
    while (find('-') && !isNext("--")) {
      at++;
    }
    expect("-->");
  }

  private String name() throws Unclear {
    byte[] bytes = html;
    int start = at;
    int end = at;
    while (end < bytes.length && isName(bytes[end])) {
      end++;
    }
    if (start == end || bytes[start] < 'A') {
      throw new Unclear("no name");
    }
    at = end;
    return Names.of(bytes, start, end);
  }

  private static boolean isName(byte b) {
    return b >= 'a' && b <= 'z'
        || b == '-'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == ':';
  }

  /** Whether there was any. */
  private boolean skipSpace() {
    int start = at;
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
    return at > start;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Goes on to the next such byte, or to the end. */
  private boolean find(char wanted) {
    byte[] bytes = html; // a local: the first compiler reads a field anew for every byte
    int next = at;
    while (next < bytes.length && bytes[next] != wanted) {
      next++;
    }
    at = next;
    return next < bytes.length;
  }

  private boolean isNext(String ascii) {
    if (at + ascii.length() > html.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (html[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void expect(char ascii) throws Unclear {
    if (at == html.length || html[at] != ascii) {
      throw new Unclear("no " + ascii);
    }
    at++;
  }

  private void expect(String ascii) throws Unclear {
    if (!isNext(ascii)) {
      throw new Unclear("no " + ascii);
    }
    at += ascii.length();
  }

  private int line() {
    int line = 1;
    for (int i = 0; i < at && i < html.length; i++) {
      line += html[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
