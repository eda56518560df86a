package vn.lantoa.dist;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/** An icon of Windows, drawn from an SVG file in every size that the desktop and the bar take. */
final class IconFile {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 256);

  /** From this size on Windows reads PNG. */
  private static final int PNG_SIZE = 256;

  private static final int HEADER = 6;
  private static final int ENTRY = 16;
  private static final int BITMAP_HEADER = 40;
  private static final int BITS = 32;

  private IconFile() {}

  static byte[] of(Path svg) throws IOException {
    SVGDocument document =
        Objects.requireNonNull(new SVGLoader().load(svg.toUri().toURL()), "a broken SVG");
    List<byte[]> pictures = new ArrayList<>();
    for (int size : SIZES) {
      BufferedImage picture = draw(document, size);
      pictures.add(size >= PNG_SIZE ? png(picture) : bitmap(picture));
    }
    int at = HEADER + ENTRY * pictures.size();
    byte[] file = new byte[at + pictures.stream().mapToInt(p -> p.length).sum()];
    ByteBuffer icon = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    icon.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    for (int i = 0; i < pictures.size(); i++) {
      byte side = (byte) (int) SIZES.get(i); // 0 stands for 256
      icon.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) BITS);
      icon.putInt(pictures.get(i).length).putInt(at);
      at += pictures.get(i).length;
    }
    pictures.forEach(icon::put);
    return file;
  }

  private static BufferedImage draw(SVGDocument document, int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(0, 0, size, size));
    pen.dispose();
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  /** Rows from below, of blue, green, red and opacity; then a mask, which nobody reads any more. */
  private static byte[] bitmap(BufferedImage picture) {
    int size = picture.getWidth();
    int maskRow = (size + 31) / 32 * 4;
    byte[] file = new byte[BITMAP_HEADER + size * (size * 4 + maskRow)];
    ByteBuffer bitmap = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    bitmap.putInt(BITMAP_HEADER).putInt(size).putInt(2 * size);
    bitmap.putShort((short) 1).putShort((short) BITS).position(BITMAP_HEADER);
    for (int y = size - 1; y >= 0; y--) {
      for (int x = 0; x < size; x++) {
        bitmap.putInt(picture.getRGB(x, y));
      }
    }
    return file;
  }
}
