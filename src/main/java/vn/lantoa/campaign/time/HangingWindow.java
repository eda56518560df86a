package vn.lantoa.campaign.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a banner hangs: from the first day to the last, on which it comes down.
 *
 * @param name which of them it is, or where: Đợt 1, Trong khuôn viên
 * @param last not before {@code first}
 */
public record HangingWindow(String name, LocalDate first, LocalDate last) {
  /**
   * In days, both ends counted (Luật Quảng cáo 2012, article 27). Whether it binds the banners of
   * the State is not confirmed, so it is kept as the safe default.
   */
  public static final int LONGEST = 15;

  /** A third set of banners for the one day that a month of 31 days has left is not worth it. */
  private static final int MOST = 2;

  public HangingWindow {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("hangs from " + first + " to " + last);
    }
  }

  /**
   * One after the other from the first day of a campaign, two at most, none longer than allowed.
   */
  public static List<HangingWindow> within(LocalDate starts, LocalDate ends) {
    List<HangingWindow> windows = new ArrayList<>();
    for (LocalDate first = starts;
        !first.isAfter(ends) && windows.size() < MOST;
        first = first.plusDays(LONGEST)) {
      LocalDate last = first.plusDays(LONGEST - 1);
      String name = "Đợt " + (windows.size() + 1);
      windows.add(new HangingWindow(name, first, last.isAfter(ends) ? ends : last));
    }
    return windows;
  }

  /** All days of a campaign, on the ground of whoever hangs it. */
  public static HangingWindow onOwnGround(LocalDate starts, LocalDate ends) {
    return new HangingWindow("Trong khuôn viên", starts, ends);
  }
}
