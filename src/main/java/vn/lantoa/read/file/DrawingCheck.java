package vn.lantoa.read.file;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Drawings are published as they are and can be opened by themselves: one must run nothing, load
 * nothing from elsewhere, and be one that browsers show.
 */
final class DrawingCheck {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  /** Pages and formulas live wherever they stand in a drawing. */
  private static final Set<String> ALIVE =
      Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "object", "embed", "audio", "video", "canvas");

  private static final Set<String> PHOTOS = Set.of("image", "feImage");

  /** Other documents, and what stands in the drawing under another name. */
  private static final Pattern DECLARED =
      Pattern.compile("<!ATTLIST|<!ENTITY\\s++(?:%|[^\\s>]++\\s++(?:SYSTEM|PUBLIC))");

  private static final Pattern STYLE_ELSEWHERE =
      Pattern.compile(
          "@import|image-set\\(|(?<![a-z0-9_-])src\\("
              + "|url\\(\\s*+[\"']?+\\s*+(?!#|data:(?:image|font|application)/|[\"')])[^)]{0,60}");

  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:([0-9a-f]{1,6})[ \\t\\r\\n\\f]?|([^0-9a-f]))");

  private static final Pattern PHOTO = Pattern.compile("data:(?:image/(?!svg)|;base64,).*");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*+:.*");
  private static final Pattern HARMLESS = Pattern.compile("(?:https?|mailto|tel):.*");
  private static final Pattern CHANGED = Pattern.compile("(?:[^:]*:)?href|on[a-z]+");

  /** More of an address would not help to find it. */
  private static final int SHOWN = 40;

  private final XMLStreamReader drawing;
  private final StringBuilder style = new StringBuilder();
  private int styles;

  private DrawingCheck(XMLStreamReader drawing) {
    this.drawing = drawing;
  }

  /** Tells the first thing that a drawing must not have, or where it is broken. */
  static Optional<Problem> fault(byte[] bytes, String name, Source place) {
    try {
      XMLStreamReader drawing = factory().createXMLStreamReader(new StringReader(text(bytes)));
      DrawingCheck check = new DrawingCheck(drawing);
      boolean begun = false;
      while (drawing.hasNext()) {
        boolean starts = drawing.next() == XMLStreamConstants.START_ELEMENT;
        if (starts && !begun && !check.isRoot()) {
          String missing = drawing.getNamespaceURI() == null ? "xmlns=\"" + SVG + "\"" : "";
          return Optional.of(broken(name, place, missing, drawing.getLocation()));
        }
        begun |= starts;
        Optional<String> unsafe = check.unsafe();
        if (unsafe.isPresent()) {
          String line = line(drawing.getLocation());
          return Optional.of(
              Problem.of(Mistake.UNSAFE_DRAWING, place, name, shortened(unsafe.get()), line));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(broken(name, place, "", e.getLocation()));
    }
  }

  private static Problem broken(String name, Source place, String missing, Location at) {
    return Problem.of(Mistake.BROKEN_DRAWING, place, name, missing, line(at));
  }

  private boolean isRoot() {
    return drawing.getLocalName().equals("svg") && SVG.equals(drawing.getNamespaceURI());
  }

  private static String line(Location location) {
    return Integer.toString(location == null ? 1 : Math.max(1, location.getLineNumber()));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  /** As servers say that it is written, whatever stands in its first line. */
  private static String text(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 255) + (bytes[1] & 255) == 0xFE + 0xFF;
    String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Nothing is ever fetched, and entities stand for little. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // not what is on the path
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "2000");
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "2000000");
    return factory;
  }

  private Optional<String> unsafe() {
    return switch (drawing.getEventType()) {
      case XMLStreamConstants.DTD -> found(DECLARED, String.valueOf(drawing.getText()));
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          Optional.of("<?" + drawing.getPITarget()).filter("<?xml-stylesheet"::equals);
      case XMLStreamConstants.START_ELEMENT -> unsafeElement();
      case XMLStreamConstants.END_ELEMENT -> unsafeStyle();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        style.append(styles > 0 ? drawing.getText() : "");
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** What belongs to the programs that draw says nothing to browsers. */
  private Optional<String> unsafeElement() {
    String space = String.valueOf(drawing.getNamespaceURI());
    String name = drawing.getLocalName();
    if (!space.equals(SVG)) {
      return Optional.of("<" + name + ">").filter(shown -> ALIVE.contains(space));
    }
    styles += name.equals("style") ? 1 : 0;
    // Illustrator keeps its own data in one that browsers pass by
    boolean page =
        name.equals("foreignObject")
            && drawing.getAttributeValue(null, "requiredExtensions") == null;
    return ACTIVE.contains(name) || page
        ? Optional.of("<" + name + ">")
        : IntStream.range(0, drawing.getAttributeCount())
            .boxed()
            .flatMap(i -> unsafeAttribute(name, i))
            .findFirst();
  }

  private Optional<String> unsafeStyle() {
    if (!drawing.getLocalName().equals("style") || !SVG.equals(drawing.getNamespaceURI())) {
      return Optional.empty();
    }
    Optional<String> found = found(STYLE_ELSEWHERE, plain(style.toString()));
    styles--;
    style.setLength(0);
    return found;
  }

  private Stream<String> unsafeAttribute(String element, int i) {
    String space = drawing.getAttributeNamespace(i) == null ? "" : drawing.getAttributeNamespace(i);
    String name = drawing.getAttributeLocalName(i);
    String value = drawing.getAttributeValue(i);
    if (name.equals("href") && (space.isEmpty() || space.equals(XLINK))) {
      return isSafe(element, target(value)) ? Stream.empty() : Stream.of("href=\"" + value + "\"");
    }
    if (space.equals(XMLConstants.XML_NS_URI) && name.equals("base")) {
      return Stream.of("xml:base");
    }
    if (!space.isEmpty()) {
      return Stream.empty();
    }
    boolean runs = name.startsWith("on");
    boolean changes = name.equals("attributeName") && CHANGED.matcher(target(value)).matches();
    return runs || changes
        ? Stream.of(changes ? name + "=\"" + value + "\"" : name)
        : found(STYLE_ELSEWHERE, plain(value)).stream();
  }

  /** A link may lead elsewhere, as those of pages do; whatever is shown must be in the file. */
  private static boolean isSafe(String element, String target) {
    if (element.equals("a")) {
      return !SCHEME.matcher(target).matches() || HARMLESS.matcher(target).matches();
    }
    return target.isEmpty()
        || target.startsWith("#")
        || PHOTOS.contains(element) && PHOTO.matcher(target).matches();
  }

  /** An address as browsers take it, which pass by spaces and breaks within. */
  private static String target(String value) {
    return value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
  }

  /** A style without its escapes. */
  private static String plain(String value) {
    String style = value.toLowerCase(Locale.ROOT);
    return style.indexOf('\\') < 0
        ? style
        : ESCAPED.matcher(style).replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
  }

  private static String letter(MatchResult escape) {
    if (escape.group(1) == null) {
      return escape.group(2);
    }
    int code = Integer.parseInt(escape.group(1), 16);
    return Character.isValidCodePoint(code)
        ? Character.toString(code).toLowerCase(Locale.ROOT)
        : "\uFFFD";
  }

  private static Optional<String> found(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(Matcher::group);
  }
}
