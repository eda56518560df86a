package vn.lantoa.pages;

import java.util.List;
import vn.lantoa.campaign.Artifact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Site;

/** Makes the website, one edition at a time. Safe for many threads. */
public final class Pages {
  private final Theme theme;
  private final Baker baker;

  public Pages(Theme theme, Baker baker) {
    this.theme = theme;
    this.baker = baker;
  }

  /** All files of one edition, below the root of the site. */
  public List<Artifact> render(Site site, Edition edition) {
    return baker.bake(List.of());
  }

  /** The files that the whole site has once: styles, scripts, fonts, and what machines read. */
  public List<Artifact> shared(Site site) {
    return theme.files();
  }
}
