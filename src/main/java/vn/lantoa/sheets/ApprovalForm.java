package vn.lantoa.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Citation;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.sheets.TextPages.Style;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem.Role;
import vn.lantoa.sheets.text.TextStyle.Weight;
import vn.lantoa.sheets.text.Typesetter;
import vn.lantoa.text.Dates;

/**
 * All that is to hang, to be posted and to be called, on paper: for whoever signs before it goes
 * out. Its foot bears a seal of the files that it shows.
 */
final class ApprovalForm {
  private static final Style TITLE = new Style(Role.HEADING, Weight.EXTRA_BOLD, 9, 0, 0);
  private static final Style PART = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 5.4, 8, 0);
  private static final Style GROUP = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 3.8, 4, 0);
  private static final Style TEXT = new Style(Role.PARAGRAPH, Weight.MEDIUM, 3.6, 1, 0);
  private static final Style NOTICE = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 3.6, 1, 0);
  private static final Style ENTRY = new Style(Role.PARAGRAPH, Weight.MEDIUM, 3.6, 1.6, 0);
  private static final Style SMALL = new Style(Role.PARAGRAPH, Weight.MEDIUM, 2.8, 0, 6);
  private static final Style BLANK = new Style(Role.PARAGRAPH, Weight.MEDIUM, 3.6, 3.5, 0);
  private static final Style SIGNS = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 3.6, 6, 0);
  private static final Style BELOW = new Style(Role.PARAGRAPH, Weight.MEDIUM, 2.8, 0.5, 0);

  /** What a heading keeps beside it of what it leads. */
  private static final double LED = 24;

  private static final int DOTS = 92;

  private static final Map<Format.Extra, String> EXTRAS =
      Map.of(Format.Extra.NUMBERS, "Số điện thoại", Format.Extra.DAYS, "Ngày cần nhớ");

  private static final int NOTICES_IN_A_ROW = 4;

  private final TextPages column;
  private final Edition edition;
  private final List<SheetTask.Shown> shown;
  private final List<NoticePaper> notices;
  private final Map<String, Integer> numbers = new HashMap<>();

  private ApprovalForm(
      Typesetter typesetter,
      Edition edition,
      List<SheetTask.Shown> shown,
      List<NoticePaper> notices) {
    this.edition = edition;
    this.shown = shown;
    this.notices = notices;
    this.column = new TextPages(typesetter, "Bản trình duyệt", Optional.of(foot(shown)));
  }

  /**
   * The pages, of A4.
   *
   * @param shown each text once in each format, in the order in which they are listed
   * @param notices of telephone numbers
   */
  static List<Drawing> pages(
      Typesetter typesetter,
      Edition edition,
      List<SheetTask.Shown> shown,
      List<NoticePaper> notices) {
    return shown.isEmpty()
        ? List.of()
        : new ApprovalForm(typesetter, edition, shown, notices).pages();
  }

  /** As {@code sha256sum} lists files, one a line; the seal is that list's own. */
  static String seal(List<SheetTask.Shown> shown) {
    String list =
        shown.stream()
            .map(sheet -> sheet.digest() + "  " + sheet.file().name() + "\n")
            .collect(Collectors.joining());
    return Digests.hex(list.getBytes(StandardCharsets.UTF_8));
  }

  private static String foot(List<SheetTask.Shown> shown) {
    return "SHA-256: " + seal(shown);
  }

  private List<Drawing> pages() {
    cover();
    texts();
    contacts();
    notices();
    sheets();
    return column.pages();
  }

  private void cover() {
    column.add("Bản trình duyệt", TITLE);
    edition.campaign().map(Campaign::titleWithYear).ifPresent(title -> column.add(title, TEXT));
    edition.sampleNotice().ifPresent(notice -> column.add(notice, NOTICE));
    column.add("Cơ quan, đơn vị: " + edition.issuer(), TEXT);
    edition
        .locality()
        .flatMap(Locality::address)
        .ifPresent(address -> column.add("Địa chỉ: " + address, TEXT));
    edition
        .locality()
        .flatMap(Locality::plan)
        .map(Plan::reference)
        .ifPresent(plan -> column.add("Theo: " + plan, TEXT));
    edition
        .campaign()
        .ifPresent(
            month ->
                column.add(
                    "Thời gian: từ ngày %s đến ngày %s."
                        .formatted(Dates.written(month.starts()), Dates.written(month.ends())),
                    TEXT));
    for (HangingWindow window : edition.hangingWindows()) {
      column.add(
          "%s: treo từ ngày %s, gỡ chậm nhất ngày %s."
              .formatted(
                  window.name(), Dates.written(window.first()), Dates.written(window.last())),
          TEXT);
    }
    column.add(
        "Bản này gồm mọi thông điệp, mọi số điện thoại và từng tờ in, từng ảnh theo mẫu %s; không gồm bài đọc trên loa, bài đăng và các mẫu khác."
            .formatted(shown.get(0).sheet().designTitle()),
        TEXT);
    column.add("Ý kiến", PART, LED);
    for (int line = 0; line < 3; line++) {
      column.add("…".repeat(DOTS / 2), BLANK);
    }
    column.columns(List.of("Người trình", "Người duyệt"), SIGNS, 2);
    column.columns(List.of("Ngày … tháng … năm …", "Ngày … tháng … năm …"), BELOW, 2);
    column.columns(List.of("Ký, ghi rõ họ tên", "Ký, ghi rõ họ tên, đóng dấu"), BELOW, 2);
    column.add(
        "Mã ở chân trang là mã SHA-256 của danh sách mã SHA-256 các tệp vẽ ở phần “Tờ in và ảnh”,"
            + " theo đúng thứ tự ấy: một tệp đổi thì mã này đổi.",
        new Style(Role.PARAGRAPH, Weight.MEDIUM, 2.8, 34, 0));
  }

  private void texts() {
    column.add("Nội dung", PART, LED);
    edition.theme().ifPresent(theme -> column.add("Chủ đề: " + theme, NOTICE));
    int number = 0;
    for (SloganGroup group : edition.groups()) {
      column.add(group.title(), GROUP, LED);
      for (Slogan slogan : group.slogans()) {
        number++;
        numbers.putIfAbsent(slogan.text(), number);
        column.add(number + ". " + slogan.text(), ENTRY, LED / 2);
        slogan
            .source()
            .or(group::source)
            .map(Citation::written)
            .ifPresent(source -> column.add("Nguồn: " + source, SMALL));
      }
    }
  }

  private void contacts() {
    List<String> lines = edition.reachable().stream().flatMap(ApprovalForm::reached).toList();
    if (!lines.isEmpty()) {
      column.add("Số điện thoại", PART, LED);
      lines.forEach(line -> column.add(line, ENTRY));
    }
  }

  /** Whom a number reaches; what is told on the page of numbers alone is not told here. */
  private static Stream<String> reached(Reachable reachable) {
    if (reachable instanceof Hotline hotline) {
      return Stream.of("%s: %s. %s".formatted(hotline.phone(), hotline.title(), hotline.scope()));
    }
    if (reachable instanceof Contact contact && !contact.discreet()) {
      String where =
          Stream.of(Optional.of(contact.phone()), contact.address())
              .flatMap(Optional::stream)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", "));
      return Stream.of("%s: %s. %s".formatted(where, contact.title(), contact.purpose()));
    }
    return Stream.empty();
  }

  /** Each page but the one that is the same in another size. */
  private void notices() {
    List<Drawing> pages =
        notices.stream()
            .filter(notice -> notice.kind() != Prints.Kind.WALL_A4)
            .flatMap(notice -> notice.pages().stream())
            .toList();
    if (pages.isEmpty()) {
      return;
    }
    Grid grid = Grid.ofPaper(NOTICES_IN_A_ROW);
    column.add("Bảng số điện thoại, tờ xé", PART, grid.height());
    rows(grid, pages, Drawing::title, page -> page);
  }

  private void sheets() {
    column.add("Tờ in và ảnh", PART, LED * 2);
    Map<Format, List<SheetTask.Shown>> formats = new LinkedHashMap<>();
    for (SheetTask.Shown one : shown) {
      formats.computeIfAbsent(one.sheet().format(), f -> new ArrayList<>()).add(one);
    }
    formats.forEach(this::sheets);
  }

  private void sheets(Format format, List<SheetTask.Shown> all) {
    Grid grid = Grid.of(format);
    column.add(format.titleWithMeasure(), GROUP, grid.height());
    rows(grid, all, this::name, one -> one.picture().get());
  }

  private <T> void rows(
      Grid grid, List<T> all, Function<T, String> name, Function<T, Drawing> picture) {
    for (int from = 0; from < all.size(); from += grid.columns()) {
      List<T> row = all.subList(from, Math.min(all.size(), from + grid.columns()));
      List<Drawing> pictures = row.stream().map(picture).toList();
      column.add(grid.height(), TextPages.GAP, 6, top -> grid.items(pictures, top));
      column.columns(row.stream().map(name).toList(), BELOW, grid.columns());
    }
  }

  private String name(SheetTask.Shown sheet) {
    String text = sheet.sheet().text();
    if (edition.theme().filter(text::equals).isPresent()) {
      return "Chủ đề";
    }
    return sheet
        .sheet()
        .extra()
        .map(extra -> EXTRAS.getOrDefault(extra, text))
        .or(() -> Optional.ofNullable(numbers.get(text)).map(n -> "Câu " + n))
        .orElse("Số điện thoại");
  }
}
