package vn.lantoa.downloads.report;

import java.time.Instant;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.downloads.shelf.Shelf;

/** The report's form, for the hand and for the computer. */
public final class ReportFiles {
  private ReportFiles() {}

  /** Puts the files of an edition that has a form. */
  public static void put(Edition edition, Instant made, Shelf shelf) {
    ReportForm.of(edition)
        .ifPresent(
            form -> {
              String title = form.report().title();
              shelf.put(
                  Topic.REPORT,
                  title,
                  "DOCX",
                  SitePaths.REPORT_DOCUMENT,
                  () -> ReportDocument.bytes(form, made));
              if (!form.tables().isEmpty()) {
                shelf.put(
                    Topic.REPORT,
                    title,
                    "XLSX",
                    SitePaths.REPORT_WORKBOOK,
                    () -> ReportWorkbook.bytes(form, made));
              }
            });
  }
}
