package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.problem.Source;

/**
 * The outline of the closing report and the tables that go with it.
 *
 * @param common whether it is of no plan: for whoever takes part in the Month and has no form
 */
public record Report(
    String name,
    String title,
    boolean common,
    Optional<String> source,
    List<Heading> outline,
    List<ReportTable> tables,
    Body body,
    Source place)
    implements Content {
  public Report {
    outline = List.copyOf(outline);
    tables = List.copyOf(tables);
  }

  /** A heading of the outline and what stands below it. */
  public record Heading(String title, List<Heading> parts) {
    public Heading {
      parts = List.copyOf(parts);
    }
  }

  /** Whether there is anything to be filled in. */
  public boolean isForm() {
    return !outline.isEmpty() || !tables.isEmpty();
  }

  /** What a common form says of itself wherever it could be taken for somebody's own. */
  public Optional<String> notice(String issuer) {
    return common
        ? Optional.of(
            "Mẫu chung, dùng khi chưa có mẫu kèm kế hoạch của "
                + issuer
                + "; không phải mẫu do cơ quan nhà nước ban hành.")
        : Optional.empty();
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
