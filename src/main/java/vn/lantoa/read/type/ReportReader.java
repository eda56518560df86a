package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Report.Heading;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** The outline of the closing report and its tables. */
final class ReportReader {
  static final ContentType<Report> TYPE =
      ContentType.of("report", Report.class, ReportReader::read)
          .shownAs(ReportReader::shown)
          .ordered(Report.class, Comparator.comparing(Report::common))
          .with(Trait.OF_PLACE, Trait.IN_A_LANGUAGE);

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
        fields.text("title"),
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
    return new Heading(
        fields.text("title"), all(fields.titledParts("parts"), ReportReader::heading));
  }

  private static ReportTable table(Fields fields) {
    return new ReportTable(
        fields.text("title"),
        all(fields.titledParts("columns"), ReportReader::column),
        fields.texts("rows"));
  }

  private static ReportTable.Column column(Fields fields) {
    return new ReportTable.Column(fields.text("title"), fields.texts("parts"));
  }
}
