package vn.lantoa.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Digests;
import vn.lantoa.bytes.Fingerprint;
import vn.lantoa.text.TemporaryName;

/**
 * The files of the content, and which of them an edition depends on: those of its own folder and of
 * the years and localities above it, and where one of them names a file by a way that leads up
 * (../) all that is no text.
 */
public final class ContentDigests {
  private static final int DEEPEST = 32;
  private static final String TEXT = ".md";
  private static final Pattern NAMED =
      Pattern.compile("(?i).*\\.(png|jpe?g|webp|gif|svg|pdf|docx?|xlsx?)");
  private static final String CAMPAIGN = "campaign" + TEXT;
  private static final Set<String> MAKERS = Set.of(CAMPAIGN, "locality" + TEXT);

  private final Set<String> makers = new HashSet<>(Set.of(""));
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, Map<String, String>> byOwner = new HashMap<>();
  private final Set<String> reachingOwners = new HashSet<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  private ContentDigests() {}

  /**
   * Reads all files of some folders, the hidden ones left out.
   *
   * @param roots of the content, in the order of their rank
   * @throws IOException where one cannot be read
   */
  public static ContentDigests of(List<Path> roots) throws IOException {
    ContentDigests all = new ContentDigests();
    Map<String, Boolean> reaching = new HashMap<>();
    for (int i = 0; i < roots.size(); i++) {
      all.read(roots.get(i), i, reaching);
    }
    all.files.forEach(
        (name, digest) -> {
          String owner = all.owner(name);
          all.byOwner.computeIfAbsent(owner, o -> new TreeMap<>()).put(name, digest);
          if (Boolean.TRUE.equals(reaching.get(name))) {
            all.reachingOwners.add(owner);
          }
        });
    return all;
  }

  private void read(Path root, int number, Map<String, Boolean> reaching) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    int skipped = root.toString().length() + 1;
    Files.walkFileTree(
        root,
        EnumSet.noneOf(FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedBy =
                !folder.equals(root) && TemporaryName.is(folder.getFileName().toString());
            return passedBy ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!isPassedBy(file) && Files.isRegularFile(file)) {
              String path = file.toString().substring(skipped).replace('\\', '/');
              byte[] bytes = Files.readAllBytes(file);
              String name = number + "/" + path;
              files.put(name, HexFormat.of().formatHex(Digests.sha256(bytes), 0, 16));
              if (isMaker(path)) {
                makers.add(folder(path));
              }
              if (path.endsWith(TEXT)) {
                reaching.put(name, isReaching(bytes));
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // whoever reads the content tells it
          }
        });
  }

  /** What is gone a moment later, unless it is a picture, which a text may name all the same. */
  private static boolean isPassedBy(Path file) {
    String name = file.getFileName().toString();
    return TemporaryName.is(name) && !NAMED.matcher(name).matches();
  }

  private static boolean isReaching(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.contains("../") || text.contains("..\\");
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String owner(String folder, Set<String> makers) {
    String owner = folder;
    while (!owner.isEmpty() && !makers.contains(owner)) {
      owner = folder(owner);
    }
    return owner;
  }

  /** Digests by name: the number of the root, and the path below it. */
  public Map<String, String> files() {
    return files;
  }

  /** The files that an edition depends on, with their digests. */
  public Map<String, String> of(String edition) {
    Map<String, String> all = new TreeMap<>();
    String path = edition;
    while (true) {
      all.putAll(byOwner.getOrDefault(path, Map.of()));
      if (path.isEmpty()) {
        break;
      }
      path = folder(path);
    }
    if (isReaching(edition)) {
      all.putAll(notText());
    }
    return all;
  }

  /** Paths of the folders that are years or localities, sorted. */
  public List<String> editions() {
    return makers.stream().filter(folder -> !folder.isEmpty()).sorted().toList();
  }

  /** How many files an edition shows: its own, and those of the folders above it. */
  public int shown(String edition) {
    int own = byOwner.getOrDefault(edition, Map.of()).size();
    return edition.isEmpty() ? own : own + shown(folder(edition));
  }

  /** Key of the files that an edition depends on. */
  public String key(String edition) {
    String known = keys.get(edition);
    if (known == null) {
      Fingerprint print = new Fingerprint();
      if (!edition.isEmpty()) {
        print.with(key(folder(edition)));
      }
      print.with(byOwner.getOrDefault(edition, Map.of()));
      if (isReaching(edition)) {
        print.with(notText());
      }
      known = print.hex();
      keys.put(edition, known);
    }
    return known;
  }

  private boolean isReaching(String edition) {
    return reachingOwners.contains(edition) || !edition.isEmpty() && isReaching(folder(edition));
  }

  private Map<String, String> notText() {
    Map<String, String> others = new TreeMap<>(files);
    others.keySet().removeIf(name -> name.endsWith(TEXT));
    return others;
  }

  /** Whether a file makes its folder a year or a locality, so that others know of it. */
  public static boolean isMaker(String name) {
    return MAKERS.contains(name.substring(name.lastIndexOf('/') + 1));
  }

  /** The edition that a file belongs to, whether it is there or was there. */
  public String owner(String name) {
    return owner(folder(path(name)), makers);
  }

  private static String path(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  /** Whether a file that is no more lay in an edition's own folder or in one above it. */
  public boolean wasOf(String edition, String name) {
    String folder = owner(folder(path(name)), byOwner.keySet());
    boolean above = folder.isEmpty() || (edition + "/").startsWith(folder + "/");
    return name.indexOf('/') > 0 && above && !files.containsKey(name);
  }

  /** What the campaigns say, which pages of others speak of. */
  public String campaigns() {
    Fingerprint print = new Fingerprint();
    files.forEach(
        (name, digest) -> {
          if (name.endsWith("/" + CAMPAIGN)) {
            print.with(name).with(digest);
          }
        });
    return print.hex();
  }
}
