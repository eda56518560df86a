package vn.lantoa.publish;

import java.util.Optional;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.check.CheckedSite;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.problem.Outcome;

/** Where a build's files go. Many threads may write; then one publishes or closes. */
public interface Destination extends AutoCloseable {
  /** Takes a file; tells where it is now. */
  Artifact write(Artifact artifact);

  /** Whether the public will see it. */
  boolean isPublic();

  /** What is known of a file that was written; none where nothing is. */
  Optional<StoredFile> stored(String path);

  /**
   * Lets the public see what was written.
   *
   * @param manifest what the next build may want to know
   * @param form how that is written
   * @throws EarlierSiteGone where files of an earlier site were taken over, and another build has
   *     replaced that meanwhile
   */
  Outcome<Published> publish(CheckedSite site, Manifest manifest, ManifestText form);

  @Override
  void close();
}
