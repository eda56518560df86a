package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Report.Heading;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.Results;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** The outline of the closing report with its tables, and the results that come of them. */
final class ReportReader {
  private static final int MOST_ROWS = 1_000;

  /** The most letters of a title or a row's name. */
  private static final int LONGEST = 500;

  /** How many letters of a text that is too long are shown. */
  private static final int SHOWN = 40;

  static final ContentType<Report> TYPE =
      ContentType.of("report", Report.class, ReportReader::read)
          .shownAs(ReportReader::shown)
          .ordered(Report.class, Comparator.comparing(Report::common))
          .with(Trait.OF_PLACE, Trait.IN_A_LANGUAGE);

  /** What came of a Month, in figures. */
  static final ContentType<Results> RESULTS =
      ContentType.of("results", Results.class, ReportReader::results)
          .with(Trait.OWN, Trait.LENT, Trait.OF_PLACE);

  private ReportReader() {}

  /** The common form is for who takes part in the Month, as long as no form of a plan is there. */
  private static Stream<Report> shown(Report report, Situation where) {
    return Stream.of(report)
        .filter(
            r ->
                !r.common()
                    || where.isInMonth()
                        && where.below(Report.class).stream().noneMatch(Report::isForm));
  }

  static Report read(ReadContext reading) {
    Fields fields = reading.fields();
    return new Report(
        reading.name(),
        title(fields),
        fields.flag("common").orElse(false),
        reading.source(),
        all(fields.titledParts("outline"), ReportReader::heading),
        all(fields.titledParts("tables"), ReportReader::table),
        reading.body(),
        reading.place());
  }

  private static <T> List<T> all(List<Fields> parts, Function<Fields, T> reader) {
    List<T> all = new ArrayList<>();
    for (Fields part : parts) {
      all.add(reader.apply(part));
      part.finish();
    }
    return all;
  }

  private static Heading heading(Fields fields) {
    return new Heading(title(fields), all(fields.titledParts("parts"), ReportReader::heading));
  }

  private static ReportTable table(Fields fields) {
    List<ReportTable.Column> columns = all(fields.titledParts("columns"), ReportReader::column);
    List<String> rows = texts(fields, "rows");
    if (columns.isEmpty() && (!fields.has("columns") || fields.isEmptied("columns"))) {
      fields.wrong(Mistake.WRONG_VALUE, "columns", "columns", "[]", "[STT, Hoạt động, Số cuộc]");
    }
    if (rows.size() > MOST_ROWS) {
      String found = Integer.toString(rows.size());
      fields.wrong(Mistake.WRONG_VALUE, "rows", "rows", found, "length.rows");
    }
    return new ReportTable(title(fields), columns, rows);
  }

  private static ReportTable.Column column(Fields fields) {
    return new ReportTable.Column(title(fields), texts(fields, "parts"));
  }

  private static String title(Fields fields) {
    String title = fields.text("title");
    tellLong(fields, "title", new Fields.Placed<>(title, fields.place("title")));
    return title;
  }

  private static List<String> texts(Fields fields, String key) {
    List<Fields.Placed<String>> texts = fields.placedTexts(key);
    texts.forEach(text -> tellLong(fields, key, text));
    return texts.stream().map(Fields.Placed::value).toList();
  }

  /** A cell of a form has not room for more. */
  private static void tellLong(Fields fields, String key, Fields.Placed<String> text) {
    if (text.value().length() > LONGEST) {
      String found = text.value().substring(0, SHOWN) + "…";
      fields.wrong(Mistake.WRONG_VALUE, text.place(), key, found, "length.report");
    }
  }

  static Results results(ReadContext reading) {
    Fields fields = reading.fields();
    List<Results.Table> tables = new ArrayList<>();
    for (Fields part : fields.titledParts("tables")) {
      tables.add(figures(part));
      part.finish();
    }
    return new Results(
        reading.name(),
        fields.text("title"),
        reading.source(),
        tables,
        reading.body(),
        reading.place());
  }

  private static Results.Table figures(Fields fields) {
    List<Results.Row> rows = new ArrayList<>();
    for (Fields part : fields.titledParts("rows")) {
      rows.add(row(part));
      part.finish();
    }
    return new Results.Table(fields.text("title"), fields.optionalText("counted"), rows);
  }

  private static Results.Row row(Fields fields) {
    int men = count(fields, "men", 0);
    int women = count(fields, "women", 0);
    int people = count(fields, "people", men + women);
    if (people < men + women) {
      String sum = Integer.toString(men + women);
      fields.wrong(Mistake.WRONG_VALUE, "people", "people", Integer.toString(people), sum + ", …");
    }
    return new Results.Row(fields.text("title"), count(fields, "count", 0), men, women, people);
  }

  private static int count(Fields fields, String key, int otherwise) {
    int count = fields.integer(key, otherwise);
    if (count < 0) {
      fields.wrong(Mistake.WRONG_VALUE, key, key, Integer.toString(count), "0, 1, 2 …");
    }
    return Math.max(0, count);
  }
}
