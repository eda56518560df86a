package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureNotesTest {
  private static final String WHERE = "GPS 21.85 106.76";

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void ofAPhotoOnlyItsPictureAndWhichWayUpItIsStay(int orientation) throws IOException {
    byte[] plain = image("jpg");
    byte[] noted =
        join(
            Arrays.copyOf(plain, 2),
            segment(0xE1, exif(orientation)),
            segment(0xFE, WHERE),
            segment(0xED, WHERE),
            Arrays.copyOfRange(plain, 2, plain.length));
    byte[] clean = PictureNotes.without(noted);
    assertFalse(text(clean).contains(WHERE));
    assertEquals(orientation != 1, text(clean).contains("Exif"));
    assertPixels(plain, clean);
  }

  @Test
  void aDrawingOfDotsLosesItsTexts() throws IOException {
    byte[] plain = image("png");
    byte[] noted =
        join(
            Arrays.copyOf(plain, 33),
            chunk("tEXt", "Location\0" + WHERE),
            Arrays.copyOfRange(plain, 33, plain.length));
    assertTrue(text(noted).contains(WHERE));
    assertArrayEquals(plain, PictureNotes.without(noted));
  }

  @Test
  void aWebPictureLosesThemAndItsHeaderSaysSo() {
    byte[] header = {0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0};
    byte[] body =
        join(
            riff("VP8X", header),
            riff("VP8L", new byte[] {1, 2, 3, 4}),
            riff("EXIF", WHERE.getBytes(StandardCharsets.ISO_8859_1)));
    byte[] clean =
        PictureNotes.without(join(bytes("RIFF"), little(body.length + 4), bytes("WEBP"), body));
    assertFalse(text(clean).contains(WHERE));
    assertEquals(0, clean[20]);
    assertEquals(
        clean.length - 8,
        ByteBuffer.wrap(clean, 4, 4).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GIF89a", "<svg/>", "\u00ff\u00d8\u00ff\u00e1\u00ff\u00ff"})
  void whatCantBeFollowedStays(String start) {
    byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
    assertArrayEquals(file, PictureNotes.without(file));
  }

  private static byte[] image(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 4, 0xF26A21);
    assertTrue(ImageIO.write(image, kind, out));
    return out.toByteArray();
  }

  private static void assertPixels(byte[] expected, byte[] actual) throws IOException {
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(expected));
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(actual));
    assertNotNull(after);
    assertEquals(before.getRGB(3, 4), after.getRGB(3, 4));
  }

  private static String exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.put(bytes("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return "Exif\0\0" + text(tiff.array()) + WHERE;
  }

  private static byte[] segment(int marker, String words) {
    ByteBuffer segment = ByteBuffer.allocate(words.length() + 4);
    segment.putShort((short) (0xFF00 | marker)).putShort((short) (words.length() + 2));
    return segment.put(bytes(words)).array();
  }

  private static byte[] chunk(String type, String words) {
    CRC32 sum = new CRC32();
    sum.update(bytes(type + words));
    ByteBuffer chunk = ByteBuffer.allocate(words.length() + 12);
    return chunk
        .putInt(words.length())
        .put(bytes(type + words))
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] riff(String type, byte[] words) {
    return join(bytes(type), little(words.length), words, new byte[words.length % 2]);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(part -> all.write(part, 0, part.length));
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
