package vn.lantoa.campaign.share;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Audience;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;

/** Whom to call, in one line: the number for whoever is in danger, and the one needed next. */
public final class HelpLine {
  /** What the numbers of content/hotlines/ are for, in a few words. */
  private static final Map<String, String> NEED =
      Map.of(
          Hotline.EMERGENCY,
          "Đang nguy hiểm",
          Hotline.CHILDREN,
          "Trẻ em cần giúp đỡ",
          "1900969680",
          "Cần tư vấn, nơi tạm lánh");

  private HelpLine() {}

  /** Đang nguy hiểm: gọi 113. Cần tư vấn, nơi tạm lánh: gọi 1900 96 96 80. Empty without any. */
  public static String of(Edition edition) {
    return Stream.concat(edition.emergency().stream(), next(edition).stream())
        .map(HelpLine::told)
        .collect(Collectors.joining(" "));
  }

  /** A school's children before all; elsewhere the first line for whoever bears violence. */
  private static Optional<Hotline> next(Edition edition) {
    boolean school = edition.audience() == Audience.SCHOOL;
    return edition.hotlines().stream()
        .filter(hotline -> !hotline.isEmergency())
        .filter(school ? Hotline::isForChildren : Hotline::isBeforeContacts)
        .findFirst();
  }

  private static String told(Hotline hotline) {
    String need = NEED.getOrDefault(hotline.digits(), "Cần giúp đỡ");
    return need + ": gọi " + hotline.phone() + ".";
  }
}
