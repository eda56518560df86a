package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hour at the desk, in Chromium: from an empty folder to what she takes away. */
final class DeskHourIT {
  /** The third part of the plan of Tam Đường of 2024, as its PDF gives it: slips and all. */
  private static final String PASTED = Script.read("/web/plan-2024.txt");

  private static final String PLAN =
      "Kế hoạch Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực"
          + " trên cơ sở giới năm 2025 trên địa bàn phường Kỳ Lừa";
  private static final String POLICE = "0205 3870 123";
  private static final String DUTY = "0205 3870 115";
  private static final Pattern PHONE = Pattern.compile("(?m)^phone: *\"?([\\d ]+)");

  @TempDir Path folder;

  @Test
  @Tag("long")
  void fromAnEmptyFolderToTheKitAndTheSite() throws IOException {
    Path hers = Files.createDirectories(folder.resolve("Tháng hành động"));
    Path taken = Files.createDirectories(folder.resolve("taken"));
    try (Serving serving = new Serving(Generator.PROJECT, hers, List.of("desk", "--port", "0"));
        Browser browser = new Browser()) {
      browser.resize(1000, 800);
      browser.command(
          "Browser.setDownloadBehavior",
          Map.of("behavior", "allow", "downloadPath", taken.toString()));
      DeskHand hand = new DeskHand(browser, serving.at(""), false);
      begin(hand);
      paste(hand);
      mend(hand);
      write(hand);
      look(hand, browser);
      hand.follow("Lấy về");
      hand.pressAndWait("Dựng trang");
      hand.reads("Đã dựng xong");
      checkKit(downloaded(hand, browser, "Bộ bắt đầu", taken));
      checkSite(downloaded(hand, browser, "Cả trang", taken));
    }
  }

  /** With few sheets, so that nobody waits. */
  @Test
  void withKeysAlone() throws IOException {
    Path home = Files.createDirectories(folder.resolve("program"));
    for (String part : List.of("assets", "themes")) {
      Files.createSymbolicLink(home.resolve(part), Generator.PROJECT.resolve(part));
    }
    Serving.layOut(home);
    Serving.addSheets(home);
    Path hers = Files.createDirectories(folder.resolve("Tháng hành động"));
    try (Serving serving = new Serving(home, hers, List.of("desk", "--port", "0"));
        Browser browser = new Browser()) {
      browser.resize(1000, 800);
      DeskHand hand = new DeskHand(browser, serving.at(""), true);
      hand.open("");
      hand.type("Nơi nào?", "ky lua");
      hand.press("Tìm");
      hand.follow("Phường Kỳ Lừa");
      hand.type("Gửi tới đâu", "UBND tỉnh Lạng Sơn");
      hand.type("Hạn gửi", "31/11");
      hand.press("Bắt đầu");
      hand.reads("Ngày “31/11” không có").typeHere("18/12");
      hand.press("Bắt đầu");
      hand.reads("Đã bắt đầu").follow("Dán danh sách");
      hand.type("Danh sách thông điệp", "- Việc nhà không của riêng ai");
      hand.press("Tách");
      hand.press("Lưu các dòng");
      hand.reads("Hãy ghi tên nhóm").typeHere("Thông điệp của phường");
      hand.press("Lưu các dòng");
      hand.reads("Đã lưu").follow("Lấy về");
      hand.press("Dựng trang");
      hand.reads("Đã dựng xong", "bo-bat-dau");
      assertEquals(List.of(), hand.unseen());
    }
  }

  private static void begin(DeskHand hand) {
    hand.open("");
    hand.type("Nơi nào?", "ky lua");
    hand.press("Tìm");
    hand.follow("Phường Kỳ Lừa");
    hand.type("Tên kế hoạch", PLAN);
    hand.type("Gửi tới đâu", "UBND tỉnh Lạng Sơn");
    hand.type("Hạn gửi", "31/11");
    hand.press("Bắt đầu");
    hand.reads("Ngày “31/11” không có").typeHere("18/12");
    hand.press("Bắt đầu");
    hand.reads("Đã bắt đầu");
  }

  private static void paste(DeskHand hand) {
    hand.follow("Dán danh sách");
    hand.type("Danh sách thông điệp", PASTED);
    hand.press("Tách");
    hand.press("Lưu các dòng");
    hand.reads("Đã lưu", "chỗ phải sửa");
  }

  /** A slip of the plan is cured by a click, and last year's number is written anew. */
  private static void mend(DeskHand hand) {
    hand.follow("Xem và sửa");
    hand.press("Sửa giúp tôi");
    hand.reads("Đã sửa");
    hand.press("Hoàn tác");
    hand.reads("Đã hoàn tác");
    hand.press("Sửa giúp tôi");
    hand.press("Sửa giúp tôi");
    hand.follow("Mở chỗ sai");
    hand.type(
        "Thông điệp 1",
        "Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở"
            + " giới năm 2025.");
    hand.press("Lưu");
    assertFalse(hand.read().contains("chỗ phải sửa"), hand.read());
    hand.follow("Tờ in của thông điệp 2");
    hand.choose("Khổ", "", "Ảnh vuông");
    hand.press("Xem");
  }

  private static void write(DeskHand hand) throws IOException {
    hand.follow("Số cần gọi");
    hand.follow("Thêm số");
    hand.type("Tên đường dây", "Trực công tác xã hội phường Kỳ Lừa");
    hand.type("Số điện thoại", DUTY);
    hand.type("Đơn vị trực", "UBND phường Kỳ Lừa");
    hand.type("Nguồn", "Kế hoạch số 271/KH-UBND ngày 15/10/2025 của UBND tỉnh Lạng Sơn");
    hand.type("Phục vụ ai", "Người bị bạo lực ở phường Kỳ Lừa");
    hand.press("Lưu");
    hand.reads("Đã lưu");
    hand.follow("Địa chỉ giúp đỡ");
    hand.follow("Công an");
    hand.type("Số điện thoại", "0205 38");
    hand.press("Lưu");
    hand.reads("Không có số điện thoại như vậy").typeHere(POLICE);
    hand.type("Ngày gọi thử", "10/11/2025");
    hand.type("Ai gọi thử", "UBND phường Kỳ Lừa");
    hand.press("Lưu");
    hand.reads("Đã lưu");
    hand.follow("Hoạt động");
    hand.follow("Thêm hoạt động");
    hand.type("Tên hoạt động", "Lễ phát động Tháng hành động");
    hand.type("Vào một ngày", "25/11/2025");
    hand.press("Lưu");
    hand.reads("Đã lưu");
    hand.follow("Tin");
    hand.follow("Viết tin");
    hand.type("Đầu đề", "Phường Kỳ Lừa phát động Tháng hành động");
    hand.type("Ngày của tin", "18/11/2025");
    hand.type("Bài viết", "Sáng nay phường phát động Tháng hành động.");
    hand.press("Lưu");
    hand.reads("Đã lưu");
    hand.follow("Nhận diện");
    hand.press("Xanh biển");
    hand.reads("Đã lưu");
    hand.follow("Văn bản kèm");
    hand.attach("Chọn tệp", "", document());
    hand.press("Đưa lên");
    hand.reads("Đã lưu", "ke-hoach-622");
  }

  private static Path document() throws IOException {
    Path file = Files.createTempDirectory("lantoa").resolve("Kế hoạch 622.pdf");
    try (PDDocument paper = new PDDocument()) {
      paper.addPage(new PDPage());
      paper.save(file.toFile());
    }
    return file;
  }

  private static void look(DeskHand hand, Browser browser) {
    hand.follow("Lỗi");
    assertFalse(hand.read().contains("Phải sửa"), hand.read());
    hand.follow("Xem thử");
    browser.await(
        "her page in the frame",
        () -> {
          browser.driver().switchTo().defaultContent();
          browser.driver().switchTo().frame(0);
          return String.valueOf(browser.run("return document.body.innerText")).contains("Kỳ Lừa");
        });
    browser.driver().switchTo().defaultContent();
  }

  /** Unpacked. */
  private static Path downloaded(DeskHand hand, Browser browser, String words, Path taken)
      throws IOException {
    Set<Path> before = files(taken);
    hand.take(words);
    browser.await(
        words,
        () ->
            files(taken).stream()
                .anyMatch(file -> !before.contains(file) && file.toString().endsWith(".zip")));
    Set<Path> now = files(taken);
    now.removeAll(before);
    Path zip = now.iterator().next();
    Path out = Files.createDirectories(taken.resolve("unpacked-" + before.size()));
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = out.resolve(entry.getName());
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    return out;
  }

  private static Set<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return new TreeSet<>(all.filter(Files::isRegularFile).toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> ending(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void checkPdfs(Path folder) throws IOException {
    List<Path> pdfs = ending(folder, ".pdf");
    assertFalse(pdfs.isEmpty(), folder.toString());
    for (Path pdf : pdfs) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        assertTrue(document.getNumberOfPages() > 0, pdf.toString());
      }
    }
  }

  private static void checkKit(Path kit) throws IOException {
    checkPdfs(kit);
    assertFalse(ending(kit, ".png").isEmpty(), "pictures for Facebook and Zalo");
  }

  private static void checkSite(Path folder) throws IOException {
    checkPdfs(folder);
    BuiltSite site = new BuiltSite("taken", folder, java.net.URI.create("https://x.example/"));
    Set<String> numbers = known();
    List<String> wrong = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String name : site.pages()) {
      Document page = Jsoup.parse(site.read(name), "https://x.example/" + name);
      all.append(page.text()).append('\n');
      for (Element link : page.select("[href], [src]")) {
        String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (to.startsWith("tel:") && !numbers.contains(to.substring(4))) {
          wrong.add(name + ": " + to);
        }
        String path = link.absUrl(link.hasAttr("href") ? "href" : "src").replaceFirst("[?#].*", "");
        if (path.startsWith("https://x.example/")) {
          Path file = folder.resolve(decoded(path.substring("https://x.example/".length())));
          boolean there = Files.isRegularFile(file) || Files.exists(file.resolve("index.html"));
          if (!there) {
            wrong.add(name + ": " + to);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    for (String words :
        List.of(
            "Bình đẳng giới là chìa khóa để xóa bỏ bạo lực trên cơ sở giới",
            "Lễ phát động Tháng hành động",
            "Phường Kỳ Lừa phát động Tháng hành động",
            POLICE,
            DUTY,
            PLAN)) {
      assertTrue(all.toString().contains(words), words);
    }
    assertFalse(all.toString().contains("lự c"));
  }

  private static String decoded(String path) {
    return java.net.URLDecoder.decode(path, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Every number that the program brings, and hers. */
  private static Set<String> known() throws IOException {
    Set<String> numbers = new TreeSet<>(List.of(POLICE.replace(" ", ""), DUTY.replace(" ", "")));
    for (Path file : ending(Generator.PROJECT.resolve("content/hotlines"), ".md")) {
      Matcher phone = PHONE.matcher(Files.readString(file));
      while (phone.find()) {
        numbers.add(phone.group(1).replace(" ", ""));
      }
    }
    return numbers;
  }
}
