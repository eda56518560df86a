package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Kept;
import vn.lantoa.sheets.drawing.Layer;

/**
 * Writes the trim of a drawing as a PNG of so many pixels; bleed is left out. What a drawing shares
 * with others is drawn and packed once. May be shared by threads.
 */
public final class PngWriter {
  /** One for each design of a format, and of some formats more; a byte a pixel, 2 MB at most. */
  private static final int MOST_BASES = 12;

  private final Kept<Base.Key, Optional<Base>> bases = new Kept<>(MOST_BASES);

  /** Desks that nobody works at; as many as there were threads at once. */
  private final Queue<Desk> free = new ConcurrentLinkedQueue<>();

  public byte[] write(Drawing drawing, int widthPx, int heightPx) {
    Desk taken = free.poll();
    Desk desk = taken == null ? new Desk() : taken;
    Canvas canvas = new Canvas(widthPx / drawing.width(), heightPx / drawing.height());
    Parts parts = Parts.of(drawing.layers());
    byte[] png =
        bases
            .of(new Base.Key(parts.base(), canvas, widthPx, heightPx), key -> Base.of(key, desk))
            .flatMap(base -> flat(base, parts.over(), canvas, desk))
            .orElseGet(() -> colourful(drawing, widthPx, heightPx, canvas, desk));
    free.add(desk);
    return png;
  }

  private static Optional<byte[]> flat(Base base, List<Layer> over, Canvas canvas, Desk desk) {
    Rectangle place = canvas.reach(over, base.width(), base.height());
    int[] pixels = desk.pixels(place);
    base.read(place, pixels);
    canvas.draw(over, desk.image(place), place);
    return Palette.of(pixels, place, base.colours(), Palette.MOST)
        .map(
            palette ->
                Encoder.indexed(
                    base.width(),
                    base.height(),
                    palette.colours(),
                    base.with(palette, place, desk)));
  }

  /** A picture of too many colours for a palette. */
  private static byte[] colourful(
      Drawing drawing, int width, int height, Canvas canvas, Desk desk) {
    Rectangle all = new Rectangle(width, height);
    int[] pixels = desk.pixels(all);
    Arrays.fill(pixels, 0, width * height, 0xffffff);
    canvas.draw(drawing.layers(), desk.image(all), all);
    byte[] rows = desk.rows((1 + 3 * width) * height);
    Rows.trueColour(pixels, rows, width, height);
    return Encoder.trueColour(
        width, height, List.of(desk.packer().pack(rows, 0, (1 + 3 * width) * height)));
  }
}
