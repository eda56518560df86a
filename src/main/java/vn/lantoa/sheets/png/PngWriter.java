package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.lantoa.bytes.DeflatedChunk;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Layer;

/**
 * Writes the trim of a drawing as a PNG of so many pixels; bleed is left out. What a drawing shares
 * with others is drawn and packed once. May be shared by threads.
 */
public final class PngWriter {
  /** One for each design of a format, and of the next. */
  private static final int MOST_BASES = 6;

  private static final int MOST_BOUNDS = 32;

  private final LruCache<SharedBackdrop.Key, Optional<SharedBackdrop>> bases =
      new LruCache<>(MOST_BASES);
  private final LruCache<Layer, Rectangle2D> bounds = new LruCache<>(MOST_BOUNDS);

  /** Desks that nobody works at; as many as there were threads at once. */
  private final Queue<RasterBuffers> free;

  public PngWriter() {
    this(new ConcurrentLinkedQueue<>());
  }

  private PngWriter(Queue<RasterBuffers> free) {
    this.free = free;
  }

  /** One like this that has kept no picture yet. */
  public PngWriter fresh() {
    return new PngWriter(free);
  }

  public byte[] write(Drawing drawing, int widthPx, int heightPx) {
    RasterBuffers taken = free.poll();
    RasterBuffers desk = taken == null ? new RasterBuffers() : taken;
    Rectangle all = new Rectangle(widthPx, heightPx);
    Canvas canvas = new Canvas(widthPx / drawing.width(), heightPx / drawing.height());
    DrawingParts parts =
        DrawingParts.of(drawing.layers(), layer -> bounds.of(layer, Layer::bounds));
    Optional<byte[]> png =
        parts.base().isEmpty()
            ? Optional.empty()
            : bases
                .of(
                    new SharedBackdrop.Key(parts.base(), canvas, all),
                    key -> SharedBackdrop.of(key, desk))
                .flatMap(base -> over(base, parts, canvas, desk));
    byte[] bytes = png.orElseGet(() -> whole(drawing.layers(), canvas, all, desk));
    free.add(desk);
    return bytes;
  }

  /** The trim as pixels, for another kind of file. */
  public BufferedImage image(Drawing drawing, int widthPx, int heightPx) {
    Rectangle all = new Rectangle(widthPx, heightPx);
    RasterBuffers desk = new RasterBuffers();
    desk.white(all);
    new Canvas(widthPx / drawing.width(), heightPx / drawing.height())
        .draw(drawing.layers(), all, desk);
    return desk.image(all);
  }

  /** What is a drawing's own, over what it shares; none where there are too many colours. */
  private static Optional<byte[]> over(
      SharedBackdrop base, DrawingParts parts, Canvas canvas, RasterBuffers desk) {
    Rectangle place = canvas.pixels(parts.reach(), base.size());
    byte[] rows = base.rows(place, desk);
    IndexedSurface shades =
        new IndexedSurface(rows, base.size().width, base.size().height, base.shown().colours());
    if (canvas.draw(parts.over(), shades, desk.filler())) {
      return Optional.of(
          Encoder.indexed(base.size(), shades.colours(), base.with(rows, place, desk)));
    }
    int[] pixels = desk.pixels(place);
    base.shown().read(place, pixels);
    canvas.draw(parts.over(), place, desk);
    return IndexedRuns.of(pixels, place, base.shown().colours(), IndexedRuns.MOST)
        .map(
            palette -> {
              base.rows(place, desk);
              palette.write(rows, 1 + base.size().width);
              return Encoder.indexed(base.size(), palette.colours(), base.with(rows, place, desk));
            });
  }

  private static byte[] whole(
      List<Layer> layers, Canvas canvas, Rectangle all, RasterBuffers desk) {
    int[] pixels = desk.white(all);
    canvas.draw(layers, all, desk);
    Optional<IndexedRuns> palette = IndexedRuns.of(pixels, all, new int[0], IndexedRuns.MOST);
    int stride = 1 + (palette.isPresent() ? 1 : 3) * all.width;
    byte[] rows = desk.rows(stride * all.height);
    palette.ifPresentOrElse(
        p -> p.write(rows, stride),
        () -> TruecolourRows.trueColour(pixels, rows, all.width, all.height));
    List<DeflatedChunk> packed = List.of(desk.packer().pack(rows, 0, stride * all.height));
    return palette
        .map(p -> Encoder.indexed(all, p.colours(), packed))
        .orElseGet(() -> Encoder.trueColour(all, packed));
  }
}
