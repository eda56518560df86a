package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.WARD;
import static vn.lantoa.web.OpenDesk.button;
import static vn.lantoa.web.OpenDesk.press;
import static vn.lantoa.web.OpenDesk.undo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Documents go in and out at the desk, in a browser that runs no script. */
final class DeskPapersTest {
  private static final byte[] PDF = "%PDF-1.7\r\n\r\n%%EOF\n".getBytes(UTF_8);

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  private HtmlPage page() throws IOException {
    return desk.page("van-ban");
  }

  private HtmlPage sent(String name, byte[] bytes, String title) throws IOException {
    Path file = desk.folder().resolve(name);
    Files.write(file, bytes);
    HtmlPage page = page();
    HtmlForm form = button(page, "them").getEnclosingForm();
    ((HtmlFileInput) page.getElementById("tep")).setFiles(file.toFile());
    form.getInputByName("ten").setValue(title);
    form.getInputByName("so").setValue("271/KH-UBND");
    form.getInputByName("ngay").setValue("15/10");
    return press(page, "them");
  }

  private Path attachments() {
    return desk.ofWard("attachments");
  }

  private List<String> files() throws IOException {
    if (!Files.exists(attachments())) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(attachments())) {
      return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void theSignedPlanGoesInAndOut() throws IOException {
    HtmlPage page = sent("Kế hoạch (bản ký).pdf", PDF, "Kế hoạch của phường (bản ký)");
    assertTrue(page.asNormalizedText().contains("Đã lưu."), page.asNormalizedText());
    assertEquals(List.of("ke-hoach-ban-ky.md", "ke-hoach-ban-ky.pdf"), files());
    assertArrayEquals(PDF, Files.readAllBytes(attachments().resolve("ke-hoach-ban-ky.pdf")));
    assertEquals(
        """
        ---
        type: attachment
        title: Kế hoạch của phường (bản ký)
        file: ke-hoach-ban-ky.pdf
        source: Số 271/KH-UBND, ngày 15/10/2025
        ---
        """,
        Files.readString(attachments().resolve("ke-hoach-ban-ky.md")));
    WebResponse got = desk.got(page, ".paper a", "href");
    assertEquals("application/pdf", got.getContentType());
    assertTrue(got.getResponseHeaderValue("Content-Security-Policy").contains("sandbox"));
    sent("Kế hoạch (bản ký).pdf", PDF, "Lần nữa");
    assertEquals(4, files().size(), "nothing is written over");
    page = page();
    button(page, "luu").getEnclosingForm().getInputByName("ten").setValue("Tên khác");
    page = press(page, "luu");
    assertTrue(page.asXml().contains("Tên khác"));
    page = press(page, "bo");
    assertEquals(2, files().size());
    page = undo(page);
    assertTrue(page.getUrl().getPath().endsWith("/van-ban"));
    assertEquals(4, files().size(), "both are back");
  }

  @Test
  void whatCannotBeHandedOutIsToldAndNotSaved() throws IOException {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
    HtmlPage told = sent("ke-hoach.pdf", page, "Kế hoạch");
    assertTrue(told.querySelector("#new-wrong").getTextContent().contains("Chưa lưu"));
    HtmlForm form = button(told, "them").getEnclosingForm();
    assertEquals("271/KH-UBND", form.getInputByName("so").getValue(), "nothing typed is lost");
    assertEquals("Kế hoạch", form.getInputByName("ten").getValue());
    byte[] active = "%PDF-1.7 /JavaScript %%EOF".getBytes(UTF_8);
    assertTrue(
        sent("a.pdf", active, "A").querySelector("#new-wrong").getTextContent().contains("mã"));
    HtmlPage none = page();
    button(none, "them").getEnclosingForm().getInputByName("ten").setValue("A");
    none = press(none, "them");
    assertTrue(none.querySelector("#new-wrong").getTextContent().contains("Chưa chọn tệp"));
    assertEquals(List.of(), files());
  }

  @Test
  void thePlanIsNamed() throws IOException {
    Path file = desk.ofWard("locality.md");
    HtmlPage page = page();
    HtmlForm form = button(page, "ke-hoach").getEnclosingForm();
    form.getInputByName("ten").setValue("Kế hoạch triển khai Tháng hành động");
    form.getInputByName("ngay").setValue("31/11");
    page = press(page, "ke-hoach");
    assertTrue(page.querySelector("#plan-wrong").getTextContent().contains("31/11"));
    form = button(page, "ke-hoach").getEnclosingForm();
    form.getInputByName("so").setValue("271/KH-UBND");
    form.getInputByName("ngay").setValue("15/10");
    page = press(page, "ke-hoach");
    String text = Files.readString(file);
    assertTrue(text.contains("date: 2025-10-15, number: 271/KH-UBND}\n"), text);
    assertEquals(
        "Kế hoạch triển khai Tháng hành động (bản ký)",
        button(page, "them").getEnclosingForm().getInputByName("ten").getValue());
    Serving.write(file, text.replace("271", "272"));
    page = press(page, "ke-hoach");
    assertTrue(page.querySelector("#plan-wrong").getTextContent().contains("cửa sổ khác"));
  }

  private String head(long length) {
    return desk.postHead("van-ban", "multipart/form-data; boundary=x", length);
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  @Test
  void aFileOfHalfAGigabyteIsToldAndForgotten() throws IOException {
    long length = 500_000_000;
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), desk.serving().at("").getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(length).getBytes(UTF_8));
      byte[] some = new byte[1_000_000];
      for (long sent = 0; sent < length; sent += some.length) {
        out.write(some);
      }
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("nặng quá 22 MB"), answer);
    }
    assertEquals(List.of(), files());
  }

  @Test
  void aStoppedUploadLeavesNothing() throws IOException {
    String start =
        part("o", WARD)
            + part("lam", "them")
            + part("ten", "Kế hoạch")
            + "--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"a.pdf\"\r\n\r\n"
            + "%PDF-1.7 %%EOF";
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), desk.serving().at("").getPort())) {
      socket.getOutputStream().write((head(1_000_000) + start).getBytes(UTF_8));
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), UTF_8);
      assertFalse(answer.startsWith("HTTP/1.1 3"), answer);
    }
    String cut = desk.serving().raw(head(start.length() + 1) + start); // "ế" is two bytes longer
    assertTrue(cut.startsWith("HTTP/1.1 400 "), cut);
    assertEquals(List.of(), files());
    assertFalse(desk.serving().said().contains("error"), desk.serving().said());
  }

  @Test
  void twoUploadsAtOnceAreTwo() throws IOException {
    String form =
        part("o", WARD)
            + part("lam", "them")
            + part("ten", "Plan")
            + "--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"a.pdf\"\r\n\r\n"
            + "%PDF-1.7 %%EOF\r\n--x--\r\n";
    String request = head(form.length()) + form;
    List<CompletableFuture<String>> both =
        Stream.of(1, 2)
            .map(
                unused ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return desk.serving().raw(request);
                          } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                          }
                        }))
            .toList();
    List<String> answers = both.stream().map(CompletableFuture::join).toList();
    long saved = answers.stream().filter(answer -> answer.startsWith("HTTP/1.1 303 ")).count();
    assertEquals(2 * saved, files().size(), "whole, whoever came first");
    assertTrue(saved >= 1);
    assertTrue(
        answers.stream().allMatch(a -> a.startsWith("HTTP/1.1 303 ") || a.contains("Chưa lưu")));
  }
}
