package vn.lantoa.kept;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.StoredFile;

/**
 * The site that a build is about to replace, as far as it is what its manifest says. A file whose
 * size and time are those of the manifest is trusted; where the time is another (it was fetched
 * back from a server), its SHA-256 decides. Safe for many threads.
 */
public final class EarlierSite {
  /** Where a site keeps what is for builds alone. */
  public static final String HIDDEN = ".lantoa";

  /** The name of the manifest in there. */
  public static final String MANIFEST = "manifest";

  private final Path root;
  private final Optional<Manifest> manifest;
  private final String seal;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, StoredFile> files = new HashMap<>();
  private final Map<String, BasicFileAttributes> found;
  private final boolean isOurs;

  private EarlierSite(
      Path root,
      Optional<Manifest> manifest,
      String seal,
      Map<String, BasicFileAttributes> found,
      boolean isOurs) {
    this.root = root;
    this.isOurs = isOurs;
    this.manifest = manifest;
    this.seal = seal;
    this.found = found;
    manifest.stream().flatMap(known -> known.units().stream()).forEach(this::add);
  }

  private void add(Unit unit) {
    units.put(unit.name(), unit);
    unit.files().forEach(file -> files.put(file.path(), file));
  }

  /** Where there is none, or none is to be used. */
  public static EarlierSite none() {
    return new EarlierSite(Path.of(""), Optional.empty(), "", Map.of(), false);
  }

  /** What this process has just written to a folder of its own, which nobody else writes to. */
  public static EarlierSite known(Path folder, Manifest manifest) {
    return new EarlierSite(folder, Optional.of(manifest), "", Map.of(), true);
  }

  /**
   * What lies in a folder; a site without a manifest that can be believed is none.
   *
   * @param beside names in its root that no build makes
   */
  public static EarlierSite in(Path folder, Set<String> beside, ManifestText form) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(HIDDEN).resolve(MANIFEST);
      if (!Files.isRegularFile(file)) {
        return none();
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<Manifest> manifest = form.read(bytes);
      return manifest.isEmpty()
          ? none()
          : new EarlierSite(root, manifest, ManifestText.seal(bytes), files(root, beside), false);
    } catch (IOException e) {
      return none(); // it is made anew, which tells what is wrong with the folder
    }
  }

  private static Map<String, BasicFileAttributes> files(Path root, Set<String> beside)
      throws IOException {
    Map<String, BasicFileAttributes> files = new HashMap<>();
    int skipped = root.toString().length() + 1;
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = folder.equals(root.resolve(HIDDEN));
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = file.toString().substring(skipped).replace('\\', '/');
            if (!beside.contains(path)) {
              files.put(path, attributes);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  public Optional<Manifest> manifest() {
    return manifest;
  }

  /** What it is a part of, where it is no whole site. */
  public Optional<SitePart> part() {
    return manifest.flatMap(Manifest::part);
  }

  /** A part of it that was made from the same, and all of whose files are as they were. */
  public Optional<Unit> unit(String name, String key) {
    return Optional.ofNullable(units.get(name))
        .filter(unit -> unit.key().equals(key))
        .filter(this::isThere);
  }

  /** Whether all files of a part are as they were. */
  public boolean isThere(Unit unit) {
    return unit.files().stream().allMatch(this::isThere);
  }

  /** A part of it, whatever it was made from. */
  public Optional<Unit> unit(String name) {
    return Optional.ofNullable(units.get(name));
  }

  /** One of its files, where it is as it was. */
  public Optional<Artifact> file(String path) {
    return Optional.ofNullable(files.get(path)).filter(this::isThere).map(this::artifact);
  }

  /** A file of it, to be put into another site. */
  public Artifact artifact(StoredFile file) {
    return Artifact.kept(file, root);
  }

  /** Whether it holds what its manifest says, and nothing else. */
  public boolean isWhole() {
    return isOurs
        || found.size() == files.size() && files.values().stream().allMatch(this::isThere);
  }

  private boolean isThere(StoredFile file) {
    BasicFileAttributes now = found.get(file.path());
    return isOurs
        || now != null
            && now.isRegularFile()
            && now.size() == file.size()
            && (now.lastModifiedTime().toMillis() == file.modified() || isSame(file));
  }

  private boolean isSame(StoredFile file) {
    try {
      byte[] now = Files.readAllBytes(root.resolve(file.path()));
      return Digests.hex(now).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file is one of it. */
  public boolean holds(Artifact artifact) {
    return artifact.file().filter(root.resolve(artifact.path())::equals).isPresent();
  }

  /** The folder. */
  public Path folder() {
    return root;
  }

  /** All files that lie there, its own and others. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(isOurs ? files.keySet() : found.keySet());
  }

  /** What tells one of its files from all others of the machine, where the system knows such. */
  public Optional<Object> fileKey(String path) {
    return Optional.ofNullable(found.get(path)).map(BasicFileAttributes::fileKey);
  }

  /** Whether nobody has made it anew since it was looked at. */
  public boolean isStill() {
    return isStill(root);
  }

  /** Whether nobody has published in its place since it was looked at. */
  public boolean isStill(Path folder) {
    try {
      Path now = folder.toRealPath().resolve(HIDDEN).resolve(MANIFEST);
      return seal.equals(ManifestText.seal(Files.readAllBytes(now)));
    } catch (IOException e) {
      return false;
    }
  }
}
