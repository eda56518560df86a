package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/** The outline of the closing report and the tables that go with it. */
public record Report(
    String name,
    String title,
    Optional<String> source,
    List<Heading> outline,
    List<Table> tables,
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

  /** An empty table to be filled in. */
  public record Table(String title, List<Column> columns) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** A column; one with parts spans them. */
  public record Column(String title, List<String> parts) {
    public Column {
      parts = List.copyOf(parts);
    }
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
