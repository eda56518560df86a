package vn.lantoa.pages;

import java.nio.file.Path;
import java.util.List;
import vn.lantoa.campaign.Artifact;
import vn.lantoa.problem.Outcome;

/** How the site looks: templates, and the files that pages load. */
public final class Theme {
  private final Templates templates;
  private final List<Artifact> files;

  private Theme(Templates templates, List<Artifact> files) {
    this.templates = templates;
    this.files = List.copyOf(files);
  }

  /**
   * Reads a theme.
   *
   * @param folder of the theme, such as themes/lan-toa
   * @param assets the folder with fonts/
   */
  public static Outcome<Theme> read(Path folder, Path assets) {
    return Outcome.of(new Theme(new Templates(folder.resolve("templates")), List.of()), List.of());
  }

  public Templates templates() {
    return templates;
  }

  List<Artifact> files() {
    return files;
  }
}
