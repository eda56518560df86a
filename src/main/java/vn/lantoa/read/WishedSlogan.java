package vn.lantoa.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.letters.Orthography;
import vn.lantoa.read.phone.PhoneLinks;
import vn.lantoa.read.phone.PhoneMentions;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.phone.ServiceMentions;
import vn.lantoa.read.rule.SloganCheck;
import vn.lantoa.read.rule.YearCheck;
import vn.lantoa.read.wording.Doubt;
import vn.lantoa.read.wording.Wording;
import vn.lantoa.text.Languages;
import vn.lantoa.text.spelling.Proofreader;

/** A slogan that stands on the command line, held to what one in a file is held to. */
public final class WishedSlogan {
  private final String text;
  private final Edition edition;
  private final List<Problem> problems = new ArrayList<>();

  private WishedSlogan(String text, Edition edition) {
    this.text = text;
    this.edition = edition;
  }

  /**
   * The slogan with its placeholders filled in.
   *
   * @param whole whether its author says that it is meant as it stands
   */
  public static Outcome<String> read(String text, boolean whole, Edition edition) {
    // a terminal may take words apart that nobody typed so
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    Orthography orthography = new Orthography(composed, Source.words());
    WishedSlogan slogan = new WishedSlogan(orthography.clean(), edition);
    slogan.problems.addAll(orthography.problems());
    String filled = slogan.filled();
    slogan.check(filled, new Assurance(whole, Optional.empty()));
    Consequences.remove(slogan.problems);
    boolean failed = slogan.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed ? Outcome.failed(slogan.problems) : Outcome.of(filled, slogan.problems);
  }

  private String filled() {
    Placeholders values = Placeholders.of(edition.campaign(), edition.lineage());
    Placeholders.check(text, Source.words(), problems)
        .forEach(
            (name, place) -> {
              if (!values.names().contains(name)) {
                String where = edition.entry().name();
                add(Mistake.UNFILLED_PLACEHOLDER, place, "{" + name + "}", where);
              }
            });
    return values.fill(text);
  }

  private void check(String filled, Assurance assurance) {
    String plain = Slogan.unmarked(filled);
    if (plain.isEmpty()) {
      add(Mistake.EMPTY_SLOGAN, Source.words());
      return;
    }
    Wording.flaw(plain, Source.words(), assurance.isGiven(), Wording.Kind.WISH)
        .ifPresent(problems::add);
    Slogan slogan =
        new Slogan(
            plain,
            filled,
            "",
            Optional.empty(),
            Map.of(),
            Languages.VIETNAMESE,
            assurance,
            Optional.empty(),
            Source.words());
    problems.addAll(SloganCheck.ofWish(slogan, edition));
    checkSpelling();
    String words = filled.replaceAll("[|~]", " ");
    List<PhoneMentions.Found> numbers = new ArrayList<>(PhoneLinks.in(words));
    numbers.addAll(PhoneMentions.in(words));
    Map<String, String> known =
        edition.reachable().stream()
            .map(Reachable::phone)
            .filter(phone -> !phone.isEmpty())
            .collect(
                Collectors.toMap(PhoneNumbers::digits, phone -> phone, (first, other) -> first));
    numbers.forEach(number -> checkNumber(number, known));
    ServiceMentions.in(words)
        .forEach(wrong -> problems.add(wrong.problem(Mistake.OTHER_SERVICE, Source.words())));
    edition.campaign().map(Campaign::year).ifPresent(year -> checkYear(words, year.toString()));
  }

  private void checkSpelling() {
    List<String> own =
        Stream.concat(
                edition.campaign().stream().map(Campaign::words),
                edition.lineage().stream().map(Locality::words))
            .flatMap(List::stream)
            .toList();
    String words = text.replaceAll("[|~]", " ");
    Proofreader.get().read(words).slips().stream()
        .map(slip -> Doubt.of(slip, words, Source.words().at(1, slip.start() + 1), true, List.of()))
        .filter(doubt -> !doubt.isMeant(own))
        .map(Doubt::problem)
        .forEach(problems::add);
  }

  private void checkNumber(PhoneMentions.Found number, Map<String, String> known) {
    String digits = PhoneNumbers.atHome(number.written());
    if (!known.containsKey(digits) && !known.containsKey(PhoneNumbers.atHome(number.whole()))) {
      String guess =
          digits.length() > 4
              ? Suggestion.nearest(digits, known.keySet()).map(known::get).orElse("")
              : "";
      add(Mistake.UNKNOWN_NUMBER, Source.words(), number.written(), guess);
    }
  }

  private void checkYear(String words, String year) {
    for (String other : YearCheck.others(words, year)) {
      add(Mistake.WRONG_YEAR, Source.words(), other, year);
    }
  }

  private void add(Mistake mistake, Source place, String... arguments) {
    problems.add(Problem.of(mistake, place, arguments));
  }
}
