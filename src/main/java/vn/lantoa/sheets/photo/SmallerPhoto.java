package vn.lantoa.sheets.photo;

import java.awt.Rectangle;
import java.util.Optional;
import vn.lantoa.sheets.jpg.JpegWriter;

/** A photo as a telephone takes it, made as small as a page needs it. */
public final class SmallerPhoto {
  private SmallerPhoto() {}

  /**
   * A JPEG of it, upright, without what the telephone wrote about place and time.
   *
   * @param longest in px: what its longer side is to have at most
   * @return nothing where Java can't read it
   */
  public static Optional<byte[]> of(byte[] file, int longest) {
    return PhotoPixels.read(file)
        .map(
            photo -> {
              Rectangle whole = new Rectangle(photo.getWidth(), photo.getHeight());
              double share = (double) longest / Math.max(whole.width, whole.height);
              int widest = Math.max(1, (int) Math.round(whole.width * share));
              return JpegWriter.print(PhotoPixels.part(photo, whole, widest));
            });
  }
}
