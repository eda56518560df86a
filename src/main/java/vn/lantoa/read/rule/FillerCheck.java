package vn.lantoa.read.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

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
          "(?:(?:đang|sẽ|chưa|cần|chờ|đợi) )+(?:được )?"
              + "(?:cập nhật|bổ sung|công bố|xác định|soạn thảo|hoàn thiện|có|rõ)[\\p{L} ]{0,20}"
              + "|(?:cập nhật|bổ sung|điền|ghi) (?:sau|vào đây)|t(?:ba|bc|bd)|n/a|\\?{2,}|…|\\.{3,}|_{2,}"
              + "|[\\[<(](?:tên|số|ngày|địa chỉ|nội dung|họ tên)[^\\])>]{0,30}[\\])>]",
          FLAGS);

  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t>*+-]*(\\S.*?)[.!]?$");

  private static final Pattern IN_TEXT =
      Pattern.compile("(?<!\\p{L})(?:todo|fixme|lorem ipsum|tbd|tbc)(?!\\p{L})", FLAGS);

  private final Set<Problem> problems;

  FillerCheck(Set<Problem> problems) {
    this.problems = problems;
  }

  void look(SaidText said) {
    if (said.item().is(SloganGroup.class) && (said.isBody() || said.key().equals("title"))
        || said.key().equals("theme")
        || said.item().type().label().equals("report")) {
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
    if (gap.find() || isFiller(said.text())) {
      problems.add(Problem.of(Mistake.FILLER_VALUE, said.place(0), said.key(), said.text()));
    }
  }

  private void lines(SaidText said) {
    Matcher line = LINE.matcher(said.text());
    while (line.find()) {
      String words = line.group(1);
      if (isFiller(words)) {
        problems.add(Problem.of(Mistake.FILLER_LINE, said.place(line.start(1)), words));
      }
    }
  }

  private static boolean isFiller(String words) {
    return WHOLE.matcher(words.strip()).matches() || IN_TEXT.matcher(words).find();
  }
}
