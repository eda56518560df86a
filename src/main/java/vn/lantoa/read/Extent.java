package vn.lantoa.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.FolderFacts;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.rule.Datings;
import vn.lantoa.read.tree.ContentTree;
import vn.lantoa.read.tree.Folder;

/**
 * What of the content is read, and what is known of the rest: some localities with all below them
 * and above them, and whatever lies in no locality. All of it, where nothing is known.
 */
final class Extent {
  private final ContentFacts before;
  private final boolean isWhole;
  private final Set<String> stale;
  private final Set<String> known = new HashSet<>();
  private final Set<String> passedBy = new HashSet<>();

  private Extent(ContentFacts before, Set<String> stale, boolean isWhole) {
    this.before = before;
    this.stale = stale;
    this.isWhole = isWhole;
  }

  /**
   * Everything.
   *
   * @param earlier what is known of folders of earlier years, which no edition of this reading has
   */
  static Extent whole(Map<String, FolderFacts> earlier) {
    return new Extent(new ContentFacts(List.of(), earlier, List.of(), Map.of()), Set.of(), true);
  }

  /**
   * @param stale paths of localities; who is below one of them is stale, too
   */
  static Extent of(ContentFacts before, Set<String> stale) {
    Extent extent = new Extent(before, stale, false);
    for (Entry entry : before.entries()) {
      boolean isRead =
          stale.contains(entry.path())
              || stale.stream().anyMatch(path -> ContentTree.isAtOrBelow(path, entry.path()));
      if (entry.isPlace() && !isRead) {
        extent.known.add(entry.path());
      }
    }
    return extent;
  }

  /**
   * Everything but some localities.
   *
   * @param earlier as for everything
   * @param kept paths of editions that stay what they were
   * @param leftOut paths of localities that are no longer there
   */
  static Extent around(
      Map<String, FolderFacts> earlier,
      ContentFacts before,
      Set<String> kept,
      Set<String> leftOut) {
    Map<String, FolderFacts> folders = new TreeMap<>(earlier);
    before
        .folders()
        .forEach(
            (path, facts) -> {
              if (kept.contains(path)) {
                folders.put(path, facts);
              }
            });
    List<Entry> entries =
        before.entries().stream().filter(entry -> kept.contains(entry.path())).toList();
    Extent extent =
        new Extent(new ContentFacts(entries, folders, List.of(), Map.of()), Set.of(), true);
    extent.known.addAll(kept);
    extent.passedBy.addAll(leftOut);
    return extent;
  }

  /** The localities that are there without being read. */
  Set<String> known() {
    return known;
  }

  /** Whether a locality need not be read. */
  boolean isKnown(String path) {
    return known.contains(path) || passedBy.contains(path);
  }

  /** Those editions of a tree that have to be looked at. */
  List<Entry> stale(List<Entry> entries) {
    return isWhole
        ? entries
        : entries.stream().filter(entry -> stale.contains(entry.path())).toList();
  }

  List<Entry> entries(List<Entry> read) {
    return isWhole
        ? Stream.concat(read.stream(), before.entries().stream())
            .sorted(Comparator.comparing(Entry::path))
            .toList()
        : before.entries();
  }

  /** What is known of all folders, given those that were read. */
  Map<String, FolderFacts> facts(Collection<Folder> read) {
    Map<String, FolderFacts> facts = new TreeMap<>(before.folders());
    for (Folder folder : read) {
      FolderFacts now = new FolderFacts(folder.turns(), Datings.of(folder.all()));
      if (now.isEmpty()) {
        facts.remove(folder.path());
      } else {
        facts.put(folder.path(), now);
      }
    }
    return facts;
  }

  Map<String, List<Problem>> ofEditions(Map<String, List<Problem>> now) {
    Map<String, List<Problem>> all = new TreeMap<>(before.ofEditions());
    all.putAll(now);
    all.values().removeIf(List::isEmpty);
    return all;
  }

  /** With what is known of files that were not read. */
  List<Problem> ofFiles(List<ContentRoot> roots, List<Problem> now) {
    List<Problem> all = new ArrayList<>(now);
    before.ofFiles().stream().filter(problem -> isOfKnown(problem, roots)).forEach(all::add);
    return all;
  }

  private boolean isOfKnown(Problem problem, List<ContentRoot> roots) {
    String file = problem.source().file();
    return roots.stream()
        .filter(root -> file.startsWith(root.name() + "/"))
        .map(root -> file.substring(root.name().length() + 1))
        .anyMatch(this::isInKnown);
  }

  private boolean isInKnown(String file) {
    int end = file.length();
    while (end > 0 && !known.contains(file.substring(0, end))) {
      end = file.lastIndexOf('/', end - 1);
    }
    return end > 0;
  }

  /**
   * Whether what was read says nothing new that others have to know: what its editions are called,
   * what they are, and when which document was signed.
   */
  boolean isAlone(List<Entry> read, ContentFacts now) {
    return stale(read).equals(stale(before.entries())) && dated(now).equals(dated(before));
  }

  private static Map<String, Set<FolderFacts.Dated>> dated(ContentFacts facts) {
    Map<String, Set<FolderFacts.Dated>> dated = new TreeMap<>();
    facts.folders().forEach((path, folder) -> dated.put(path, folder.dated()));
    dated.values().removeIf(Set::isEmpty);
    return dated;
  }

  /** All editions, of which those that were read can be put together. */
  static Catalogue catalogue(ContentTree read, ContentFacts all) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    all.folders().values().forEach(folder -> turns.addAll(folder.turns()));
    return new Catalogue() {
      @Override
      public List<Entry> entries() {
        return all.entries();
      }

      @Override
      public Edition edition(Entry entry) {
        return read.edition(entry);
      }

      @Override
      public NavigableSet<LocalDate> turns() {
        return turns;
      }
    };
  }
}
