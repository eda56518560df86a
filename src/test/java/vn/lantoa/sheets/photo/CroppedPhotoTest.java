package vn.lantoa.sheets.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.jpg.JpegWriter;

/** Which part of a photo a slot shows, and how sharp. */
final class CroppedPhotoTest {
  /** From {@code II*} to the directory's only entry: the orientation. */
  private static final String EXIF =
      "Exif\0\0II*\0\b\0\0\0\u0001\0\u0012\u0001\u0003\0\u0001\0\0\0";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 0.5, 50, 0, 100, 100",
    "1, 0.9, 0.5, 100, 0, 100, 100",
    "1, 0.1, 0.5, 0, 0, 100, 100",
    "4, 0.5, 0.3, 0, 5, 200, 50",
    "4, 0.5, 1, 0, 50, 200, 50"
  })
  void aSlotShowsAsMuchAsItCanAroundTheFocus(
      double ratio, double focusX, double focusY, int x, int y, int width, int height) {
    assertEquals(
        new Rectangle(x, y, width, height),
        photo(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), focusX, focusY).part(ratio));
  }

  @Test
  void whatIsCutOffMakesAPhotoNoSharper() {
    CroppedPhoto photo = photo(new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB), 0.5, 0.5);
    assertEquals(100, photo.resolution(new Rectangle2D.Double(0, 0, 508, 254)), 0.1);
    assertEquals(100, photo.resolution(new Rectangle2D.Double(0, 0, 254, 254)), 0.1);
  }

  @ParameterizedTest
  @CsvSource({"1, 40, 20, left", "6, 20, 40, top", "8, 20, 40, bottom", "3, 40, 20, right"})
  void aPhotoIsTurnedAsTheTelephoneWasHeld(int orientation, int width, int height, String red)
      throws IOException {
    Path file = Files.write(folder.resolve("anh.jpg"), held(orientation));
    BufferedImage photo = PhotoPixels.read(file).orElseThrow();
    assertEquals(width, photo.getWidth());
    assertEquals(height, photo.getHeight());
    int x = red.equals("left") ? 3 : red.equals("right") ? width - 4 : width / 2;
    int y = red.equals("top") ? 3 : red.equals("bottom") ? height - 4 : height / 2;
    Color found = new Color(photo.getRGB(x, y));
    assertTrue(found.getRed() > 180 && found.getBlue() < 80, red + " " + found);
  }

  /** A JPEG, red at the left and blue elsewhere, with the orientation that a telephone writes. */
  private static byte[] held(int orientation) throws IOException {
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.BLUE);
    g.fillRect(0, 0, 40, 20);
    g.setColor(Color.RED);
    g.fillRect(0, 0, 8, 20);
    g.dispose();
    byte[] jpeg = JpegWriter.print(image);
    byte[] exif =
        (EXIF + (char) orientation + "\0\0\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, 2);
    file.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
    file.write(exif);
    file.write(jpeg, 2, jpeg.length - 2);
    return file.toByteArray();
  }

  private static CroppedPhoto photo(BufferedImage pixels, double focusX, double focusY) {
    Picture picture = new Picture("anh.jpg", Path.of("anh.jpg"), "Bà con", Source.command());
    return new CroppedPhoto(new SheetPicture.Photo(picture, "Phòng", focusX, focusY), pixels);
  }
}
