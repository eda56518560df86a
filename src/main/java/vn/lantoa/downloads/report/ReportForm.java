package vn.lantoa.downloads.report;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.report.ReportTable;

/** The form that an edition's report is made on. */
public record ReportForm(Edition edition, Report report) {

  /** That of an edition, where it has one: its own before the common one. */
  public static Optional<ReportForm> of(Edition edition) {
    return edition.all(Report.class).stream()
        .filter(Report::isForm)
        .findFirst()
        .map(report -> new ReportForm(edition, report));
  }

  public List<ReportTable> tables() {
    return report.tables();
  }

  Optional<String> notice() {
    return report.notice(edition.issuer());
  }

  KnownFacts facts() {
    return new KnownFacts(edition);
  }
}
