package vn.lantoa.pages.context;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;

/**
 * Whether a legal text holds, in words that are true on whatever day they are read: from when until
 * when, and in the month of a campaign.
 */
public final class LawStatus {
  /** No source can prove that nothing has replaced a text: we say what we know. */
  private static final String UNREPLACED = "Chưa tìm thấy văn bản thay thế";

  private LawStatus() {}

  /** Whether its end is known: it has one, or it has come on a day that nobody knows. */
  public static boolean hasEnd(LegalText law) {
    return law.until().isPresent() || law.status() != LegalText.Status.IN_FORCE;
  }

  /** Whether its end is that of the work it orders: no source says that the text itself lapsed. */
  public static boolean isProgramme(LegalText law) {
    return law.status() == LegalText.Status.ENDED && law.replacedBy().isEmpty();
  }

  /** Sentences, the last without its full stop. */
  public static String words(LegalText law) {
    if (!hasEnd(law)) {
      return days(law).map(days -> days + ". " + UNREPLACED).orElse(UNREPLACED);
    }
    Optional<String> next = law.replacedBy().map(number -> replaced(law, number));
    return Stream.of(law.until().flatMap(unused -> days(law)), next)
        .flatMap(Optional::stream)
        .reduce((days, replaced) -> days + ". " + replaced)
        .orElse("Đã hết thời hạn thực hiện");
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

  private static String replaced(LegalText law, String number) {
    return law.until()
        .map(day -> "Từ ngày " + HtmlDates.day(day.plusDays(1)) + " có " + number + " thay thế")
        .orElse("Đã được thay thế bằng " + number);
  }

  /** A sentence without its full stop. */
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
