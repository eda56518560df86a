package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.phone.PhoneMentions;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;
import vn.lantoa.text.Letters;

/** Another year's number where this year's belongs: the mistake of every copied plan. */
public final class YearCheck {
  /**
   * A year alone or at the end of a date; no document's number, no span of years, no goal ("đến năm
   * 2030").
   */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d/.])(?<!20\\d\\d\\s{0,2}[-–—]\\s{0,2})(?<!(?iu:đến|tới|trước|từ)( năm)? )"
              + "(?:\\d{1,2}/){0,2}(?<year>20\\d\\d)(?!\\s*[-–—]\\s*20\\d\\d)(?![\\d/])");

  private static final String MONTH = "tháng hành động";

  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          MONTH
              + "((?!\n\\s*\n)[^.;]){0,120}?(?<!từ|những|các)\\s+năm\\s+(?<year>20\\d\\d)"
              + "(?!\\s*[-–])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_NAME = 110;

  private static final Pattern LAW =
      Pattern.compile("(?:Luật|LUẬT|Pháp lệnh|Hiến pháp|Công ước)(?!\\p{L})[^.;:!?“”\\d]*$");

  /** Sentences that compare with another year. */
  private static final Pattern COMPARING =
      Pattern.compile("[Ss]o với|đầu tiên|[Nn]ăm ngoái|năm sau");

  /** In months. */
  private static final int FAR = 3;

  /** What every year begins with: most texts have none, and the patterns are slow to say so. */
  static final String CENTURY = "20";

  private final Campaign campaign;
  private final String year;
  private final Set<Problem> problems;

  YearCheck(Campaign campaign, Set<Problem> problems) {
    this.campaign = campaign;
    this.year = Integer.toString(campaign.year());
    this.problems = problems;
  }

  /**
   * @param folder of the edition
   * @param said the items that speak for the edition's year
   */
  public void check(Edition edition, Folder folder, List<Item> said) {
    for (SloganGroup group : edition.groups()) {
      for (Slogan slogan : group.slogans()) {
        if (slogan.text().contains(CENTURY)) {
          checkSlogan(slogan, folder);
        }
      }
    }
    for (Activity activity : edition.activities()) {
      if (activity.sessions().isEmpty()) {
        checkWhen(activity.when(), activity.where());
      }
      for (Session session : activity.sessions()) {
        checkWhen(When.days(session.date(), session.date()), session.where());
      }
    }
    for (Day day : edition.all(Day.class)) {
      checkDate(day.date(), day.place());
      day.sheet().ifPresent(text -> checkPrinted(text, day.place()));
    }
    for (Item item : said) {
      if (!item.is(SloganGroup.class)) {
        List<SaidText> texts = SaidText.of(item);
        texts.stream().filter(SaidText::isBody).forEach(this::checkBody);
        if (item.is(Activity.class)) {
          texts.stream().filter(text -> Item.isPrinted(text.key())).forEach(this::checkPrinted);
        }
      }
    }
  }

  private void checkSlogan(Slogan slogan, Folder folder) {
    for (String found : others(slogan.text(), year)) {
      add(Mistake.WRONG_YEAR, place(slogan, found, folder), found, year);
    }
  }

  /** What a sheet shows besides slogans: the backdrop of a stage, a day to remember. */
  private void checkPrinted(SaidText said) {
    checkPrinted(said.text(), said.place(0));
  }

  private void checkPrinted(String text, Source place) {
    for (String found : others(text, year)) {
      add(Mistake.WRONG_YEAR, place, found, year);
    }
  }

  /** The years in a text that are not the given one, where they are no part of a number to call. */
  public static List<String> others(String text, String year) {
    if (!text.contains(CENTURY)) {
      return List.of();
    }
    List<PhoneMentions.Found> numbers = PhoneMentions.in(text);
    return YEAR.matcher(text)
        .results()
        .filter(found -> !isOfLaw(text, found.start()))
        .filter(found -> numbers.stream().noneMatch(number -> number.covers(found.end() - 1)))
        .map(found -> found.group().substring(found.group().length() - year.length()))
        .filter(found -> !found.equals(year))
        .toList();
  }

  /** Luật Phòng, chống bạo lực gia đình năm 2022: the year is a part of the name. */
  private static boolean isOfLaw(String text, int year) {
    return LAW.matcher(text.substring(Math.max(0, year - LONGEST_NAME), year)).find();
  }

  /** Where the words stand in the slogan's file, at or below the start of the slogan. */
  private static Source place(Slogan slogan, String words, Folder folder) {
    for (Item item : folder.inherited()) {
      if (item.source().file().equals(slogan.place().file()) && item.body().isPresent()) {
        Body body = item.body().get();
        LineMap lines = new LineMap(body.markdown(), body.source());
        int at = body.markdown().indexOf(words, lines.offset(slogan.place().line()));
        return at < 0 ? slogan.place() : lines.place(at);
      }
    }
    return slogan.place();
  }

  private void checkWhen(When when, Source place) {
    when.first().or(when::last).ifPresent(day -> checkDate(day, place));
    boolean before = when.last().filter(campaign.starts().minusMonths(FAR)::isAfter).isPresent();
    boolean after = when.first().filter(campaign.ends().plusMonths(FAR)::isBefore).isPresent();
    boolean thisYear = when.first().filter(day -> day.getYear() == campaign.year()).isPresent();
    if ((before || after) && thisYear && when.kind() == When.Kind.DAYS) {
      add(
          Mistake.FAR_FROM_CAMPAIGN,
          place,
          DateParser.format(campaign.starts()),
          DateParser.format(campaign.ends()));
    }
  }

  private void checkDate(LocalDate date, Source place) {
    if (date.getYear() != campaign.year() && !date.equals(LocalDate.EPOCH)) {
      add(Mistake.OUTSIDE_CAMPAIGN, place, DateParser.format(date), year);
    }
  }

  private void checkBody(SaidText body) {
    if (!body.text().contains(CENTURY) || !Letters.hasIgnoringCase(body.text(), MONTH)) {
      return;
    }
    Matcher matcher = MONTH_OF_YEAR.matcher(body.text());
    while (matcher.find()) {
      String sentence = body.sentence(matcher.start("year"));
      if (!matcher.group("year").equals(year) && !COMPARING.matcher(sentence).find()) {
        boolean basis = !DocumentCheck.cited(sentence).isEmpty();
        Mistake mistake = basis ? Mistake.BASIS_OF_OTHER_YEAR : Mistake.WRONG_YEAR_IN_TEXT;
        add(mistake, body.place(matcher.start("year")), matcher.group("year"), year);
      }
    }
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
