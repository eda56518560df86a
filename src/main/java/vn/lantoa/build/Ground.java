package vn.lantoa.build;

import java.net.URI;
import java.util.Optional;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.jbake.JBakeBaker;
import vn.lantoa.jbake.JBakeSettings;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.read.Reading;

/** What a site is made from, read: content and theme. */
record Ground(Inputs inputs, Reading reading, Theme theme, JBakeSettings settings) {
  /**
   * The address on the command line goes before the one that the newest campaign names, and that
   * before the theme's.
   */
  Site site() {
    Catalogue catalogue = reading.catalogue();
    Site nowhere = new Site(catalogue, inputs.baseUrl(), catalogue.phase(inputs.today()));
    Optional<URI> base =
        inputs.baseUrl().or(catalogue.edition(nowhere.root())::baseUrl).or(settings::host);
    return new Site(catalogue, base, nowhere.today());
  }

  Pages pages(Site site) {
    return new Pages(
        theme, new JBakeBaker(settings, theme.templates(), site.baseUrl(), site.today()));
  }
}
