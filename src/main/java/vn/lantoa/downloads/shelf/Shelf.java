package vn.lantoa.downloads.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable;

/** Where the files of one edition are put, and the list of them. For one thread. */
public final class Shelf {
  private final String folder;
  private final Consumer<Artifact> out;
  private final boolean rehearses;
  private final List<Deliverable> deliverables = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param folder of the edition below the root of the site
   * @param rehearses whether files are left empty, since nobody will see them
   */
  public Shelf(String folder, Consumer<Artifact> out, boolean rehearses) {
    this.folder = folder;
    this.out = out;
    this.rehearses = rehearses;
  }

  /**
   * Hands a file out.
   *
   * @param form what sets it apart from others of the same title
   * @param path below the edition
   * @param bytes makes it
   */
  public void put(
      Deliverable.Topic topic, String title, String form, String path, Supplier<byte[]> bytes) {
    Artifact file = file(path, bytes);
    out.accept(file);
    deliverables.add(new Deliverable(topic, title, form, file.path(), file.bytes().length));
  }

  /** Has a file made that a page leads to, and the list does not name. */
  public void hide(String path, Supplier<byte[]> bytes) {
    out.accept(file(path, bytes));
  }

  private Artifact file(String path, Supplier<byte[]> bytes) {
    return new Artifact(folder + path, rehearses ? new byte[0] : bytes.get());
  }

  /** Lists a file that was handed out before. */
  public void list(Deliverable file) {
    deliverables.add(file);
  }

  public List<Deliverable> deliverables() {
    return List.copyOf(deliverables);
  }
}
