package vn.lantoa.publish;

import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.problem.Outcome;

/** Where sites are published, one after the other. */
public interface SitePlace {
  /** The site that is there now, as far as it can be taken over. */
  EarlierSite earlier(ManifestText form);

  /**
   * Begins a new one.
   *
   * @param earlier the site whose files may be taken over
   */
  Outcome<? extends Destination> open(EarlierSite earlier);
}
