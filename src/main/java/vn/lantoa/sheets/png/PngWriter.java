package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Kept;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.drawing.Packed;

/**
 * Writes the trim of a drawing as a PNG of so many pixels; bleed is left out. What a drawing shares
 * with others is drawn and packed once. May be shared by threads.
 */
public final class PngWriter {
  /** One for each design of a format, and of the next. */
  private static final int MOST_BASES = 6;

  private static final int MOST_BOUNDS = 32;

  private final Kept<Base.Key, Optional<Base>> bases = new Kept<>(MOST_BASES);
  private final Kept<Layer, Rectangle2D> bounds = new Kept<>(MOST_BOUNDS);

  /** Desks that nobody works at; as many as there were threads at once. */
  private final Queue<Desk> free;

  public PngWriter() {
    this(new ConcurrentLinkedQueue<>());
  }

  private PngWriter(Queue<Desk> free) {
    this.free = free;
  }

  /** One like this that has kept no picture yet. */
  public PngWriter fresh() {
    return new PngWriter(free);
  }

  public byte[] write(Drawing drawing, int widthPx, int heightPx) {
    Desk taken = free.poll();
    Desk desk = taken == null ? new Desk() : taken;
    Rectangle all = new Rectangle(widthPx, heightPx);
    Canvas canvas = new Canvas(widthPx / drawing.width(), heightPx / drawing.height());
    Parts parts = Parts.of(drawing.layers(), layer -> bounds.of(layer, Layer::bounds));
    Optional<byte[]> png =
        parts.base().isEmpty()
            ? Optional.empty()
            : bases
                .of(new Base.Key(parts.base(), canvas, all), key -> Base.of(key, desk))
                .flatMap(base -> over(base, parts, canvas, desk));
    byte[] bytes = png.orElseGet(() -> whole(drawing.layers(), canvas, all, desk));
    free.add(desk);
    return bytes;
  }

  /** What is a drawing's own, over what it shares; none where there are too many colours. */
  private static Optional<byte[]> over(Base base, Parts parts, Canvas canvas, Desk desk) {
    Rectangle place = canvas.pixels(parts.reach(), base.size());
    byte[] rows = base.rows(place, desk);
    Shades shades = new Shades(rows, base.size().width, base.size().height, base.shown().colours());
    if (canvas.draw(parts.over(), shades, desk.filler())) {
      return Optional.of(
          Encoder.indexed(base.size(), shades.colours(), base.with(rows, place, desk)));
    }
    int[] pixels = desk.pixels(place);
    base.shown().read(place, pixels);
    canvas.draw(parts.over(), place, desk);
    return Palette.of(pixels, place, base.shown().colours(), Palette.MOST)
        .map(
            palette -> {
              base.rows(place, desk);
              palette.write(rows, 1 + base.size().width);
              return Encoder.indexed(base.size(), palette.colours(), base.with(rows, place, desk));
            });
  }

  private static byte[] whole(List<Layer> layers, Canvas canvas, Rectangle all, Desk desk) {
    int[] pixels = desk.white(all);
    canvas.draw(layers, all, desk);
    Optional<Palette> palette = Palette.of(pixels, all, new int[0], Palette.MOST);
    int stride = 1 + (palette.isPresent() ? 1 : 3) * all.width;
    byte[] rows = desk.rows(stride * all.height);
    palette.ifPresentOrElse(
        p -> p.write(rows, stride), () -> Rows.trueColour(pixels, rows, all.width, all.height));
    List<Packed> packed = List.of(desk.packer().pack(rows, 0, stride * all.height));
    return palette
        .map(p -> Encoder.indexed(all, p.colours(), packed))
        .orElseGet(() -> Encoder.trueColour(all, packed));
  }
}
