package vn.lantoa.downloads.paper;

import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.downloads.shelf.Shelf;

/**
 * Papers that came with the sheets, which the page of downloads lists too.
 *
 * @param folder of the edition below the root of the site
 */
public record MadeBefore(String folder, Made made) {
  public void put(Shelf shelf) {
    list(shelf, "Bản trình duyệt: mọi chữ, số, tờ in", SitePaths.APPROVAL);
    list(shelf, "Phiếu đặt in", SitePaths.ORDER_FORM);
  }

  private void list(Shelf shelf, String title, String path) {
    made.files().stream()
        .filter(file -> file.path().equals(folder + path))
        .findFirst()
        .map(Artifact::bytes)
        .ifPresent(
            bytes ->
                shelf.list(
                    new Deliverable(Topic.APPROVAL, title, "PDF", folder + path, bytes.length)));
  }
}
