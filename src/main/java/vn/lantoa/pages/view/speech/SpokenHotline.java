package vn.lantoa.pages.view.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.text.Spoken;

/**
 * A number as it is read over the loudspeakers: when to call whom, and what the call costs as far
 * as that is known.
 */
final class SpokenHotline {
  private static final String AMBULANCE = "115";

  /** When to call the numbers that content/hotlines/ gives the whole country. */
  private static final Map<String, String> WHEN =
      Map.of(
          Hotline.EMERGENCY,
          "Khi gặp nguy hiểm",
          "115",
          "Cần cấp cứu",
          Hotline.CHILDREN,
          "Khi có trẻ em bị bạo lực, xâm hại",
          "114",
          "Khi có cháy hoặc cần cứu nạn",
          "112",
          "Khi có thiên tai, sự cố",
          "1900969680",
          "Cần tư vấn hoặc nơi tạm lánh vì bị bạo lực",
          "18001768",
          "Cần tư vấn, hỗ trợ về bạo lực gia đình");

  private SpokenHotline() {}

  /** Up to the number: Khi gặp nguy hiểm, hãy gọi Công an, số. */
  static String before(Edition edition, Hotline hotline) {
    // "Cần cấp cứu, hãy gọi Cấp cứu y tế" would say it twice
    boolean named = !hotline.digits().equals(AMBULANCE);
    String name = named ? Spoken.text(hotline.title()) + ", " : "";
    return when(edition, hotline) + ", hãy gọi " + name + "số ";
  }

  private static String when(Edition edition, Hotline hotline) {
    Optional<Locality> locality = edition.localityOf(hotline.place()).filter(l -> hotline.local());
    if (locality.isPresent()) {
      return "Cần báo tin hoặc cần giúp đỡ ở " + locality.get().fullName();
    }
    return WHEN.getOrDefault(hotline.digits(), "Cần tư vấn, hỗ trợ vì bị bạo lực");
  }

  /** Behind the number: hours of a locality's own, cost, whether calls are recorded. */
  static String after(Hotline hotline) {
    StringBuilder after = new StringBuilder();
    if (hotline.local()) {
      hotline.hours().ifPresent(hours -> sentence(after, "Giờ nghe máy: " + Spoken.text(hours)));
    }
    boolean free =
        hotline.cost().filter(c -> c.toLowerCase(Locale.ROOT).startsWith("miễn phí")).isPresent();
    if (free) {
      sentence(after, "Gọi miễn phí");
    } else if (hotline.cost().isPresent()) {
      sentence(after, "Cước gọi: " + Spoken.text(hotline.cost().get()));
    } else if (hotline.digits().startsWith("1900")) {
      sentence(after, "Chưa rõ cuộc gọi có mất cước hay không");
    }
    if (hotline.recorded().orElse(false)) {
      // what is known of 111 is said of these calls alone (Nghị định 162/2025/NĐ-CP)
      boolean some = hotline.isForChildren();
      sentence(after, "Cuộc gọi" + (some ? " về mua bán người" : "") + " được ghi âm");
    }
    return after.toString();
  }

  private static void sentence(StringBuilder after, String words) {
    after.append(' ').append(words).append(words.endsWith(".") ? "" : ".");
  }
}
