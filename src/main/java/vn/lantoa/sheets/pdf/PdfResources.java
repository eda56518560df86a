package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.bytes.ChunkDeflater;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.bytes.Resource;
import vn.lantoa.sheets.drawing.DrawingItem;

/** What files have in common, made once. May be shared by threads. */
final class PdfResources {
  /** Those of a format in all designs, true, tenth and tiled, and of some more; each some 10 kB. */
  private static final int MOST_PARTS = 160;

  private static final int MOST_PICTURES = 16;

  /** All that Vietnamese needs in two weights; each some 300 bytes. */
  private static final int MOST_LETTERS = 500;

  private final Metadata metadata;
  private final byte[] srgb;
  private final PdfHeader rgb;
  private final Optional<Press> cmyk;
  private final LruCache<Part.Key, Part> shared = new LruCache<>(MOST_PARTS);
  private final LruCache<byte[], ImageXObject> pictures = new LruCache<>(MOST_PICTURES);
  private final LruCache<Path2D, DrawnLetter> letters = new LruCache<>(MOST_LETTERS);

  /**
   * @param made the date of all files
   * @param cmykProfile an ICC profile of a printing condition
   */
  static PdfResources of(Instant made, Optional<byte[]> cmykProfile) {
    // ours (assets/icc/): the JDK's differs from version to version
    byte[] srgb = Resource.bytes(PdfResources.class, "srgb.icc");
    return new PdfResources(
        new Metadata(made),
        PdfHeader.deflated(srgb),
        PdfHeader.of(srgb, 3, "sRGB IEC61966-2.1"),
        cmykProfile.map(profile -> Press.of(new PrintProfile(profile, srgb))));
  }

  /** What files in the inks of a press begin with, and those. */
  private record Press(PdfHeader prelude, PdfColours inks) {
    static Press of(PrintProfile profile) {
      return new Press(PdfHeader.of(profile.bytes(), 4, profile.name()), PdfColours.cmyk(profile));
    }
  }

  private PdfResources(Metadata metadata, byte[] srgb, PdfHeader rgb, Optional<Press> cmyk) {
    this.metadata = metadata;
    this.srgb = srgb;
    this.rgb = rgb;
    this.cmyk = cmyk;
  }

  /**
   * One for another press that has kept no parts yet.
   *
   * @param profile an ICC profile that somebody brought
   */
  Optional<PdfResources> under(byte[] profile) {
    return PrintProfile.read(profile, Resource.bytes(PdfResources.class, "srgb.icc"))
        .map(own -> new PdfResources(metadata, srgb, rgb, Optional.of(Press.of(own))));
  }

  /**
   * One that has kept no parts yet.
   *
   * @param made the date of all files
   */
  PdfResources fresh(Instant made) {
    return new PdfResources(new Metadata(made), srgb, rgb, cmyk);
  }

  Metadata metadata() {
    return metadata;
  }

  /** What files for print shops are written in. */
  PdfColours inks() {
    return cmyk.map(Press::inks).orElse(PdfColours.RGB);
  }

  PdfHeader prelude(PdfColours inks) {
    return inks == PdfColours.RGB ? rgb : cmyk.orElseThrow().prelude();
  }

  /** Profile, compressed, for pictures in a file of other inks. */
  byte[] srgb() {
    return srgb;
  }

  /** The parts of pages that many have. */
  LruCache<Part.Key, Part> shared() {
    return shared;
  }

  ImageXObject picture(DrawingItem.Photo photo, ChunkDeflater packer) {
    return pictures.of(photo.file(), file -> ImageXObject.of(file, packer));
  }

  DrawnLetter letter(Path2D letter, ChunkDeflater packer) {
    return letters.of(letter, l -> DrawnLetter.of(l, packer));
  }

  /** A file for the office. */
  TaggedDocument open(PdfColours inks) {
    return new TaggedDocument(this, inks, Optional.empty());
  }

  /** A file for the print shop, of one page. */
  TaggedDocument open(PdfColours inks, Boxes boxes) {
    return new TaggedDocument(
        this, inks, prelude(inks).exchange().filter(intent -> boxes.userUnit() == 1));
  }
}
