package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholePictureTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void isThereToItsLastByteOnly(String kind) throws IOException {
    for (int size : new int[] {1, 3, 17, 64}) {
      byte[] file = picture(kind, size, false);
      assertTrue(WholePicture.is(kind, file), kind + size);
      assertTrue(WholePicture.is(kind, picture(kind, size, true)), kind + size + " interlaced");
      assertTrue(WholePicture.is(kind, Arrays.copyOf(file, file.length + 999)), kind + " and more");
      for (int length = 4; length < file.length; length++) {
        assertFalse(WholePicture.is(kind, Arrays.copyOf(file, length)), kind + size + ":" + length);
      }
    }
  }

  @Test
  void knowsRowsOfAnyDepth() throws IOException {
    for (int type :
        new int[] {
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_BINARY,
          BufferedImage.TYPE_BYTE_INDEXED
        }) {
      for (boolean interlaced : new boolean[] {false, true}) {
        byte[] file = write("png", new BufferedImage(13, 7, type), interlaced);
        assertTrue(WholePicture.is("png", file), "type " + type);
      }
    }
  }

  @Test
  void findsWhatIsCorrupt() throws IOException {
    byte[] file = picture("png", 17, false);
    byte[] checksum = file.clone();
    checksum[17]++;
    assertFalse(WholePicture.is("png", checksum), "a size that is another");
    byte[] data = file.clone();
    data[60] ^= 0x55;
    assertFalse(WholePicture.is("png", data), "data");
    assertFalse(WholePicture.is("jpg", hex("ffd8ffe000104a46494600010100000100010000")), "JFIF");
    assertFalse(WholePicture.is("webp", hex("524946460400000057454250")), "RIFF");
    assertFalse(WholePicture.is("gif", hex("474946383961010001000000003b")), "no picture");
  }

  /** One pixel each, as libwebp writes them. */
  @ParameterizedTest
  @CsvSource({
    "losses, 52494646240000005745425056503820180000003001009d012a0100010002003425a400037000fefb940000",
    "lossless, 524946461a000000574542505650384c0d0000002f00000010071011118888fe0700"
  })
  void walksThroughWebp(String name, String hex) {
    byte[] file = hex(hex);
    assertTrue(WholePicture.is("webp", file));
    assertTrue(WholePicture.is("webp", Arrays.copyOf(file, file.length + 99)));
    for (int length = 12; length < file.length - 1; length++) {
      assertFalse(WholePicture.is("webp", Arrays.copyOf(file, length)), name + ":" + length);
    }
  }

  /** Whatever stands behind the first bytes. */
  @ParameterizedTest
  @CsvSource({"png, 89504e470d0a1a0a", "jpg, ffd8ff", "gif, 474946383961", "webp, 52494646"})
  void readsToNoEndThatIsNotThere(String kind, String start) {
    for (int fill = 0; fill < 256; fill++) {
      byte[] file = new byte[300];
      Arrays.fill(file, (byte) fill);
      byte[] first = hex(start);
      System.arraycopy(first, 0, file, 0, first.length);
      for (int length = first.length; length < file.length; length++) {
        assertFalse(WholePicture.is(kind, Arrays.copyOf(file, length)));
      }
    }
  }

  private static byte[] picture(String kind, int size, boolean interlaced) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < size; i++) {
      image.setRGB(i, i * i % size, 0xF26A21 * i);
    }
    return write(kind, image, interlaced);
  }

  private static byte[] write(String kind, BufferedImage image, boolean interlaced)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(
          interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
