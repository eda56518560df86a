package vn.lantoa.sheets.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.DrawingItem;

/** The designs of our own theme, in every size, whatever they are given to say. */
class DesignsTest {
  private static final Path FOLDER = Path.of("themes/lan-toa/sheets");

  /** Text this near to the trim would be cut by a guillotine that strays, or by an eyelet. */
  private static final double MARGIN = 0.04;

  private static final List<Design> DESIGNS = read(FOLDER).value().orElseThrow();

  @Test
  void areSound() {
    assertEquals(List.of(), read(FOLDER).problems());
    assertEquals(
        List.of("Cam và tím", "Tiết kiệm mực", "Tranh theo chủ đề", "Truyền thống"),
        DESIGNS.stream().map(Design::title).toList());
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void keepEverySlotClearOfTheTrimAndOfTheOthers(Sizes size) {
    double margin = MARGIN * Math.min(size.width, size.height);
    Rectangle2D safe =
        new Rectangle2D.Double(margin, margin, size.width - 2 * margin, size.height - 2 * margin);
    for (Design design : DESIGNS) {
      for (Set<Name> filled : everySetOfSlots()) {
        List<Slot> slots = lay(design, size, filled).slots();
        for (Slot slot : slots) {
          String what = design.name() + " " + filled + " " + slot;
          assertTrue(slot.name() == Name.PICTURE || safe.contains(slot.box()), what);
          assertTrue(shrunk(slot.box()).getHeight() > 0, what);
          for (Slot other : slots) {
            assertTrue(
                other.equals(slot) || !shrunk(other.box()).intersects(shrunk(slot.box())), what);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void offerAPlaceForAllThatIsGiven(Sizes size) {
    for (Design design : DESIGNS) {
      for (Set<Name> filled : everySetOfSlots()) {
        Set<Name> wanted = EnumSet.copyOf(filled);
        wanted.addAll(EnumSet.of(Name.SLOGAN, Name.ISSUER));
        if (size.width / size.height > 2.2) {
          wanted.remove(Name.QR); // nobody scans a banner
        }
        if (!design.holds(Name.PICTURE)) {
          wanted.remove(Name.PICTURE);
        }
        List<Name> found = lay(design, size, filled).slots().stream().map(Slot::name).toList();
        assertEquals(wanted.size(), found.size(), design.name() + filled + found);
        assertEquals(wanted, EnumSet.copyOf(found));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void giveTheSloganTheMostRoom(Sizes size) {
    for (Design design : DESIGNS) {
      for (Set<Name> filled : everySetOfSlots()) {
        Layout layout = lay(design, size, filled);
        double most =
            layout.slots().stream()
                .filter(slot -> slot.name() != Name.SLOGAN && slot.name() != Name.PICTURE)
                .mapToDouble(slot -> area(slot.box()))
                .max()
                .orElseThrow();
        double slogan = area(Drawn.slot(layout, Name.SLOGAN).box());
        assertTrue(slogan > most, design.name() + " " + filled);
        boolean banner = size.width / size.height > 2.8;
        if (banner && filled.isEmpty()) {
          assertTrue(slogan > 0.4 * size.width * size.height, design.name() + " " + slogan);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void coverTheBleed(Sizes size) {
    double bleed = Math.max(size.bleed, 0.02 * Math.min(size.width, size.height));
    for (Design design : DESIGNS) {
      for (Set<Name> filled : List.of(Set.<Name>of(), Drawn.ALL)) {
        Layout layout = design.lay(size.width, size.height, bleed, List.of(), filled);
        int bare = bare(layout, size, bleed);
        assertEquals(0, bare, design.name());
      }
    }
  }

  /** Pixels that no fill touches, of a picture of trim and bleed. */
  private static int bare(Layout layout, Sizes size, double bleed) {
    double scale = 400 / Math.max(size.width, size.height);
    int width = (int) ((size.width + 2 * bleed) * scale);
    int height = (int) ((size.height + 2 * bleed) * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    g.translate(bleed, bleed);
    for (DrawingItem.Fill fill : layout.ground()) {
      g.setColor(new Color(fill.ink().rgb()));
      g.fill(fill.shape());
    }
    g.dispose();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return (int) Arrays.stream(pixels).filter(pixel -> pixel >>> 24 == 0).count();
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void carryRoundedShapesPastTheCut(Sizes size) {
    double bleed = Math.max(size.bleed, 0.02 * Math.min(size.width, size.height));
    Rectangle2D trim = new Rectangle2D.Double(0, 0, size.width, size.height);
    for (Design design : DESIGNS) {
      for (Set<Name> filled : List.of(Set.<Name>of(), Drawn.ALL)) {
        for (DrawingItem.Fill fill :
            design.lay(size.width, size.height, bleed, List.of(), filled).ground()) {
          Rectangle2D box = fill.shape().getBounds2D();
          String what = design.name() + " " + box;
          assertFalse(stops(-box.getMinX(), bleed), what);
          assertFalse(stops(-box.getMinY(), bleed), what);
          assertFalse(stops(box.getMaxX() - trim.getMaxX(), bleed), what);
          assertFalse(stops(box.getMaxY() - trim.getMaxY(), bleed), what);
        }
      }
    }
  }

  /** Whether an edge reaches the trim and not the end of the bleed. */
  private static boolean stops(double beyond, double bleed) {
    return beyond > -1e-6 && beyond < bleed - 1e-6;
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void giveSponsorsAFifthAtMostBelowOrAtTheRight(Sizes size) {
    for (Design design : DESIGNS) {
      Rectangle2D box = Drawn.slot(lay(design, size, Drawn.ALL), Name.SPONSORS).box();
      assertTrue(area(box) <= 0.2 * size.width * size.height, design.name());
      assertTrue(
          size.width / size.height > 2.2
              ? box.getMinX() > size.width / 2
              : box.getMinY() > size.height / 2,
          design.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void keepTextInContrastWithAllThatLiesUnderIt(Sizes size) {
    for (Design design : DESIGNS) {
      for (Set<Name> filled : everySetOfSlots()) {
        Layout layout = lay(design, size, filled);
        SlotBackground under = new SlotBackground(layout.ground());
        List<Layout.Contrast> all = under.contrasts(layout.slots(), fill -> true);
        assertEquals(
            List.of(), all.stream().filter(Layout.Contrast::isLow).toList(), design.name());
      }
    }
  }

  @Test
  void areTheSameEachTimeTheyAreRead() {
    Outcome<List<Design>> again = read(FOLDER);
    for (Design design : again.value().orElseThrow()) {
      Design first =
          DESIGNS.stream().filter(d -> d.name().equals(design.name())).findFirst().orElseThrow();
      for (Sizes size : Sizes.values()) {
        assertAlike(first, design, size, Drawn.ALL);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sizes.class)
  void areTheSameForASingleSheet(Sizes size) {
    Designs designs = Designs.find(FOLDER).value().orElseThrow();
    for (Design design : DESIGNS) {
      Outcome<Design> single = designs.read(design.name(), size.width, size.height);
      assertEquals(List.of(), single.problems());
      Design one = single.value().orElseThrow();
      assertEquals(design.title(), one.title());
      assertEquals(design.colours().toList(), one.colours().toList());
      for (Set<Name> filled : everySetOfSlots()) {
        assertAlike(design, one, size, filled);
      }
    }
  }

  private static void assertAlike(Design one, Design other, Sizes size, Set<Name> filled) {
    Layout first = lay(one, size, filled);
    Layout second = lay(other, size, filled);
    assertEquals(first.slots(), second.slots());
    assertEquals(
        first.ground().stream().map(DesignsTest::points).toList(),
        second.ground().stream().map(DesignsTest::points).toList());
  }

  @Test
  void areRememberedForTheSameSheet() {
    Design design = DESIGNS.get(0);
    Layout first = lay(design, Sizes.A3, EnumSet.of(Name.QR));
    assertSame(first, lay(design, Sizes.A3, EnumSet.of(Name.QR)));
    assertNotSame(first, lay(design, Sizes.A3, EnumSet.of(Name.LOGO)));
    assertNotSame(
        first,
        design.lay(
            Sizes.A3.width,
            Sizes.A3.height,
            Sizes.A3.bleed,
            List.of(new Colour("Cam", 0, List.of())),
            EnumSet.of(Name.QR)));
  }

  private static Layout lay(Design design, Sizes size, Set<Name> filled) {
    return design.lay(size.width, size.height, size.bleed, List.of(), filled);
  }

  private static List<Set<Name>> everySetOfSlots() {
    List<Name> optional = List.of(Name.CAMPAIGN, Name.HOTLINE, Name.LOGO, Name.QR, Name.SPONSORS);
    List<Set<Name>> sets = new ArrayList<>();
    for (int bits = 0; bits < 32; bits++) {
      Set<Name> set = EnumSet.noneOf(Name.class);
      for (int i = 0; i < optional.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(optional.get(i));
        }
      }
      sets.add(set);
    }
    return sets;
  }

  private static Rectangle2D shrunk(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 1e-6, box.getY() + 1e-6, box.getWidth() - 2e-6, box.getHeight() - 2e-6);
  }

  private static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }

  private static String points(DrawingItem.Fill fill) {
    StringBuilder text = new StringBuilder(fill.ink().toString());
    double[] point = new double[6];
    for (PathIterator i = fill.shape().getPathIterator(null); !i.isDone(); i.next()) {
      text.append(i.currentSegment(point)).append(Arrays.toString(point));
    }
    return text.toString();
  }

  private static Outcome<List<Design>> read(Path theme) {
    return Designs.find(theme).then(designs -> designs.read(designs.names()));
  }
}
