package vn.lantoa.sheets.design;

import com.github.weisj.jsvg.renderer.output.impl.NullOutput;
import java.awt.BasicStroke;
import java.awt.Color;
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
  private final Tape tape;
  private AffineTransform transform;
  private @Nullable Shape clip;
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke();
  private float opacity = 1;

  /**
   * @param origin from the coordinates of JSVG's canvas to those of the shapes
   */
  Recorder(Tape tape, AffineTransform origin) {
    this(tape, origin, null);
  }

  private Recorder(Tape tape, AffineTransform transform, @Nullable Shape clip) {
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
  }

  @Override
  public void fillShape(Shape shape) {
    record(transform.createTransformedShape(shape));
  }

  @Override
  public void drawShape(Shape shape) {
    record(transform.createTransformedShape(stroke.createStrokedShape(shape)));
  }

  private void record(Shape shape) {
    if (!(paint instanceof Color colour)) {
      tape.effect("gradient");
      return;
    }
    Shape kept = shape;
    if (clip != null && !clip.contains(shape.getBounds2D())) {
      Area cut = new Area(shape);
      cut.intersect(new Area(clip));
      kept = cut;
    }
    Path2D path = new Path2D.Double(kept);
    if (!path.getBounds2D().isEmpty()) {
      tape.shape(path, colour.getRGB() & 0xffffff, opacity * colour.getAlpha() / 255);
    }
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
    this.paint = paint.get();
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
    Shape here = transform.createTransformedShape(shape);
    if (clip != null) {
      Area both = new Area(clip);
      both.intersect(new Area(here));
      here = both;
    }
    clip = here;
  }

  @Override
  public Recorder createChild() {
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
