package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another year begins with what lasts of the old one, and with nothing else. */
final class NewYearCommandTest {
  private static final Path PROGRAM = Path.of("").toAbsolutePath();
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String NOW = "content/2026/lang-son/ky-lua/";

  @TempDir private Path folder;

  private void copy(String edition) throws IOException {
    Path from = PROGRAM.resolve("content").resolve(edition);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("content").resolve(edition).resolve(from.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private Map<String, String> files(String below) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(below))) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  file -> {
                    try {
                      return Files.readString(file);
                    } catch (IOException e) {
                      throw new AssertionError(e);
                    }
                  }));
    }
  }

  @Test
  void asksForEachThingOfTheNewYearAndKeepsWhatLasts() throws IOException {
    copy("2025/lang-son");
    Map<String, String> before = files("content/2025");
    List<String> typed =
        List.of(
            "Kế hoạch triển khai Tháng hành động năm 2026 trên địa bàn phường Kỳ Lừa",
            "15/KH-UBND",
            "03/11/2025",
            "32/10",
            "02/11",
            "18/12",
            "",
            "",
            "15/11-15/12",
            "c",
            "25/11/2025",
            "25/11",
            "",
            "",
            "",
            "",
            "",
            "c",
            "");
    Run run = Run.typing(folder, typed, "new-year", "2026", WARD);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("Không dùng được: 25/11/2025"), run.err());
    assertEquals(
        """
        ---
        type: locality
        name: Kỳ Lừa
        level: phường
        issuer: UBND phường Kỳ Lừa
        code: "06187"
        sample: true
        plan:
          title: Kế hoạch triển khai Tháng hành động năm 2026 trên địa bàn phường Kỳ Lừa
          number: 15/KH-UBND
          date: 2026-11-02
          recipients:
            - Sở Nội vụ (B/c)
            - CT, các Phó CT UBND phường
            - UBMTTQ và các tổ chức CT-XH phường
            - Các phòng, ban, ngành của phường
            - Công an phường
            - Trạm y tế phường
            - Các trường học
            - 47 khối phố trên địa bàn
            - Trang TTĐT phường
            - "Lưu: VT+VHXH"
        report:
          to: UBND phường Kỳ Lừa (qua Phòng Văn hóa – Xã hội)
          by: 2026-12-18
        ---
        """,
        read(NOW + "locality.md"));
    assertEquals(
        """
        ---
        type: activity
        title: Tuyên truyền chính sách đảm bảo an sinh xã hội
        from: 2026-11-15
        to: 2026-12-15
        place: Phường Kỳ Lừa
        ---
        """,
        read(NOW + "activities/02-an-sinh-xa-hoi.md").replaceFirst("(?s)(.*---\n).*", "$1"));
    assertTrue(
        read(NOW + "activities/03-cuoc-thi-giao-luu.md").contains("giao lưu văn nghệ, thể thao\n"),
        run.out());
    assertEquals(before, files("content/2025"), "the old year stays as it is");
    Run again = Run.typing(folder, typed, "new-year", "2026", WARD);
    assertEquals(2, again.exitCode());
    assertTrue(again.err().contains("đã có " + NOW.substring(8) + "locality.md"), again.err());
  }

  /** Content that every year has anew, as her own files may have it. */
  private void writeOwnThings() throws IOException {
    String at = "content/" + WARD + "/";
    write(
        at + "hotlines/0253810113.md",
        """
        ---
        type: hotline
        # trực ban
        name: Công an phường Kỳ Lừa
        phone: 0205 3 810 113
        owner: Công an phường
        scope: Phường Kỳ Lừa
        source: Kế hoạch số 271/KH-UBND ngày 15/10/2025
        called-on: 2025-11-10
        called-by: UBND phường Kỳ Lừa
        ---
        """);
    write(
        at + "contacts/tram-y-te.md",
        """
        ---
        type: contact
        name: Trạm Y tế phường
        for: Khám, chăm sóc người bị bạo lực
        phone: 0205 3 810 115
        source: Kế hoạch số 271/KH-UBND
        called-on: 2025-11-11
        called-by: UBND phường Kỳ Lừa
        ---
        """);
    write(
        at + "news/le-phat-dong.md",
        "---\ntype: news\ntitle: Lễ phát động\ndate: 2025-11-15\n---\nĐông người dự.\n");
    write(
        at + "attachments/ke-hoach.md",
        "---\ntype: attachment\ntitle: Kế hoạch có chữ ký\nfile: ke-hoach.pdf\n---\n");
    write(at + "attachments/ke-hoach.pdf", "%PDF-1.4\n");
    write(
        at + "slogans/00-chu-de.md",
        """
        ---
        type: slogans
        title: Khẩu hiệu của phường
        source: Kế hoạch triển khai Tháng hành động năm 2025
        ---
        - Hưởng ứng Tháng hành động năm {year}.
        - Bình đẳng giới và an toàn cho phụ nữ | và trẻ em gái trong kỷ nguyên số
        - Hưởng ứng Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11/2025
        - Chấm dứt bạo lực đối với phụ nữ và trẻ em
          - theme-confirmed: Kế hoạch 622/KH-UBND
        - Khối phố chung tay, không ai đứng ngoài cuộc.
        """);
    write(
        at + "calendar.md",
        "---\ntype: calendar\ndays:\n  - date: 2025-11-20\n    title: Ngày hội\n---\n");
    write(
        at + "ngay-hoi.md",
        "---\ntype: calendar\ndays:\n  - date: \"10-13\"\n    title: Ngày hội gia đình\n---\n");
    write(
        at + "pages/hoi-dap.md",
        "---\ntype: page\ntitle: Hỏi và đáp\npath: hoi-dap\n---\nHỏi ở trụ sở phường.\n");
    write(
        at + "pages/thi-ve.md",
        "---\ntype: page\ntitle: Thi vẽ tranh\npath: thi-ve\n---\nNộp bài trước ngày 18/12.\n");
    write(at + "identity.md", "---\ntype: identity\nlogos:\n  - {file: dau.svg, alt: Dấu}\n---\n");
    Files.copy(
        PROGRAM.resolve("src/test/resources/sites/_base/content/2025/logo.svg"),
        folder.resolve(at + "dau.svg"));
  }

  @Test
  void numbersCallsThemesAndDaysOfTheOldYearStayBehind() throws IOException {
    copy("2025/lang-son");
    writeOwnThings();
    Run run = Run.lent(folder, "new-year", "2026", "--yes");
    assertEquals(0, run.exitCode(), run.err());
    Map<String, String> now = files("content/2026");
    String hotline = String.valueOf(now.get(NOW + "hotlines/0253810113.md"));
    assertTrue(hotline.contains("# trực ban\nname: Công an phường Kỳ Lừa\n"), hotline);
    assertFalse(hotline.contains("called-"), hotline);
    String contact = String.valueOf(now.get(NOW + "contacts/tram-y-te.md"));
    assertFalse(contact.contains("called-") || contact.contains("271"), contact);
    assertEquals(
        """
        ---
        type: slogans
        title: Khẩu hiệu của phường
        ---
        - Hưởng ứng Tháng hành động năm {year}.
        - Khối phố chung tay, không ai đứng ngoài cuộc.
        """,
        now.get(NOW + "slogans/00-chu-de.md"));
    for (String left :
        List.of(
            "news", "attachments", "activities", "duties.md", "/calendar.md", "thi-ve", "01-")) {
      assertTrue(now.keySet().stream().noneMatch(name -> name.contains(left)), left);
    }
    for (String kept : List.of("dau.svg", "ngay-hoi.md", "pages/hoi-dap.md", "identity.md")) {
      assertTrue(now.containsKey(NOW + kept), kept);
    }
    assertTrue(run.out().contains("Gọi thử số của Công an phường Kỳ Lừa"), run.out());
    assertTrue(run.out().contains("Nguồn của số Công an phường Kỳ Lừa là văn bản năm cũ"));
    assertTrue(run.out().contains("  lantoa check 2026/lang-son/ky-lua\n"), run.out());
  }

  @Test
  void aNumberThatWasCalledAgainHasItsNewDay() throws IOException {
    copy("2025/lang-son/ky-lua");
    writeOwnThings();
    try (Stream<Path> old = Files.list(folder.resolve("content/" + WARD + "/activities"))) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    List<String> typed = List.of("", "", "", "Hội Liên hiệp Phụ nữ phường", "3/11", "", "", "");
    Run run = Run.typing(folder, typed, "new-year", "2026", WARD, "--lang", "en");
    assertEquals(0, run.exitCode(), run.err());
    Map<String, String> now = files("content/2026");
    String all = now.get(NOW + "contacts/tram-y-te.md") + now.get(NOW + "hotlines/0253810113.md");
    assertTrue(
        all.contains("\ncalled-on: 2026-11-03\ncalled-by: Hội Liên hiệp Phụ nữ phường\n"), all);
  }

  @Test
  void aRepeatedThemeNeedsTheDocumentThatSaysSo() throws IOException {
    copy("2025/lang-son");
    String theme = "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số";
    Run run = Run.lent(folder, "new-year", "2026", WARD, "--year-theme", theme);
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.err().contains("là chủ đề của năm khác"), run.err());
    assertFalse(Files.exists(folder.resolve("content/2026")));
    List<String> words = List.of("new-year", "2026", WARD, "--year-theme", theme, "--guidance");
    Run old = Run.lent(folder, with(words, "8935/BNV-CTTN&BĐG", "--theme-again"));
    assertEquals(2, old.exitCode(), old.out());
    assertTrue(old.err().contains("là văn bản hướng dẫn của năm 2025"), old.err());
    Run silent = Run.lent(folder, with(words, "12/BNV-BĐG"));
    assertEquals(2, silent.exitCode(), silent.out());
    assertFalse(Files.exists(folder.resolve("content/2026")));
    Run said = Run.lent(folder, with(words, "12/BNV-BĐG", "--theme-again"));
    assertEquals(0, said.exitCode(), said.err());
    String campaign = read("content/2026/campaign.md");
    assertTrue(
        campaign.contains("\ntheme: " + theme + "\ntheme-confirmed: 12/BNV-BĐG\n"), campaign);
    assertTrue(campaign.contains("\nguidance: 12/BNV-BĐG\n"), campaign);
    assertFalse(campaign.contains("pending"), campaign);
    Run check = Run.lent(folder, "check", "2026/lang-son/ky-lua", "--no-sheets");
    assertEquals(0, check.exitCode(), check.err());
  }

  private static String[] with(List<String> words, String... more) {
    return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void anotherCampaignOfTheYearGoesOnByItself() throws IOException {
    write(
        "content/2025-thang-6/campaign.md",
        """
        ---
        type: campaign
        # theo văn bản năm 2025
        title: Tháng hành động quốc gia về phòng, chống bạo lực gia đình
        year: 2025
        theme: Gia đình hạnh phúc, quốc gia thịnh vượng
        starts: 2025-06-01
        ends: 2025-06-30
        guidance: 123/BVHTTDL-GĐ
        ---
        Lời giới thiệu của đợt.
        """);
    write(
        "content/2025-thang-6/hoa-ban/locality.md",
        "---\ntype: locality\nname: Hoa Ban\nlevel: xã\nissuer: UBND xã Hoa Ban\n---\n");
    Run run = Run.lent(folder, "new-year", "2026", "2025-thang-6");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        """
        ---
        type: campaign
        title: Tháng hành động quốc gia về phòng, chống bạo lực gia đình
        year: 2026
        theme-pending: true
        starts: 2026-06-01
        ends: 2026-06-30
        ---
        Lời giới thiệu của đợt.
        """,
        read("content/2026-thang-6/campaign.md"));
  }

  @Test
  void whatCannotBeBegunIsRefusedAndNothingIsWritten() throws IOException {
    copy("2024");
    write(
        "content/2024/so-y-te/locality.md",
        read("content/2024/so-tu-phap/locality.md").replace("Tư pháp", "Y tế"));
    Run ended = Run.lent(folder, "new-year", "2026", "2024/lai-chau/tam-duong");
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains("đơn vị không còn từ sau ngày 30/6/2025"), ended.err());
    for (List<String> words :
        List.of(
            List.of("2026", "2024/ha-noi"),
            List.of("2024"),
            List.of("1999"),
            List.of("2026", "2024/so-tu-phap", "--plan-number", "1/KH"),
            List.of("2026", "2024/so-tu-phap", "--plan-title", "Kế hoạch năm 2024"),
            List.of("2026", "2024/so-tu-phap", "--again", "99"),
            List.of("2026", "--plan-title", "Kế hoạch"),
            List.of("2026", "2024/so-tu-phap", "--report-by", "20/12/2024"))) {
      List<String> all = new ArrayList<>(List.of("new-year"));
      all.addAll(words);
      Run run = Run.lent(folder, all.toArray(String[]::new));
      assertEquals(2, run.exitCode(), words + run.out());
    }
    try (Stream<Path> years = Files.list(folder.resolve("content"))) {
      assertEquals(List.of("2024"), years.map(p -> p.getFileName().toString()).toList());
    }
    assertEquals(2, Run.lent(PROGRAM, "new-year", "2027").exitCode());
  }

  @Test
  void nothingOfTheOldYearIsPublished() throws IOException {
    assertNothingOld(2026);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {2027, 2028})
  void noYearPublishesAnythingOld(int year) throws IOException {
    assertNothingOld(year);
  }

  /**
   * Every edition of the content, with all that can be done again, against the same places begun
   * from nothing: what names an old year, an old document or an old theme is the nation's in both.
   */
  private void assertNothingOld(int year) throws IOException {
    for (String old : List.of("2024", "2025")) {
      copy(old);
    }
    // what 2024 says itself: two years' slogans come together in one here
    Files.delete(folder.resolve("content/2025/slogans/02-nam-2024-cong-van-4893.md"));
    for (String old : List.of("2024", "2025")) {
      for (Map.Entry<String, String> file : files("content/" + old).entrySet()) {
        if (file.getKey().endsWith("/locality.md")) {
          // that districts are no more is another matter
          write(file.getKey(), file.getValue().replaceFirst("until: .*\n", ""));
        }
      }
      List<String> again = new ArrayList<>(List.of("new-year", "" + year, old, "--yes"));
      for (String file : files("content/" + old).keySet()) {
        if (file.contains("/activities/") || file.endsWith("/duties.md")) {
          again.addAll(List.of("--again", file.replaceFirst(".*/", "")));
        }
      }
      Run run = Run.lent(folder, again.toArray(String[]::new));
      assertEquals(0, run.exitCode(), run.err());
    }
    for (String level : List.of("phường", "sở")) { // what these have is the nation's
      write(
          "content/" + year + "/nation/" + (level.equals("sở") ? "so" : "phuong") + "/locality.md",
          "---\ntype: locality\nname: Hoa Ban\nlevel: " + level + "\nissuer: UBND\n---\n");
    }
    write("content/" + year + "/nation/locality.md", read("content/2025/lang-son/locality.md"));
    Run run = Run.lent(folder, "build", "" + year, "--no-sheets", "--out", "site");
    assertEquals(0, run.exitCode(), run.err());
    Path site = folder.resolve("site");
    Set<String> all = found(site);
    all.removeAll(found(site.resolve("nation")));
    assertEquals(Set.of(), all);
  }

  /** All lines of pages, texts and documents that may be of an old year. */
  private static Set<String> found(Path site) throws IOException {
    Set<String> lines = new TreeSet<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        boolean hidden = site.relativize(file).toString().startsWith(".lantoa");
        if (!hidden && name.matches(".*\\.(html|txt|json|csv|ics|xml|svg|webmanifest|md)")) {
          find(Files.readString(file), lines);
        } else if (name.matches(".*\\.(docx|xlsx|zip)")) {
          try (InputStream in = Files.newInputStream(file)) {
            unpack(in, lines);
          }
        }
      }
    }
    return lines;
  }

  private static void unpack(InputStream in, Set<String> lines) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().matches(".*\\.(docx|xlsx|zip)")) {
        unpack(zip, lines);
      } else if (entry.getName().matches(".*\\.(html|txt|json|csv|ics|xml|svg|md)")
          && !entry.getName().startsWith("docProps")) {
        find(new String(zip.readAllBytes(), UTF_8), lines);
      }
    }
  }

  private static void find(String text, Set<String> lines) {
    for (String line : text.replaceAll("\\?v=[0-9a-f]{12}", "").split("[\n<>\"]")) {
      // what was used again before, by Kỳ Lừa or by the nation, and says so
      boolean named =
          line.matches(
              ".*((202[45]|nam-202\\d-cua)[ -](của )?(huy[eệ]n|UBND huyện)"
                  + "|năm 2024 về luật pháp, chính sách, chủ trương|năm 2025 của thành phố Huế).*");
      if (!named
          && line.matches(
              ".*(202[45]|/KH-UBND|/BNV-|/BLĐTBXH|trong kỷ nguyên số|an sinh xã hội, tăng quyền).*")) {
        lines.add(line.strip().replaceFirst(" – (Huyện|Năm|Phường|Sở|Tỉnh) .*", ""));
      }
    }
  }
}
