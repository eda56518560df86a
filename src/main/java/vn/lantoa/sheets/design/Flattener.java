package vn.lantoa.sheets.design;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Turns elements of an SVG file into flat shapes. JSVG understands what editors write (styles,
 * transforms, clones, strokes, clips), so it draws, and a {@link Recorder} takes down. The file is
 * drawn once: a mark that no drawing has (an all but invisible square, its colour a number) goes
 * before each element and tells which one the shapes after it are of.
 */
final class Flattener {
  /** What is said of a shape that is not opaque. */
  static final String OPACITY = "opacity";

  private static final String MARK_OPACITY = "0.0123";
  private static final double MARK_ALPHA = 0.0123;
  private static final Set<String> SIZES =
      Set.of("x", "y", "width", "height", "viewBox", "overflow", "preserveAspectRatio", "version");

  private Flattener() {}

  /**
   * @param shapes from the ground up; those too faint to print are not among them
   * @param effects names of what is no flat colour, {@link #OPACITY} among them
   */
  record Flattened(List<FlatShape> shapes, Set<String> effects) {}

  /**
   * Draws each branch by itself.
   *
   * @param board the view box: the shapes' origin is its top left corner
   * @param branches elements, each with its ancestors from the root's child down
   * @param cut whether what stands out of the view box is cut off
   * @return for each branch what it is made of; a problem where JSVG or we give up
   */
  static Outcome<List<Flattened>> flatten(
      SvgElement root,
      Rectangle2D board,
      List<List<SvgElement>> branches,
      boolean cut,
      Source file) {
    Problem broken = Problem.of(Mistake.BROKEN_SVG, file, "path, style");
    byte[] xml = xml(root, board, branches, cut).getBytes(StandardCharsets.UTF_8);
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    Tape tape = new Tape(branches.size());
    try {
      SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(xml), null, context);
      if (document == null) {
        return Outcome.failed(List.of(broken));
      }
      double width = board.getWidth();
      double height = board.getHeight();
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE,
          new Recorder(tape, AffineTransform.getTranslateInstance(-width, -height)),
          new ViewBox(0, 0, (float) (3 * width), (float) (3 * height)));
    } catch (DrawingWork.Excess e) {
      List<SvgElement> branch = branches.get(tape.current);
      Source place = branch.get(branch.size() - 1).place();
      return Outcome.failed(List.of(Problem.of(Mistake.HEAVY_DRAWING, place, e.found, e.most)));
    } catch (RuntimeException | StackOverflowError | InternalError e) {
      // JSVG throws what it likes at files that are well-formed and still make no sense.
      return Outcome.failed(List.of(broken));
    }
    return Outcome.of(tape.flattened, List.of());
  }

  /** The view box stands in a canvas of three times its size, so that the bleed is not cut off. */
  private static String xml(
      SvgElement root, Rectangle2D board, List<List<SvgElement>> branches, boolean cut) {
    StringBuilder xml = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
    double w = board.getWidth();
    double h = board.getHeight();
    xml.append(numbers(-w, -h, 3 * w, 3 * h)).append("\">");
    SvgElement inner =
        new SvgElement(
            "svg",
            new LinkedHashMap<>(root.attributes()),
            false,
            List.of(),
            new StringBuilder(),
            root.place());
    inner.attributes().keySet().removeAll(SIZES);
    inner.attributes().put("width", numbers(w));
    inner.attributes().put("height", numbers(h));
    inner.attributes().put("viewBox", numbers(board.getX(), board.getY(), w, h));
    inner.attributes().put("overflow", cut ? "hidden" : "visible");
    inner.open(xml);
    root.all().filter(SvgElements::isResource).forEach(e -> e.write(xml));
    for (int i = 0; i < branches.size(); i++) {
      xml.append("<path d=\"M").append(numbers(board.getX(), board.getY()));
      xml.append("h1v1h-1z\" style=\"fill:#")
          .append(Integer.toHexString(0x1000000 | i).substring(1));
      xml.append(";fill-opacity:" + MARK_OPACITY + ";stroke:none\"/>");
      List<SvgElement> branch = branches.get(i);
      List<SvgElement> ancestors = branch.subList(0, branch.size() - 1);
      ancestors.forEach(ancestor -> ancestor.open(xml));
      branch.get(branch.size() - 1).write(xml);
      for (int j = ancestors.size() - 1; j >= 0; j--) {
        ancestors.get(j).close(xml);
      }
    }
    inner.close(xml);
    return xml.append("</svg>").toString();
  }

  private static String numbers(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  /** Sorts shapes by the marks before them. */
  private static final class Tape implements Recorder.Tape {
    private final List<Flattened> flattened = new ArrayList<>();
    private final DrawingWork work = new DrawingWork();
    private int current;

    Tape(int branches) {
      for (int i = 0; i < branches; i++) {
        flattened.add(new Flattened(new ArrayList<>(), new TreeSet<>()));
      }
    }

    @Override
    public void shape(Path2D shape, int rgb, double alpha) {
      if (Math.abs(alpha - MARK_ALPHA) < 1e-5) {
        current = rgb;
        return;
      }
      Flattened here = flattened.get(current);
      here.shapes().add(new FlatShape(shape, rgb));
      if (alpha < 0.999) {
        here.effects().add(OPACITY);
      }
    }

    @Override
    public DrawingWork work() {
      return work;
    }

    @Override
    public void effect(String name) {
      flattened.get(current).effects().add(name);
    }
  }
}
