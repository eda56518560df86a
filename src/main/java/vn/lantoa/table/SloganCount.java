package vn.lantoa.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.text.Letters;

/**
 * How many slogans a commune has, its own and those from above: as many as its pages show. Counted
 * file by file, so that a mistake in one commune keeps nobody from seeing what the others lack.
 */
final class SloganCount {
  private static final String SLOGANS = "slogans";

  /** Files that make a folder a place of its own, or a year. */
  private static final List<String> MAKERS = List.of("campaign.md", CommuneFolder.LOCALITY);

  private final List<Path> roots;
  private final Map<String, Owner> known = new HashMap<>();

  /**
   * Counts in some folders of content.
   *
   * @param roots those that lend first
   */
  SloganCount(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /**
   * The root, a year or a place.
   *
   * @param files slogans by the names of their files; none of one that hides
   * @param leaves whether it wants none of those from above
   * @param takenDown whether its pages and those below were taken down
   */
  private record Owner(Map<String, Set<String>> files, boolean leaves, boolean takenDown) {}

  int of(CommuneFolder commune) throws IOException {
    Deque<Owner> lineage = new ArrayDeque<>();
    lineage.add(owner(""));
    for (String path : paths(commune.path())) {
      if (isOwner(path)) {
        Owner owner = owner(path);
        if (owner.takenDown) {
          return 0;
        }
        if (owner.leaves) {
          lineage.clear();
        }
        lineage.addFirst(owner);
      }
    }
    return count(lineage);
  }

  /** From the year down. */
  private static List<String> paths(String commune) {
    Set<String> paths = new TreeSet<>(Set.of(commune));
    for (int i = commune.indexOf('/'); i > 0; i = commune.indexOf('/', i + 1)) {
      paths.add(commune.substring(0, i));
    }
    return List.copyOf(paths);
  }

  /**
   * A nearer file covers one of its name, and what is said nearer is not said again.
   *
   * @param lineage the nearest first
   */
  private static int count(Deque<Owner> lineage) {
    Set<String> covered = new HashSet<>();
    Set<String> said = new HashSet<>();
    int count = 0;
    for (Owner owner : lineage) {
      Set<String> here = new HashSet<>();
      for (Map.Entry<String, Set<String>> file : owner.files.entrySet()) {
        if (!covered.contains(file.getKey())) {
          count += (int) file.getValue().stream().filter(slogan -> !said.contains(slogan)).count();
          here.addAll(file.getValue());
        }
      }
      covered.addAll(owner.files.keySet());
      said.addAll(here);
    }
    return count;
  }

  private boolean isOwner(String path) {
    return roots.stream().anyMatch(root -> isOwner(root.resolve(path)));
  }

  private static boolean isOwner(Path folder) {
    return MAKERS.stream()
        .anyMatch(name -> Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
  }

  private Owner owner(String path) throws IOException {
    Owner found = known.get(path);
    if (found == null) {
      found = read(path);
      known.put(path, found);
    }
    return found;
  }

  private Owner read(String path) throws IOException {
    Map<String, Set<String>> files = new TreeMap<>();
    boolean leaves = false;
    boolean takenDown = false;
    for (Path root : roots) {
      for (Path file : files(root, root.resolve(path))) {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        Optional<FrontMatterText> text =
            Optional.of(bytes).filter(SloganCount::mentions).flatMap(FrontMatterText::of);
        if (text.isPresent() && MAKERS.contains(name)) {
          leaves |= text.get().has(SLOGANS);
          takenDown |= text.get().has("taken-down");
        } else if (text.flatMap(front -> front.text("type")).filter(SLOGANS::equals).isPresent()) {
          slogans(text.orElseThrow(), bytes).ifPresent(slogans -> files.put(name, slogans));
        }
      }
    }
    return new Owner(files, leaves, takenDown);
  }

  /** Most files are of other types: what their front matter says need not be known. */
  private static boolean mentions(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.contains(SLOGANS) || text.contains("taken-down");
  }

  /** As they are compared; nothing of a file that was taken down, which covers nothing either. */
  private static Optional<Set<String>> slogans(FrontMatterText front, byte[] bytes) {
    if (front.has("taken-down")) {
      return Optional.empty();
    }
    Set<String> slogans = new HashSet<>();
    if (!front.has("hide")) {
      SloganText.of(bytes).map(SloganText::slogans).orElse(List.of()).stream()
          .map(Slogan::unmarked)
          .filter(words -> !Letters.isWordless(words))
          .map(Slogan::comparable)
          .forEach(slogans::add);
    }
    return Optional.of(slogans);
  }

  /** Those of a folder and of what groups files below it, without places of their own. */
  private List<Path> files(Path root, Path top) throws IOException {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      return files;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean other = !folder.equals(top) && isOwner(root.relativize(folder).toString());
            return other || folder.getFileName().toString().startsWith(".")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(".md")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
