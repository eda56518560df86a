package vn.lantoa.downloads.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.time.When;
import vn.lantoa.text.Dates;

/** What is known of the Month before anybody reports. */
record KnownFacts(Edition edition) {

  Optional<String> plan() {
    return edition.locality().flatMap(Locality::plan).map(Plan::reference);
  }

  Optional<String> theme() {
    return edition.theme();
  }

  /** Từ ngày 15/11/2025 đến ngày 15/12/2025. */
  Optional<String> days() {
    return edition
        .campaign()
        .map(
            month ->
                "Từ ngày "
                    + Dates.written(month.starts())
                    + " đến ngày "
                    + Dates.written(month.ends()));
  }

  /** The campaign in one line: Tháng hành động … năm 2025. */
  String month() {
    return edition.campaign().map(Campaign::titleWithYear).orElse("");
  }

  int year() {
    return edition.entry().year().orElse(0);
  }

  Optional<Reporting> reporting() {
    return edition.locality().flatMap(Locality::reporting);
  }

  /** Who reports: not the one that gets the reports, itself or by an office of its own. */
  Optional<Locality> reporter() {
    String to = reporting().map(Reporting::to).orElse("");
    return edition
        .locality()
        .filter(own -> !to.contains(own.issuer()) && !to.contains(own.fullName()));
  }

  /** How many texts there are for banners. */
  Optional<String> slogans() {
    long count = edition.slogans().count();
    return count == 0 ? Optional.empty() : Optional.of(count + " thông điệp, khẩu hiệu");
  }

  /** What the plan wants done, and when. */
  List<String> activities() {
    List<String> lines = new ArrayList<>();
    for (Activity activity : edition.activities()) {
      String days = isAllMonth(activity.when()) ? "" : days(activity.when());
      lines.add(activity.title() + (days.isEmpty() ? "" : " (" + days + ")") + ": …");
    }
    return lines;
  }

  /** Whether it takes as long as the Month: that is said once, above. */
  private boolean isAllMonth(When when) {
    return edition
        .campaign()
        .filter(month -> when.equals(When.days(month.starts(), month.ends())))
        .isPresent();
  }

  private static String days(When when) {
    return switch (when.kind()) {
      case DAYS -> days(when.first().orElseThrow(), when.last().orElseThrow());
      case BEFORE -> "trước ngày " + Dates.written(when.last().orElseThrow().plusDays(1));
      case DURING, OPEN -> "";
    };
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? "ngày " + Dates.written(first)
        : "từ ngày " + Dates.written(first) + " đến ngày " + Dates.written(last);
  }
}
