package vn.lantoa.sheets;

import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.text.Languages;

/**
 * A sheet to be made.
 *
 * @param slogan none for the theme
 * @param marked the text, with the author's marks
 * @param text the same as it is read
 * @param second the same in another language, on the same sheet
 * @param picture that it shows, where its design has room and somebody asks for one
 * @param address where its QR code leads
 * @param file of the sheet below the root of the site, without its ending
 * @param place of the text, for problems
 * @param inSeries whether other texts are set in its format, too
 * @param isFirst whether its design comes first: what is not for the printer is made in that alone
 * @param extra what it is about, where that is neither the theme nor a slogan
 */
record SheetSpec(
    Optional<Slogan> slogan,
    String marked,
    String text,
    Optional<Translation> second,
    Format format,
    Design design,
    Optional<SheetPicture> picture,
    Optional<String> address,
    String file,
    Source place,
    boolean inSeries,
    boolean isFirst,
    Optional<ExtraText> extra) {

  /** The language of its text: themes are in Vietnamese. */
  String language() {
    return slogan.map(Slogan::language).orElse(Languages.VIETNAMESE);
  }

  /**
   * One that lies on no site.
   *
   * @param address where its QR code leads
   */
  static SheetSpec single(
      String marked,
      Optional<Translation> second,
      Format format,
      Design design,
      Optional<SheetPicture> picture,
      Optional<String> address,
      Source place) {
    return new SheetSpec(
        Optional.empty(),
        marked,
        Slogan.unmarked(marked),
        second,
        format,
        design,
        picture,
        address,
        "",
        place,
        false,
        true,
        Optional.empty());
  }
}
