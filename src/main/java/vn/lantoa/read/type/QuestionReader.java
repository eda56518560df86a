package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** What whoever is not safe at home asks of the law. */
final class QuestionReader {
  static final ContentType<Question> TYPE =
      ContentType.of("question", Question.class, QuestionReader::read)
          .ordered(Question.class, Comparator.comparing(Question::name))
          .with(Trait.OF_GROUPS, Trait.RELIED);

  private static final String EXAMPLE = "- {number: 13/2022/QH15, article: Điều 19}";

  private QuestionReader() {}

  static Question read(ReadContext reading) {
    Fields fields = reading.fields();
    if (!fields.has("laws")) {
      fields.text("laws", EXAMPLE);
    }
    List<Question.Ground> grounds = new ArrayList<>();
    for (Fields law : fields.parts("laws", EXAMPLE)) {
      grounds.add(
          new Question.Ground(
              law.text("number"), law.optionalText("article"), law.place("number")));
      law.finish();
    }
    return new Question(
        reading.name(), fields.text("title"), grounds, reading.body(), fields.place("title"));
  }
}
