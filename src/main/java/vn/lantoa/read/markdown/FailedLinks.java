package vn.lantoa.read.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Slug;

/** What an author meant as a link, and CommonMark shows with all its brackets. */
final class FailedLinks extends AbstractVisitor {
  private static final String ADDRESS =
      "<?(?:[/#]|https?:|tel:|mailto:|www\\.|\\+?\\d[\\d.-]{0,20} ?\\d[\\d. -]{4,20}(?=[)>]))[^()\\n]*";

  /** [x](/an toan/), [x] (/an-toan/), [x](/an-toan/ without its end. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\\\!])\\[([^\\[\\]]*)(?<!\\\\)] ?\\(\\s*(" + ADDRESS + ")(?:\\)|(?=\\n)|$)");

  /** [x][name] without a line [name]: /address/. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\\\)\\[([^\\[\\]\\n]+)(?<!\\\\)]\\[([^\\[\\]\\n]*)]");

  private static final Pattern PICTURE =
      Pattern.compile("(?<!\\\\)!\\[([^\\[\\]]*)(?<!\\\\)]\\(([^()<>\\n]*)\\)");

  private static final Pattern AUTOMATIC =
      Pattern.compile("(?i)(?<!\\\\)<((?:https?|mailto|tel):[^<>\\n]*)>");

  /** Stands for what is no plain text. */
  private static final char OTHER = '\u0000';

  private final String text;

  /** Where the lines begin. */
  private final int[] starts;

  private final char[] plain;

  private FailedLinks(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
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
    tree.accept(failed);
    String plain = new String(failed.plain);
    for (Pattern pattern : List.of(INLINE, REFERENCE, AUTOMATIC, PICTURE)) {
      Matcher found = pattern.matcher(plain);
      while (found.find()) {
        Source place = failed.place(found.start(), start);
        String written = text.substring(found.start(), found.end());
        problems.add(Problem.of(Mistake.NOT_A_LINK, place, written, cure(pattern, found)));
      }
    }
  }

  private static String cure(Pattern pattern, Matcher found) {
    if (pattern == REFERENCE || found.group().indexOf(OTHER) >= 0) {
      return "";
    }
    if (pattern == PICTURE) {
      return "![" + found.group(1) + "](<" + found.group(2) + ">)";
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

  @Override
  public void visit(Paragraph paragraph) {
    show(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    show(heading);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      show(node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Link link) {
    mask(link);
  }

  @Override
  public void visit(Image image) {
    mask(image);
  }

  @Override
  public void visit(Code code) {
    mask(code);
  }

  @Override
  public void visit(HtmlInline html) {
    mask(html);
  }

  private void show(Node block) {
    for (SourceSpan span : block.getSourceSpans()) {
      int at = offset(span);
      int end = Math.min(at + span.getLength(), text.length());
      text.getChars(at, end, plain, at);
    }
    visitChildren(block);
  }

  private void mask(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      int at = offset(span);
      Arrays.fill(plain, at, Math.min(at + span.getLength(), text.length()), OTHER);
    }
  }

  private Source place(int offset, Source start) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found < 0 ? -found - 2 : found;
    return start.at(start.line() + line, offset - starts[line] + 1);
  }

  private static int offset(SourceSpan span) {
    return span.getInputIndex();
  }
}
