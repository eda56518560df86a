package vn.lantoa.sheets;

import java.util.List;
import vn.lantoa.campaign.Colour;

/** Colours that no palette need name. */
final class DefaultColours {
  static final Colour WHITE = new Colour("white", 0xFFFFFF, List.of(0, 0, 0, 0));

  static final Colour BLACK = new Colour("black", 0x000000, List.of(0, 0, 0, 100));

  private DefaultColours() {}
}
