package vn.lantoa.build;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.downloads.Downloads;
import vn.lantoa.downloads.kit.Kits;
import vn.lantoa.pages.Pages;

/** All that is made of an edition, in its order. */
record Steps(SheetsStep sheets, DownloadsStep downloads, KitsStep kits, WebStep web) {
  /**
   * @param reuse what need not be made again; none where nobody will see the files
   */
  static Steps of(
      Inputs inputs, Site site, Pages pages, ThreadPool workers, Optional<Reuse> reuse) {
    return new Steps(
        new SheetsStep(inputs, site, workers, reuse),
        new DownloadsStep(new Downloads(site, reuse.isEmpty())),
        new KitsStep(new Kits(site)),
        new WebStep(pages, site));
  }

  List<Step> all() {
    return List.of(sheets, downloads, kits, web);
  }

  /** All that pages show. */
  List<Step> beforePages() {
    return List.of(sheets, downloads, kits);
  }
}
