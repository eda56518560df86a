package vn.lantoa.pages.context;

import java.util.List;
import vn.lantoa.bytes.Escape;
import vn.lantoa.pages.template.Html;
import vn.lantoa.text.lines.BreakRules;
import vn.lantoa.text.lines.MarkedText;
import vn.lantoa.text.lines.Strictness;

/**
 * Marks what no line of large text may part, by the rules of sheets: known words, kept terms, and
 * little words with what they open, and within these the words again, for lines in which the whole
 * has no room. What is too long for a line of a telephone keeps as much of this as fits.
 */
public final class TermMarker {
  private static final int LONGEST = 18;

  /** Each parts more than the one before it. */
  private static final List<Strictness> RULES =
      List.of(Strictness.WELL, Strictness.HANGING, Strictness.TORN);

  private final List<String> keepTogether;

  TermMarker(List<String> keepTogether) {
    this.keepTogether = List.copyOf(keepTogether);
  }

  /**
   * The text as HTML, with its terms marked.
   *
   * @param language BCP 47 tag
   */
  public Html html(String text, String language) {
    MarkedText sentence = MarkedText.of(text);
    if (sentence.words().isEmpty()) {
      return Html.of("");
    }
    StringBuilder html = new StringBuilder(text.length() * 2);
    mark(new Span(sentence, language, 0, sentence.words().size(), 0, false), html);
    return Html.of(html.toString());
  }

  /**
   * Words from one up to another, to be parted where a rule says so.
   *
   * @param marked whether just these words are a term already
   */
  private record Span(
      MarkedText sentence, String language, int from, int to, int rule, boolean marked) {
    boolean isShort() {
      return to - from > 1 && sentence.text(from, to).length() <= LONGEST;
    }

    Span part(int start, int end) {
      return new Span(
          sentence, language, start, end, rule + 1, marked && start == from && end == to);
    }

    Span inTerm() {
      return new Span(sentence, language, from, to, rule, true);
    }
  }

  private void mark(Span span, StringBuilder html) {
    int[] costs =
        BreakRules.costs(span.sentence, span.language, keepTogether, RULES.get(span.rule));
    int start = span.from;
    for (int end = start + 1; end <= span.to; end++) {
      if (end == span.to || costs[end - 1] < BreakRules.FORBIDDEN) {
        part(span.part(start, end), html);
        start = end;
      }
    }
  }

  private void part(Span span, StringBuilder html) {
    boolean looser = span.to - span.from > 1 && span.rule < RULES.size();
    boolean kept = span.isShort() && !span.marked;
    StringBuilder inside = kept ? new StringBuilder() : html;
    if (looser) {
      mark(kept ? span.inTerm() : span, inside);
    } else {
      space(span, inside).append(Escape.text(span.sentence.text(span.from, span.to)));
    }
    if (kept) {
      space(span, html)
          .append("<span class=\"term\">")
          .append(inside.toString().strip())
          .append("</span>");
    }
  }

  private static StringBuilder space(Span span, StringBuilder html) {
    boolean spaced = span.from > 0 && span.sentence.hasSpaceBefore(span.from);
    return html.append(spaced ? " " : "");
  }
}
