package vn.lantoa.read.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Letters;
import vn.lantoa.text.Slug;

/** What an author meant as a link, and CommonMark shows with all its brackets. */
final class FailedLinks {
  /** What may stand in brackets, with brackets of its own: ke-hoach (1).pdf. */
  private static final String INNER = "[^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*){0,5}";

  private static final String ADDRESS =
      "<?(?:[/#]|https?:|tel:|mailto:|www\\.|\\+?\\d[\\d.-]{0,20} ?\\d[\\d. -]{4,20}(?=[)>]))"
          + INNER;

  /** [x](/an toan/), [x] (/an-toan/), [x](/an-toan/ without its end. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\\\!])\\[([^\\[\\]]*)(?<!\\\\)] ?\\(\\s*(" + ADDRESS + ")(?:\\)|(?=\\n)|$)");

  /** [x][name] without a line [name]: /address/. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\\\)\\[([^\\[\\]\\n]+)(?<!\\\\)]\\[([^\\[\\]\\n]*)]");

  private static final Pattern PICTURE =
      Pattern.compile("(?<!\\\\)!\\[([^\\[\\]]*)(?<!\\\\)]\\((?!<)(" + INNER + ")\\)");

  private static final Pattern WIKI = Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]\\n]+)]](?![(\\[])");

  /** ![x] (x.jpg) */
  private static final Pattern APART =
      Pattern.compile(
          "(?<!\\\\)!\\[([^\\[\\]\\n]*)] {1,5}\\(([^()\\s]+\\.(?:jpe?g|png|svg|webp|gif))\\)",
          Pattern.CASE_INSENSITIVE);

  /** (/x/)[x] */
  private static final Pattern TURNED =
      Pattern.compile("\\(((?:/|https?://)[^()\\s]*)\\) ?\\[([^\\[\\]\\n]+)](?![(\\[])");

  private static final Pattern LABEL = Pattern.compile("\\[[^\\[\\]\\n]{1,200}]");

  private static final Pattern AUTOMATIC =
      Pattern.compile("(?i)(?<!\\\\)<((?:https?|mailto|tel):[^<>\\n]*)>");

  /** Stands for what is no plain text. */
  private static final char OTHER = '\u0000';

  private final String text;

  /** The same, as long, with nothing but what is shown as text. */
  private final char[] plain;

  private FailedLinks(String text) {
    this.text = text;
    this.plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] == '\n' ? '\n' : ' '; // by letter, not by sign: places must stay
    }
  }

  /**
   * Tells them, each at its bracket.
   *
   * @param start place of the text's first line
   */
  static void tell(String text, Node tree, Source start, List<Problem> problems) {
    if (text.indexOf('[') < 0 && text.indexOf('<') < 0) {
      return;
    }
    FailedLinks failed = new FailedLinks(text);
    failed.look(tree);
    String plain = new String(failed.plain);
    LineMap lines = new LineMap(text, start);
    if (text.contains("]:")) { // as every definition has it
      failed.unused(tree, failed.labels(), lines, problems);
    }
    if (!Letters.hasAny(plain, "[<")) {
      return; // all brackets are of links that are some
    }
    for (Pattern pattern : List.of(INLINE, REFERENCE, AUTOMATIC, PICTURE, WIKI, APART, TURNED)) {
      Matcher found = pattern.matcher(plain);
      while (found.find()) {
        Source place = lines.place(found.start());
        String written = text.substring(found.start(), found.end());
        problems.add(Problem.of(Mistake.NOT_A_LINK, place, written, cure(pattern, found)));
      }
    }
  }

  /** [Gọi]: /duong-day-nong/ where no words have [Gọi]. */
  private void unused(Node node, Map<String, Long> labels, LineMap lines, List<Problem> problems) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof LinkReferenceDefinition line && !line.getSourceSpans().isEmpty()) {
        String label = "[" + line.getLabel() + "]";
        SourceSpan span = line.getSourceSpans().get(0);
        int at = span.getInputIndex();
        int end = Math.min(at + span.getLength(), text.length());
        if (labels.getOrDefault(label.toLowerCase(Locale.ROOT), 0L) == 1) {
          problems.add(
              Problem.of(
                  Mistake.LINK_OF_NO_WORDS,
                  lines.place(at),
                  text.substring(at, end),
                  label + "(" + line.getDestination() + ")"));
        }
      } else {
        unused(child, labels, lines, problems);
      }
    }
  }

  /** What stands in brackets, and how often. */
  private Map<String, Long> labels() {
    return LABEL
        .matcher(text)
        .results()
        .collect(
            Collectors.groupingBy(
                found -> found.group().toLowerCase(Locale.ROOT), Collectors.counting()));
  }

  private static String cure(Pattern pattern, Matcher found) {
    if (pattern == REFERENCE || pattern == WIKI || found.group().indexOf(OTHER) >= 0) {
      return "";
    }
    if (pattern == PICTURE) {
      return "![" + found.group(1) + "](<" + found.group(2) + ">)";
    }
    if (pattern == APART) {
      return "![" + found.group(1) + "](" + found.group(2) + ")";
    }
    if (pattern == TURNED) {
      return address(found.group(1))
          .map(address -> "[" + found.group(2) + "](" + address + ")")
          .orElse("");
    }
    if (pattern == AUTOMATIC) {
      return address(found.group(1)).map(address -> "<" + address + ">").orElse("");
    }
    return address(found.group(2).replaceAll("[<>]", "").strip())
        .map(address -> "[" + found.group(1) + "](" + address + ")")
        .orElse("");
  }

  /** The address that was meant. */
  private static Optional<String> address(String written) {
    if (written.startsWith("#")) {
      return Slug.ofLetters(written).map("#"::concat);
    }
    if (written.startsWith("/")) {
      int hash = written.indexOf('#') < 0 ? written.length() : written.indexOf('#');
      String path =
          Arrays.stream(written.substring(0, hash).split("/"))
              .flatMap(part -> Slug.ofLetters(part).stream())
              .collect(Collectors.joining("/"));
      String fragment = Slug.ofLetters(written.substring(hash)).map("#"::concat).orElse("");
      return Optional.of("/" + path + (path.isEmpty() ? "" : "/") + fragment);
    }
    if (written.matches("(?:tel:)?[+\\d.\\s\\h-]+")) {
      return Optional.of("tel:" + written.replaceAll("[^+\\d]", ""));
    }
    String whole = written.startsWith("www.") ? "https://" + written : written;
    Optional<Problem> fault = new LinkTarget(whole).fault(Source.of(""));
    return fault.isEmpty()
        ? Optional.of(whole)
        : fault.map(problem -> problem.arguments().get(1)).filter(guess -> !guess.isEmpty());
  }

  private void look(Node node) {
    boolean text =
        node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
    boolean other =
        node instanceof Link
            || node instanceof Image
            || node instanceof Code
            || node instanceof HtmlInline;
    if (text || other) {
      node.getSourceSpans().forEach(span -> show(span, text));
    }
    for (Node child = node.getFirstChild(); child != null && !other; child = child.getNext()) {
      look(child);
    }
  }

  private void show(SourceSpan span, boolean asText) {
    int at = span.getInputIndex();
    int end = Math.min(at + span.getLength(), text.length());
    if (asText) {
      text.getChars(at, end, plain, at);
    } else {
      Arrays.fill(plain, at, end, OTHER);
    }
  }
}
