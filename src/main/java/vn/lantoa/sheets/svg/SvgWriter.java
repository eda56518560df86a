package vn.lantoa.sheets.svg;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Base64;
import java.util.stream.Collectors;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.Escape;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.jpg.JpegWriter;

/**
 * Writes SVG 1.1 in millimetres. The canvas takes in the bleed, as a drawing program expects of a
 * file for the printer; the trim is from 0,0 to the width and height that {@code desc} tells. A
 * slug stands below the bleed, on a canvas that is longer by it. Letters are outlines; their text
 * stands beside them as title and label. May be shared by threads.
 */
public final class SvgWriter {
  /** Those of a format in all designs, and of some formats more; one is some 10 kB. */
  private static final int MOST_LAYERS = 32;

  /** White below the slug, in mm. */
  private static final double GAP = 1;

  private final LruCache<Layer, byte[]> shared = new LruCache<>(MOST_LAYERS);

  public byte[] write(Drawing drawing) {
    ByteBuilder out = new ByteBuilder(64 * 1024);
    double bleed = drawing.bleed();
    double width = drawing.width() + 2 * bleed;
    double height = drawing.height() + 2 * bleed;
    double below =
        Math.max(0, drawing.slugDepth() + (drawing.slug().isPresent() ? GAP : 0) - bleed);
    out.put("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .put(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"");
    out.number(width, 3).put("mm\" height=\"").number(height + below, 3);
    out.put("mm\" viewBox=\"");
    out.number(-bleed, 3).put(' ').number(-bleed, 3).put(' ');
    out.number(width, 3).put(' ').number(height + below, 3).put("\" role=\"img\"");
    language(out, drawing.language());
    label(out, drawing.title());
    out.put('>');
    title(out, drawing.title());
    out.put("<desc>").utf8("Khổ thành phẩm ").number(drawing.width(), 3).utf8(" × ");
    out.number(drawing.height(), 3).utf8(" mm, tràn lề ").number(bleed, 3).put(" mm</desc>\n");
    out.put("<clipPath id=\"cut\"><path d=\"M").number(-bleed, 3).put(' ').number(-bleed, 3);
    out.put('h').number(width, 3).put('v').number(height, 3);
    out.put('h').number(-width, 3).put("z\"/></clipPath>\n<g clip-path=\"url(#cut)\">\n");
    for (Layer layer : drawing.layers()) {
      if (layer.shared()) {
        out.put(shared.of(layer, l -> marks(new ByteBuilder(16 * 1024), l).toBytes()));
      } else {
        marks(out, layer);
      }
    }
    out.put("</g>\n");
    drawing.slug().ifPresent(slug -> words(out, slug));
    return out.put("</svg>\n").toBytes();
  }

  private static ByteBuilder marks(ByteBuilder out, Layer layer) {
    for (DrawingItem mark : layer.marks()) {
      mark.match(
          fill -> fill(out, fill),
          words -> words(out, words),
          figure -> figure(out, figure),
          photo -> photo(out, photo));
    }
    return out;
  }

  private static ByteBuilder fill(ByteBuilder out, DrawingItem.Fill fill) {
    out.put("<path");
    paint(out, fill.ink());
    Path2D shape = fill.shape();
    if (shape.getWindingRule() == Path2D.WIND_EVEN_ODD) {
      out.put(" fill-rule=\"evenodd\"");
    }
    out.put(" d=\"");
    new RelativePath(out).add(shape.getPathIterator(null));
    return out.put("\"/>\n");
  }

  private static ByteBuilder words(ByteBuilder out, DrawingItem.Words words) {
    out.put("<g");
    paint(out, words.ink());
    language(out, words.language());
    out.put('>');
    title(out, words.lines().stream().map(DrawingItem.Line::text).collect(Collectors.joining(" ")));
    out.put('\n');
    for (DrawingItem.Line line : words.lines()) {
      out.put("<path");
      label(out, line.text());
      out.put(" d=\"");
      RelativePath path = new RelativePath(out);
      for (DrawingItem.Letter letter : line.letters()) {
        path.add(letter.outline().getPathIterator(line.place(letter)));
      }
      out.put("\"/>\n");
    }
    return out.put("</g>\n");
  }

  private static ByteBuilder figure(ByteBuilder out, DrawingItem.Figure figure) {
    out.put("<g");
    label(out, figure.alt());
    out.put('>');
    title(out, figure.alt());
    out.put('\n');
    figure.fills().forEach(fill -> fill(out, fill));
    return out.put("</g>\n");
  }

  private static ByteBuilder photo(ByteBuilder out, DrawingItem.Photo photo) {
    Rectangle2D box = photo.box();
    out.put("<image x=\"").number(box.getX(), 3).put("\" y=\"").number(box.getY(), 3);
    out.put("\" width=\"").number(box.getWidth(), 3).put("\" height=\"").number(box.getHeight(), 3);
    out.put("\" preserveAspectRatio=\"none\"");
    label(out, photo.alt());
    // Drawing programs older than SVG 2 know xlink:href alone.
    boolean jpeg = JpegWriter.isJpeg(photo.file());
    out.put(" xlink:href=\"data:image/").put(jpeg ? "jpeg" : "png").put(";base64,");
    return out.put(Base64.getEncoder().encode(photo.file())).put("\"/>\n");
  }

  private static void paint(ByteBuilder out, Colour ink) {
    int rgb = ink.rgb();
    out.put(" fill=\"#").hex(rgb >> 16).hex(rgb >> 8).hex(rgb).put('"');
  }

  private static void language(ByteBuilder out, String tag) {
    out.put(" xml:lang=\"").utf8(Escape.xml(tag)).put('"');
  }

  private static void label(ByteBuilder out, String text) {
    out.put(" aria-label=\"").utf8(Escape.xml(text)).put('"');
  }

  private static void title(ByteBuilder out, String text) {
    out.put("<title>").utf8(Escape.xml(text)).put("</title>");
  }
}
