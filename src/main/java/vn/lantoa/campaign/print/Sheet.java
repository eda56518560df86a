package vn.lantoa.campaign.print;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Slogan;

/**
 * A slogan or the theme laid out in one format and one design, as files of the site.
 *
 * @param slogan none for a sheet of the theme, and for one of something else
 * @param extra what it is about, where that is neither the theme nor a slogan
 * @param text what stands on it; the alternative text of its pictures
 * @param design name of the design: cam
 * @param designTitle as people call it: Cam và tím
 * @param files the PNG first
 */
public record Sheet(
    Optional<Slogan> slogan,
    Optional<Format.Extra> extra,
    String text,
    Format format,
    String design,
    String designTitle,
    List<File> files) {
  public Sheet {
    files = List.copyOf(files);
  }

  /**
   * A file of the sheet.
   *
   * @param path below the root of the site
   * @param width of a picture, in px; 0 otherwise
   * @param height of a picture, in px; 0 otherwise
   * @param colours that it is really written in
   */
  public record File(
      Kind kind, String path, long bytes, int width, int height, ColourSpace colours) {

    /** As it lies in the folder of downloads. */
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** The same in a design that people call otherwise. */
  public Sheet inDesign(String title) {
    return new Sheet(slogan, extra, text, format, design, title, files);
  }

  /** What a file is for. */
  public enum Kind {
    /** To be looked at and shared. */
    PNG,
    /** For the printer, 1:1. */
    PDF,
    /** For printers that cannot take a page of more than 5.08 m: 1:10. */
    TENTH,
    /** A poster cut into sheets of A4, for an office printer. */
    TILES,
    /** To be agreed to before it is printed: small, with its size and colours written on it. */
    PROOF,
    /** To be changed. */
    SVG
  }

  /** The file of a kind, where there is one. */
  public Optional<File> file(Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).findFirst();
  }
}
