package vn.lantoa.read.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.NewFile.Use;

/** What is uploaded is told by its bytes, and what would harm is not taken. */
final class NewFileTest {
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

  private static void assertRefused(Mistake mistake, byte[] bytes, String name, Use use) {
    Outcome<String> told =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> NewFile.ending(bytes, name, use), "at once");
    assertEquals(List.of(mistake), told.problems().stream().map(Problem::mistake).toList(), name);
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void theNameIsNotBelieved() throws IOException {
    assertEquals(Optional.of("png"), NewFile.ending(png(8, 8), "logo.svg", Use.LOGO).value());
    byte[] drawing = SVG.formatted("").getBytes(UTF_8);
    assertEquals(Optional.of("svg"), NewFile.ending(drawing, "logo.png", Use.LOGO).value());
    byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(UTF_8);
    assertEquals(Optional.of("pdf"), NewFile.ending(pdf, "kế hoạch", Use.DOCUMENT).value());
    assertRefused(Mistake.OTHER_FILE_KIND, pdf, "kế hoạch.docx", Use.DOCUMENT);
    assertRefused(Mistake.OTHER_FILE_KIND, "<html>".getBytes(UTF_8), "a.pdf", Use.DOCUMENT);
    assertRefused(Mistake.NOT_A_PICTURE, drawing, "anh.jpg", Use.PHOTO);
    assertRefused(Mistake.NOT_A_PICTURE, "MZ".getBytes(UTF_8), "logo.png", Use.LOGO);
    assertRefused(Mistake.NOT_A_PICTURE, new byte[0], "logo.png", Use.LOGO);
  }

  @ParameterizedTest
  @CsvSource({
    "<script>alert(1)</script>, UNSAFE_DRAWING",
    "<g onload='alert(1)'/>, UNSAFE_DRAWING",
    "<image href='https://evil.example/a.png'/>, UNSAFE_DRAWING",
    "<foreignObject/>, UNSAFE_DRAWING",
    "<g>, BROKEN_DRAWING",
  })
  void drawingsRunNothingAndLoadNothing(String inside, Mistake mistake) {
    assertRefused(mistake, SVG.formatted(inside).getBytes(UTF_8), "logo.svg", Use.LOGO);
  }

  @Test
  void entitiesStandForLittle() {
    StringBuilder bomb =
        new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"" + "x".repeat(99) + "\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(12)).append("\">");
    }
    bomb.append("]>").append(SVG.formatted("<text>&a11;</text>"));
    assertRefused(Mistake.BROKEN_DRAWING, bomb.toString().getBytes(UTF_8), "logo.svg", Use.LOGO);
  }

  @Test
  void hugePicturesAreNotOpened() throws IOException {
    byte[] huge = png(8, 8);
    ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);
    CRC32 crc = new CRC32();
    crc.update(huge, 12, 17);
    ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());
    assertRefused(Mistake.PICTURE_TOO_LARGE, huge, "logo.png", Use.LOGO);
    assertRefused(Mistake.PICTURE_TOO_LARGE, huge, "anh.png", Use.PHOTO);
    byte[] sound = png(64, 64);
    byte[] cut = Arrays.copyOf(sound, sound.length - 20);
    assertRefused(Mistake.NOT_A_PICTURE, cut, "logo.png", Use.LOGO);
    assertRefused(Mistake.FILE_TOO_LARGE, new byte[1_000_001], "logo.png", Use.LOGO);
    assertRefused(Mistake.FILE_TOO_LARGE, new byte[12_000_001], "anh.jpg", Use.PHOTO);
    assertRefused(Mistake.FILE_TOO_LARGE, new byte[20_000_001], "kh.pdf", Use.DOCUMENT);
  }

  @Test
  void documentsDoNothingByThemselvesAndAreNeverUnpacked() throws IOException {
    byte[] active = "%PDF-1.7\n/OpenAction << /S /JavaScript >>\n%%EOF".getBytes(ISO_8859_1);
    assertRefused(Mistake.ACTIVE_FILE, active, "kh.pdf", Use.DOCUMENT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("[Content_Types].xml", "word/document.xml")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[50_000_000]); // some 50 kB packed
      }
    }
    assertEquals(
        Optional.of("docx"),
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> NewFile.ending(out.toByteArray(), "kh.docx", Use.DOCUMENT).value()));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("../../a.exe"));
    }
    assertRefused(Mistake.OTHER_FILE_KIND, other.toByteArray(), "kh.docx", Use.DOCUMENT);
  }
}
