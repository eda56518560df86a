package vn.lantoa.campaign;

import java.time.LocalDate;

/** Days as Vietnamese readers write them. */
public final class Days {
  private Days() {}

  /** 05/11/2025. */
  public static String written(LocalDate day) {
    return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
