package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.text.Dates;

/**
 * The plan that a locality's campaign rests on.
 *
 * @param title of the document
 * @param number such as 622/KH-UBND; empty where the copy that we have leaves it blank
 * @param date of signing, likewise
 * @param recipients to whom it was sent (Nơi nhận), without names of people
 */
public record Plan(
    String title, Optional<String> number, Optional<LocalDate> date, List<String> recipients) {
  public Plan {
    recipients = List.copyOf(recipients);
  }

  /** As papers name it: Kế hoạch số 622/KH-UBND, ngày 03/11/2025. Without a number, its title. */
  public String reference() {
    String name = number.map(known -> "Kế hoạch số " + known).orElse(title);
    return date.map(day -> name + ", ngày " + Dates.written(day)).orElse(name);
  }
}
