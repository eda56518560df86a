package vn.lantoa.publish;

import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.check.CheckedSite;
import vn.lantoa.problem.Outcome;

/** Where a build's files go. Many threads may write; then one publishes or closes. */
public interface Destination extends AutoCloseable {
  /** Takes a file; tells where it is now. */
  Artifact write(Artifact artifact);

  /** Whether the public will see it. */
  boolean isPublic();

  /** Lets the public see what was written. */
  Outcome<Published> publish(CheckedSite site);

  @Override
  void close();
}
