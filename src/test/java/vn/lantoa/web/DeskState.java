package vn.lantoa.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A screen of the desk as somebody meets it: as it opens, or after a form of it was refused.
 *
 * @param button that is pressed, by a selector; empty for none
 * @param typed names of fields of its form, each with what is typed; a file of this name is read
 */
record DeskState(String address, String button, List<String> typed) {
  private static final String WARD = OpenDesk.WARD;
  private static final String SLOGANS = WARD + "/slogans/chu-de.md";
  private static final String POST = WARD + "/contacts/tram-y-te.md";

  /** Addresses that answer with a picture or a piece for the script, or lead elsewhere. */
  static final Set<String> NO_PAGE = Set.of("to", "hoan-tac", "nhap");

  /** Each screen, and each of its forms after it was refused. */
  static final List<DeskState> ALL =
      List.of(
          opened(""),
          opened("?xong=moi"),
          opened("thong-diep"),
          opened("thong-diep?xong=nhom"),
          refused("thong-diep", "button.main[value=luu]", "ban", "khac", "cau", "Việc nhà"),
          opened("dan"),
          refused("dan", "button[value=doc]", "dan", "---"),
          opened("to-in?so=0&tep=" + SLOGANS),
          refused("to-in?so=0&tep=" + SLOGANS, "button[value='1']", "ban", "khac"),
          opened("xem"),
          opened("loi"),
          opened("sua?dong=3&tep=" + WARD + "/locality.md"),
          refused("sua?dong=3&tep=" + WARD + "/locality.md", "button[value=luu]", "ban", "khac"),
          opened("bat-dau"),
          opened("bat-dau?tim=an"),
          opened("bat-dau?tim=khongcodau"),
          refused(
              "bat-dau?ma=06187",
              "form[method=post] button",
              "co-quan",
              "",
              "so",
              "1/KH",
              "ngay",
              "31/11",
              "han",
              "31/11"),
          refused("bat-dau?don-vi=1&ma=06187", "form[method=post] button", "nam", "1999"),
          opened("lay"),
          opened("nhan-dien"),
          refused("nhan-dien", "button[value=luu-mau]", "ma", "#ffffff"),
          refused("nhan-dien", "button[value=them-logo]", "mo-ta", "Biểu trưng"),
          refused("nhan-dien", "button[value=anh]", "mo-ta", "Lễ phát động"),
          refused("nhan-dien", "button[value=them-tro]", "ten", ""),
          opened("van-ban"),
          refused("van-ban", "button[value=ke-hoach]", "ten", "", "so", "1/KH"),
          refused("van-ban", "button[value=them]", "ten", "Kế hoạch"),
          refused("van-ban", ".paper button[value=luu]", "ten", ""),
          opened("co-gi-moi"),
          opened("nam-moi"),
          refused(
              "nam-moi",
              "form[action=nam-moi] button",
              "ke-hoach",
              "Kế hoạch năm 2025",
              "han",
              "31/11",
              "ngay",
              "x"),
          refused("nam-moi", "form[action=nam-moi] button", "nam", "2025"),
          opened("so-can-goi"),
          refused("so-can-goi?moi=1", "button[value=luu]", "dien-thoai", "12"),
          opened("dia-chi-giup-do"),
          opened("dia-chi-giup-do?xong=bo&ten=x"),
          opened("dia-chi-giup-do?tep=" + POST),
          refused("dia-chi-giup-do?moi=cong-an", "button[value=luu]", "ten", ""),
          refused("dia-chi-giup-do?tep=" + POST, "button[value=luu]", "ban", "khac"),
          opened("hoat-dong"),
          refused("hoat-dong?moi=1", "button[value=luu]", "gio", "x", "buoi-gio", "x"),
          opened("tin"),
          refused("tin?moi=1", "button[value=luu]", "ten", ""),
          opened("nhan-ve"),
          refused("nhan-ve", "form button"),
          opened("co-quan"),
          refused("co-quan", "button[value=luu]", "ten", "", "so", "1/KH", "ke-hoach", ""),
          opened("thang-hanh-dong"),
          refused("thang-hanh-dong", "button[value=luu]", "ten", "", "tu-ngay", "31/11"),
          opened("mau-in"),
          opened("khong-co"));

  private static DeskState opened(String address) {
    return new DeskState(address, "", List.of());
  }

  private static DeskState refused(String address, String button, String... typed) {
    return new DeskState(address, "main " + button, List.of(typed));
  }

  String screen() {
    return address.replaceFirst("\\?.*", "");
  }

  /** A folder in which each of them can be met. */
  static void layOut(Path folder) throws IOException {
    Serving.layOut(folder);
    Serving.addSheets(folder);
    Path ward = folder.resolve("content").resolve(WARD);
    Files.createDirectories(ward.resolve("slogans"));
    Files.createDirectories(ward.resolve("attachments"));
    Serving.write(
        folder.resolve("content").resolve(SLOGANS),
        """
        ---
        type: slogans
        title: Thông điệp của phường
        ---
        - Chấm dứt bạo lực, vun đắp yêu thương
        - Hãy lên tiếng khi bị bạo lực
        """);
    Serving.write(
        ward.resolve("attachments/ke-hoach.md"),
        "---\ntype: attachment\ntitle: Kế hoạch\nfile: ke-hoach.pdf\n---\n");
    try (PDDocument paper = new PDDocument()) {
      paper.addPage(new PDPage());
      paper.save(ward.resolve("attachments/ke-hoach.pdf").toFile());
    }
  }

  @Override
  public String toString() {
    return address + " " + button;
  }
}
