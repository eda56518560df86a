package vn.lantoa.sheets.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Utf8;

/**
 * Reads an SVG file into {@link SvgElement}s that know their place. Nothing outside the file is
 * opened: a document type may stand there, since Illustrator writes one, but is not fetched, and
 * how much its entities may grow is limited by the parser.
 */
final class SvgFile extends DefaultHandler {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

  /** UTF-16, or a declaration of something else than UTF-8. */
  private static final Pattern OTHER_LETTERS =
      Pattern.compile(
          "\u00FE\u00FF|\u00FF\u00FE|<\0|\0<|<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-?8)",
          Pattern.CASE_INSENSITIVE);

  private static final long LARGEST = 2_000_000;

  /** More groups in groups than any drawing has, and fewer than the stack can take. */
  private static final int DEEPEST = 100;

  /** More than any flat drawing has; clones count as often as they are drawn. */
  private static final int MOST_ELEMENTS = 20_000;

  /** Characters with what entities stand for. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private final Source file;
  private final List<String> lines;
  private final Deque<SvgElement> open = new ArrayDeque<>();
  private int foreign;
  private int elements;
  private int characters;
  private @Nullable SvgElement root;
  private @Nullable Locator locator;

  private SvgFile(Source file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  static Outcome<SvgElement> read(Path path, Source place) {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        String found = String.format(Locale.ROOT, "%.1f MB", size / 1e6);
        return failed(Problem.of(Mistake.FILE_TOO_LARGE, place, found, "2 MB"));
      }
      byte[] bytes = Files.readAllBytes(path);
      Optional<Problem> letters = wrongLetters(bytes, place);
      if (letters.isPresent()) {
        return failed(letters.get());
      }
      SvgFile reading = new SvgFile(place, new String(bytes, StandardCharsets.UTF_8));
      parser().parse(new InputSource(new ByteArrayInputStream(bytes)), reading);
      return Optional.ofNullable(reading.root)
          .map(root -> Outcome.of(root, List.of()))
          .orElseGet(
              () -> failed(Problem.of(Mistake.BROKEN_SVG, place, "<svg xmlns=\"" + SVG + "\">")));
    } catch (SAXParseException e) {
      Source at = place.at(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
      return failed(Problem.of(Mistake.BROKEN_SVG, at, String.valueOf(e.getMessage())));
    } catch (SAXException e) {
      return failed(Problem.of(Mistake.BROKEN_SVG, place, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return failed(Problem.of(Mistake.UNREADABLE_FILE, place));
    }
  }

  /** Which byte it is and where, unless the file says that it is something else than UTF-8. */
  private static Optional<Problem> wrongLetters(byte[] bytes, Source place) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    return OTHER_LETTERS.matcher(head).lookingAt()
        ? Optional.empty()
        : Utf8.of(bytes, place).fault();
  }

  private static <T> Outcome<T> failed(Problem problem) {
    return Outcome.failed(List.of(problem));
  }

  private static SAXParser parser() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance(); // not what is on the path
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  /** Whatever the features say: nothing is ever fetched. */
  @Override
  public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes all)
      throws SAXParseException {
    if (open.size() + foreign > DEEPEST) {
      throw new SAXParseException("<" + qualified + ">: > " + DEEPEST, locator);
    }
    if (++elements > MOST_ELEMENTS) {
      throw new SAXParseException("> " + MOST_ELEMENTS + " elements", locator);
    }
    if (foreign > 0 || !space.equals(SVG) || (open.isEmpty() && !name.equals("svg"))) {
      foreign++;
      return;
    }
    Map<String, String> kept = new LinkedHashMap<>();
    for (int i = 0; i < all.getLength(); i++) {
      boolean own = all.getURI(i).isEmpty();
      boolean link = all.getURI(i).equals(XLINK) && all.getLocalName(i).equals("href");
      if (own || link) {
        count(all.getValue(i).length());
        kept.putIfAbsent(all.getLocalName(i), all.getValue(i));
      }
    }
    boolean layer = "layer".equals(all.getValue(INKSCAPE, "groupmode"));
    SvgElement element =
        new SvgElement(name, kept, layer, new ArrayList<>(), new StringBuilder(), place());
    if (open.isEmpty()) {
      root = element;
    } else {
      open.element().children().add(element);
    }
    open.push(element);
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    if (foreign > 0) {
      foreign--;
    } else {
      open.pop();
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXParseException {
    count(length);
    if (foreign == 0 && !open.isEmpty()) {
      open.element().text().append(text, start, length);
    }
  }

  private void count(int more) throws SAXParseException {
    characters += more;
    if (characters > MOST_CHARACTERS) {
      throw new SAXParseException("> " + MOST_CHARACTERS + " characters", locator);
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  /** Where the start tag begins; the parser knows where it ends. */
  private Source place() {
    if (locator == null || locator.getLineNumber() < 1 || locator.getColumnNumber() < 1) {
      return file;
    }
    int line = Math.min(locator.getLineNumber(), lines.size());
    String text = lines.get(line - 1);
    int end = Math.min(locator.getColumnNumber() - 1, text.length());
    int start = text.lastIndexOf('<', end - 1);
    while (start < 0 && line > 1) {
      line--;
      start = lines.get(line - 1).lastIndexOf('<');
    }
    return file.at(line, Math.max(0, start) + 1);
  }
}
