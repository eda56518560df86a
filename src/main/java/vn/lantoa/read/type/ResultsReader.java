package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.report.Results;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** What came of a Month, in figures. */
final class ResultsReader {
  static final ContentType<Results> TYPE =
      ContentType.of("results", Results.class, ResultsReader::read)
          .with(Trait.OWN, Trait.LENT, Trait.OF_PLACE);

  private ResultsReader() {}

  static Results read(ReadContext reading) {
    Fields fields = reading.fields();
    List<Results.Table> tables = new ArrayList<>();
    for (Fields part : fields.titledParts("tables")) {
      tables.add(table(part));
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

  private static Results.Table table(Fields fields) {
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
