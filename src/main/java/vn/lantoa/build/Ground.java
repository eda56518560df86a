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

/** What a site is made from, read: content and theme. Safe for many threads. */
final class Ground {
  private final Inputs inputs;
  private final Reading reading;
  private final Theme theme;
  private final JBakeSettings settings;
  private Optional<Maker> last = Optional.empty();

  Ground(Inputs inputs, Reading reading, Theme theme, JBakeSettings settings) {
    this.inputs = inputs;
    this.reading = reading;
    this.theme = theme;
    this.settings = settings;
  }

  /** What makes the pages of a site. */
  private record Maker(Site site, Pages pages) {}

  Reading reading() {
    return reading;
  }

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

  /** Whoever makes a site in parts looks at its templates once. */
  synchronized Pages pages(Site site) {
    Optional<Pages> known = last.filter(maker -> maker.site().equals(site)).map(Maker::pages);
    if (known.isPresent()) {
      return known.get();
    }
    Pages pages =
        new Pages(theme, new JBakeBaker(settings, theme.templates(), site.baseUrl(), site.today()));
    last = Optional.of(new Maker(site, pages));
    return pages;
  }
}
