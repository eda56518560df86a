package vn.lantoa.publish;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.check.CheckedSite;
import vn.lantoa.check.SiteDigest;
import vn.lantoa.check.SiteDigester;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/**
 * The site while it is being written, in a folder that the public does not see. Many threads may
 * write; then one publishes, or closes it and nothing has happened.
 */
public final class Stage implements Destination {
  private final Publisher publisher;
  private final WorkFolder work;
  private final WorkFolder.Ticket ticket;
  private final String root;
  private final EarlierSite earlier;
  private final Spare spare;
  private final SiteDigester tally = new SiteDigester();
  private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
  private final AtomicInteger taken = new AtomicInteger();
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
  private boolean closed;
  private boolean isSwapped;
  private boolean isRenewed;

  Stage(
      Publisher publisher,
      WorkFolder work,
      WorkFolder.Ticket ticket,
      EarlierSite earlier,
      Spare spare) {
    this.earlier = earlier;
    this.spare = spare;
    this.publisher = publisher;
    this.work = work;
    this.ticket = ticket;
    this.root = ticket.path("stage").toString();
    folders.add("");
    folders.addAll(spare.folders());
  }

  /**
   * Writes one file. A disk that refuses is told by {@link #publish}, once; from then on nothing
   * more is written.
   */
  @Override
  public Artifact write(Artifact artifact) {
    requireInside(artifact.path());
    if (hasFailed()) {
      return artifact;
    }
    try {
      make(folder(artifact.path()));
      Path file = Path.of(root, artifact.path());
      if (artifact.kept().isPresent()) {
        takeOver(artifact, file);
      } else {
        spare.makeWay(artifact.path());
        files.put(artifact.path(), store(artifact, file));
        tally.add(artifact);
      }
      return Artifact.staged(artifact.path(), file);
    } catch (IOException e) {
      failure.compareAndSet(null, e);
      return artifact;
    }
  }

  @Override
  public boolean isPublic() {
    return true;
  }

  /** Whether the disk refused a file: going on would be in vain. */
  public boolean hasFailed() {
    return failure.get() != null;
  }

  static StoredFile store(Artifact artifact, Path file) throws IOException {
    Sealed sealed =
        new Sealed(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    try (sealed) {
      artifact.writeTo(sealed);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sealed.facts(artifact.path(), Files.getLastModifiedTime(file).toMillis());
  }

  /**
   * A second name for a file of the earlier site, or a copy where the disk has no such names (FAT,
   * some network drives, another disk). No file is ever written to again, so both sites stay whole.
   */
  private void takeOver(Artifact artifact, Path file) throws IOException {
    StoredFile facts = artifact.kept().orElseThrow();
    boolean isEarlier = earlier.holds(artifact);
    if (isEarlier && spare.claim(facts.path())) {
      shared.add(facts.path());
    } else {
      spare.makeWay(facts.path());
      boolean isLinked = link(artifact.file().orElseThrow(), file);
      if (isLinked && isEarlier && earlier.fileKey(facts.path()).isPresent()) {
        shared.add(facts.path());
      }
    }
    if (isEarlier) {
      taken.incrementAndGet();
    }
    files.put(facts.path(), facts);
    tally.add(artifact);
  }

  /** Whether both names are of one file. */
  private boolean link(Path from, Path file) throws IOException {
    try {
      Files.createLink(file, from);
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      try {
        Files.copy(from, file, StandardCopyOption.COPY_ATTRIBUTES);
        return false;
      } catch (NoSuchFileException gone) {
        throw new EarlierSiteGone(gone);
      }
    }
  }

  @Override
  public Optional<StoredFile> stored(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Makes a folder once: asking the disk for each file takes as long as writing it. */
  private void make(String folder) throws IOException {
    if (folders.contains(folder)) {
      return;
    }
    make(folder(folder));
    spare.makeWay(folder);
    Path path = Path.of(root, folder);
    if (!new File(path.toString()).mkdir() && !Files.isDirectory(path)) {
      Files.createDirectory(path); // Says why.
    }
    folders.add(folder);
  }

  /** What a file or folder lies in; empty for the site itself. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static void requireInside(String path) {
    String[] names = path.split("/", -1);
    for (String name : names) {
      if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\\') >= 0) {
        throw new IllegalArgumentException("not a path below the site: " + path);
      }
    }
    if (names[0].equals(Marker.NAME) || Preserved.NAMES.contains(names[0])) {
      throw new IllegalArgumentException("the name is taken: " + path);
    }
  }

  /**
   * Lets the stage take the site's place, and closes it. Until the very last step the old site
   * stays as it was.
   *
   * @throws IllegalStateException if the stage does not hold what was checked
   */
  @Override
  public Outcome<Published> publish(CheckedSite site, Manifest manifest, ManifestText form) {
    return publish(site, out -> form.write(manifest, out));
  }

  /**
   * The same with a manifest that somebody else writes.
   *
   * @throws IllegalStateException if the stage does not hold what was checked
   */
  public Outcome<Published> publish(CheckedSite site, Artifact.Source manifest) {
    if (closed) {
      throw new IllegalStateException("the stage is closed");
    }
    IOException refused = failure.get();
    if (refused != null) {
      return Outcome.failed(List.of(publisher.problem(refused)));
    }
    SiteDigest sum = tally.sum();
    if (!sum.equals(site.sum())) {
      throw new IllegalStateException("checked " + site.sum() + " but holds " + sum);
    }
    try {
      spare.clear(files.keySet());
      Marker.write(ticket.path("stage"), manifest);
      Optional<Problem> refusal = swap();
      if (refusal.isPresent()) {
        return Outcome.failed(List.of(refusal.get()));
      }
    } catch (IOException e) {
      return Outcome.failed(List.of(publisher.problem(e)));
    }
    close();
    return Outcome.of(new Published(sum.files(), sum.bytes()), List.of());
  }

  private Optional<Problem> swap() throws IOException {
    Optional<Problem> intruder = publisher.intruder();
    if (intruder.isPresent()) {
      return intruder;
    }
    try (Lock lock = work.lock()) {
      work.recover();
      if (taken.get() > 0 && !earlier.isStill(work.out())) {
        throw new EarlierSiteGone();
      }
      Optional<Problem> refusal = publisher.refusal();
      if (refusal.isEmpty() && isAllThere()) {
        renew();
      } else if (refusal.isEmpty()) {
        Preserved.copy(work.out(), ticket.path("stage"));
        new Swap(work, ticket).run();
        isSwapped = true;
      }
      return refusal;
    }
  }

  /** Whether the site that lies there has all files already, and may be written to. */
  private boolean isAllThere() throws IOException {
    return taken.get() > 0
        && taken.get() == files.size()
        && earlier.paths().equals(files.keySet())
        && (!Files.isSymbolicLink(work.out()) || work.shown().isPresent());
  }

  /** What is known of the site is of today; the site stays. */
  private void renew() throws IOException {
    String manifest = Marker.NAME + "/" + EarlierSite.MANIFEST;
    Tree.move(Path.of(root, manifest), work.out().resolve(manifest));
    isRenewed = true;
  }

  /**
   * Deletes what was not published, and the site that was replaced, but for what both may leave to
   * the next build. What somebody holds open (on Windows it cannot be deleted) goes at the next
   * start.
   */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        leaveSpare();
      } catch (IOException e) {
        // It is deleted, and the next build does without.
      }
      ticket.giveBack();
    }
  }

  /**
   * A build that found mistakes is soon followed by the next, so a stage that was not published is
   * as good as the site that was replaced.
   */
  private void leaveSpare() throws IOException {
    boolean sharesMost = shared.size() + spare.size() > earlier.paths().size() / 2;
    boolean leaves = sharesMost && work.tellsCases() && !hasFailed();
    Path tree = ticket.path(isSwapped ? "gone" : "stage");
    if (leaves) {
      strip(tree, isSwapped ? earlier.paths() : files.keySet());
    }
    if (leaves || isSwapped) {
      try (Lock lock = work.lock()) {
        if (leaves && (isSwapped || isRenewed || earlier.isStill(work.out()))) {
          ticket.leave(tree);
        } else if (isSwapped) {
          work.dropSpares();
        }
      }
    }
  }

  /** Deletes what is in no other tree. */
  private void strip(Path tree, Set<String> paths) throws IOException {
    for (String path : paths) {
      if (!shared.contains(path)) {
        Files.deleteIfExists(tree.resolve(path));
      }
    }
    for (String name : Preserved.NAMES) {
      Files.deleteIfExists(tree.resolve(name));
    }
    Tree.delete(tree.resolve(Marker.NAME));
  }
}
