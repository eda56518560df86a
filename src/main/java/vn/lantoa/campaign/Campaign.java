package vn.lantoa.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Slug;

/**
 * One year's Action Month.
 *
 * @param theme empty while the State has not announced it yet
 * @param assurance what its author vouches for, where the theme looks wrong
 * @param ends last day, not before {@code starts}
 * @param guidance number of the document that orders it, such as 8935/BNV-CTTN&amp;BĐG
 * @param hashtags without the #
 * @param startKit what the kit to start with has: formats, and some of {@link #PAPERS}
 * @param baseUrl where the whole site is published
 * @param takenDown the day on which all its pages were taken down, where they were
 * @param words that are right, whatever the proofreader thinks
 */
public record Campaign(
    String title,
    int year,
    String theme,
    Assurance assurance,
    LocalDate starts,
    LocalDate ends,
    Optional<String> guidance,
    List<String> hashtags,
    Optional<Choice> startKit,
    Optional<URI> baseUrl,
    List<String> words,
    Optional<LocalDate> takenDown,
    Body introduction,
    Source source)
    implements Content {
  /** What a kit may have besides sheets: order form, approval, numbers, texts, posts, script. */
  public static final List<String> PAPERS =
      List.of("phieu-in", "trinh-duyet", "so-dien-thoai", "to-xe", "thong-diep", "bai-dang", "loa");

  private static final List<String> START_KIT =
      List.of(
          "bang-ron-6x1",
          "bang-ron-4x1",
          "phuon-0-8x2-5",
          "ap-phich-a3",
          "anh-vuong",
          "anh-doc",
          "phieu-in",
          "thong-diep",
          "loa");

  public Campaign {
    hashtags = List.copyOf(hashtags);
    words = List.copyOf(words);
    if (ends.isBefore(starts)) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  /** What the kit to start with has: as the campaign says, or else what most offices need. */
  public List<String> inStartKit() {
    return startKit
        .map(choice -> choice.wishes().stream().map(Choice.Wish::name).toList())
        .orElse(START_KIT);
  }

  /** The title with its year, which it may tell itself: Tháng hành động năm 2025. */
  public String titleWithYear() {
    return title.contains(String.valueOf(year)) ? title : title + " năm " + year;
  }

  /**
   * Whether it is the Month for gender equality, by its name or by its time: a year may have other
   * campaigns, such as June's against domestic violence, whose themes are others.
   */
  public boolean isForEquality() {
    return Slug.fold(title).contains("binh dang gioi") || starts.getMonth() == Month.NOVEMBER;
  }

  /**
   * As lists tell it from others, within a sentence: the Month by its year, others by their time.
   */
  public String name() {
    if (isForEquality()) {
      return "năm " + year;
    }
    String last = ends.getMonthValue() + "/" + ends.getYear();
    if (YearMonth.from(starts).equals(YearMonth.from(ends))) {
      return "tháng " + last;
    }
    String first = starts.getYear() == ends.getYear() ? "" : "/" + starts.getYear();
    return "tháng " + starts.getMonthValue() + first + " – " + last;
  }

  /** Whether its theme is yet to be announced. */
  public boolean isThemePending() {
    return theme.isEmpty();
  }

  /** Whether the last day has gone by. */
  public boolean isPast(LocalDate today) {
    return today.isAfter(ends);
  }

  /** Whether no day that something may take lies outside the month. */
  public boolean covers(When when) {
    return when.first().map(day -> !day.isBefore(starts)).orElse(true)
        && when.last().map(day -> !day.isAfter(ends)).orElse(true);
  }

  @Override
  public List<Body> bodies() {
    return List.of(introduction);
  }
}
