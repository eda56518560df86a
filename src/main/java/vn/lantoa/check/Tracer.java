package vn.lantoa.check;

import java.util.Optional;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.problem.Source;

/**
 * Makes a page once more so that each element tells, in its {@code data-at}, the {@code
 * file:line:column} of the content or of the template that it comes from, and each link of the
 * content, in {@code data-to}, how its author wrote it.
 */
public interface Tracer {
  /**
   * A file that was traced.
   *
   * @param page the same tags as before, in the same order, with their places
   * @param template the file that the page is made with
   */
  record Traced(Artifact page, Source template) {}

  /** Nothing where no template makes the file. */
  Optional<Traced> trace(String path);

  /** The content or the folder of the theme that a file without a template comes from. */
  Source owner(String path);
}
