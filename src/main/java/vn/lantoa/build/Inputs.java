package vn.lantoa.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kept.SitePart;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.text.Dates;

/**
 * Everything that a build depends on; the same inputs give the same bytes.
 *
 * @param content its roots, the program's own first
 * @param path of the edition to build below the content root; empty for everything
 * @param theme folder of the theme
 * @param assets folder with fonts
 * @param out the folder that becomes the site
 * @param outName the same as the user typed it, for messages
 * @param baseUrl address of the site's root, ending with a slash; before the campaign's own
 * @param today the day of the build, in Vietnam
 * @param sheets whether banners, posters and social images are made
 * @param jobs threads
 * @param reuses whether what an earlier build made from the same is taken over
 */
public record Inputs(
    List<ContentRoot> content,
    String path,
    Path theme,
    Path assets,
    Path out,
    String outName,
    Optional<URI> baseUrl,
    LocalDate today,
    boolean sheets,
    int jobs,
    boolean reuses) {

  /** The same in another place. */
  Inputs at(Path folder, String name) {
    return new Inputs(
        content, path, theme, assets, folder, name, baseUrl, today, sheets, jobs, reuses);
  }

  /** The same, as a part of the site was made. */
  Inputs as(SitePart part) {
    Optional<URI> base =
        part.baseUrl().isEmpty() ? Optional.empty() : Optional.of(URI.create(part.baseUrl()));
    return new Inputs(
        content,
        part.path(),
        theme,
        assets,
        out,
        outName,
        base,
        today,
        part.sheets(),
        jobs,
        reuses);
  }

  /** The same, with nothing taken over. */
  public Inputs fresh() {
    return new Inputs(
        content, path, theme, assets, out, outName, baseUrl, today, sheets, jobs, false);
  }

  /**
   * What a file that is made of what others have sent says of when it was made: the start of the
   * build's day in Vietnam, to be the same twice and never in the future.
   */
  Instant made() {
    return today.atStartOfDay(Dates.VIETNAM).toInstant();
  }
}
