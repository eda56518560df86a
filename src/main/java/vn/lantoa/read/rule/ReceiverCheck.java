package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.text.Provinces;

/**
 * Bodies that something is to be sent to and that exist no longer: the ministry of labour and what
 * was below it since 1 March 2025, districts and merged provinces since 1 July 2025.
 */
final class ReceiverCheck {
  /** Keys that name who is to do something, or to get something. */
  private static final Set<String> RECEIVERS = Set.of("report.to", "plan.recipients", "organiser");

  private static final LocalDate MINISTRIES = LocalDate.of(2025, 3, 1);
  static final LocalDate DISTRICTS = LocalDate.of(2025, 7, 1);
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LABOUR =
      Pattern.compile(
          "BLĐTB ?&? ?XH|(?:Bộ|Sở|Phòng) (?:LĐ ?[-–]? ?TB ?(?:và|&|-|–)? ?XH"
              + "|Lao động ?[–,-]? ?(?:Thương binh(?:,)? và Xã hội|TB ?&? ?XH))");

  /** Those that the government of March 2025 joined to others (Nghị quyết 176/2025/QH15). */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:Bộ|Sở) (?:Thông tin và Truyền thông|TT ?& ?TT|Kế hoạch và Đầu tư|KH ?& ?ĐT"
              + "|Giao thông [Vv]ận tải|GTVT|Tài nguyên và Môi trường|TN ?& ?MT"
              + "|Nông nghiệp và Phát triển nông thôn|NN ?& ?PTNT)(?!\\p{L})");

  /** Sentences that say themselves that it was so once; a deadline says "trước ngày", too. */
  private static final Pattern ONCE =
      Pattern.compile(
          "^\\P{L}*Trước (?:ngày|tháng|năm|khi)|[Tt]rước đây|[Nn]guyên là|nay là|đã sáp nhập");

  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Huyện ủy|Quận ủy|Phòng (?!LĐ|Lao)[\\p{L} –-]{2,40}"
              + "|Hội [\\p{L} ]{2,30}|Ban [\\p{L} ]{2,30}) (?:huyện|quận|thị xã)(?!\\p{L})"
              + "(?: \\p{Lu}\\p{L}*){0,3}");

  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?:tỉnh|TP\\.?|thành phố) ((?:\\p{Lu}\\p{L}*)(?:[ –-]{1,3}\\p{Lu}\\p{L}*){0,3})");

  private static final Pattern SENT =
      Pattern.compile("(?:gửi|nộp|báo cáo|trình|kính gửi)(?!\\p{L})[^.;\\n]{0,90}$", FLAGS);

  private final Campaign campaign;
  private final Set<Problem> problems;

  ReceiverCheck(Campaign campaign, Set<Problem> problems) {
    this.campaign = campaign;
    this.problems = problems;
  }

  void look(SaidText said) {
    boolean receiver = RECEIVERS.contains(said.key());
    if (!receiver && !said.isBody()) {
      return;
    }
    if (!campaign.starts().isBefore(MINISTRIES)) {
      // most texts name no such body, and the patterns are slow to say so
      if (hasAny(said, "Bộ", "Sở", "Phòng", "BLĐTB")) {
        tell(LABOUR, "receiver.labour", receiver, said);
        tell(JOINED, "receiver.joined", receiver, said);
      }
    }
    if (!campaign.starts().isBefore(DISTRICTS)) {
      if (hasAny(said, " huyện", " quận", " thị xã")) {
        tell(DISTRICT, "receiver.district", receiver, said);
      }
      if (receiver) {
        provinces(said);
      }
    }
  }

  private static boolean hasAny(SaidText said, String... words) {
    return Arrays.stream(words).anyMatch(said.text()::contains);
  }

  private void tell(Pattern gone, String cure, boolean receiver, SaidText said) {
    Matcher found = gone.matcher(said.text());
    while (found.find()) {
      String before = said.text().substring(Math.max(0, found.start() - 100), found.start());
      boolean once = ONCE.matcher(said.sentence(found.start())).find();
      if (receiver || !once && SENT.matcher(before).find()) {
        Problem problem =
            Problem.of(Mistake.RECEIVER_GONE, said.place(found.start()), found.group(), cure);
        problems.add(problem);
      }
    }
  }

  private void provinces(SaidText said) {
    Matcher found = PROVINCE.matcher(said.text());
    while (found.find()) {
      String name = found.group(1);
      boolean former = said.text().startsWith(" (cũ)", found.end());
      boolean province = found.group().startsWith("tỉnh");
      if (province && !former && !Provinces.isName(name)) {
        problems.add(
            Problem.of(
                Mistake.RECEIVER_GONE,
                said.place(found.start()),
                found.group(),
                "receiver.province"));
      }
    }
  }
}
