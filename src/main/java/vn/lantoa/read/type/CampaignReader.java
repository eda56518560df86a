package vn.lantoa.read.type;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.wording.OfficialThemes;

/** {@code campaign.md}: one year's Action Month. */
final class CampaignReader {
  static final ContentType<Campaign> TYPE =
      ContentType.of("campaign", Campaign.class, CampaignReader::read).with(Trait.MAKES_FOLDER);

  private static final MonthDay MONTH_STARTS = MonthDay.of(11, 15);
  private static final MonthDay MONTH_ENDS = MonthDay.of(12, 15);

  /** A folder is called 2025, or 2025-thang-6 where a year has several campaigns. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=-|$)");

  private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{1,80}");

  private CampaignReader() {}

  static Campaign read(ReadContext reading) {
    Fields fields = reading.fields();
    int year = year(fields, reading.folder().substring(reading.folder().lastIndexOf('/') + 1));
    Fields.Span month = fields.span("starts", "ends");
    Assurance assurance =
        new Assurance(fields.flag("whole").orElse(false), document(fields, "theme-confirmed"));
    String theme = theme(fields);
    LocalDate starts = month.from();
    if (year != 0 && starts.getYear() != year && !starts.equals(LocalDate.EPOCH)) {
      fields.wrong(
          Mistake.WRONG_VALUE,
          "starts",
          "starts",
          starts.toString(),
          starts.withYear(year).toString());
    }
    Campaign campaign =
        new Campaign(
            fields.text("title"),
            year,
            theme,
            assurance,
            starts,
            month.to(),
            document(fields, "guidance"),
            hashtags(fields),
            reading.choice("start-kit"),
            fields.address("base-url"),
            fields.texts("words"),
            ItemReader.takenDown(fields),
            reading.body(),
            fields.place(theme.isEmpty() ? "theme-pending" : "theme"));
    if (year != 0
        && campaign.isForEquality()
        && fields.has(theme.isEmpty() ? "theme-pending" : "theme")) {
      fields.tell(new OfficialThemes().problem(campaign));
    }
    checkMonth(campaign, fields);
    return campaign;
  }

  /** The Month that has this name is at the same time in every year that is known. */
  private static void checkMonth(Campaign campaign, Fields fields) {
    boolean known =
        campaign.year() == campaign.starts().getYear()
            && campaign.ends().isAfter(campaign.starts());
    boolean itsTime =
        MonthDay.from(campaign.starts()).equals(MONTH_STARTS)
            && MonthDay.from(campaign.ends()).equals(MONTH_ENDS);
    if (known && !itsTime && campaign.isForEquality()) {
      fields.wrong(
          Mistake.MONTH_AT_OTHER_TIME,
          "starts",
          DateParser.format(campaign.starts()),
          DateParser.format(campaign.ends()),
          Integer.toString(campaign.year()));
    }
  }

  /** Words without a space, as networks take them. */
  private static List<String> hashtags(Fields fields) {
    List<String> tags = fields.texts("hashtags");
    tags.stream()
        .filter(tag -> !HASHTAG.matcher(tag).matches())
        .forEach(
            tag -> fields.wrong(Mistake.WRONG_VALUE, "hashtags", "hashtags", tag, "BinhDangGioi"));
    return tags;
  }

  /** A document by its number. */
  private static Optional<String> document(Fields fields, String key) {
    Optional<String> document = fields.optionalText(key);
    if (document.isPresent() && !document.get().matches(".*\\d+/.*\\p{L}.*")) {
      fields.wrong(Mistake.WRONG_VALUE, key, key, document.get(), "8935/BNV-CTTN&BĐG");
    }
    return document;
  }

  /** The year, which its folder tells too; 0 when it can't be used. */
  private static int year(Fields fields, String folder) {
    Matcher named = YEAR.matcher(folder);
    Optional<String> year = Optional.of(named).filter(Matcher::lookingAt).map(Matcher::group);
    String text = fields.text("year", year.orElse("…"));
    boolean fits = text.matches("20\\d\\d") && year.map(text::equals).orElse(true);
    if (!fits && !text.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, "year", "year", text, year.orElse("2026, 2027 …"));
    }
    return fits ? Integer.parseInt(text) : 0;
  }

  /**
   * A campaign without its theme is the mistake that matters most, so it is told by name; before
   * the State has announced it, the author says so.
   */
  private static String theme(Fields fields) {
    boolean pending = fields.flag("theme-pending").orElse(false);
    String theme = fields.optionalText("theme").orElse("");
    if (theme.isEmpty() != pending) {
      fields.wrong(
          pending ? Mistake.CONTRADICTING_KEYS : Mistake.NO_THEME,
          "theme",
          "theme-pending",
          "theme");
    }
    return theme;
  }
}
