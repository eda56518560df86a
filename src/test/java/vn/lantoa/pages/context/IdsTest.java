package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Venue;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.MadeUp;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.text.Slug;

/** Whatever a text says, no two places on a page have one name. */
final class IdsTest {
  /** Headings that sound like the theme's own ids, and some that are hard to tell apart. */
  private static final List<String> TITLES = new ArrayList<>();

  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void renderAPageOfEachKind() {
    TITLES.addAll(
        List.of(
            "Nội dung",
            "Mục lục",
            "Chủ đề",
            "Gọi ai, khi nào?",
            "Bảng 1",
            "Mẫu 1",
            "Mẫu 1 bảng 1",
            "Số 113",
            "Thông điệp",
            "Hoạt động",
            "Băng rôn",
            "Nhóm",
            "Tháng",
            "A",
            "A B",
            "A_B",
            "Mục",
            "Mục 2",
            "Mục 2",
            "?!",
            "平等",
            "Lễ phát động",
            "_noi-dung"));
    // What the theme makes by itself, as headings.
    render(edition(List.of()));
    PAGES.values().stream()
        .flatMap(page -> page.select("[id]").eachAttr("id").stream())
        .distinct()
        .map(id -> id.replace("_", ""))
        .forEach(TITLES::add);
    render(edition(TITLES));
  }

  private static void render(Edition edition) {
    Theme theme = MadeUp.theme();
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    PAGES.clear();
    for (Entry entry : List.of(MadeUp.WARD_2025, MadeUp.YEAR_2025)) {
      Edition whole = entry.equals(MadeUp.WARD_2025) ? edition : year(edition);
      String folder = entry.path() + "/";
      for (Artifact file :
          pages.render(MadeUp.site(""), whole, Made.of(MadeUp.prints(folder, whole)))) {
        PAGES.put(file.path(), Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)));
      }
    }
  }

  private static Body body(List<String> titles) {
    String headings = titles.stream().map(t -> "## " + t + "\n\n").collect(Collectors.joining());
    String links =
        titles.stream()
            .map(t -> "[x](#" + Slug.ofLetters(t).orElse("muc") + ")\n")
            .collect(Collectors.joining());
    return MadeUp.body(headings + (titles.isEmpty() ? "" : links));
  }

  private static Edition edition(List<String> titles) {
    Edition plain = MadeUp.edition(MadeUp.WARD_2025);
    Body body = body(titles);
    Slogan slogan = plain.groups().get(0).slogans().get(0);
    List<SloganGroup> groups = new ArrayList<>(plain.groups());
    List<Activity> activities = new ArrayList<>(plain.activities());
    List<Duties> duties = new ArrayList<>(plain.all(Duties.class));
    List<String> slugs = titles.stream().map(Slug::of).distinct().toList();
    for (String slug : slugs.stream().filter(s -> !s.equals("nhom")).toList()) {
      Slogan own =
          new Slogan(
              slug,
              slug,
              slug,
              Optional.empty(),
              Map.of(),
              "vi",
              Assurance.NONE,
              Optional.empty(),
              slogan.place());
      groups.add(
          new SloganGroup(
              slug,
              slug,
              slug,
              Optional.empty(),
              Optional.empty(),
              2,
              List.of(),
              List.of(own),
              Optional.empty(),
              MadeUp.HERE));
    }
    for (String title : names(titles)) {
      activities.add(
          new Activity(
              title,
              title,
              When.open(),
              Optional.empty(),
              List.of(),
              false,
              Venue.UNKNOWN,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              body,
              MadeUp.HERE));
      duties.add(new Duties(title, title, Optional.empty(), body, MadeUp.HERE));
    }
    Colour again = new Colour("Cam khác", 0xF26A21, List.of());
    Identity identity = plain.identity().orElseThrow();
    List<Colour> palette = Stream.concat(identity.palette().stream(), Stream.of(again)).toList();
    return new Edition(
        plain.entry(),
        plain.campaign().map(campaign -> with(campaign, body)),
        List.of(with(plain.locality().orElseThrow(), body)),
        MadeUp.contents(
            List.of(
                new Identity(
                    palette,
                    identity.pairs(),
                    List.of(),
                    List.of(),
                    identity.keepTogether(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    body,
                    Set.of(),
                    identity.place())),
            groups,
            plain.hotlines().stream().map(hotline -> with(hotline, body)).toList(),
            plain.laws().stream().map(law -> with(law, body)).toList(),
            activities,
            plain.all(Day.class),
            duties,
            plain.all(Report.class).stream()
                .flatMap(r -> Stream.of(with(r, body), with(r, body)))
                .toList(),
            List.of(
                new TextPage(
                    "x",
                    "X",
                    "x/",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    body,
                    MadeUp.HERE)),
            plain.formats()),
        MadeUp.HERE);
  }

  /** Names of files, none of which is there already. */
  private static Set<String> names(List<String> titles) {
    Set<String> names = new TreeSet<>(titles);
    names.removeAll(Set.of("le-phat-dong", "noi-chuyen", "duties"));
    return names;
  }

  private static Edition year(Edition ward) {
    return new Edition(
        MadeUp.YEAR_2025,
        ward.campaign(),
        List.of(),
        MadeUp.contents(
            ward.groups(),
            ward.hotlines(),
            ward.laws(),
            ward.activities(),
            ward.all(Day.class),
            ward.texts(),
            ward.formats()),
        MadeUp.HERE);
  }

  private static Campaign with(Campaign old, Body body) {
    return new Campaign(
        old.title(),
        old.year(),
        old.theme(),
        old.assurance(),
        old.starts(),
        old.ends(),
        old.guidance(),
        old.hashtags(),
        old.startKit(),
        old.baseUrl(),
        old.words(),
        old.takenDown(),
        body,
        old.source());
  }

  private static Locality with(Locality old, Body body) {
    return new Locality(
        old.path(),
        old.name(),
        old.level(),
        old.issuer(),
        old.code(),
        old.address(),
        old.website(),
        old.plan(),
        old.reporting(),
        old.exit(),
        old.until(),
        old.successor(),
        old.sample(),
        old.hasTheme(),
        old.hasSlogans(),
        old.designs(),
        old.formats(),
        old.also(),
        old.words(),
        old.takenDown(),
        body,
        old.source());
  }

  private static Hotline with(Hotline old, Body body) {
    return new Hotline(
        old.name(),
        old.title(),
        old.phone(),
        old.owner(),
        old.scope(),
        old.area(),
        old.hours(),
        old.cost(),
        old.texts(),
        old.recorded(),
        old.languages(),
        old.provenance(),
        old.order(),
        old.local(),
        body,
        old.place());
  }

  private static LegalText with(LegalText old, Body body) {
    return new LegalText(
        old.name(),
        old.slug(),
        old.title(),
        old.number(),
        old.issuer(),
        old.issued(),
        old.effective(),
        old.status(),
        old.until(),
        old.replacedBy(),
        old.url(),
        old.verifiedOn(),
        body,
        old.place());
  }

  private static Report with(Report old, Body body) {
    return new Report(
        old.name(),
        old.title(),
        old.common(),
        old.source(),
        old.outline(),
        old.tables(),
        body,
        old.place());
  }

  @Test
  void noTwoPlacesOfAPageHaveOneId() {
    assertTrue(TITLES.size() > 60, TITLES.toString());
    PAGES.forEach(
        (path, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          List<String> twice =
              ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).toList();
          assertEquals(List.of(), twice, path);
          assertEquals(
              List.of(), ids.stream().filter(id -> !id.matches("[a-z0-9_-]+")).toList(), path);
        });
  }

  @Test
  void whatNamesAnIdFindsIt() {
    PAGES.forEach(
        (path, page) -> {
          Set<String> named = new TreeSet<>();
          for (String by : List.of("aria-labelledby", "aria-describedby", "for")) {
            named.addAll(page.select("[" + by + "]").eachAttr(by));
          }
          for (String by : List.of("href", "data-copy", "data-share", "data-words", "data-find")) {
            page.select("[" + by + "^=#]").eachAttr(by).forEach(id -> named.add(id.substring(1)));
          }
          named.removeAll(page.select("[id]").eachAttr("id"));
          assertEquals(Set.of(), named, path);
        });
  }

  @Test
  void theThemesOwnIdsCannotBeMadeOfText() {
    for (String title : TITLES) {
      assertTrue(!Slug.of(title).contains("_"), title);
    }
    PAGES.forEach(
        (path, page) ->
            assertTrue(
                path.endsWith(SitePaths.PORTAL) || page.getElementById("_noi-dung") != null, path));
  }

  @Test
  void countsFilesThatOnlyTheirMarksTellApart() {
    assertEquals(
        Map.of(
            "Lễ phát động", "le-phat-dong-3",
            "le-phat-dong", "le-phat-dong",
            "le-phat-dong-2", "le-phat-dong-2"),
        Ids.ofFiles(List.of("le-phat-dong-2", "Lễ phát động", "le-phat-dong")));
  }

  @Test
  void countsEachNameOnFromWhereItStopped() {
    Map<String, Integer> taken = new TreeMap<>();
    assertEquals("x-3", Ids.free("x-3", taken));
    assertEquals(
        List.of("x", "x-2", "x-4", "x-5", "x-3-2"),
        Stream.of("x", "x", "x", "x", "x-3").map(id -> Ids.free(id, taken)).toList());
    assertEquals("x-2-2", Ids.free("x-2", taken));
    for (int i = 6; i < 100_000; i++) {
      assertEquals("x-" + i, Ids.free("x", taken));
    }
  }
}
