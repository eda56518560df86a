package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

/**
 * A folder that is this process's own, as a preview has one. What is known of its site is
 * remembered, not written; a new site is the old one with some files changed, in place, so that an
 * edit costs what it changes and not what there is. Nobody may read it meanwhile. One thread at a
 * time; a site may be written by many.
 */
public final class Scratch implements SitePlace {
  private static final String NEW = ".new";

  private final Path out;
  private EarlierSite earlier = EarlierSite.none();

  /**
   * @param out the folder of the site; it need not exist
   */
  public Scratch(Path out) {
    this.out = out;
  }

  /** What is known of the site that is there. */
  public Optional<Manifest> manifest() {
    return earlier.manifest();
  }

  @Override
  public EarlierSite earlier(ManifestText form) {
    return earlier;
  }

  @Override
  public Outcome<? extends Destination> open(EarlierSite from) {
    Path fresh = out.resolveSibling(out.getFileName() + NEW);
    try {
      Tree.delete(fresh);
      Files.createDirectories(fresh);
      return Outcome.of(new Change(fresh, from), List.of());
    } catch (IOException e) {
      return Outcome.failed(List.of(Obstacle.problem(out.toString(), e)));
    }
  }

  /** The files of a new site that the old one does not have. */
  private final class Change implements Destination {
    private final Path fresh;
    private final EarlierSite from;
    private final SiteDigester tally = new SiteDigester();
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    Change(Path fresh, EarlierSite from) {
      this.fresh = fresh;
      this.from = from;
    }

    @Override
    public Artifact write(Artifact artifact) {
      Stage.requireInside(artifact.path());
      Optional<StoredFile> kept = artifact.kept();
      try {
        if (kept.isPresent()) {
          files.put(artifact.path(), kept.get());
          tally.add(artifact);
          return artifact;
        }
        Path file = fresh.resolve(artifact.path());
        make(Objects.requireNonNull(file.getParent()));
        files.put(artifact.path(), Stage.store(artifact, file));
        written.add(artifact.path());
        tally.add(artifact);
        return Artifact.staged(artifact.path(), file);
      } catch (IOException e) {
        failure.compareAndSet(null, e);
        return artifact;
      }
    }

    private void make(Path folder) throws IOException {
      if (!folders.contains(folder)) {
        Files.createDirectories(folder);
        folders.add(folder);
      }
    }

    @Override
    public boolean isPublic() {
      return true;
    }

    @Override
    public Optional<StoredFile> stored(String path) {
      return Optional.ofNullable(files.get(path));
    }

    @Override
    public Outcome<Published> publish(CheckedSite site, Manifest manifest, ManifestText form) {
      SiteDigest sum = tally.sum();
      if (!sum.equals(site.sum())) {
        throw new IllegalStateException("checked " + site.sum() + " but holds " + sum);
      }
      earlier = EarlierSite.none(); // until the folder is whole again
      try {
        IOException refused = failure.get();
        if (refused != null) {
          throw refused;
        }
        change();
      } catch (IOException e) {
        return Outcome.failed(List.of(Obstacle.problem(out.toString(), e)));
      }
      earlier = EarlierSite.known(out, manifest);
      return Outcome.of(new Published(sum.files(), sum.bytes()), List.of());
    }

    private void change() throws IOException {
      if (from.paths().isEmpty()) {
        Tree.delete(out);
        Tree.move(fresh, out);
        return;
      }
      Set<String> emptied = new TreeSet<>();
      for (String path : from.paths()) {
        if (written.contains(path) || !files.containsKey(path)) {
          Files.deleteIfExists(out.resolve(path));
          emptied.add(Stage.folder(path));
        }
      }
      for (String folder : emptied) {
        prune(folder);
      }
      Set<Path> there = new HashSet<>();
      for (String path : written) {
        Path file = out.resolve(path);
        if (there.add(file.getParent())) {
          Files.createDirectories(file.getParent());
        }
        Tree.move(fresh.resolve(path), file);
      }
    }

    /** Deletes a folder that has nothing in it any more, and those above it. */
    private void prune(String folder) throws IOException {
      for (String path = folder; !path.isEmpty(); path = Stage.folder(path)) {
        try {
          Files.deleteIfExists(out.resolve(path));
        } catch (DirectoryNotEmptyException e) {
          return;
        }
      }
    }

    @Override
    public void close() {
      try {
        Tree.delete(fresh);
      } catch (IOException e) {
        // the next change begins with it
      }
    }
  }
}
