package vn.lantoa.pages;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Attachment;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.Provenance;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.activity.Venue;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.content.Contents;
import vn.lantoa.campaign.content.Download;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.campaign.print.ColourSpace;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.Results;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Slug;

/** A small site with one of everything: two years, and a ward that is in both. */
public final class MadeUp {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final Source HERE = Source.of("content/made-up.md");
  public static final Entry ROOT =
      new Entry(
          "",
          Entry.Kind.ROOT,
          Optional.empty(),
          "Tất cả",
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());
  public static final Entry YEAR_2025 = year(2025);
  public static final Entry YEAR_2026 = year(2026);
  public static final Entry WARD_2025 = ward(2025);
  public static final Entry WARD_2026 = ward(2026);

  private MadeUp() {}

  private static Entry year(int year) {
    return new Entry(
        "" + year,
        Entry.Kind.YEAR,
        occasion(year),
        "Năm " + year,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Entry ward(int year) {
    return new Entry(
        year + "/tinh/phuong-mai",
        Entry.Kind.LOCALITY,
        occasion(year),
        "Phường Mai",
        List.of("Tỉnh Hoa"),
        List.of("Xã Đào"),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Entry.Occasion> occasion(int year) {
    return Optional.of(
        new Entry.Occasion(
            "" + year,
            year,
            LocalDate.of(year, 11, 15),
            "năm " + year,
            Optional.empty(),
            "Chủ đề",
            ""));
  }

  public static Site site(String baseUrl) {
    return site(baseUrl, ROOT, YEAR_2025, WARD_2025, YEAR_2026, WARD_2026);
  }

  public static Site site(String baseUrl, Entry... entries) {
    Optional<URI> base = Optional.of(baseUrl).filter(url -> !url.isEmpty()).map(URI::create);
    return new Site(new Listed(List.of(entries)), base, TODAY);
  }

  private record Listed(List<Entry> entries) implements Catalogue {
    @Override
    public Edition edition(Entry entry) {
      return MadeUp.edition(entry);
    }
  }

  public static Edition edition(Entry entry) {
    boolean publishes = entry.kind() == Entry.Kind.LOCALITY;
    Optional<Campaign> campaign =
        entry.year().isPresent()
            ? Optional.of(campaign(entry.year().getAsInt()))
            : Optional.empty();
    return new Edition(
        entry,
        campaign,
        publishes ? List.of(locality(entry)) : List.of(),
        contents(
            publishes
                ? List.of(identity(), group(), activity(), talks(), duties(), report(), results())
                : List.of(),
            publishes ? List.of(police(entry), office(entry), post(), attachment()) : List.of(),
            List.of(hotline("Công an", "113", TODAY), hotline("Ngôi nhà", "1800 1744", OLD)),
            List.of(law(), replacedLaw(), question(), day(), text(), banner(), share())),
        HERE);
  }

  private static final LocalDate OLD = LocalDate.of(2023, 12, 17);

  public static Body body(String markdown) {
    return new Body(markdown, HERE, List.of());
  }

  public static Campaign campaign(int year) {
    return new Campaign(
        "Tháng hành động vì bình đẳng giới",
        year,
        "An toàn cho phụ nữ & trẻ em gái",
        Assurance.NONE,
        LocalDate.of(year, 11, 15),
        LocalDate.of(year, 12, 15),
        Optional.of("8935/BNV-CTTN&BĐG"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        body("Lời giới thiệu."),
        HERE);
  }

  /** What an edition shows, out of several lists. */
  @SafeVarargs
  public static Contents contents(List<? extends Content>... lists) {
    Stream<Content> all = Stream.empty();
    for (List<? extends Content> list : lists) {
      all = Stream.concat(all, list.stream());
    }
    return Contents.of(all);
  }

  private static Locality locality(Entry entry) {
    return new Locality(
        entry.path(),
        "Mai",
        Level.WARD,
        "UBND phường Mai",
        Optional.of("05977"),
        Optional.of("Số 1 phố Hoa"),
        Optional.empty(),
        Optional.of(new Plan("Kế hoạch", Optional.empty(), Optional.empty(), List.of())),
        Optional.of(new Reporting("UBND tỉnh", LocalDate.of(2026, 12, 18))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        List.of("Xã Đào"),
        List.of(),
        Optional.empty(),
        body("## Mục đích\n\nXem [thông điệp](/thong-diep/)."),
        HERE);
  }

  private static Identity identity() {
    Colour orange = new Colour("Cam", 0xF26A21, List.of(0, 70, 95, 0));
    Colour plum = new Colour("Mận", 0x2B0F42, List.of());
    return new Identity(
        List.of(orange, plum),
        List.of(new Identity.Pair(plum, orange)),
        List.of(),
        List.of(),
        List.of("bạo lực"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body("## Quy định\n\nKhông vẽ lại."),
        Set.of(),
        HERE);
  }

  private static Format banner() {
    return new Format(
        "bang-ron-6x1",
        "Băng rôn ngang 6 × 1 m",
        Format.Medium.PRINT,
        6000,
        1000,
        10,
        20,
        2,
        true,
        Set.of(),
        false,
        Optional.empty(),
        0,
        10,
        HERE);
  }

  private static Format share() {
    return new Format(
        "anh-chia-se",
        "Ảnh chia sẻ 1200 × 630",
        Format.Medium.SCREEN,
        1200,
        630,
        0,
        0,
        1,
        true,
        Set.of(),
        false,
        Optional.of(Format.Use.SHARE),
        0,
        80,
        HERE);
  }

  /** Of the theme and of the first slogan, in two designs; the second slogan has none. */
  public static Prints prints(String folder, Edition edition) {
    if (!edition.hasSheets()) {
      return Prints.NONE;
    }
    List<Sheet> sheets = new ArrayList<>();
    String theme = edition.campaign().orElseThrow().theme();
    Slogan slogan = edition.groups().get(0).slogans().get(0);
    for (Format format : List.of(banner(), share())) {
      for (String design : List.of("cam", "truyen-thong")) {
        sheets.add(sheet(folder, format, design, Optional.empty(), theme));
        sheets.add(sheet(folder, format, design, Optional.of(slogan), slogan.text()));
      }
    }
    sheets.add(number(sheet(folder, banner(), "cam", Optional.empty(), "Cần giúp? Gọi 111")));
    String list = folder + "in-an/bang-dien-tu/1920x1080/danh-sach.csv";
    return new Prints(
        sheets,
        List.of(sheet(folder, board(), "cam", Optional.empty(), theme)),
        List.of(
            new Prints.Paper(Prints.Kind.BOARD_LIST, list, 412),
            new Prints.Paper(Prints.Kind.WALL_A4, folder + SitePaths.WALL_A4, 57_084),
            new Prints.Paper(Prints.Kind.APPROVAL, folder + SitePaths.APPROVAL, 640_123)));
  }

  private static Sheet number(Sheet sheet) {
    return new Sheet(
        Optional.empty(),
        Optional.of(Format.Extra.NUMBERS),
        sheet.text(),
        sheet.format(),
        sheet.design(),
        sheet.designTitle(),
        sheet.files());
  }

  private static Format board() {
    return new Format(
        "bang-dien-tu",
        "Bảng điện tử 1920 × 1080",
        Format.Medium.SCREEN,
        1920,
        1080,
        0,
        0,
        1,
        false,
        Set.of(),
        false,
        Optional.empty(),
        8,
        90,
        HERE);
  }

  private static Sheet sheet(
      String folder, Format format, String design, Optional<Slogan> slogan, String text) {
    String below = format.isBoard() ? "in-an/bang-dien-tu/1920x1080/" : "in-an/tep/";
    String name = folder + below + format.name() + "-" + design + "-" + Slug.of(text);
    List<Sheet.File> files = new ArrayList<>();
    files.add(new Sheet.File(Sheet.Kind.PNG, name + ".png", 61_500, 1200, 630, ColourSpace.RGB));
    if (format.medium() == Format.Medium.PRINT) {
      files.add(new Sheet.File(Sheet.Kind.PDF, name + ".pdf", 42_001, 0, 0, ColourSpace.CMYK));
      files.add(
          new Sheet.File(Sheet.Kind.TENTH, name + "-1-10.pdf", 1_249_999, 0, 0, ColourSpace.CMYK));
    }
    return new Sheet(slogan, Optional.empty(), text, format, design, "Mẫu " + design, files);
  }

  private static SloganGroup group() {
    Map<String, String> translations = new LinkedHashMap<>();
    translations.put("en", "Speak up.");
    List<Slogan> slogans = new ArrayList<>();
    slogans.add(slogan("Hãy lên tiếng khi bị bạo lực.", translations));
    slogans.add(slogan("Việc nhà <không> của riêng ai", Map.of()));
    return new SloganGroup(
        "01",
        "Thông điệp",
        "nhom",
        Optional.of("1/KH"),
        Optional.empty(),
        1,
        List.of(),
        slogans,
        Optional.empty(),
        HERE);
  }

  private static Slogan slogan(String text, Map<String, String> translations) {
    return new Slogan(
        text,
        text,
        Slug.of(text),
        Optional.empty(),
        translations,
        "vi",
        Assurance.NONE,
        Optional.empty(),
        HERE);
  }

  static Hotline hotline(String title, String phone, LocalDate verified) {
    return new Hotline(
        phone.replace(" ", ""),
        title,
        phone,
        "Cơ quan",
        "Cả nước",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of(true),
        List.of("vi", "en", "hmn"),
        new Provenance(
            Optional.of("https://www.example.vn/so"),
            Optional.of(day(verified)),
            Optional.empty(),
            Optional.empty()),
        1,
        false,
        body("Gọi khi cần."),
        HERE);
  }

  private static Post post() {
    Path file = Path.of("themes/lan-toa/images/icon-192.png").toAbsolutePath();
    return new Post(
        "le-phat-dong",
        "le-phat-dong",
        "Lễ phát động",
        TODAY,
        Optional.of("Đông người dự."),
        true,
        List.of(new Post.Photo(new Picture("a.png", file, "Hai người", HERE), "Mai", 192, 192)),
        Optional.of("1/BC-UBND"),
        body("Đã phát động."),
        HERE);
  }

  private static Attachment attachment() {
    Path file = Path.of("themes/lan-toa/images/icon-192.png").toAbsolutePath();
    return new Attachment(
        "ke-hoach",
        "Kế hoạch (bản ký)",
        new Download(file, "tep/ke-hoach.00000000.png"),
        "ảnh PNG",
        1_234_567,
        "00".repeat(32),
        Optional.of("1/KH-UBND"),
        100,
        body("Có chữ ký."),
        HERE);
  }

  private static Contact police(Entry entry) {
    return new Contact(
        "cong-an",
        "Công an phường Mai",
        "Báo tin khi có bạo lực",
        "0205 3 870 870",
        Optional.of("Số 3 phố Hoa"),
        Optional.of("Ngày và đêm"),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        new Provenance(
            Optional.empty(), Optional.empty(), Optional.of(TODAY), Optional.of("UBND phường")),
        100,
        body("Có cán bộ nữ."),
        Source.of("content/" + entry.path() + "/contacts/cong-an.md"));
  }

  private static Contact office(Entry entry) {
    return new Contact(
        "phong-van-hoa",
        "Phòng Văn hóa – Xã hội",
        "Hỏi về Tháng hành động",
        "0205 3 870 871",
        Optional.of("Số 1 phố Hoa"),
        Optional.empty(),
        Optional.of("vhxh@example.vn"),
        Optional.of("Bộ phận một cửa"),
        true,
        false,
        new Provenance(
            Optional.of("1/TB-UBND"), Optional.of(day(OLD)), Optional.empty(), Optional.empty()),
        100,
        body(""),
        Source.of("content/" + entry.path() + "/contacts/phong-van-hoa.md"));
  }

  private static PartialDate day(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  public static LegalText law() {
    return law("73/2006/QH11", LegalText.Status.IN_FORCE, Optional.empty(), Optional.empty());
  }

  public static LegalText replacedLaw() {
    return law(
        "144/2021/NĐ-CP",
        LegalText.Status.REPLACED,
        Optional.of(LocalDate.of(2025, 12, 14)),
        Optional.of("73/2006/QH11"));
  }

  private static Question question() {
    Question.Ground ground = new Question.Ground("73/2006/QH11", Optional.of("Điều 2"), HERE);
    return new Question("ai", "Ai bảo vệ tôi?", List.of(ground), body("Ở gần bạn."), HERE);
  }

  private static LegalText law(
      String number,
      LegalText.Status status,
      Optional<LocalDate> until,
      Optional<String> replacedBy) {
    return new LegalText(
        number,
        Slug.of(number),
        "Luật " + number,
        number,
        "Quốc hội",
        new PartialDate(2006, OptionalInt.of(11), OptionalInt.empty()),
        Optional.of(LocalDate.of(2007, 7, 1)),
        status,
        until,
        replacedBy,
        URI.create("https://example.vn/luat"),
        Optional.of(LocalDate.of(2025, 11, 1)),
        body("Tóm tắt."),
        HERE);
  }

  private static Activity activity() {
    LocalDate first = LocalDate.of(2026, 11, 25);
    return new Activity(
        "le-phat-dong",
        "Lễ phát động",
        When.days(first, first),
        Optional.empty(),
        List.of(),
        false,
        new Venue(Optional.of("Nhà văn hóa"), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body("Mời bà con."),
        HERE);
  }

  /** In two sittings, which may change. */
  private static Activity talks() {
    Hours morning = new Hours(LocalTime.of(8, 0), Optional.of(LocalTime.of(10, 30)));
    Hours evening = new Hours(LocalTime.of(19, 5), Optional.empty());
    Venue hall = new Venue(Optional.of("Nhà văn hóa khối 1"), Optional.of("số 5 phố Hoa"));
    LocalDate first = LocalDate.of(2026, 11, 28);
    LocalDate last = LocalDate.of(2026, 12, 5);
    return new Activity(
        "noi-chuyen",
        "Nói chuyện",
        When.days(first, last),
        Optional.empty(),
        List.of(
            new Session(first, Optional.of(morning), Optional.of("Khối 1"), hall, HERE),
            new Session(last, Optional.of(evening), Optional.empty(), Venue.UNKNOWN, HERE)),
        true,
        new Venue(Optional.empty(), Optional.of("số 1 phố Hoa")),
        Optional.of("Hội Phụ nữ"),
        Optional.empty(),
        Optional.empty(),
        body(""),
        HERE);
  }

  private static Day day() {
    return new Day(
        LocalDate.of(2026, 11, 25),
        "Ngày quốc tế",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        HERE);
  }

  private static Duties duties() {
    return new Duties("duties", "Phân công", Optional.empty(), body("## Công an\n\nViệc."), HERE);
  }

  private static Report report() {
    Report.Heading inner = new Report.Heading("Kinh phí", List.of());
    ReportTable table =
        new ReportTable(
            "Bảng 1",
            List.of(
                new ReportTable.Column("STT", List.of()),
                new ReportTable.Column("Số người", List.of("Nam", "Nữ"))),
            List.of());
    return new Report(
        "report",
        "Báo cáo",
        true,
        Optional.empty(),
        List.of(new Report.Heading("Tổ chức", List.of(inner))),
        List.of(table),
        body(""),
        HERE);
  }

  private static Results results() {
    Results.Row row = new Results.Row("Tọa đàm", 3, 30, 40, 75);
    return new Results(
        "results",
        "Kết quả",
        Optional.of("Tổng hợp báo cáo"),
        List.of(new Results.Table("Hoạt động", Optional.of("Số cuộc"), List.of(row))),
        body("Mười đơn vị đã báo cáo."),
        HERE);
  }

  private static TextPage text() {
    return new TextPage(
        "dia-chi",
        "Địa chỉ tin cậy",
        "dia-chi/",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body("| Khối | Nơi |\n|---|---|\n| 1 | Nhà văn hóa |\n"),
        HERE);
  }

  public static Theme theme() {
    return Theme.read(Path.of("themes/lan-toa"), Path.of("assets")).value().orElseThrow();
  }
}
