package vn.lantoa.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.read.ContentFolder;

/** A folder inherits everything above it: replaced, hidden, added up. */
class InheritanceTest {
  private static final String KY_LUA = "2025/lang-son/ky-lua";
  private static final String DONG_KINH = "2025/lang-son/dong-kinh";

  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void writeContent() {
    content = new ContentFolder(temp);
  }

  @Test
  void deeperItemsAddUp() {
    content.hotline("2025/lang-son/hotlines/115.md", "115");
    content.hotline(KY_LUA + "/hotlines/cong-an.md", "0205 387 0000");
    assertEquals(List.of("113", "111"), phones("2025"));
    assertEquals(List.of("113", "115", "111"), phones(DONG_KINH));
    assertEquals(List.of("113", "115", "0205 3870 000", "111"), phones(KY_LUA));
  }

  @Test
  void aDeeperItemOfTheSameTypeAndNameReplacesTheOneAbove() {
    content.hotline(KY_LUA + "/hotlines/111.md", "112");
    assertEquals(List.of("113", "112"), phones(KY_LUA));
    assertEquals(List.of("113", "111"), phones(DONG_KINH));
  }

  @Test
  void theFolderThatGroupsFilesDoesNotMatter() {
    content.hotline(KY_LUA + "/so-can-biet/111.md", "112");
    assertEquals(List.of("113", "112"), phones(KY_LUA));
  }

  @Test
  void anItemOfTheSameNameAndAnotherTypeReplacesNothing() {
    content.file(KY_LUA + "/hotlines/111.md", "type: page", "title: Về số 111", "path: so-111");
    assertEquals(List.of("113", "111"), phones(KY_LUA));
    assertEquals("so-111/", content.edition(KY_LUA).texts().get(0).path());
  }

  @Test
  void aHiddenItemIsGoneHereAndBelow() {
    content.file("2025/lang-son/hotlines/111.md", "type: hotline", "hide: true");
    assertEquals(List.of("113", "111"), phones("2025"));
    assertEquals(List.of("113"), phones("2025/lang-son"));
    assertEquals(List.of("113"), phones(KY_LUA));
  }

  @Test
  void whatIsHiddenMayBeGivenAgainBelow() {
    content.file("2025/lang-son/hotlines/111.md", "type: hotline", "hide: true");
    content.hotline(KY_LUA + "/hotlines/111.md", "111");
    assertEquals(List.of("113", "111"), phones(KY_LUA));
    assertEquals(List.of("113"), phones(DONG_KINH));
  }

  @Test
  void theNearestIdentityIsTheEditions() {
    identity("2025/identity.md", "#F26A21");
    identity(KY_LUA + "/nhan-dien.md", "#4A1D6E");
    assertEquals(List.of(new Colour("Màu", 0xF26A21, List.of())), palette(DONG_KINH));
    assertEquals(List.of(new Colour("Màu", 0x4A1D6E, List.of())), palette(KY_LUA));
    assertEquals(Optional.empty(), content.edition("").identity());
  }

  @Test
  void groupsComeByOrderThenName() {
    content.slogans("2025/slogans/02-b.md", "Hai", "Việc nhà không của riêng ai.");
    content.slogans("2025/slogans/03-c.md", "Ba", "Nam giới vào cuộc.");
    content.text(
        KY_LUA + "/slogans/09-z.md",
        "---\ntype: slogans\ntitle: Một\norder: 1\n---\n- Hãy lên tiếng.\n");
    assertEquals(List.of("Một", "Hai", "Ba"), titles(KY_LUA));
    assertEquals(List.of("Hai", "Ba"), titles("2025"));
  }

  @Test
  void aSloganKeepsItsAddressWhenItsNeighboursChange() {
    content.slogans("2025/slogans/a.md", "Nhóm", "Một.", "Hãy lên tiếng.");
    String before = slug("Hãy lên tiếng.");
    content.slogans("2025/slogans/a.md", "Nhóm khác", "Hãy lên tiếng.", "Hãy lên tiếng ngay.");
    assertEquals(before, slug("Hãy lên tiếng."));
    assertEquals("hay-len-tieng", before);
  }

  @Test
  void aProvinceWithoutAPlanIsOnlyANameAboveItsCommunes() {
    Entry province = content.edition("2025/lang-son").entry();
    assertEquals(Entry.Kind.GROUP, province.kind());
    assertEquals(Entry.Kind.LOCALITY, content.edition(KY_LUA).entry().kind());
    assertEquals(Entry.Kind.YEAR, content.edition("2025").entry().kind());
    assertEquals(Entry.Kind.ROOT, content.edition("").entry().kind());
  }

  @Test
  void aProvinceWithAPlanPublishesToo() {
    content.file(
        "2025/lang-son/locality.md",
        "type: locality",
        "name: Lạng Sơn",
        "level: tỉnh",
        "issuer: UBND tỉnh Lạng Sơn",
        "plan: {title: Kế hoạch}");
    assertEquals(Entry.Kind.LOCALITY, content.edition("2025/lang-son").entry().kind());
  }

  @Test
  void anEntryTellsWhereItIs() {
    Entry entry = content.edition(KY_LUA).entry();
    assertEquals("Phường Kỳ Lừa", entry.name());
    assertEquals(List.of("Tỉnh Lạng Sơn"), entry.above());
    assertEquals(2025, entry.year().orElseThrow());
  }

  @Test
  void daysWithoutAYearFallInEachCampaignsYear() {
    content.file(
        "2024/campaign.md",
        "type: campaign",
        "title: Tháng hành động",
        "year: 2024",
        "theme: Chủ đề riêng",
        "starts: 2024-11-15",
        "ends: 2024-12-15");
    content.text(
        "calendar.md", "---\ntype: calendar\ndays:\n  - {date: 11-25, title: Ngày}\n---\n");
    assertEquals("2024-11-25", content.edition("2024").all(Day.class).get(0).date().toString());
    assertEquals("2025-11-25", content.edition(KY_LUA).all(Day.class).get(0).date().toString());
    assertEquals(List.of(), content.edition("").all(Day.class));
  }

  @Test
  void placeholdersAreFilledInWhereTheyAreRead() {
    content.text(
        KY_LUA + "/activities/phat-dong.md",
        """
        ---
        type: activity
        title: Lễ phát động ở { locality }
        date: 2025-11-15
        organiser: "{issuer}"
        ---
        Chủ đề năm {year}: {theme}. Từ {starts} đến {ends}.
        """);
    Activity activity = content.edition(KY_LUA).activities().get(0);
    assertEquals("Lễ phát động ở phường Kỳ Lừa", activity.title());
    assertEquals(Optional.of("UBND phường Kỳ Lừa"), activity.organiser());
    assertEquals(
        "Chủ đề năm 2025: Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số."
            + " Từ 15/11/2025 đến 15/12/2025.",
        activity.body().markdown().strip());
  }

  @Test
  void slogansAreFilledInBeforeTheyGetTheirAddress() {
    content.text(
        "2025/lang-son/ky-lua/slogans/a.md",
        """
        ---
        type: slogans
        title: Thông điệp của {locality}
        ---
        - Năm {year}, {locality} | nói~không với bạo lực.
          - en: In {year}, no violence.
        - Hãy lên tiếng.
          - slug: len-tieng
        """);
    SloganGroup group = content.edition(KY_LUA).groups().get(0);
    Slogan slogan = group.slogans().get(0);
    assertEquals("Thông điệp của phường Kỳ Lừa", group.title());
    assertEquals("thong-diep-cua-phuong-ky-lua", group.slug());
    assertEquals("Năm 2025, phường Kỳ Lừa nói không với bạo lực.", slogan.text());
    assertEquals("Năm 2025, phường Kỳ Lừa | nói~không với bạo lực.", slogan.marked());
    assertEquals("nam-2025-phuong-ky-lua-noi-khong-voi-bao-luc", slogan.slug());
    assertEquals("In 2025, no violence.", slogan.translations().get("en"));
    assertEquals("len-tieng", group.slogans().get(1).slug());
  }

  @Test
  void aColourThatIsWrittenOutAnewKeepsItsValuesForPrint() {
    content.file(
        "2025/identity.md",
        "type: identity",
        "palette:",
        "  Cam: {rgb: '#F26A21', cmyk: [0, 70, 95, 0]}",
        "  Tím: {rgb: '#2B0F42', cmyk: [81, 98, 0, 27]}",
        "pairs: [[Tím, Cam]]");
    content.file(
        "2025/lang-son/identity.md",
        "type: identity",
        "palette:",
        "  Da cam: {rgb: '#F26A21', cmyk: [0, 60, 90, 0]}");
    content.file(
        KY_LUA + "/identity.md",
        "type: identity",
        "palette:",
        "  Cam phường: '#F26A21'",
        "  Tím: {rgb: '#2B0F42', cmyk: [80, 90, 0, 30]}",
        "  Lục: '#1E7A4C'",
        "pairs: [[Tím, Cam phường]]");
    Colour orange = new Colour("Cam phường", 0xF26A21, List.of(0, 60, 90, 0));
    Colour purple = new Colour("Tím", 0x2B0F42, List.of(80, 90, 0, 30));
    assertEquals(List.of(orange, purple, new Colour("Lục", 0x1E7A4C, List.of())), palette(KY_LUA));
    assertEquals(
        List.of(new Identity.Pair(purple, orange)),
        content.edition(KY_LUA).identity().orElseThrow().pairs());
  }

  @Test
  void aHiddenIdentityLeavesNoValuesForPrint() {
    content.file(
        "2025/identity.md",
        "type: identity",
        "palette: {Cam: {rgb: '#F26A21', cmyk: [0, 70, 95, 0]}}");
    content.file("2025/lang-son/identity.md", "type: identity", "hide: true");
    identity(KY_LUA + "/identity.md", "#F26A21");
    assertEquals(List.of(new Colour("Màu", 0xF26A21, List.of())), palette(KY_LUA));
  }

  @Test
  void whatAPlaceDoesIsNotWhatABodyThereDoes() {
    String ward = KY_LUA + "/";
    activity("2025/activities/phat-dong.md", "Lễ phát động cả nước");
    activity("2025/lang-son/activities/mit-tinh.md", "Mít tinh của tỉnh");
    activity(ward + "activities/phat-dong.md", "Lễ phát động của phường");
    activity(ward + "benh-vien/activities/tap-huan.md", "Tập huấn cho y bác sĩ");
    for (String type : List.of("duties", "report")) {
      content.file(ward + type + ".md", "type: " + type, "title: Của phường");
    }
    body(ward + "benh-vien", "bệnh viện");
    body(ward + "benh-vien/khoa-san", "bệnh viện");
    assertEquals(List.of("Mít tinh của tỉnh", "Lễ phát động của phường"), activities(KY_LUA));
    assertEquals(
        List.of("Lễ phát động cả nước", "Tập huấn cho y bác sĩ"), activities(ward + "benh-vien"));
    assertEquals(List.of("Lễ phát động cả nước"), activities(ward + "benh-vien/khoa-san"));
    assertEquals(1, content.edition(KY_LUA).all(Duties.class).size());
    assertEquals(List.of(), content.edition(ward + "benh-vien").all(Duties.class));
    assertEquals(List.of(), content.edition(ward + "benh-vien").all(Report.class));
  }

  @Test
  void whatAPlaceHidesIsNotHiddenFromABodyThere() {
    activity("2025/activities/phat-dong.md", "Lễ phát động cả nước");
    content.file(KY_LUA + "/activities/phat-dong.md", "type: activity", "hide: true");
    body(KY_LUA + "/truong", "trường");
    assertEquals(List.of(), activities(KY_LUA));
    assertEquals(List.of("Lễ phát động cả nước"), activities(KY_LUA + "/truong"));
  }

  @Test
  void aBodyHasTheNumbersAndSlogansOfItsPlace() {
    content.hotline(KY_LUA + "/hotlines/cong-an.md", "0205 387 0000");
    content.slogans(KY_LUA + "/slogans/a.md", "Một", "Hãy lên tiếng.");
    body(KY_LUA + "/truong", "trường");
    assertEquals(List.of("113", "0205 3870 000", "111"), phones(KY_LUA + "/truong"));
    assertEquals(List.of("Một"), titles(KY_LUA + "/truong"));
  }

  private void body(String path, String level) {
    content.file(
        path + "/locality.md", "type: locality", "name: Hoa Sen", "level: " + level, "issuer: A");
  }

  private void activity(String path, String title) {
    content.file(path, "type: activity", "title: " + title);
  }

  private List<String> activities(String path) {
    return content.edition(path).activities().stream().map(Activity::title).toList();
  }

  private void identity(String path, String colour) {
    content.file(path, "type: identity", "palette: {Màu: \"" + colour + "\"}");
  }

  private List<Colour> palette(String path) {
    return content.edition(path).identity().orElseThrow().palette();
  }

  private List<String> phones(String path) {
    return content.edition(path).hotlines().stream().map(Hotline::phone).toList();
  }

  private List<String> titles(String path) {
    return content.edition(path).groups().stream().map(SloganGroup::title).toList();
  }

  private String slug(String text) {
    Edition edition = content.edition(KY_LUA);
    return edition.groups().stream()
        .flatMap(group -> group.slogans().stream())
        .filter(slogan -> slogan.text().equals(text))
        .findFirst()
        .orElseThrow()
        .slug();
  }
}
