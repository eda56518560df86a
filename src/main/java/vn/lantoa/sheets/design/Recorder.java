package vn.lantoa.sheets.design;

import com.github.weisj.jsvg.renderer.output.impl.NullOutput;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what JSVG draws as flat shapes. Strokes become the shapes that they cover, clips are
 * cut out. What is no flat colour is given to {@code Tape.effect} and left out.
 */
final class Recorder extends NullOutput {
  /** Gradients, patterns and masks: what they look like need not be worked out. */
  private static final Paint NO_COLOUR = new GradientPaint(0, 0, Color.BLACK, 1, 1, Color.WHITE);

  private final Tape tape;
  private AffineTransform transform;
  private @Nullable Path2D clip;
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke();
  private float opacity = 1;

  /**
   * @param origin from the coordinates of JSVG's canvas to those of the shapes
   */
  Recorder(Tape tape, AffineTransform origin) {
    this(tape, origin, null);
  }

  private Recorder(Tape tape, AffineTransform transform, @Nullable Path2D clip) {
    this.tape = tape;
    this.transform = transform;
    this.clip = clip;
  }

  /** Where the shapes go. */
  interface Tape {
    /**
     * @param alpha from 0 to 1
     */
    void shape(Path2D shape, int rgb, double alpha);

    void effect(String name);

    /** Where what it costs is counted. */
    DrawingWork work();
  }

  @Override
  public void fillShape(Shape shape) {
    record(placed(shape));
  }

  @Override
  public void drawShape(Shape shape) {
    placed(shape);
    tape.work().stroke(shape, stroke);
    record(placed(stroke.createStrokedShape(shape)));
  }

  private Shape placed(Shape shape) {
    return DrawingWork.near(transform.createTransformedShape(shape));
  }

  private void record(Shape shape) {
    if (!(paint instanceof Color colour)) {
      tape.effect("gradient");
      return;
    }
    tape.work().keep(shape);
    Path2D path = new Path2D.Double(shape);
    if (clip != null && !contains(clip, shape.getBounds2D())) {
      path = cut(path, clip);
      tape.work().keep(path);
    }
    if (!path.getBounds2D().isEmpty()) {
      tape.shape(path, colour.getRGB() & 0xffffff, opacity * colour.getAlpha() / 255);
    }
  }

  private Path2D cut(Path2D shape, Path2D by) {
    Rectangle2D box = by.getBounds2D();
    if (FlatShape.isRectangle(by)) {
      return new RectangleCut(box).of(shape);
    }
    Path2D one = RectangleCut.flat(shape, box);
    Path2D other = RectangleCut.flat(by, box);
    tape.work().cut(one, other);
    Area cut = new Area(one);
    cut.intersect(new Area(other));
    return new Path2D.Double(cut);
  }

  private boolean contains(Shape outer, Rectangle2D inner) {
    tape.work().look(outer);
    return outer.contains(inner);
  }

  @Override
  public void drawImage(BufferedImage image) {
    tape.effect("image");
  }

  @Override
  public void drawImage(Image image, @Nullable ImageObserver observer) {
    tape.effect("image");
  }

  @Override
  public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
    tape.effect("image");
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public void setPaint(Supplier<Paint> paint) {
    this.paint = NO_COLOUR;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  @Override
  public void applyClip(Shape shape) {
    Path2D here = new Path2D.Double(placed(shape));
    clip = clip == null ? here : cut(here, clip);
  }

  @Override
  public Recorder createChild() {
    tape.work().node();
    Recorder child = new Recorder(tape, new AffineTransform(transform), clip);
    child.paint = paint;
    child.stroke = stroke;
    child.opacity = opacity;
    return child;
  }

  /** In the coordinates of the moment, as Graphics2D has it. */
  @Override
  public Rectangle2D clipBounds() {
    if (clip == null || transform.getDeterminant() == 0) {
      return new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);
    }
    try {
      return transform.createInverse().createTransformedShape(clip).getBounds2D();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public RenderingHints renderingHints() {
    return new RenderingHints(null);
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public void applyTransform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float factor) {
    opacity *= factor;
  }

  @Override
  public SafeState safeState() {
    Recorder before = createChild();
    return () -> {
      transform = before.transform;
      clip = before.clip;
      paint = before.paint;
      stroke = before.stroke;
      opacity = before.opacity;
    };
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
