package vn.lantoa.speech;

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

  private SpokenHotline() {}

  static Utterance call(Edition edition, Hotline hotline, SpokenWords words) {
    return Utterance.call(before(edition, hotline, words), hotline.phone(), after(hotline));
  }

  /** Up to the number: Khi gặp nguy hiểm, hãy gọi Công an, số. */
  private static String before(Edition edition, Hotline hotline, SpokenWords words) {
    // "Cần cấp cứu, hãy gọi Cấp cứu y tế" would say it twice
    boolean named = !hotline.digits().equals(AMBULANCE);
    String name = named ? Spoken.text(hotline.title()) + ", " : "";
    return when(edition, hotline, words) + ", hãy gọi " + name + "số ";
  }

  private static String when(Edition edition, Hotline hotline, SpokenWords words) {
    Optional<Locality> locality = edition.localityOf(hotline.place()).filter(l -> hotline.local());
    if (locality.isPresent()) {
      return words.get("call.own", Map.of("place", locality.get().fullName()));
    }
    return words.get("call." + hotline.digits(), "call");
  }

  /** Behind the number: hours of a locality's own, cost, whether calls are recorded. */
  private static String after(Hotline hotline) {
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
