package vn.lantoa.read.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Locality;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.file.Scanner;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.type.ContentTypes;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.type.ItemReader;
import vn.lantoa.text.Slug;

/** Puts each item into the year or locality that its file lies in. */
public final class FolderTree {
  private final List<Scanner.Found> files;
  private final Map<Scanner.Found, Item> items;
  private final List<Problem> problems;
  private final Set<String> broken = new HashSet<>();
  private final Set<String> incomplete = new HashSet<>();

  /**
   * @param items what was read of the files; a file without an item is broken, and told already
   * @param problems where findings go
   */
  public FolderTree(
      List<Scanner.Found> files, Map<Scanner.Found, Item> items, List<Problem> problems) {
    this.files = files;
    this.items = items;
    this.problems = problems;
  }

  /** The root, the years and the localities by path. */
  public Map<String, Folder> folders() {
    Map<String, Optional<Item>> makers = makers();
    Map<String, Layers> contents = new HashMap<>();
    for (Scanner.Found found : files) {
      String owner = owner(found.folder(), makers.keySet());
      Layers layers = contents.computeIfAbsent(owner, o -> new Layers());
      layers.isOwn |= !found.root().lent();
      Item item = items.get(found);
      if (item != null && !item.type().is(Trait.MAKES_FOLDER) && !item.isTakenDown()) {
        layers
            .add(item, found.root())
            .ifPresent(
                first ->
                    problems.add(
                        Problem.of(
                            Mistake.DUPLICATE_NAME,
                            item.source(),
                            item.type().label(),
                            item.name(),
                            first.source().file())));
      }
    }
    Map<String, Folder> folders = new TreeMap<>();
    for (String path : makers.keySet()) {
      Optional<Folder> above =
          path.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  Objects.requireNonNull(folders.get(owner(parent(path), makers.keySet()))));
      Layers own = contents.getOrDefault(path, new Layers());
      Folder folder = new Folder(path, above, makers.get(path), own.items, own.covered, own.isOwn);
      folders.put(path, folder);
      check(folder);
    }
    for (Scanner.Found found : files) {
      if (!items.containsKey(found)) {
        incomplete.add(owner(found.folder(), makers.keySet()));
      }
    }
    folders.values().forEach(this::checkHidden);
    folders.keySet().removeIf(this::isBroken);
    checkSame(folders.values());
    return folders;
  }

  /** What the roots have in one folder: of two items of a name the later root's counts. */
  private static final class Layers {
    private final Map<Item.Key, Item> items = new LinkedHashMap<>();
    private final Map<Item.Key, ContentRoot> roots = new HashMap<>();
    private final List<Item> covered = new ArrayList<>();
    private boolean isOwn;

    /** The item of the same root that has the name already, if there is one. */
    Optional<Item> add(Item item, ContentRoot root) {
      Item first = items.get(item.key());
      if (first != null && root.equals(roots.get(item.key()))) {
        return Optional.of(first);
      }
      if (first != null) {
        covered.add(first);
      }
      items.put(item.key(), item);
      roots.put(item.key(), root);
      return Optional.empty();
    }
  }

  /** Paths in sorted order, so that a folder comes after the one above it. */
  private Map<String, Optional<Item>> makers() {
    Map<String, Optional<Item>> makers = new TreeMap<>();
    makers.put("", Optional.empty());
    for (Scanner.Found found : files) {
      String stem = ItemReader.stem(found.file());
      if (ContentTypes.makesFolder(stem)) {
        Optional<Item> item = Optional.ofNullable(items.get(found)).filter(i -> !i.isHidden());
        if (item.isEmpty() || !item.get().type().label().equals(stem)) {
          broken.add(found.folder());
        }
        makers.put(found.folder(), item);
      }
    }
    return makers;
  }

  private void check(Folder folder) {
    if (folder.maker().isEmpty() || isBroken(folder.path())) {
      return;
    }
    Item maker = folder.maker().get();
    boolean inCampaign = folder.above().flatMap(Folder::campaign).isPresent();
    if (maker.is(Locality.class) && !inCampaign) {
      broken.add(folder.path());
      problems.add(Problem.of(Mistake.NO_CAMPAIGN, maker.source()));
    }
    if (maker.is(Campaign.class) && (inCampaign || folder.path().isEmpty())) {
      broken.add(folder.path());
      problems.add(
          Problem.of(
              Mistake.MISPLACED,
              maker.source(),
              "campaign",
              "campaign",
              inCampaign ? beside(folder, maker) : "content/2025/campaign.md"));
    }
    String above = folder.above().map(Folder::path).orElse("");
    for (String name : folder.path().substring(above.length()).split("/")) {
      if (!name.isEmpty() && !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        problems.add(Problem.of(Mistake.WRONG_FOLDER, maker.source(), name, Slug.of(name)));
      }
    }
  }

  /** Where a second campaign of a year belongs: content/2025-thang-6/campaign.md. */
  private static String beside(Folder folder, Item maker) {
    String year = folder.above().flatMap(Folder::campaignFolder).map(Folder::path).orElse("");
    String below = folder.path().substring(folder.path().lastIndexOf('/') + 1);
    String file = maker.source().file();
    String root = file.substring(0, file.lastIndexOf(folder.path() + "/"));
    return root + (below.startsWith(year) ? below : year + "-" + below) + "/campaign.md";
  }

  /** Two campaigns of a year and a name: lists could not tell which is which. */
  private void checkSame(Collection<Folder> folders) {
    Map<String, Folder> named = new HashMap<>();
    for (Folder folder : folders) {
      Optional<Item> maker = folder.maker().filter(item -> item.is(Campaign.class));
      if (maker.isPresent() && folder.isOwn()) {
        Campaign campaign = maker.get().as(Campaign.class);
        String name = campaign.titleWithYear();
        Folder first = named.putIfAbsent(Slug.fold(name) + campaign.year(), folder);
        if (first != null && campaign.year() != 0) {
          problems.add(
              Problem.of(Mistake.SAME_CAMPAIGN, maker.get().place("title"), name, first.path()));
        }
      }
    }
  }

  /** What hides nothing; not told where what it hides may stand in a file that is broken. */
  private void checkHidden(Folder folder) {
    if (folder.items().values().stream().noneMatch(Item::isHidden) || isIncomplete(folder.path())) {
      return;
    }
    Set<Item.Key> inherited = new HashSet<>();
    folder.above().ifPresent(above -> above.inherited().forEach(i -> inherited.add(i.key())));
    folder.covered().forEach(item -> inherited.add(item.key()));
    for (Item item : folder.items().values()) {
      if (item.isHidden() && !inherited.contains(item.key())) {
        Set<String> names = new TreeSet<>();
        inherited.stream()
            .filter(key -> key.type().equals(item.key().type()))
            .forEach(key -> names.add(key.name()));
        problems.add(
            Problem.of(
                Mistake.NOTHING_TO_HIDE,
                item.source(),
                item.name(),
                String.join(", ", names),
                item.type().label()));
      }
    }
  }

  /** A folder below a broken one can't be judged: what is missing there has been told. */
  public boolean isBroken(String path) {
    return broken.stream().anyMatch(bad -> ContentTree.isAtOrBelow(path, bad));
  }

  /** Whether a file in this folder or above it is broken, so that nothing can be called missing. */
  public boolean isIncomplete(String path) {
    return incomplete.stream().anyMatch(above -> ContentTree.isAtOrBelow(path, above));
  }

  private static String owner(String folder, Set<String> makers) {
    String path = folder;
    while (!makers.contains(path)) {
      path = parent(path);
    }
    return path;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
