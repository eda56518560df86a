package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.BrokenMapException;

/** The program's own administrative map, and what is said where it cannot be read. */
final class MapFile {
  private MapFile() {}

  static AdministrativeMap read(Environment surroundings, CliMessages words)
      throws InitCommand.Refusal {
    Path folder = surroundings.home().resolve("assets").resolve(AdministrativeMap.FOLDER);
    try {
      return AdministrativeMap.read(folder);
    } catch (BrokenMapException e) {
      String key = "map." + e.fault().name().toLowerCase(Locale.ROOT);
      throw new InitCommand.Refusal(e.place() + ": " + words.text(key, e.given()));
    } catch (IOException e) {
      throw new InitCommand.Refusal(words.text("map.none", surroundings.shown(folder)));
    }
  }
}
