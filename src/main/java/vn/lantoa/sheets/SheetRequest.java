package vn.lantoa.sheets;

import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;

/**
 * A single sheet that somebody asks for.
 *
 * @param text of the slogan, with the author's marks
 * @param language of the content's translation that stands on it, too
 * @param format by name
 * @param size instead, one that no content has
 * @param design by name; the theme's first where none is named
 * @param kind of the file
 * @param around its trim, in a file for the printer
 */
public record SheetRequest(
    String text,
    Optional<String> language,
    String format,
    Optional<Format> size,
    Optional<String> design,
    Sheet.Kind kind,
    Surround around) {
  /** The same with its text filled in. */
  public SheetRequest with(String filled) {
    return new SheetRequest(filled, language, format, size, design, kind, around);
  }
}
