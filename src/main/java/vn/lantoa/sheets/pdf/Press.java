package vn.lantoa.sheets.pdf;

import java.awt.color.ICC_Profile;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Kept;
import vn.lantoa.sheets.drawing.Mark;
import vn.lantoa.sheets.drawing.Packer;

/** What files have in common, made once. May be shared by threads. */
final class Press {
  /** Those of a format in all designs, true, tenth and tiled, and of some more; each some 10 kB. */
  private static final int MOST_PARTS = 80;

  private static final int MOST_PICTURES = 16;

  /** All that Vietnamese needs in two weights; each some 300 bytes. */
  private static final int MOST_LETTERS = 500;

  private final Metadata metadata;
  private final byte[] srgb;
  private final Prelude rgb;
  private final Optional<Prelude> cmyk;
  private final Kept<Part.Key, Part> shared = new Kept<>(MOST_PARTS);
  private final Kept<Mark.Photo, Picture> pictures = new Kept<>(MOST_PICTURES);
  private final Kept<Path2D, DrawnLetter> letters = new Kept<>(MOST_LETTERS);

  Press(Instant made, Optional<byte[]> cmykProfile) {
    this(new Metadata(made), ownProfile(), cmykProfile);
  }

  private Press(Metadata metadata, byte[] profile, Optional<byte[]> cmykProfile) {
    this(
        metadata,
        Prelude.deflated(profile),
        Prelude.of(profile, 3, "sRGB IEC61966-2.1"),
        cmykProfile.map(bytes -> Prelude.of(bytes, 4, name(bytes))));
  }

  private Press(Metadata metadata, byte[] srgb, Prelude rgb, Optional<Prelude> cmyk) {
    this.metadata = metadata;
    this.srgb = srgb;
    this.rgb = rgb;
    this.cmyk = cmyk;
  }

  /** One that has kept no parts yet. */
  Press fresh() {
    return new Press(metadata, srgb, rgb, cmyk);
  }

  /** Ours (assets/icc/): the JDK's differs from version to version. */
  private static byte[] ownProfile() {
    String name = "srgb.icc";
    try (InputStream in = Objects.requireNonNull(Press.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name that the profile gives itself (ICC.1:2001-04, 6.5.17), as letters and digits. */
  private static String name(byte[] profile) {
    byte[] tag = ICC_Profile.getInstance(profile).getData(ICC_Profile.icSigProfileDescriptionTag);
    int length = tag == null || tag[0] != 'd' ? 0 : ByteBuffer.wrap(tag).getInt(8) - 1;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char c = (char) tag[12 + i];
      name.append(c < 128 && Character.isLetterOrDigit(c) || c == '.' ? c : ' ');
    }
    return name.isEmpty() ? "Custom" : name.toString();
  }

  Metadata metadata() {
    return metadata;
  }

  Inks inks(Drawing drawing) {
    return cmyk.isPresent() ? Inks.of(drawing) : Inks.RGB;
  }

  Prelude prelude(Inks inks) {
    return inks == Inks.CMYK ? cmyk.orElseThrow() : rgb;
  }

  /** Profile, compressed, for pictures in a file of other inks. */
  byte[] srgb() {
    return srgb;
  }

  /** The parts of pages that many have. */
  Kept<Part.Key, Part> shared() {
    return shared;
  }

  Picture picture(Mark.Photo photo, Packer packer) {
    return pictures.of(photo, p -> Picture.of(p, packer));
  }

  DrawnLetter letter(Path2D letter, Packer packer) {
    return letters.of(letter, l -> DrawnLetter.of(l, packer));
  }

  Document open(Inks inks) {
    return new Document(this, inks);
  }
}
