package vn.lantoa.read.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.text.Letters;

/**
 * Words that stand for others yet to come, where a page would print them: "Đang cập nhật", "???",
 * "Số … đường …", "số ___/KH-UBND". Slogans and themes are looked at word by word elsewhere.
 */
final class FillerCheck {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Three dots or a line where a number, a name or a street belongs. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?<!\\p{L})(?:[Ss]ố|đường|phường|xã|thôn|ngày|tháng) ?(?:…|\\.{3,}|_{2,})|^…$|…/");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?:đang|sẽ|chưa|cần|chờ|đợi) )+(?:được )?(?:cập nhật|bổ sung|công bố|xác định|soạn"
              + " thảo|hoàn thiện|có|rõ)[\\p{L} ]{0,20}|(?:cập nhật|bổ sung|điền|ghi) (?:sau|vào"
              + " đây)|t(?:ba|bc|bd)|n/a|\\?{2,}|…|\\.{3,}|_{2,}|[\\[<(](?:tên|số|ngày|địa chỉ|nội"
              + " dung|họ tên)[^\\])>]{0,30}[\\])>]",
          FLAGS);

  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t>*+-]*(\\S.*?)[.!]?$");

  private static final List<String> MARKS = List.of("todo", "fixme", "lorem ipsum", "tbd", "tbc");

  private static final Pattern IN_TEXT =
      Pattern.compile("(?<!\\p{L})(?:" + String.join("|", MARKS) + ")(?!\\p{L})", FLAGS);

  private final Set<Problem> problems;

  FillerCheck(Set<Problem> problems) {
    this.problems = problems;
  }

  void look(SaidText said) {
    if (said.isOfSlogans() && (said.isBody() || said.key().equals("title"))
        || said.key().equals("theme")
        || said.type().equals("report")) {
      return;
    }
    if (said.isBody()) {
      lines(said);
    } else {
      value(said);
    }
  }

  private void value(SaidText said) {
    Matcher gap = GAP.matcher(said.text());
    if (gap.find() || isFiller(said.text(), hasMark(said.text()))) {
      problems.add(Problem.of(Mistake.FILLER_VALUE, said.place(0), said.key(), said.text()));
    }
  }

  private void lines(SaidText said) {
    boolean marked = hasMark(said.text());
    Matcher line = LINE.matcher(said.text());
    while (line.find()) {
      String words = line.group(1);
      if (isFiller(words, marked)) {
        problems.add(Problem.of(Mistake.FILLER_LINE, said.place(line.start(1)), words));
      }
    }
  }

  /** Whether any of the words of {@link #IN_TEXT} stands in a text, as a word or not. */
  private static boolean hasMark(String text) {
    return MARKS.stream().anyMatch(mark -> Letters.hasIgnoringCase(text, mark));
  }

  /**
   * @param marked whether the text that the words are of may have a mark
   */
  private static boolean isFiller(String words, boolean marked) {
    return WHOLE.matcher(words.strip()).matches() || marked && IN_TEXT.matcher(words).find();
  }
}
