package vn.lantoa.downloads.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable;

/** Where the files of one edition are put, and the list of them. For one thread. */
public final class Shelf {
  private final String folder;
  private final Consumer<Artifact> out;
  private final List<Deliverable> deliverables = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param folder of the edition below the root of the site
   */
  public Shelf(String folder, Consumer<Artifact> out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Hands a file out.
   *
   * @param form what sets it apart from others of the same title
   * @param path below the edition
   */
  public void put(Deliverable.Topic topic, String title, String form, String path, byte[] bytes) {
    out.accept(new Artifact(folder + path, bytes));
    deliverables.add(new Deliverable(topic, title, form, folder + path, bytes.length));
  }

  /** Lists a file that was handed out before. */
  public void list(Deliverable file) {
    deliverables.add(file);
  }

  public List<Deliverable> deliverables() {
    return List.copyOf(deliverables);
  }
}
