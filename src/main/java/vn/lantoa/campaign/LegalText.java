package vn.lantoa.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Source;

/**
 * A law, decree, decision or programme.
 *
 * @param name file name without .md
 * @param slug ASCII, made from the number: 73-2006-qh11
 * @param effective first day in force, where that is certain
 * @param status what the author says of it today
 * @param until last day in force, where it has ended
 * @param replacedBy number of the text that took its place
 * @param url where the text can be read
 * @param verifiedOn the day on which status and dates were last held against a source
 * @param summary what it means for a reader
 */
public record LegalText(
    String name,
    String slug,
    String title,
    String number,
    String issuer,
    PartialDate issued,
    Optional<LocalDate> effective,
    Status status,
    Optional<LocalDate> until,
    Optional<String> replacedBy,
    URI url,
    Optional<LocalDate> verifiedOn,
    Body summary,
    Source place)
    implements Paged {

  /** What front matter says: in-force, replaced or ended. */
  public enum Status {
    IN_FORCE,
    REPLACED,
    ENDED
  }

  /** How much a text weighs against others, the weightiest first. */
  public enum Weight {
    LAW("QH"),
    DECREE("NĐ-CP"),
    RESOLUTION("NQ-"),
    DECISION("QĐ-"),
    OTHER("");

    private final String mark;

    Weight(String mark) {
      this.mark = mark;
    }
  }

  /** As its number tells. */
  public Weight weight() {
    return Arrays.stream(Weight.values())
        .filter(weight -> number.contains(weight.mark))
        .findFirst()
        .orElse(Weight.OTHER);
  }

  /** Whether the text was in force on a day, as far as its dates tell. */
  public boolean inForceOn(LocalDate day) {
    return !isBefore(day) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the day lies before the text came into force (or, that unknown, was issued). */
  public boolean isBefore(LocalDate day) {
    return effective.map(day::isBefore).orElseGet(() -> day.getYear() < issued.year());
  }

  @Override
  public String folder() {
    return slug + "/";
  }

  @Override
  public String label() {
    return number;
  }

  @Override
  public Optional<LocalDate> day() {
    return Optional.of(issued.first());
  }

  @Override
  public List<Body> bodies() {
    return List.of(summary);
  }
}
