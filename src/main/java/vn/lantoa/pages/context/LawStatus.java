package vn.lantoa.pages.context;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;

/**
 * Whether a legal text holds, in words: on the day of the build, and in the month of a campaign.
 */
public final class LawStatus {
  /** No source can prove that nothing has replaced a text: we say what we know. */
  private static final String UNREPLACED = "Chưa tìm thấy văn bản thay thế";

  private LawStatus() {}

  public static boolean hasEnded(LegalText law, LocalDate today) {
    return law.until().map(today::isAfter).orElse(law.status() != LegalText.Status.IN_FORCE);
  }

  /** Whether its end is that of the work it orders: no source says that the text itself lapsed. */
  public static boolean isProgramme(LegalText law) {
    return law.status() == LegalText.Status.ENDED && law.replacedBy().isEmpty();
  }

  /** A sentence without its full stop. */
  public static String today(LegalText law, LocalDate today) {
    if (law.isBefore(today)) {
      return "Chưa có hiệu lực"
          + law.effective().map(day -> ", có hiệu lực từ ngày " + HtmlDates.day(day)).orElse("");
    }
    if (hasEnded(law, today)) {
      return ended(law);
    }
    if (law.until().isPresent()) {
      return days(law).orElseThrow();
    }
    return days(law).map(days -> days + ". " + UNREPLACED).orElse(UNREPLACED);
  }

  /** From when until when a text holds; nothing where neither is known. */
  public static Optional<String> days(LegalText law) {
    String from = law.effective().map(day -> " từ ngày " + HtmlDates.day(day)).orElse("");
    String until = law.until().map(day -> " đến hết ngày " + HtmlDates.day(day)).orElse("");
    if (isProgramme(law) && law.effective().isEmpty()) {
      return Optional.of("Thời hạn thực hiện" + until).filter(days -> law.until().isPresent());
    }
    return Optional.of("Có hiệu lực" + from + until)
        .filter(days -> law.effective().isPresent() || law.until().isPresent());
  }

  private static String ended(LegalText law) {
    String since = law.until().map(day -> " từ ngày " + HtmlDates.day(day.plusDays(1))).orElse("");
    return law.replacedBy()
        .map(number -> "Đã được thay thế bằng " + number + since)
        .orElse("Đã hết thời hạn thực hiện" + since);
  }

  /** A sentence without its full stop, or nothing where the dates do not tell. */
  public static String during(LegalText law, Campaign campaign) {
    String month = DisplayNames.brief(campaign);
    if (law.status() != LegalText.Status.IN_FORCE && law.until().isEmpty()) {
      return "Chưa rõ có còn hiệu lực trong " + month + " hay không";
    }
    if (law.issued().first().isAfter(campaign.ends())) {
      return "Chưa ban hành vào thời điểm " + month;
    }
    boolean first = law.inForceOn(campaign.starts());
    boolean last = law.inForceOn(campaign.ends());
    if (first && last && law.effective().isEmpty()) {
      boolean before = law.issued().last().isBefore(campaign.starts());
      return (before ? "Ban hành trước " : "Ban hành trong năm của ") + month;
    }
    if (first && last) {
      return "Có hiệu lực trong " + month;
    }
    if (first) {
      return "Hết hiệu lực trong " + month;
    }
    if (last) {
      return "Bắt đầu có hiệu lực trong " + month;
    }
    return (law.isBefore(campaign.ends()) ? "Chưa có" : "Không còn") + " hiệu lực trong " + month;
  }
}
