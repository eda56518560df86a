package vn.lantoa.renew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.renew.YearNote.Gap;

/**
 * A locality.md in the new year: the place lasts, its plan and its deadline are asked for anew.
 *
 * @param own whether the place begins the year; else another one below it needs the file
 */
record LocalityRenewal(RenewedFile file, YearAnswers answers, boolean own) {
  /** Keys that stand before the plan. */
  private static final List<String> OF_THE_PLACE =
      List.of("issuer", "also", "lang", "code", "address", "website");

  Optional<byte[]> renew() {
    plan();
    report();
    file.leave("theme", Why.PLAN);
    file.leave("slogans", Why.PLAN);
    file.scrub();
    boolean bound = file.scrubBody();
    if (own && (bound || file.text().body().isBlank())) {
      file.tellOpen(Gap.INTRODUCTION, "");
    }
    if (own && file.text().text("address").isEmpty()) {
      file.tellOpen(Gap.ADDRESS, "");
    }
    return file.taken();
  }

  private void plan() {
    tellLeft("plan.title", Why.YEAR);
    tellLeft("plan.number", Why.NUMBER);
    tellLeft("plan.date", Why.DAY);
    Optional<String> title = own ? answers.planTitle() : Optional.empty();
    if (title.isEmpty()) {
      file.drop("plan");
      if (own) {
        file.tellOpen(Gap.PLAN, "");
      }
      return;
    }
    Optional<String> before = file.text().text("plan.number");
    if (before.isPresent() && before.equals(answers.planNumber())) {
      file.tellOpen(Gap.OLD_NUMBER, before.get());
    }
    String signed = answers.planDate().map(LocalDate::toString).orElse("");
    file.put("plan.title", title.get(), OF_THE_PLACE);
    file.put("plan.number", answers.planNumber().orElse(""), List.of("plan.title"));
    file.put("plan.date", signed, List.of("plan.title", "plan.number"));
    if (answers.planNumber().isEmpty()) {
      file.tellOpen(Gap.PLAN_NUMBER, "");
    }
  }

  private void tellLeft(String key, Why why) {
    file.text().text(key).ifPresent(text -> file.tellLeft(key, why, text));
  }

  private void report() {
    tellLeft("report.by", Why.DAY);
    Optional<String> to = answers.reportTo().or(() -> file.text().text("report.to"));
    Optional<LocalDate> by = own ? answers.reportBy() : Optional.empty();
    if (by.isEmpty() || to.isEmpty()) {
      file.drop("report");
      if (own) {
        file.tellOpen(Gap.REPORT, to.orElse(""));
      }
      return;
    }
    List<String> before = new ArrayList<>(OF_THE_PLACE);
    before.add("plan");
    file.put("report.to", to.get(), before);
    file.put("report.by", by.get().toString(), List.of("report.to"));
  }
}
