package vn.lantoa.pages.view.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.Attachment;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.ActivityTimes;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.view.HotlinesView;
import vn.lantoa.text.Dates;

/** What can be found on the pages of an edition: its pages, and what stands on them by itself. */
final class SearchIndex {
  /** What the whole list may weigh, with its tags. */
  private static final int MOST_BYTES = 48_000;

  /** The tags around an entry. */
  private static final int TAGS = 90;

  /** Of one page, where all have room. */
  private static final int MOST_LETTERS = 4_000;

  /** What pages are for whose titles do not say so; words that people look for them by. */
  private static final Map<PageKind, String> PURPOSES =
      Map.of(
          PageKind.SLOGANS, "Mọi thông điệp, theo nhóm",
          PageKind.LOUDSPEAKER, "Để đọc trên loa",
          PageKind.PRINTS, "Băng rôn, áp phích, ảnh chia sẻ để tải về",
          PageKind.ORDER, "Để gửi nhà in",
          PageKind.DOWNLOADS, "Trọn bộ ZIP, Word, Excel, PDF, lịch ICS, mẫu báo cáo",
          PageKind.DUTIES, "Ai làm việc gì",
          PageKind.REPORT, "Đề cương và bảng số liệu",
          PageKind.IDENTITY, "Màu sắc, biểu trưng, quy định",
          PageKind.HOTLINES, "Gọi ai, khi nào",
          PageKind.SAFETY, "Lịch sử duyệt web, chế độ riêng tư, nút thoát");

  private final PageContext scene;
  private final Map<Topic, List<Entry>> groups = new TreeMap<>();

  /** The headings of the list, in its order. */
  enum Topic {
    HELP("Gọi ai, đến đâu"),
    PAGES("Các trang"),
    SLOGANS("Thông điệp"),
    EVENTS("Hoạt động và ngày cần nhớ"),
    NEWS("Tin tức, tài liệu"),
    LAWS("Văn bản pháp luật");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /**
   * Something that can be found.
   *
   * @param about in a few words, shown behind the title
   * @param words what else is said there, not shown in the list
   */
  record Entry(String title, Optional<String> language, String href, String about, String words) {
    private int bytes(int most) {
      String all = title + href + about + shortened(most);
      return all.getBytes(StandardCharsets.UTF_8).length + TAGS;
    }

    private String shortened(int most) {
      int end = words.length() <= most ? words.length() : words.lastIndexOf(' ', most);
      return words.substring(0, Math.max(0, end));
    }

    private Entry within(int most) {
      return new Entry(title, language, href, about, shortened(most));
    }
  }

  private SearchIndex(PageContext scene) {
    this.scene = scene;
  }

  static SearchIndex of(PageContext scene) {
    SearchIndex index = new SearchIndex(scene);
    PageKind.pagesOf(scene.edition()).forEach(index::add);
    scene.edition().hotlines().forEach(index::add);
    Map<String, String> places = HotlinesView.ids(scene.edition());
    scene.edition().all(Contact.class).forEach(contact -> index.add(contact, places));
    Map<String, String> activities = Ids.activities(scene.edition());
    scene.edition().activities().forEach(activity -> index.add(activity, activities));
    scene.edition().all(Day.class).forEach(index::add);
    scene.edition().all(Attachment.class).forEach(index::add);
    return index;
  }

  /** All entries; of long texts as much as the index has room for. */
  Map<Topic, List<Entry>> groups() {
    int most = MOST_LETTERS;
    while (most > 0 && bytes(most) > MOST_BYTES) {
      most = most * 4 / 5;
    }
    int each = most;
    Map<Topic, List<Entry>> all = new TreeMap<>();
    groups.forEach(
        (topic, entries) -> all.put(topic, entries.stream().map(e -> e.within(each)).toList()));
    return all;
  }

  private int bytes(int most) {
    return groups.values().stream()
        .flatMap(List::stream)
        .mapToInt(entry -> entry.bytes(most))
        .sum();
  }

  private void add(Page page) {
    String href = scene.links().page(page.path());
    switch (page.kind()) {
      case SEARCH, SHORT, NOT_FOUND -> {}
      case SLOGAN -> add(page.subject(SloganGroup.Member.class), href);
      case LAW -> {
        LegalText law = page.subject(LegalText.class);
        add(
            Topic.LAWS,
            law.title(),
            law.summary().otherLanguage(),
            href,
            law.number(),
            law.summary());
      }
      case POST -> {
        Post post = page.subject(Post.class);
        String day = Dates.written(post.date());
        String words = joined(post.summary().orElse(""), text(post.body()));
        add(Topic.NEWS, new Entry(post.title(), post.body().otherLanguage(), href, day, words));
      }
      default ->
          add(
              Topic.PAGES,
              new Entry(
                  page.title(),
                  page.otherLanguage(),
                  href,
                  PURPOSES.getOrDefault(page.kind(), ""),
                  words(page)));
    }
  }

  private void add(SloganGroup.Member slogan, String href) {
    String others = String.join(" ", slogan.slogan().translations().values());
    add(Topic.SLOGANS, new Entry(slogan.text(), slogan.slogan().otherLanguage(), href, "", others));
  }

  private String words(Page page) {
    return switch (page.kind()) {
      case TEXT -> text(page.subject(TextPage.class).body());
      case DUTIES -> text(scene.edition().all(Duties.class).stream().map(Duties::body));
      case ABOUT -> text(scene.edition().locality().stream().map(Locality::body));
      default -> "";
    };
  }

  private void add(Hotline hotline) {
    String words = joined(hotline.scope(), hotline.owner(), text(hotline.body()));
    String href = scene.to(PageKind.HOTLINES) + "#" + HotlinesView.id(hotline);
    add(Topic.HELP, new Entry(hotline.title(), Optional.empty(), href, hotline.phone(), words));
  }

  private void add(Contact contact, Map<String, String> ids) {
    String href = scene.to(PageKind.HOTLINES) + "#noi-" + ids.get(contact.name());
    String about = contact.phone().isEmpty() ? contact.purpose() : contact.phone();
    String words = joined(contact.purpose(), contact.address().orElse(""), text(contact.body()));
    add(Topic.HELP, new Entry(contact.title(), Optional.empty(), href, about, words));
  }

  private void add(Activity activity, Map<String, String> ids) {
    String href = scene.to(PageKind.ACTIVITIES) + "#" + ids.get(activity.name());
    String about = DisplayNames.capital(ActivityTimes.words(activity));
    String words =
        joined(
            DisplayNames.venue(activity.venue()),
            activity.organiser().orElse(""),
            text(activity.body()));
    add(
        Topic.EVENTS,
        new Entry(activity.title(), activity.body().otherLanguage(), href, about, words));
  }

  private void add(Day day) {
    String href = scene.to(PageKind.CALENDAR) + "#" + Ids.day(day.date());
    String about = Dates.written(day.date());
    add(
        Topic.EVENTS,
        new Entry(day.title(), Optional.empty(), href, about, day.about().orElse("")));
  }

  private void add(Attachment file) {
    String href = scene.to(PageKind.ABOUT);
    add(
        Topic.NEWS,
        new Entry(file.title(), file.body().otherLanguage(), href, file.kind(), text(file.body())));
  }

  private void add(
      Topic topic, String title, Optional<String> language, String href, String about, Body body) {
    add(topic, new Entry(title, language, href, about, text(body)));
  }

  private void add(Topic topic, Entry entry) {
    groups.computeIfAbsent(topic, t -> new ArrayList<>()).add(entry);
  }

  private String text(Stream<Body> bodies) {
    return joined(bodies.map(this::text).toArray(String[]::new));
  }

  /** A body's letters, as pages show them. */
  private String text(Body body) {
    return scene
        .html(body)
        .toString()
        .replaceAll("</?(?:a|code|em|strong)(?:\\s[^>]*)?>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&nbsp;", " ")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String joined(String... texts) {
    return String.join(" ", Stream.of(texts).filter(text -> !text.isEmpty()).toList());
  }
}
