package vn.lantoa.downloads;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.downloads.calendar.CalendarFiles;
import vn.lantoa.downloads.paper.HangingNotice;
import vn.lantoa.downloads.paper.PapersOfSheets;
import vn.lantoa.downloads.paper.ScriptFiles;
import vn.lantoa.downloads.report.ReportFiles;
import vn.lantoa.downloads.shelf.Shelf;
import vn.lantoa.downloads.text.SloganFiles;
import vn.lantoa.downloads.text.SloganJson;

/** Makes the files that a locality hands out, one edition at a time. Safe for many threads. */
public final class Downloads {
  private final Site site;
  private final boolean rehearses;

  /**
   * Those of a site.
   *
   * @param rehearses whether files are left empty, since nobody will see them: what is written into
   *     them was checked as content
   */
  public Downloads(Site site, boolean rehearses) {
    this.site = site;
    this.rehearses = rehearses;
  }

  /**
   * All files of an edition but its kits; none where it is no locality's.
   *
   * @param out takes each file as soon as it is made
   */
  public List<Deliverable> make(Edition edition, Made before, Consumer<Artifact> out) {
    Shelf shelf = new Shelf(site.folder(edition.entry()), out, rehearses);
    if (edition.handsOut()) {
      Instant made = edition.made();
      new SloganFiles(site, edition, made).put(shelf);
      new ScriptFiles(edition, site.today(), made).put(shelf);
      new PapersOfSheets(before.prints()).put(shelf);
      new HangingNotice(edition, before).put(shelf, made);
      new CalendarFiles(site, edition, made).put(shelf);
      ReportFiles.put(edition, made, shelf);
    }
    return shelf.deliverables();
  }

  /** The files that the whole site has once. */
  public List<Artifact> shared() {
    return List.of(SloganJson.schema());
  }
}
