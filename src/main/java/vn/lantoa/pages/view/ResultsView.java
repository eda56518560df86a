package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.report.Results;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** What came of the Month: bars of men and women, and the figures beside them. */
public final class ResultsView implements View {
  /** How wide the longest bar is, in the units of its drawing. */
  private static final int WIDTH = 1000;

  @Override
  public ViewModel render(PageContext scene) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Results results : scene.edition().all(Results.class)) {
      all.add(results(scene, results, "ket-qua-" + (all.size() + 1)));
    }
    return new ViewModel(
        "Kết quả",
        "Kết quả Tháng hành động bằng số: " + DisplayNames.place(scene.edition()) + ".",
        new Model().with("results", all));
  }

  private static Map<String, Object> results(PageContext scene, Results results, String id) {
    List<Map<String, Object>> tables = new ArrayList<>();
    for (Results.Table table : results.tables()) {
      tables.add(table(table, id + "-bang-" + (tables.size() + 1)));
    }
    return new Model()
        .with("id", Ids.own(id))
        .with("title", results.title())
        .with("tables", tables)
        .with("html", scene.html(results.body(), Ids.below(id), 1))
        .with("source", scene.source(results.source()))
        .map();
  }

  private static Map<String, Object> table(Results.Table table, String id) {
    int most = table.mostPeople();
    boolean others = table.rows().stream().anyMatch(row -> row.others() > 0);
    Model model =
        new Model()
            .with("id", Ids.own(id))
            .with("title", table.title())
            .with("counted", table.counted())
            .with("rows", table.rows().stream().map(row -> row(row, most)).toList());
    if (most > 0) {
      model.with("chart", Ids.own(id + "-hinh"));
    }
    if (others) {
      model.with("others", "Không chia nam, nữ");
    }
    return model.map();
  }

  private static Map<String, Object> row(Results.Row row, int most) {
    int men = length(row.men(), most);
    int women = length(row.women(), most);
    return new Model()
        .with("title", row.title())
        .with("count", number(row.count()))
        .with("men", number(row.men()))
        .with("women", number(row.women()))
        .with("people", number(row.people()))
        .with("words", words(row))
        .with("menLength", Integer.toString(men))
        .with("womenStart", Integer.toString(men))
        .with("womenLength", Integer.toString(women))
        .with("othersStart", Integer.toString(men + women))
        .with("othersLength", Integer.toString(length(row.others(), most)))
        .map();
  }

  private static int length(int people, int most) {
    return most == 0 ? 0 : (int) ((long) people * WIDTH / most);
  }

  /** The bar as one hears it: Nam 30, nữ 40, không chia 5. */
  private static String words(Results.Row row) {
    Optional<String> others =
        Optional.of(", không chia " + number(row.others())).filter(unused -> row.others() > 0);
    return "Nam " + number(row.men()) + ", nữ " + number(row.women()) + others.orElse("");
  }

  /** 12.345, as Vietnamese papers write it. */
  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }
}
