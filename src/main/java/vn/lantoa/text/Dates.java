package vn.lantoa.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Days as Vietnamese offices write them: a nought before days under 10 and before the months 1 and
 * 2 alone (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
public final class Dates {
  /** What clocks in Vietnam show, all year round. */
  public static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private static final int LAST_MONTH_WITH_NOUGHT = 2;

  private static final List<String> WEEKDAYS =
      List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");

  private Dates() {}

  /** Thứ Hai, Chủ Nhật. */
  public static String written(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  /** 05/11/2025, 03/3/2021, 01/01/2024. */
  public static String written(LocalDate day) {
    return withoutYear(day) + "/" + day.getYear();
  }

  /** 05/11, 08/3. */
  public static String withoutYear(LocalDate day) {
    String month = day.getMonthValue() <= LAST_MONTH_WITH_NOUGHT ? "/0" : "/";
    return (day.getDayOfMonth() < 10 ? "0" : "")
        + day.getDayOfMonth()
        + month
        + day.getMonthValue();
  }

  /** ngày 05 tháng 11 năm 2025, as below a document. */
  public static String inWords(LocalDate day) {
    String[] parts = written(day).split("/");
    return "ngày " + parts[0] + " tháng " + parts[1] + " năm " + parts[2];
  }

  /** 7 giờ, 7 giờ 05, on one line. */
  public static String hour(LocalTime time) {
    String minutes = time.getMinute() < 10 ? "\u00a00" : "\u00a0";
    return time.getHour() + "\u00a0giờ" + (time.getMinute() == 0 ? "" : minutes + time.getMinute());
  }
}
