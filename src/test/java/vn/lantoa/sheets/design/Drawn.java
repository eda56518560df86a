package vn.lantoa.sheets.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Source;

/** Artboards of 200 × 100 with a white ground, a slogan above and an issuer below. */
final class Drawn {
  /** All slots of a sheet that is not for an activity. */
  static final Set<Slot.Name> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Slot.Name.THEME, Slot.Name.OCCASION)));

  static final String TITLE = "<title>Thử</title>";
  static final String GROUND = "<rect width='200' height='100' fill='#fff'/>";
  static final String SLOGAN =
      "<rect id='slogan' x='20' y='10' width='160' height='50' fill='#000'/>";
  static final String ISSUER =
      "<rect id='issuer' x='20' y='80' width='160' height='10' fill='#000'/>";

  private Drawn() {}

  /** The lines below the svg element, which is line 1; the drawing starts in line 3. */
  static Outcome<Artboard> board(Path folder, String... lines) throws IOException {
    return file(folder, svg("viewBox='0 0 200 100'", lines));
  }

  static Outcome<Artboard> file(Path folder, String text) throws IOException {
    return ArtboardReader.read(
        Files.writeString(folder.resolve("a.svg"), text), Source.of("a.svg"));
  }

  static Artboard sound(Path folder, String... more) throws IOException {
    Outcome<Artboard> read = board(folder, TITLE, GROUND + String.join("", more) + SLOGAN + ISSUER);
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }

  static Slot slot(Layout layout, Slot.Name name) {
    return layout.slots().stream().filter(slot -> slot.name() == name).findFirst().orElseThrow();
  }

  static String svg(String attributes, String... lines) {
    return "<svg xmlns='http://www.w3.org/2000/svg' "
        + attributes
        + ">\n"
        + String.join("\n", List.of(lines))
        + "\n</svg>";
  }
}
