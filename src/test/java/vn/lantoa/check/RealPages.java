package vn.lantoa.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** Every HTML page of every edition of the real content. */
final class RealPages {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

  private RealPages() {}

  static List<Artifact> all() throws IOException {
    Theme theme = Theme.read(Path.of("themes/lan-toa"), Path.of("assets")).value().orElseThrow();
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(Path.of("content"), "content", false)),
                TODAY,
                tasks -> tasks.forEach(Runnable::run))
            .read("")
            .value()
            .orElseThrow();
    Site site = new Site(catalogue, Optional.of(URI.create("https://example.gov.vn/")), TODAY);
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    List<Artifact> made = new ArrayList<>(pages.shared(site));
    for (Entry entry : catalogue.entries()) {
      made.addAll(pages.render(site, catalogue.edition(entry), Made.NOTHING));
    }
    return made.stream().filter(SiteCheck::isPage).toList();
  }
}
