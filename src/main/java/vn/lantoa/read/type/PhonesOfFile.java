package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.phone.PhoneLinks;
import vn.lantoa.read.phone.PhoneMentions;
import vn.lantoa.read.phone.ServiceMentions;
import vn.lantoa.read.type.ContentType.Trait;

/** The telephone numbers that a file's words and links name, each with its exact place. */
final class PhonesOfFile {
  /** Keys whose values are no words that somebody reads. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "type",
          "phone",
          "source",
          "url",
          "website",
          "exit-url",
          "base-url",
          "code",
          "slug",
          "path",
          "number",
          "file",
          "area");

  private final ContentType<?> type;
  private final ContentFile document;
  private final LineMap lines;
  private final List<Item.Phone> phones = new ArrayList<>();

  private PhonesOfFile(ContentType<?> type, ContentFile document) {
    this.type = type;
    this.document = document;
    this.lines = new LineMap(document.file().text(), Source.of(document.file().name()));
  }

  static List<Item.Phone> in(ContentType<?> type, ContentFile document) {
    PhonesOfFile file = new PhonesOfFile(type, document);
    file.frontMatter();
    file.body();
    return file.phones;
  }

  /** What sends people to the wrong one of the State's short numbers, in words that are read. */
  static List<Problem> misused(ContentType<?> type, ContentFile document) {
    PhonesOfFile file = new PhonesOfFile(type, document);
    List<Problem> problems = new ArrayList<>();
    for (Scalars.Scalar scalar : Scalars.of(document, file.lines, NO_WORDS)) {
      String text = document.file().text().substring(scalar.start(), scalar.end());
      boolean strict = type.is(Trait.RELIED) || Item.isPrinted(scalar.key());
      problems.addAll(misused(text, strict, at -> file.lines.place(scalar.start() + at)));
    }
    LineMap lines = new LineMap(document.body(), document.bodyStart());
    problems.addAll(misused(file.words(), type.is(Trait.RELIED), lines::place));
    return problems;
  }

  private static List<Problem> misused(String text, boolean strict, IntFunction<Source> places) {
    Mistake mistake = strict ? Mistake.OTHER_SERVICE : Mistake.OTHER_SERVICE_IN_TEXT;
    return ServiceMentions.in(text).stream()
        .map(wrong -> wrong.problem(mistake, places.apply(wrong.at())))
        .toList();
  }

  private void body() {
    String body = document.body();
    boolean relied = type.is(Trait.RELIED);
    String words = words();
    LineMap lines = new LineMap(body, document.bodyStart());
    add(PhoneLinks.in(body), true, lines, 0);
    add(PhoneMentions.in(words), relied, lines, 0);
  }

  /** The body; a slogan's marks for sheets stand between words. */
  private String words() {
    String body = document.body();
    return type.is(Trait.MARKED) ? body.replace('|', ' ').replace('~', ' ') : body;
  }

  /** Read as they stand in the file, so that the place is exact. */
  private void frontMatter() {
    for (Scalars.Scalar words : Scalars.of(document, lines, NO_WORDS)) {
      boolean relied = type.is(Trait.RELIED) || Item.isPrinted(words.key());
      String text = document.file().text().substring(words.start(), words.end());
      add(PhoneLinks.in(text), true, lines, words.start());
      add(PhoneMentions.in(text), relied, lines, words.start());
    }
  }

  /**
   * @param begin of what was read in the text
   */
  private void add(List<PhoneMentions.Found> found, boolean relied, LineMap text, int begin) {
    for (PhoneMentions.Found each : found) {
      Source place = text.place(begin + each.at());
      phones.add(new Item.Phone(each.written(), each.whole(), relied, place));
    }
  }
}
