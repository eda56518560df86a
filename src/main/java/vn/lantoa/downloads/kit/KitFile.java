package vn.lantoa.downloads.kit;

import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.text.WindowsText;

/**
 * One file of a kit.
 *
 * @param name in the kit, in letters that every Windows shows: 03-Ap-phich-A3.pdf
 * @param about what it is for, in a few words
 */
record KitFile(String name, String about, Artifact content) {
  /** A text for Notepad. */
  static KitFile text(String name, String about, String text) {
    return new KitFile(name, about, new Artifact(name, WindowsText.bytes(text)));
  }
}
