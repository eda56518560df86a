package vn.lantoa.desk.identity;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.Sheets.DesignColours;

/** What makes sheets of an edition as it is now. */
public interface Press {
  /** An edition, where nothing is wrong with how it looks; what is wrong elsewhere is in no way. */
  Optional<Edition> edition(String path) throws IOException;

  /** What a palette would do to its designs. */
  List<DesignColours> colours(String path, Edition edition, List<Colour> palette)
      throws IOException;

  /** A colour as printers get it. */
  Colour printed(String path, Colour colour) throws IOException;

  /** The designs of the theme, each with what people call it. */
  Map<String, String> designs(String path);

  /** The drawings of the theme, each with what it shows. */
  Map<String, String> drawings(String path);

  /** The file of a drawing. */
  Optional<byte[]> drawing(String path, String name) throws IOException;

  /** The one that stands where nobody asks for another. */
  String usualDrawing();

  /** The file of a sheet, or why there is none. */
  Outcome<byte[]> sheet(String path, String words, String format, String design, Sheet.Kind kind)
      throws IOException;
}
