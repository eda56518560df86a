package vn.lantoa.pages.context;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Escape;
import vn.lantoa.pages.template.Html;

/**
 * Terms that no line of large text may break, with the punctuation on both sides: a browser breaks
 * a line before and behind whatever it keeps whole. Long ones are left alone: on a telephone they
 * would not fit into a line.
 */
public final class TermMarker {
  private static final int LONGEST = 15;

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Pattern any;

  TermMarker(List<String> keepTogether) {
    List<String> fitting =
        keepTogether.stream()
            .filter(term -> term.indexOf(' ') > 0 && term.length() <= LONGEST)
            .sorted(
                Comparator.comparing(String::length).reversed().thenComparing(String::compareTo))
            .toList();
    any = fitting.isEmpty() ? NOTHING : pattern(fitting);
  }

  private static Pattern pattern(List<String> terms) {
    String choice = terms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(
        "[(“\"]?(?<![\\p{L}\\p{N}])(?:" + choice + ")(?![\\p{L}\\p{N}])[,.;:!?…)”\"]*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The text as HTML, with its terms marked. */
  public Html html(String text) {
    StringBuilder html = new StringBuilder(text.length() * 2);
    Matcher term = any.matcher(text);
    int end = 0;
    while (term.find()) {
      html.append(Escape.text(text.substring(end, term.start())))
          .append("<span class=\"term\">")
          .append(Escape.text(term.group()))
          .append("</span>");
      end = term.end();
    }
    return Html.of(html.append(Escape.text(text.substring(end))).toString());
  }
}
