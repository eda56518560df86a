package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.text.Slug;

/** What is known of documents by their numbers: the day of issue, the title, the last day. */
final class KnownDocuments {
  /** A shorter one may be anybody's words. */
  private static final int LONG_TITLE = 30;

  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:Luật|Nghị định|Quyết định|Nghị quyết|Thông tư)(?: (?:quy định|phê duyệt|về))*\\s+");

  private final Map<String, LocalDate> issued = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Ended> ended = new HashMap<>();

  /**
   * @param until the last day in force
   * @param replacedBy number of what took its place; empty where that is not known
   */
  record Ended(LocalDate until, String replacedBy) {}

  KnownDocuments() {
    Resource.table(KnownDocuments.class, "ended-documents.properties")
        .forEach(
            (number, said) -> {
              String[] parts = (said + " ").split(" ", 2);
              ended.put(number, new Ended(LocalDate.parse(parts[0]), parts[1].strip()));
            });
    Resource.table(KnownDocuments.class, "known-documents.properties")
        .forEach(
            (number, said) -> {
              String[] parts = (said + " ").split(" ", 2);
              if (!parts[0].equals("-")) {
                issued.put(number, LocalDate.parse(parts[0]));
              }
              if (!parts[1].isBlank()) {
                titles.put(number, comparable(parts[1]));
              }
            });
  }

  private KnownDocuments(KnownDocuments tables, List<LegalText> laws) {
    issued.putAll(tables.issued);
    titles.putAll(tables.titles);
    ended.putAll(tables.ended);
    for (LegalText law : laws) {
      law.issued().day().ifPresent(day -> issued.put(law.number(), date(law, day)));
      titles.put(law.number(), comparable(law.title()));
    }
  }

  /** With what an edition holds of laws; its word counts before the tables'. */
  KnownDocuments with(List<LegalText> laws) {
    return new KnownDocuments(this, laws);
  }

  private static LocalDate date(LegalText law, int day) {
    return LocalDate.of(law.issued().year(), law.issued().month().orElseThrow(), day);
  }

  Optional<LocalDate> issued(String number) {
    return Optional.ofNullable(issued.get(number));
  }

  Optional<Ended> ended(String number) {
    return Optional.ofNullable(ended.get(number));
  }

  /** The title of a document, in letters without marks. */
  Optional<String> title(String number) {
    return Optional.ofNullable(titles.get(number));
  }

  /** The number of the document that a title is of. */
  Optional<String> titled(String title) {
    String wanted = comparable(title);
    return titles.entrySet().stream()
        .filter(known -> wanted.length() > 12 && known.getValue().contains(wanted))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** The number of the law that has exactly this name. */
  Optional<String> named(String name) {
    String wanted = comparable("Luật " + name);
    return titles.entrySet().stream()
        .filter(known -> known.getValue().equals(wanted))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** The number of the document whose whole title stands in a sentence. */
  Optional<String> quotedIn(String sentence) {
    String said = comparable(sentence);
    return titles.entrySet().stream()
        .filter(known -> known.getValue().length() > LONG_TITLE && said.contains(known.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** A title as it can be compared: what kind of document it is of does not matter. */
  static String comparable(String title) {
    String bare = TYPE.matcher(title).replaceFirst("");
    return Slug.fold(bare).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
