package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.wording.OfficialGuidance;
import vn.lantoa.read.wording.OfficialThemes;
import vn.lantoa.text.Letters;

/** What is left of another year in keys, and programmes whose years are over. */
final class StaleCheck {
  /** Keys that speak of this year's Month and nothing else. */
  private static final Set<String> OF_THE_YEAR =
      Set.of(
          "title",
          "plan.title",
          "guidance",
          "organiser",
          "place",
          "sessions.title",
          "sessions.place");

  private static final Pattern PROGRAMME =
      Pattern.compile(
          "(?:Chương trình|Đề án|Kế hoạch|Chiến lược|Dự án)[^.;\\n]{0,200}?giai đoạn"
              + "\\s+(20\\d\\d)\\s*(?:-|–|—|đến)\\s*(20\\d\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** So many days of other years are looked at in one text, which is then a list of them. */
  private static final int MANY = 200;

  /** What is due is due after the Month as well, so many days. */
  private static final int DUE = 45;

  /** Right before a day: no report of what was has that, whatever else the sentence cites. */
  private static final Pattern DEADLINE =
      Pattern.compile("(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn)(?: là| vào)?(?: ngày)? $");

  private static final int REACH = 30;

  private static final Pattern DUE_WORDS =
      Pattern.compile(
          "báo cáo|gửi|nộp|trước ngày|chậm nhất|hoàn thành|tổng hợp",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Sentences that tell of what was, or where something is read. */
  private static final Pattern CITING =
      Pattern.compile(
          "\\d/(?:\\d{4}/)?\\p{Lu}|\\]\\(|https?:|(?<!\\p{L})[Bb]áo(?! cáo|\\p{L})|[Tt]heo|[Hh]iệu"
              + " lực|[Tt]hay thế|[Nn]ăm trước|[Tt]rước đây|[Tt]ừ năm|[Ss]o với|thông qua|công"
              + " bố|ban hành|ký ngày|Luật|Nghị định|Nghị quyết|xảy ra|[Vv]ụ án|kết hôn|sinh"
              + " ngày|kết quả");

  private static final Pattern PAST =
      Pattern.compile(
          "tổng kết|kết thúc|đã hết|trước đây|thay thế|kết quả|đã qua|giai đoạn trước|sau"
              + " [\\p{L}\\d]+ năm",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SENTENCE = Pattern.compile("[^.;\\n]+");

  /** Those that ended on 1 July 2025. */
  private static final Set<Level> DISTRICTS =
      Set.of(Level.DISTRICT, Level.URBAN_DISTRICT, Level.TOWN);

  private final OfficialThemes themes;
  private final OfficialGuidance guidance;
  private final Campaign campaign;
  private final String year;
  private final KnownDocuments known;
  private final Set<Problem> problems;

  StaleCheck(
      Campaign campaign,
      KnownDocuments known,
      OfficialThemes themes,
      OfficialGuidance guidance,
      Set<Problem> problems) {
    this.campaign = campaign;
    this.year = Integer.toString(campaign.year());
    this.known = known;
    this.themes = themes;
    this.guidance = guidance;
    this.problems = problems;
  }

  /**
   * @param all that the item says
   */
  void look(Item item, List<SaidText> all) {
    if (item.is(Locality.class)) {
      Locality locality = item.as(Locality.class);
      checkLevel(locality);
      locality.plan().flatMap(Plan::date).ifPresent(day -> checkDay(day, "plan.date", item, 0));
      locality.reporting().ifPresent(to -> checkDay(to.by(), "report.by", item, 1));
      checkOrder(locality, item);
    }
    if (item.is(Campaign.class)) {
      Campaign month = item.as(Campaign.class);
      checkGuidance(month.guidance(), item.place("guidance"));
      checkGuidance(month.assurance().confirmedBy(), item.place("theme-confirmed"));
    }
    if (item.is(SloganGroup.class)) {
      item.as(SloganGroup.class)
          .slogans()
          .forEach(slogan -> checkGuidance(slogan.assurance().confirmedBy(), slogan.place()));
    }
    for (SaidText said : all) {
      if (OF_THE_YEAR.contains(said.key())) {
        checkKey(said);
      } else if (said.key().equals("source")) {
        checkSource(said, all);
      }
      checkProgrammes(said);
      if (!said.isOfSlogans() && !said.key().equals("theme")) {
        checkThemes(said);
      }
      if (said.isBody() && !said.isOfSlogans()) {
        checkDays(said);
      }
    }
  }

  /** What orders another year's Month says nothing of this one's, nor that a theme holds again. */
  private void checkGuidance(Optional<String> number, Source place) {
    number
        .flatMap(said -> guidance.otherYear(said, campaign.year()))
        .ifPresent(other -> add(Mistake.GUIDANCE_OF_OTHER_YEAR, place, other, year));
  }

  /** Another year's theme in prose, where the sentence does not say whose it is. */
  private void checkThemes(SaidText said) {
    if (!isOfTheme(said.text())) {
      return;
    }
    Matcher sentence = SENTENCE.matcher(said.text());
    while (sentence.find()) {
      String words = sentence.group();
      if (isOfTheme(words)) {
        themes
            .otherYear(words, Assurance.NONE, Optional.of(campaign))
            .filter(years -> Arrays.stream(years.split(", ")).noneMatch(words::contains))
            .ifPresent(
                years -> add(Mistake.STALE_THEME, said.place(sentence.start()), years, year));
      }
    }
  }

  /** By a word that no theme so far goes without. */
  private static boolean isOfTheme(String text) {
    return text.contains("phụ nữ") || text.contains("Phụ nữ") || text.contains("PHỤ NỮ");
  }

  /** A day of the Month in another year, in a sentence that cites no document and no newspaper. */
  private void checkDays(SaidText said) {
    List<WrittenDate> others =
        WrittenDate.in(said.text()).stream()
            .filter(day -> day.date().filter(d -> d.getYear() != campaign.year()).isPresent())
            .limit(MANY)
            .toList();
    for (WrittenDate day : others) {
      String sentence = said.sentence(day.at());
      int due = DUE_WORDS.matcher(sentence).find() ? DUE : 0;
      String before = said.text().substring(Math.max(0, day.at() - REACH), day.at());
      boolean told = !DEADLINE.matcher(before).find() && CITING.matcher(sentence).find();
      if (isOfMonth(day.date().orElseThrow(), due) && !told) {
        add(Mistake.STALE_DAY, said.place(day.at()), day.text(), year);
      }
    }
  }

  /** Whether it would be in the Month, if it were not of another year. */
  private boolean isOfMonth(LocalDate day, int due) {
    LocalDate here = day.withYear(campaign.year());
    return !here.isBefore(campaign.starts())
        && !here.isAfter(campaign.ends().plusDays(due))
        && (due == 0 || day.getYear() < campaign.year());
  }

  /** Districts ended on 1 July 2025 (Law 72/2025/QH15 on the organisation of local authorities). */
  private void checkLevel(Locality locality) {
    boolean after = !campaign.starts().isBefore(ReceiverCheck.DISTRICTS);
    if (DISTRICTS.contains(locality.level()) && after && locality.until().isEmpty()) {
      add(Mistake.LEVEL_GONE, locality.source(), locality.displayName());
    }
  }

  /**
   * @param later by how many years it may come after the Month: a report may be due in January
   */
  private void checkDay(LocalDate day, String key, Item item, int later) {
    int years = day.getYear() - campaign.year();
    if (!day.equals(LocalDate.EPOCH) && (years < 0 || years > later)) {
      add(Mistake.STALE_DATE, item.place(key), key, DateParser.format(day), year);
    }
  }

  /** A plan is signed before the Month is over, and a report is due after it has begun. */
  private void checkOrder(Locality locality, Item item) {
    locality
        .plan()
        .flatMap(Plan::date)
        .filter(day -> day.getYear() == campaign.year() && day.isAfter(campaign.ends()))
        .ifPresent(day -> tellOrder(day, "plan.date", item));
    locality
        .reporting()
        .map(Reporting::by)
        .filter(day -> day.getYear() == campaign.year() && day.isBefore(campaign.starts()))
        .ifPresent(day -> tellOrder(day, "report.by", item));
  }

  private void tellOrder(LocalDate day, String key, Item item) {
    add(
        Mistake.DAY_OUT_OF_ORDER,
        item.place(key),
        key,
        DateParser.format(day),
        DateParser.format(campaign.starts()),
        DateParser.format(campaign.ends()));
  }

  private void checkKey(SaidText said) {
    // a group of slogans says rightly whose they were
    if (said.isOfSlogans()) {
      return;
    }
    for (String other : YearCheck.others(said.text(), year)) {
      add(Mistake.STALE_YEAR, said.place(0), said.key(), other, year);
    }
  }

  /** A source may be of another year, where the title or the note says so. */
  private void checkSource(SaidText source, List<SaidText> all) {
    for (String other : YearCheck.others(source.text(), year)) {
      boolean told =
          all.stream()
              .filter(said -> said.key().equals("title") || said.key().equals("note"))
              .anyMatch(said -> said.text().contains(other));
      if (!told && source.isOfSlogans()) {
        add(Mistake.STALE_YEAR, source.place(0), "source", other, year);
      }
    }
  }

  void checkProgrammes(SaidText said) {
    if (!said.text().contains(YearCheck.CENTURY)
        || !Letters.hasIgnoringCase(said.text(), "giai đoạn")) {
      return;
    }
    Matcher programme = PROGRAMME.matcher(said.text());
    while (programme.find()) {
      String sentence = said.sentence(programme.start());
      boolean cited =
          DocumentCheck.cited(sentence).stream()
              .anyMatch(document -> known.ended(document.number()).isPresent());
      if (Integer.parseInt(programme.group(2)) < campaign.year()
          && !cited
          && !PAST.matcher(sentence).find()) {
        add(
            Mistake.PROGRAMME_OVER,
            said.place(programme.start(1)),
            programme.group(1) + "–" + programme.group(2),
            year);
      }
    }
  }

  private void add(Mistake mistake, Source place, String... arguments) {
    problems.add(Problem.of(mistake, place, arguments));
  }
}
