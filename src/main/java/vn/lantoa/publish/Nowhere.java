package vn.lantoa.publish;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.check.CheckedSite;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.problem.Outcome;

/** Throws everything away: for whoever only wants to know whether all is right. */
final class Nowhere implements Destination {
  @Override
  public Artifact write(Artifact artifact) {
    return artifact;
  }

  @Override
  public boolean isPublic() {
    return false;
  }

  @Override
  public Optional<StoredFile> stored(String path) {
    return Optional.empty();
  }

  @Override
  public Outcome<Published> publish(CheckedSite site, Manifest manifest, ManifestText form) {
    return Outcome.of(new Published(0, 0), List.of());
  }

  @Override
  public void close() {
    // nothing is open
  }
}
