package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.button;
import static vn.lantoa.web.OpenDesk.press;
import static vn.lantoa.web.OpenDesk.said;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A province takes in what its communes send, in a browser that runs no script. */
final class DeskReceiveTest {
  private static final String PROVINCE = "2025/lang-son";
  private static final String WARD = PROVINCE + "/ky-lua";
  private static final Path REAL = Path.of("content");

  @RegisterExtension final OpenDesk desk = new OpenDesk(DeskReceiveTest::ofTheProvince);

  private static void ofTheProvince(Path folder) throws IOException {
    Path own = folder.resolve("content").resolve(PROVINCE);
    Files.createDirectories(own);
    Files.copy(REAL.resolve(PROVINCE).resolve("locality.md"), own.resolve("locality.md"));
  }

  /** What the ward has, as “gửi tỉnh” packs it. */
  private static Map<String, byte[]> ward() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(REAL.resolve(WARD))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(REAL.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private HtmlPage sent(HtmlPage page, Map<String, byte[]> files) throws IOException {
    Path zip = desk.folder().resolve("noi-dung.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue());
      }
    }
    ((HtmlFileInput) page.getElementById("zip")).setFiles(zip.toFile());
    return press(page, "xem");
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path content = desk.folder().resolve("content");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(content.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void theFolderOfAWardIsLookedAtTakenInAndPutBack() throws IOException {
    Map<String, String> before = all();
    HtmlPage look = sent(desk.page("nhan-ve"), ward());
    assertEquals(before, all(), "nothing is written before she says so");
    String text = look.asNormalizedText();
    assertTrue(text.contains("Kỳ Lừa (" + WARD + ")"), text);
    assertTrue(text.contains("Mới: " + ward().size() + " tệp"), text);
    HtmlPage taken = press(look, "nhan");
    assertTrue(said(taken).contains("Đã nhận " + ward().size() + " tệp mới"), said(taken));
    assertTrue(
        taken.asNormalizedText().contains("Phải sửa: 1"), "there is no campaign of the year");
    assertEquals(1, taken.querySelectorAll(".problems .error").size());
    assertArrayEquals(
        ward().get(WARD + "/locality.md"), Files.readAllBytes(desk.ofWard("locality.md")));
    HtmlPage same = sent(taken, ward());
    assertTrue(same.asNormalizedText().contains("không phải nhận nữa"), same.asNormalizedText());
    HtmlPage next = press(same, "bo");
    assertTrue(
        next.querySelector("nav a[href^=nhan-ve]") != null, "it stays in the menu from now on");

    Map<String, byte[]> changed = ward();
    changed.put(
        WARD + "/locality.md",
        "---\ntype: locality\nname: Kỳ Lừa\n---\n".getBytes(StandardCharsets.UTF_8));
    press(sent(next, changed), "nhan");
    assertTrue(Files.readString(desk.ofWard("locality.md")).endsWith("Kỳ Lừa\n---\n"));
    HtmlPage back = OpenDesk.undo(press(sent(desk.page("nhan-ve"), ward()), "nhan"));
    assertTrue(said(back).contains("Đã hoàn tác"), said(back));
    back = OpenDesk.undo(back);
    assertArrayEquals(
        ward().get(WARD + "/locality.md"), Files.readAllBytes(desk.ofWard("locality.md")));
    OpenDesk.undo(back);
    assertEquals(before, all());
  }

  @Test
  void whatDiffersHereIsWrittenOverOnlyWhereSheSaysSo() throws IOException {
    press(sent(desk.page("nhan-ve"), ward()), "nhan");
    String own = Files.readString(desk.ofWard("locality.md")) + "\nCủa tỉnh ghi thêm.\n";
    Files.writeString(desk.ofWard("locality.md"), own);
    HtmlPage look = sent(desk.page("nhan-ve"), ward());
    assertTrue(look.asNormalizedText().contains("nhận thì ghi đè: 1 tệp"), look.asNormalizedText());
    assertEquals(0, look.querySelectorAll("button[value=nhan]").size());
    button(look, "bo").click();
    assertEquals(own, Files.readString(desk.ofWard("locality.md")));

    Files.write(desk.ofWard("locality.md"), ward().get(WARD + "/locality.md"));
    Map<String, byte[]> changed = ward();
    changed.put(
        WARD + "/locality.md",
        "---\ntype: locality\nname: Kỳ Lừa\n---\n".getBytes(StandardCharsets.UTF_8));
    HtmlPage open = sent(desk.page("nhan-ve"), changed);
    Files.writeString(desk.ofWard("locality.md"), own); // while she looks
    HtmlPage asked = press(open, "nhan");
    assertTrue(said(asked).contains("Chưa nhận: 1 tệp"), said(asked));
    assertEquals(own, Files.readString(desk.ofWard("locality.md")));
    press(asked, "ghi-de");
    assertTrue(Files.readString(desk.ofWard("locality.md")).endsWith("Kỳ Lừa\n---\n"));
  }

  @Test
  void aBadFileIsRefusedAndSaysWhy() throws IOException {
    Map<String, String> before = all();
    HtmlPage page = sent(desk.page("nhan-ve"), Map.of("../" + WARD + "/a.md", new byte[] {1}));
    assertTrue(said(page).contains("chỉ ra ngoài thư mục"), said(page));
    assertEquals("true", OpenDesk.found(page, "#zip").getAttribute("aria-invalid"));
    page = sent(page, Map.of("slogans/a.md", new byte[] {1}));
    assertTrue(said(page).contains("Chọn ở ô “Của nơi nào”"), said(page));
    Path broken = desk.folder().resolve("noi-dung.rar");
    Files.writeString(broken, "Rar!");
    ((HtmlFileInput) page.getElementById("zip")).setFiles(broken.toFile());
    page = press(page, "xem");
    assertTrue(said(page).contains("nén lại thành .zip"), said(page));
    page = press(page, "xem");
    assertTrue(said(page).contains("Chưa chọn tệp nào"), said(page));
    String gone = desk.posted("nhan-ve", "lam=nhan&goi=../../content");
    assertTrue(gone.contains("Chọn lại tệp ZIP"), gone);
    assertEquals(before, all());
    assertFalse(Files.exists(desk.ofWard("")));
  }

  @Test
  void whoHasOneCommuneIsNotAskedToTakeAnythingIn() throws IOException {
    for (Map.Entry<String, byte[]> file : ward().entrySet()) {
      Files.createDirectories(desk.file(file.getKey()).getParent());
      Files.write(desk.file(file.getKey()), file.getValue());
    }
    assertEquals(0, desk.page("").querySelectorAll("a[href^=nhan-ve]").size());
    Files.createDirectories(desk.file(PROVINCE + "/dong-kinh"));
    Files.write(desk.file(PROVINCE + "/dong-kinh/locality.md"), ward().get(WARD + "/locality.md"));
    assertEquals(1, desk.page("").querySelectorAll("a[href^=nhan-ve]").size());
  }
}
