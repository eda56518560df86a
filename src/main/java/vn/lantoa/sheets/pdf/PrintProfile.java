package vn.lantoa.sheets.pdf;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;

/**
 * The ICC profile of a printing condition, and the inks that colours take there. May be shared by
 * threads.
 */
final class PrintProfile {
  /** Some designs' worth of colours that nobody mixed. */
  private static final int MOST_MIXTURES = 256;

  private final byte[] bytes;
  private final ICC_Profile icc;
  private final ICC_ColorSpace press;
  private final ICC_ColorSpace srgb;
  private final LruCache<Integer, List<Integer>> mixtures = new LruCache<>(MOST_MIXTURES);

  /**
   * @param bytes of the profile, CMYK
   * @param srgb our profile of it: the JDK's differs from version to version
   */
  PrintProfile(byte[] bytes, byte[] srgb) {
    this.bytes = bytes.clone();
    this.icc = ICC_Profile.getInstance(bytes);
    this.press = new ICC_ColorSpace(icc);
    this.srgb = new ICC_ColorSpace(ICC_Profile.getInstance(srgb));
  }

  /**
   * One that somebody brought, unless it is none of a press with four inks.
   *
   * @param srgb as above
   */
  static Optional<PrintProfile> read(byte[] bytes, byte[] srgb) {
    try {
      ICC_Profile icc = ICC_Profile.getInstance(bytes);
      if (icc.getProfileClass() != ICC_Profile.CLASS_OUTPUT
          || icc.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
        return Optional.empty();
      }
      PrintProfile profile = new PrintProfile(bytes, srgb);
      profile.mixture(0xF26A21); // needs its tables, which may be broken
      return Optional.of(profile);
    } catch (IllegalArgumentException | CMMException | ProfileDataException e) {
      return Optional.empty(); // what the JDK says of a file that is no whole profile
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The name that the profile gives itself (ICC.1:2001-04, 6.5.17), as letters and digits. */
  String name() {
    byte[] tag = icc.getData(ICC_Profile.icSigProfileDescriptionTag);
    int length = tag == null || tag[0] != 'd' ? 0 : ByteBuffer.wrap(tag).getInt(8) - 1;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char c = (char) tag[12 + i];
      name.append(c < 128 && Character.isLetterOrDigit(c) || c == '.' ? c : ' ');
    }
    return name.isEmpty() ? "Custom" : name.toString();
  }

  /** A colour with its inks: its own, or those that look like it under this profile. */
  Colour mixed(Colour colour) {
    return colour.cmyk().isEmpty()
        ? new Colour(colour.name(), colour.rgb(), mixtures.of(colour.rgb(), this::mixture))
        : colour;
  }

  /** Whites, greys and black of black ink alone, which cannot be out of register. */
  private List<Integer> mixture(int rgb) {
    float[] light = new float[3];
    for (int i = 0; i < 3; i++) {
      light[i] = (rgb >> 16 - 8 * i & 255) / 255f;
    }
    float[] xyz = srgb.toCIEXYZ(light);
    if (light[0] == light[1] && light[1] == light[2]) {
      return List.of(0, 0, 0, 100 - lightness(xyz[1]));
    }
    List<Integer> inks = new ArrayList<>();
    for (float ink : press.fromCIEXYZ(xyz)) {
      inks.add(Math.round(100 * ink));
    }
    return Colour.withinLimit(inks);
  }

  /** CIE L*, from 0 to 100, of a luminance from 0 to 1. */
  private static int lightness(double luminance) {
    double cubic = StrictMath.cbrt(luminance);
    double lightness = luminance > 216.0 / 24389 ? 116 * cubic - 16 : luminance * 24389 / 27;
    return (int) Math.round(Math.max(0, Math.min(100, lightness)));
  }
}
