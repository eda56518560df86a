package vn.lantoa.pages.view.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Audience;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.View;
import vn.lantoa.text.Languages;
import vn.lantoa.text.Spoken;

/** A script to be read over the loudspeakers, made of the theme, the slogans and the numbers. */
public final class LoudspeakerView implements View {
  /**
   * No source gives a rate for village loudspeakers. This is slow speech, and the page says that it
   * is assumed.
   */
  private static final int SYLLABLES_A_MINUTE = 150;

  private static final int NUMBERS = 5;
  private static final String END = ".!?…";
  private static final Pattern OF_SLOGANS =
      Pattern.compile(
          "(thông điệp|khẩu hiệu|lời kêu gọi)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BRACKETS = Pattern.compile(" *\\([^)]*\\)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}* \\p{Lu}|\\p{Lu}{2}");

  @Override
  public ViewModel render(PageContext scene) {
    List<Map<String, Object>> script = new ArrayList<>();
    Edition edition = scene.edition();
    Audience audience = edition.audience();
    script.add(paragraph(audience.greeting()));
    edition.campaign().ifPresent(campaign -> script.add(paragraph(opening(edition, campaign))));
    String theme = edition.theme().orElse("");
    for (SloganGroup group : edition.groups()) {
      String slogans = slogans(group, theme);
      if (!slogans.isEmpty()) {
        script.add(paragraph(lead(group, audience)));
        script.add(
            group.otherLanguage().map(tag -> asWritten(slogans, tag)).orElse(paragraph(slogans)));
      }
    }
    script.addAll(help(edition));
    script.add(paragraph(audience.thanks()));
    int syllables = script.stream().mapToInt(LoudspeakerView::syllables).sum();
    return new ViewModel(
        scene.page().title(),
        "Bài đọc trên loa "
            + audience.broadcast()
            + " của "
            + DisplayNames.within(edition)
            + ", "
            + time(syllables)
            + ".",
        new Model()
            .with("name", scene.page().title())
            .with("sample", edition.isSample() ? sample(edition) : "")
            .with("theme", theme)
            .with("script", script)
            .with("time", time(syllables))
            .with("syllables", syllables)
            .with("rate", SYLLABLES_A_MINUTE));
  }

  /** Whom to call, in the order of all pages: places near by behind the locality's own numbers. */
  private static List<Map<String, Object>> help(Edition edition) {
    List<Hotline> hotlines = edition.foremost(NUMBERS);
    List<Map<String, Object>> help = new ArrayList<>();
    hotlines.stream().filter(Hotline::isBeforeContacts).forEach(h -> help.add(number(edition, h)));
    SpokenContact.of(edition.all(Contact.class), hotlines).forEach(c -> help.add(contact(c)));
    hotlines.stream()
        .filter(hotline -> !hotline.isBeforeContacts())
        .forEach(hotline -> help.add(number(edition, hotline)));
    return help;
  }

  private static Map<String, Object> contact(Contact contact) {
    return number(SpokenContact.before(contact), contact.phone(), SpokenContact.after(contact));
  }

  /** Whoever copies the script of a sample must see that nobody has approved it. */
  private static String sample(Edition edition) {
    return "[Bài mẫu, dựng từ kế hoạch của "
        + DisplayNames.issuer(edition)
        + "; chưa được "
        + edition.audience().speaker()
        + " duyệt. Không đọc dòng này.]";
  }

  private static String opening(Edition edition, Campaign campaign) {
    String who = edition.locality().map(Locality::fullName).orElse("cả nước");
    return "Từ ngày %s đến ngày %s, %s triển khai %s%s."
        .formatted(
            HtmlDates.brief(campaign.starts()),
            HtmlDates.day(campaign.ends()),
            who,
            campaign.title(),
            edition.theme().map(theme -> ", với chủ đề: “" + theme + "”").orElse(""));
  }

  /**
   * A title that says itself that slogans follow need not be told so; what is a topic is told as
   * one. What stands in brackets is for readers.
   */
  private static String lead(SloganGroup group, Audience audience) {
    String invitation = audience.invitation();
    if (group.otherLanguage().isPresent()) {
      String language = Languages.name(group.otherLanguage().get());
      return invitation + " các thông điệp bằng " + language + ".";
    }
    String title = BRACKETS.matcher(group.title()).replaceAll("").strip();
    if (OF_SLOGANS.matcher(title).lookingAt()) {
      return invitation + " " + uncapital(title) + ".";
    }
    boolean placed = title.startsWith("Trong ") || title.startsWith("Ở ");
    if (placed) {
      return invitation + " các thông điệp " + uncapital(title) + ".";
    }
    boolean topic = !title.contains(":") && !OF_SLOGANS.matcher(title).find();
    return topic
        ? invitation + " các thông điệp về " + uncapital(title) + "."
        : invitation + ": " + title + ".";
  }

  /** As within a sentence; a name, whose next word has a capital too, keeps its own. */
  private static String uncapital(String title) {
    return NAME.matcher(title).lookingAt()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** The theme itself is read in the opening. */
  private static String slogans(SloganGroup group, String theme) {
    return group.slogans().stream()
        .map(Slogan::text)
        .filter(text -> !text.equals(theme) && !text.equals(theme + "."))
        .map(text -> END.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".")
        .collect(Collectors.joining(" "));
  }

  private static Map<String, Object> paragraph(String text) {
    return Map.of("text", Spoken.text(text));
  }

  /** In another language, whose numerals are others. */
  private static Map<String, Object> asWritten(String text, String language) {
    return Map.of("text", text, "lang", language);
  }

  private static Map<String, Object> number(Edition edition, Hotline hotline) {
    return number(
        SpokenHotline.before(edition, hotline), hotline.phone(), SpokenHotline.after(hotline));
  }

  private static Map<String, Object> number(String before, String phone, String after) {
    return new Model()
        .with("text", before)
        .with("number", Spoken.phone(phone))
        .with("after", after)
        .map();
  }

  private static int syllables(Map<String, Object> paragraph) {
    int text = Spoken.syllables(String.valueOf(paragraph.get("text")));
    return paragraph.containsKey("number")
        ? text
            + 2 * Spoken.syllables(String.valueOf(paragraph.get("number")))
            + Spoken.syllables("Xin nhắc lại")
            + Spoken.syllables(String.valueOf(paragraph.getOrDefault("after", "")))
        : text;
  }

  /** To the next ten seconds. */
  private static String time(int syllables) {
    int tens = (int) Math.ceil(syllables * 6.0 / SYLLABLES_A_MINUTE);
    int minutes = tens / 6;
    int seconds = tens % 6 * 10;
    String rest = seconds == 0 ? "" : seconds + " giây";
    return minutes == 0 ? rest : (minutes + " phút " + rest).trim();
  }
}
