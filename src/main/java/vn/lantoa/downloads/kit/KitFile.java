package vn.lantoa.downloads.kit;

import java.nio.charset.StandardCharsets;
import vn.lantoa.campaign.site.Artifact;

/**
 * One file of a kit.
 *
 * @param name in the kit, in letters that every Windows shows: 03-Ap-phich-A3.pdf
 * @param about what it is for, in a few words
 */
record KitFile(String name, String about, Artifact content) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A text for Notepad. */
  static KitFile text(String name, String about, String text) {
    byte[] bytes = (BYTE_ORDER_MARK + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    return new KitFile(name, about, new Artifact(name, bytes));
  }
}
