package vn.lantoa.build;

import java.util.List;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.sheets.SheetTask;

/**
 * What an edition says, as it would be published.
 *
 * @param files its pages and what else lies beside them, without sheets
 * @param sheets to be made
 */
public record Survey(Site site, Edition edition, List<Artifact> files, List<SheetTask> sheets) {
  public Survey {
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
  }
}
