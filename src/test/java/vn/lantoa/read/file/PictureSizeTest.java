package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {
  private static final String PNG = "89504e470d0a1a0a0000000d49484452";
  private static final String GIF = "474946383961";
  private static final String GIF_PICTURE = "2c00000000a00fa00f00" + "0202440100";
  private static final String JPEG = "ffd8ffe000041234";
  private static final String JPEG_SCAN = "ffda0008010100003f00" + "00ff0000ffd000";

  @ParameterizedTest
  @CsvSource({
    "PNG,                 89504e470d0a1a0a0000000d494844520000177000001770 0806000000, 6000 × 6000 px",
    "16 bits,             89504e470d0a1a0a0000000d494844520000100000001000 1006000001, 4096 × 4096 px",
    "GIF,                 474946383961ffffffff800000000000000000, 65535 × 65535 px",
    "a GIF's picture,     4749463839610a000a000000002c00000000ffffffff0002024401003b, 65535 × 65535 px",
    "JPEG,                ffd8ffe000041234ffc0000b08ffdcffdc01011100, 65500 × 65500 px",
    "progressive,         ffd8ffc2000b08ffdcffdc01011100, 65500 × 65500 px",
    "WebP with losses,    524946460000000057454250565038200000000000000 09d012affffffff, 16383 × 16383 px",
    "WebP without losses, 52494646000000005745425056503 84c000000002fffffffff, 16384 × 16384 px",
    "WebP with more,      5249464600000000574542505650385800000000 00000000 ffffff ffffff, 16777216 × 16777216 px"
  })
  void isTooLarge(String kind, String bytes, String expected) {
    PictureSize size = size(bytes).orElseThrow();
    assertEquals(expected, size.toString(), kind);
    assertTrue(size.isTooLarge(), kind);
  }

  @Test
  void countsFramesAndScans() {
    String gif = GIF + "a00fa00f000000" + GIF_PICTURE.repeat(200) + "3b";
    assertEquals("4000 × 4000 px × 200", size(gif).orElseThrow().toString());
    assertTrue(size(gif).orElseThrow().isTooLarge());
    String jpeg = JPEG + "ffc2000b080fa00fa001011100" + JPEG_SCAN.repeat(100);
    assertEquals("4000 × 4000 px × 100", size(jpeg).orElseThrow().toString());
    assertTrue(size(jpeg).orElseThrow().isTooLarge());
  }

  @Test
  void leavesPhotosAlone() {
    assertFalse(size(PNG + "0000100000001000" + "0806000000").orElseThrow().isTooLarge());
    String photo = JPEG + "ffc2000b080bd00fc001011100" + JPEG_SCAN.repeat(10);
    assertEquals("4032 × 3024 px × 10", size(photo).orElseThrow().toString());
    assertFalse(size(photo).orElseThrow().isTooLarge());
    String animation = GIF + "580290010000000".substring(0, 14) + GIF_PICTURE.repeat(0) + "3b";
    assertFalse(size(animation).orElseThrow().isTooLarge());
  }

  @Test
  void knowsNoOtherKinds() {
    assertEquals(Optional.empty(), PictureSize.of(new byte[0]));
    assertEquals(Optional.empty(), size("424d" + "00".repeat(60)));
    assertEquals(Optional.empty(), size(JPEG));
  }

  /** Whatever stands behind the first bytes. */
  @Test
  void readsToNoEndThatIsNotThere() {
    for (String start : new String[] {PNG, GIF + "a00fa00ff70000", JPEG, JPEG_SCAN, "ffd8"}) {
      for (int fill = 0; fill < 256; fill++) {
        byte[] file = new byte[300];
        Arrays.fill(file, (byte) fill);
        byte[] first = HexFormat.of().parseHex(start);
        System.arraycopy(first, 0, file, 0, first.length);
        for (int length = first.length; length < file.length; length++) {
          PictureSize.of(Arrays.copyOf(file, length)).ifPresent(s -> assertFalse(s.width() < 0));
        }
      }
    }
  }

  private static Optional<PictureSize> size(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    return PictureSize.of(Arrays.copyOf(bytes, Math.max(bytes.length, 64)));
  }
}
