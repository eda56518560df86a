package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets a finished stage take the place of the site; to be called under the lock.
 *
 * <p>A folder is swapped by two renames, and between them, for some microseconds, there is no site:
 * Java has no call for exchanging two folders (Linux has one, renameat2 with RENAME_EXCHANGE; it
 * would need native code or Java 22). A process that dies in there leaves the old site to {@link
 * WorkFolder#recover}. Who cannot bear the gap makes the output a link: a link is replaced in one
 * step.
 *
 * <p>Nothing is forced to the disk: after a kill the system still writes what it was given, and
 * after a power cut the site is built again, which takes less time than forcing every file would
 * have taken in every build.
 */
record Swap(WorkFolder work, WorkFolder.Ticket ticket) {

  void run() throws IOException {
    if (Files.isSymbolicLink(work.out())) {
      replaceLink();
    } else {
      replaceFolder();
    }
  }

  private void replaceFolder() throws IOException {
    Path out = work.out();
    Path old = ticket.path("old");
    boolean replaces = Tree.exists(out);
    if (replaces) {
      Tree.move(out, old);
    }
    try {
      Tree.move(ticket.path("stage"), out);
    } catch (IOException e) {
      if (replaces) {
        undo(old, e);
      }
      throw e;
    }
    if (replaces) {
      retire(old);
    }
  }

  /**
   * The new site is there: that its forerunner cannot be moved is for {@code recover} to settle.
   */
  private void retire(Path old) {
    try {
      Tree.move(old, ticket.path("gone"));
    } catch (IOException stillInUse) {
      // It keeps its name, by which the next start knows it.
    }
  }

  private void undo(Path old, IOException reason) {
    try {
      Tree.move(old, work.out());
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** What the link led to is deleted only where we had made it. */
  private void replaceLink() throws IOException {
    Path out = work.out();
    Path live = ticket.path("live");
    Path link = ticket.path("link");
    Optional<Path> old = work.shown();
    Tree.move(ticket.path("stage"), live);
    try {
      Files.createSymbolicLink(link, Objects.requireNonNull(out.getParent()).relativize(live));
      Tree.move(link, out);
    } catch (IOException e) {
      Tree.move(live, ticket.path("stage"));
      throw e;
    }
    old.ifPresent(this::retire);
  }
}
