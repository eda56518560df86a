package vn.lantoa.downloads.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.downloads.office.WordDocument;
import vn.lantoa.downloads.office.WordDocument.Line;
import vn.lantoa.downloads.shelf.Shelf;
import vn.lantoa.text.Dates;

/**
 * The draft of a notice that banners are to be hung (Luật Quảng cáo, articles 29 and 30): what is
 * known is filled in, the rest is left to whoever signs.
 */
public final class HangingNotice {
  private static final String BLANK = "……………………………………";

  /** Rows to be filled in: a ward's gates and crossroads. */
  private static final int PLACES = 10;

  /** How wide a layout is drawn, in mm. */
  private static final double LAYOUT_WIDTH = 150;

  private static final double LAYOUT_HEIGHT = 60;

  private final Edition edition;
  private final List<Sheet> banners;
  private final Map<String, Artifact> files = new HashMap<>();

  public HangingNotice(Edition edition, Made made) {
    this.edition = edition;
    Map<String, Sheet> first = new LinkedHashMap<>();
    made.sheets().stream()
        .filter(sheet -> isBanner(sheet.format()))
        .forEach(sheet -> first.putIfAbsent(sheet.text(), sheet));
    banners = List.copyOf(first.values());
    made.files().forEach(file -> files.put(file.path(), file));
  }

  /** What is hung across a street's side: longer than high, of cloth. */
  private static boolean isBanner(Format format) {
    return format.medium() == Format.Medium.PRINT && format.width() >= 2 * format.height();
  }

  /** Makes it for whoever hangs banners elsewhere than on its own ground. */
  public void put(Shelf shelf, Instant made) {
    if (!banners.isEmpty() && !edition.hangsOnOwnGround()) {
      shelf.put(
          Topic.APPROVAL,
          "Thông báo treo băng rôn (dự thảo, để ký)",
          "DOCX",
          SitePaths.DOWNLOADS + "thong-bao-treo-bang-ron.docx",
          () -> bytes(made));
    }
  }

  private byte[] bytes(Instant made) {
    WordDocument document =
        new WordDocument("Thông báo treo băng rôn", edition.author(), made)
            .letterhead(
                issuer(),
                "Số: ……/TB-" + (isCommittee() ? "UBND" : "……"),
                place() + ", ngày …… tháng …… năm ……")
            .title("THÔNG BÁO")
            .subtitle("Về việc treo băng rôn tuyên truyền" + occasion());
    edition.sampleNotice().ifPresent(document::note);
    document
        .paragraph("Kính gửi: " + BLANK)
        .note(
            "Nơi nhận: cơ quan có thẩm quyền về quảng cáo của địa phương. Luật Quảng cáo, Điều 30:"
                + " gửi trước khi treo 15 ngày; trong 5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp"
                + " lệ mà không có ý kiến thì được treo. Băng rôn cổ động không có tài trợ nằm"
                + " ngoài Luật (Điều 1): gửi để địa phương biết và xếp chỗ. Xóa dòng này trước khi"
                + " ký.")
        .heading(1, "1. Bên thực hiện")
        .paragraph("Tên: " + edition.issuer())
        .paragraph("Địa chỉ: " + edition.locality().flatMap(Locality::address).orElse(BLANK))
        .paragraph("Điện thoại: " + edition.office().map(Contact::phone).orElse(BLANK));
    edition
        .locality()
        .flatMap(Locality::plan)
        .map(Plan::reference)
        .ifPresent(plan -> document.paragraph("Căn cứ: " + plan));
    document
        .heading(1, "2. Nội dung")
        .numbered(banners.stream().map(Sheet::text).toList())
        .heading(1, "3. Thời gian");
    edition.hangingWindows().forEach(window -> document.paragraph(days(window)));
    document
        .heading(1, "4. Địa điểm, kích thước, số lượng")
        .table(
            List.of(3, 9, 5, 4, 5),
            List.of("STT", "Địa điểm", "Kích thước", "Số lượng", "Nội dung số"),
            places())
        .paragraph("Không treo ngang qua đường.")
        .heading(1, "5. Kèm theo")
        .bulleted(
            List.of(
                "Văn bản về việc tổ chức Tháng hành động: kế hoạch nêu ở mục 1",
                "Mẫu in màu (ở dưới), có chữ ký và đóng dấu",
                "Giấy tờ về quyền sử dụng địa điểm",
                "Phối cảnh vị trí treo"))
        .columns(
            List.of(Line.bold("Nơi nhận:"), Line.plain("- Như trên;"), Line.plain("- Lưu: VT.")),
            List.of(
                Line.bold(isCommittee() ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : "THỦ TRƯỞNG ĐƠN VỊ"),
                Line.italic("(Ký, ghi rõ họ tên, đóng dấu)")))
        .heading(1, "Mẫu in màu");
    for (int i = 0; i < banners.size(); i++) {
      layout(document, i + 1, banners.get(i));
    }
    return document.bytes();
  }

  private void layout(WordDocument document, int number, Sheet banner) {
    Optional<Sheet.File> picture = banner.file(Sheet.Kind.PNG);
    Artifact file = picture.map(Sheet.File::path).map(files::get).orElse(null);
    if (file != null) {
      Format format = banner.format();
      double scale = Math.min(LAYOUT_WIDTH / format.width(), LAYOUT_HEIGHT / format.height());
      document.picture(
          file.bytes(), format.width() * scale, format.height() * scale, banner.text());
    }
    document.note("Mẫu " + number + ": " + banner.format().measure() + ", nội dung số " + number);
  }

  private List<List<String>> places() {
    String measure = banners.get(0).format().measure();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= PLACES; i++) {
      rows.add(List.of(String.valueOf(i), "", i == 1 ? measure : "", "", ""));
    }
    return rows;
  }

  private static String days(HangingWindow window) {
    return "%s: từ ngày %s đến hết ngày %s"
        .formatted(window.name(), Dates.written(window.first()), Dates.written(window.last()));
  }

  private String issuer() {
    return edition.locality().map(Locality::issuerInFull).orElse("");
  }

  private boolean isCommittee() {
    return issuer().startsWith("Ủy ban nhân dân");
  }

  private String place() {
    return edition.locality().map(Locality::name).orElse("");
  }

  private String occasion() {
    return edition.month().map(Campaign::titleWithYear).map(title -> "\n" + title).orElse("");
  }
}
