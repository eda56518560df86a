package vn.lantoa.campaign.report;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/** What came of a Month, in figures. */
public record Results(
    String name, String title, Optional<String> source, List<Table> tables, Body body, Source place)
    implements Content {
  public Results {
    tables = List.copyOf(tables);
  }

  /**
   * Figures of one kind.
   *
   * @param counted what is counted besides people: Số cuộc
   */
  public record Table(String title, Optional<String> counted, List<Row> rows) {
    public Table {
      rows = List.copyOf(rows);
    }

    /** The most people in a row. */
    public int mostPeople() {
      return rows.stream().mapToInt(Row::people).max().orElse(0);
    }
  }

  /**
   * Figures of one thing.
   *
   * @param count how many of it
   * @param people men, women and those of whom nobody has told that
   */
  public record Row(String title, int count, int men, int women, int people) {
    /** Those of whom nobody has told whether they are men or women. */
    public int others() {
      return people - men - women;
    }
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
