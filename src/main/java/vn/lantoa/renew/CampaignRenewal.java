package vn.lantoa.renew;

import java.util.List;
import java.util.Optional;
import vn.lantoa.renew.YearNote.Gap;

/** Her own campaign.md, of a year that the program does not have; what is hers of it goes on. */
record CampaignRenewal(RenewedFile file, YearAnswers answers) {
  Optional<byte[]> renew() {
    YearTraces traces = file.traces();
    file.change(text -> text.with("year", traces.newYear(), List.of("title")));
    file.leave("theme", Why.THEME);
    file.drop("theme-pending", "whole");
    file.leave("theme-confirmed", Why.NUMBER);
    file.leave("guidance", Why.NUMBER);
    answers
        .theme()
        .ifPresentOrElse(
            this::theme,
            () -> file.change(text -> text.with("theme-pending", true, List.of("year"))));
    move("starts");
    move("ends");
    answers.guidance().ifPresent(number -> file.put("guidance", number, List.of("ends")));
    file.scrub("title", "year", "starts", "ends", "theme", "theme-confirmed", "guidance");
    file.scrubBody();
    file.tellOpen(Gap.DAYS, "");
    return file.taken();
  }

  private void theme(String theme) {
    file.put("theme", theme, List.of("year"));
    if (file.traces().isOfOtherYear(theme)) {
      file.put("theme-confirmed", answers.guidance().orElse(""), List.of("theme"));
    }
  }

  /** The same day of the new year. */
  private void move(String key) {
    String oldYear = Integer.toString(file.traces().oldYear());
    file.text()
        .text(key)
        .filter(day -> day.startsWith(oldYear))
        .map(day -> file.traces().newYear() + day.substring(oldYear.length()))
        .ifPresent(day -> file.put(key, day, List.of("year")));
  }
}
