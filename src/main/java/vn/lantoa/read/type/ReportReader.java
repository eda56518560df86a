package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Report.Column;
import vn.lantoa.campaign.Report.Heading;
import vn.lantoa.campaign.Report.Table;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** The outline of the closing report and its tables. */
final class ReportReader {
  static final ContentType<Report> TYPE =
      ContentType.of("report", Report.class, ReportReader::read)
          .with(Trait.OF_PLACE, Trait.IN_A_LANGUAGE);

  private ReportReader() {}

  static Report read(ReadContext reading) {
    Fields fields = reading.fields();
    return new Report(
        reading.name(),
        fields.text("title"),
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

  private static Table table(Fields fields) {
    return new Table(
        fields.text("title"), all(fields.titledParts("columns"), ReportReader::column));
  }

  private static Column column(Fields fields) {
    return new Column(fields.text("title"), fields.texts("parts"));
  }
}
