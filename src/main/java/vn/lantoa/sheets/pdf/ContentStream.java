package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.ChunkDeflater;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Finishing;

/** A stretch of a page being written: what is drawn, and what of it is read. */
final class ContentStream {
  private static final int NO_INK = -1;

  private final PdfColours inks;
  private final PageTransform frame;
  private final Part.Before before;
  private final Function<Path2D, DrawnLetter> letters;
  private final ByteBuilder out = new ByteBuilder(16 * 1024);
  private final List<StructureElement> elements = new ArrayList<>();
  private final List<DrawingItem.Photo> photos = new ArrayList<>();

  /** What draws each letter that was drawn so far. */
  private final Map<Path2D, byte[]> drawn = new HashMap<>();

  private final List<Path2D> forms = new ArrayList<>();
  private int ink = NO_INK;
  private boolean inArtifact;

  /**
   * @param letters how each is written
   */
  ContentStream(
      PdfColours inks,
      PageTransform frame,
      Part.Before before,
      Function<Path2D, DrawnLetter> letters) {
    this.inks = inks;
    this.frame = frame;
    this.before = before;
    this.letters = letters;
  }

  Part packed(ChunkDeflater packer) {
    return new Part(packer.pack(out), elements, photos, forms);
  }

  /** Writes what marks say, invisible, where the frame puts it, and tags it. */
  ContentStream read(List<? extends DrawingItem> marks) {
    enter();
    for (DrawingItem mark : marks) {
      if (mark instanceof DrawingItem.Words words) {
        begin(element(words));
        text(words.lines());
        out.put("EMC\n");
      }
    }
    out.put("Q\n");
    return this;
  }

  /** Draws marks where the frame puts them, and tags those that are pictures. */
  ContentStream draw(List<? extends DrawingItem> marks) {
    enter();
    marks.forEach(this::draw);
    artifact(false);
    out.put("Q\n");
    return this;
  }

  /** Draws the form D, nothing of which is read. */
  ContentStream form() {
    enter();
    out.put("/Artifact BMC\n/D Do\nEMC\nQ\n");
    return this;
  }

  /** Draws marks of a form: where they stand, without tags, which belong to pages. */
  ContentStream drawUntagged(List<? extends DrawingItem> marks) {
    marks.forEach(this::paint);
    return this;
  }

  private void enter() {
    out.put("q\n");
    frame.enter(out);
  }

  /**
   * Marks a quarter of a point thin: two at each corner in line with the trim; two more in line
   * with the edge of a hem; and short ones where eyelets come.
   */
  ContentStream cropMarks(Boxes boxes, Finishing finishing) {
    double scale = boxes.scale();
    double from = boxes.bleed() + Finishing.GAP * scale;
    out.put("/Artifact<</Type/Page>>BDC\nq\n").put(inks.strokeMarks());
    out.number(0.25 * scale / boxes.userUnit(), 4).put(" w\n");
    corners(boxes, 0, from, Finishing.MARK * scale);
    if (finishing.hem() > 0) {
      double hem = finishing.hem() * scale;
      corners(boxes, hem, Math.max(from, hem + Finishing.GAP * scale), Finishing.MARK * scale);
    }
    double shorter = Finishing.MARK * scale / 2;
    for (double at : finishing.eyeletsAlong(boxes.width() / scale)) {
      double x = boxes.margin() + at * scale;
      stroke(boxes, x, boxes.margin() - from, x, boxes.margin() - from - shorter);
      double bottom = boxes.margin() + boxes.height() + from;
      stroke(boxes, x, bottom, x, bottom + shorter);
    }
    for (double at : finishing.eyeletsAlong(boxes.height() / scale)) {
      double y = boxes.margin() + at * scale;
      stroke(boxes, boxes.margin() - from, y, boxes.margin() - from - shorter, y);
      double right = boxes.margin() + boxes.width() + from;
      stroke(boxes, right, y, right + shorter, y);
    }
    out.put("Q\nEMC\n");
    return this;
  }

  /**
   * @param outside how far outside the trim the line runs that they mark, in mm of the page
   * @param from how far outside it they begin
   */
  private void corners(Boxes boxes, double outside, double from, double length) {
    for (int corner = 0; corner < 4; corner++) {
      int sideX = corner % 2 == 0 ? -1 : 1;
      int sideY = corner < 2 ? -1 : 1;
      double left = boxes.margin() + (sideX > 0 ? boxes.width() : 0);
      double top = boxes.margin() + (sideY > 0 ? boxes.height() : 0);
      double x = left + sideX * outside;
      double y = top + sideY * outside;
      stroke(boxes, left + sideX * from, y, left + sideX * (from + length), y);
      stroke(boxes, x, top + sideY * from, x, top + sideY * (from + length));
    }
  }

  private void stroke(Boxes boxes, double x1, double y1, double x2, double y2) {
    out.number(boxes.units(x1), 4).put(' ').number(boxes.units(y1), 4).put(" m ");
    out.number(boxes.units(x2), 4).put(' ').number(boxes.units(y2), 4).put(" l S\n");
  }

  private void draw(DrawingItem mark) {
    Optional<StructureElement> read = element(mark);
    artifact(read.isEmpty());
    read.ifPresent(this::begin);
    paint(mark);
    read.ifPresent(element -> out.put("EMC\n"));
  }

  private static StructureElement element(DrawingItem.Words words) {
    return new StructureElement(
        words.role() == DrawingItem.Role.HEADING ? "H1" : "P",
        PdfStrings.language(words.language(), new ByteBuilder(32)));
  }

  /** What a picture is for those who have the page read to them; a fill is nothing. */
  private Optional<StructureElement> element(DrawingItem mark) {
    return mark.match(
        fill -> Optional.empty(),
        words -> Optional.empty(),
        figure -> Optional.of(described(figure.alt(), figure.box())),
        photo -> Optional.of(described(photo.alt(), photo.box())));
  }

  private ContentStream paint(DrawingItem mark) {
    return mark.match(
        this::paint,
        words -> {
          ink(words.ink());
          words.lines().forEach(this::paint);
          return this;
        },
        figure -> {
          figure.fills().forEach(this::paint);
          return this;
        },
        this::paint);
  }

  private ContentStream paint(DrawingItem.Photo photo) {
    Rectangle2D box = photo.box();
    out.put("q ").number(box.getWidth() * 100, 1).put(" 0 0 ").number(-box.getHeight() * 100, 1);
    out.put(' ').number(box.getX() * 100, 1).put(' ').number(box.getMaxY() * 100, 1);
    out.put(" cm/P").whole(before.photos() + photos.size()).put(" Do Q\n");
    photos.add(photo);
    return this;
  }

  private ContentStream paint(DrawingItem.Fill fill) {
    ink(fill.ink());
    PathWriter.fill(fill.shape(), out);
    return this;
  }

  /** Places each letter to a hundredth of a unit, which no rounding adds up. */
  private void paint(DrawingItem.Line line) {
    double scale = line.size() * 100 / DrawingItem.Letter.EM;
    out.put("q ").number(scale, 7).put(" 0 0 ").number(scale, 7).put(' ');
    out.number(line.x() * 100, 2).put(' ').number(line.baseline() * 100, 2).put(" cm\n");
    long x = 0;
    long y = 0;
    for (DrawingItem.Letter letter : line.letters()) {
      long toX = Math.round(letter.x() * 100);
      long toY = Math.round(letter.y() * 100);
      out.put("1 0 0 1 ").hundredths(toX - x).put(' ').hundredths(toY - y).put(" cm\n");
      out.put(drawn.computeIfAbsent(letter.outline(), this::drawn));
      x = toX;
      y = toY;
    }
    out.put("Q\n");
  }

  private byte[] drawn(Path2D outline) {
    DrawnLetter letter = letters.apply(outline);
    if (!letter.isForm()) {
      return letter.bytes();
    }
    ByteBuilder named =
        new ByteBuilder(16).put('/').whole(before.parts()).put('.').whole(forms.size());
    forms.add(outline);
    return named.put(" Do\n").toBytes();
  }

  private void ink(Colour colour) {
    if (ink != colour.rgb() || inks != PdfColours.RGB) {
      inks.fill(colour, out);
      ink = colour.rgb();
    }
  }

  private StructureElement described(String alt, Rectangle2D box) {
    ByteBuilder attributes = new ByteBuilder(128);
    PdfStrings.text(alt, attributes.put("/Alt"));
    attributes.put("/A<</O/Layout/Placement/Block/BBox[");
    frame.box(box, attributes);
    return new StructureElement("Figure", attributes.put("]>>"));
  }

  /** Starts a stretch that is read; its number is its place among the page's elements. */
  private void begin(StructureElement element) {
    out.put('/').put(element.type()).put("<</MCID ");
    out.whole(before.elements() + elements.size()).put(">>BDC\n");
    elements.add(element);
  }

  private void artifact(boolean wanted) {
    if (wanted != inArtifact) {
      out.put(wanted ? "/Artifact BMC\n" : "EMC\n");
      inArtifact = wanted;
    }
  }

  /** The lines once more, invisible (mode 3), each stretched to the width of its outline. */
  private void text(List<DrawingItem.Line> lines) {
    out.put("BT/F 1 Tf 3 Tr\n");
    for (int i = 0; i < lines.size(); i++) {
      DrawingItem.Line line = lines.get(i);
      double natural = line.text().length() * line.size() * InvisibleFont.WIDTH / 1000.0;
      double stretch = natural > 0 && line.width() > 0 ? line.width() / natural : 1;
      out.number(100 * stretch, 2).put(" Tz ");
      frame.text(line, out);
      out.put(" Tm<");
      PdfStrings.codes(line.text(), out);
      // A space parts the last word of a line from the first of the next.
      out.put(i + 1 < lines.size() ? "0020>Tj\n" : ">Tj\n");
    }
    out.put("ET\n");
  }
}
