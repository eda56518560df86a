package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;

/** The pages of those who organise, each with what it is for. */
final class WorkSteps {
  private WorkSteps() {}

  /** What those who organise need, as far as the edition has it. */
  static List<Map<String, Object>> of(PageContext scene) {
    Edition edition = scene.edition();
    List<Map<String, Object>> work = new ArrayList<>();
    if (edition.hasSheets()) {
      work.add(
          step(
              scene,
              PageKind.PRINTS,
              "Tải băng\u00a0rôn, áp\u00a0phích",
              "Tệp gửi nhà in, ảnh đăng lên mạng, phiếu đặt in."));
    }
    if (!edition.groups().isEmpty()) {
      work.add(
          step(
              scene,
              PageKind.LOUDSPEAKER,
              edition.audience().script(),
              "Bài đọc trên loa, kèm thời lượng."));
    }
    if (!edition.all(Duties.class).isEmpty()) {
      work.add(step(scene, PageKind.DUTIES, "Phân công thực hiện", "Ai làm việc gì."));
    }
    if (!edition.all(Report.class).isEmpty()) {
      Optional<String> by =
          edition
              .locality()
              .flatMap(Locality::reporting)
              .map(reporting -> "Gửi trước ngày " + HtmlDates.day(reporting.by()) + ".");
      work.add(
          step(scene, PageKind.REPORT, "Báo cáo", by.orElse(ReportView.contents(edition) + ".")));
    }
    if (edition.showsIdentity()) {
      work.add(step(scene, PageKind.IDENTITY, "Bộ nhận diện", "Màu sắc, quy cách và cách dùng."));
    }
    return work;
  }

  private static Map<String, Object> step(
      PageContext scene, PageKind kind, String title, String text) {
    return Map.of("title", title, "text", text, "href", scene.to(kind));
  }
}
