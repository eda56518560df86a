package vn.lantoa.read.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.content.Contents;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.type.ContentTypes;
import vn.lantoa.read.type.Item;

/** The tree of folders, which resolves an edition whenever it is asked for one. */
public final class ContentTree implements Catalogue {
  private final String contentName;
  private final TreeMap<String, Folder> folders;
  private final NavigableSet<String> unread;
  private final List<Entry> entries;
  private final LruCache<Filled, Content> filled = new LruCache<>(1_000);
  private final TreeMap<String, Entry> byPath = new TreeMap<>();
  private final Map<String, Entry.Occasion> occasions = new HashMap<>();

  /**
   * @param folders by path; those above {@code root} are inherited from but not built
   * @param root path of the edition that becomes the root of the site
   * @param unread paths of localities that are there, although they were not read
   */
  public ContentTree(
      String contentName, Map<String, Folder> folders, String root, Collection<String> unread) {
    this.contentName = contentName;
    this.unread = new TreeSet<>(unread);
    this.folders = new TreeMap<>(folders);
    this.entries =
        this.folders.values().stream()
            .filter(folder -> isAtOrBelow(folder.path(), root) && isShown(folder, root))
            .map(this::entry)
            .toList();
    entries.forEach(entry -> byPath.put(entry.path(), entry));
  }

  /** What a root only lends is shown for what others have below it, and where it is asked for. */
  private boolean isShown(Folder folder, String root) {
    return folder.path().equals(root)
        || folder.isOwn()
        || hasUnreadBelow(folder)
        || folders.subMap(folder.path() + "/", folder.path() + "0").values().stream()
            .anyMatch(Folder::isOwn);
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public NavigableSet<LocalDate> turns() {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    folders.values().forEach(folder -> turns.addAll(folder.turns()));
    return turns;
  }

  @Override
  public Edition edition(Entry entry) {
    Folder folder = folder(entry);
    Placeholders values = Placeholders.of(folder.campaign(), folder.localities());
    return new Edition(
        entry,
        folder.campaignItem().map(item -> filled(item, values)).map(Campaign.class::cast),
        folder.localityItems().map(item -> filled(item, values)).map(Locality.class::cast).toList(),
        Contents.of(contents(folder, values)),
        folder.maker().map(Item::source).orElse(Source.of(contentName)));
  }

  /** What an edition shows, type by type. */
  private Stream<Content> contents(Folder folder, Placeholders values) {
    Map<String, List<Item>> byType =
        folder.inherited().stream().collect(Collectors.groupingBy(item -> item.key().type()));
    Setting setting = new Setting(folder, folder.local(), item -> filled(item, values));
    return ContentTypes.ALL.stream()
        .flatMap(
            type ->
                byType.getOrDefault(type.label(), List.of()).stream()
                    .flatMap(item -> item.shown(filled(item, values), setting.of(item)))
                    .sorted(type.order()));
  }

  /** Most editions fill the same file with the same words: the last of these are kept. */
  private Content filled(Item item, Placeholders values) {
    return item.isOpen()
        ? filled.of(
            new Filled(item.source().file(), values.only(item.placeholders().keySet())),
            key -> item.filled().apply(values))
        : item.value().orElseThrow();
  }

  /** Everything that a filled item depends on. */
  private record Filled(String file, Map<String, String> values) {}

  /** The editions of this build that lie below one of them; '0' is the character after '/'. */
  public List<Entry> entriesBelow(Entry above) {
    return above.path().isEmpty()
        ? entries.subList(Math.min(1, entries.size()), entries.size())
        : List.copyOf(byPath.subMap(above.path() + "/", above.path() + "0").values());
  }

  public Collection<Folder> folders() {
    return folders.values();
  }

  /** The folder as the author would type it. */
  public String name(Folder folder) {
    return folder.path().isEmpty() ? contentName : contentName + "/" + folder.path();
  }

  public Folder folder(Entry entry) {
    return Objects.requireNonNull(folders.get(entry.path()));
  }

  private Entry entry(Folder folder) {
    Optional<Campaign> campaign = folder.campaign();
    List<Locality> localities = folder.localities();
    List<String> names = localities.stream().map(Locality::displayName).toList();
    Entry.Kind kind = kind(folder, campaign, localities);
    Optional<Entry.Occasion> occasion = folder.campaignFolder().map(this::occasion);
    String name =
        names.isEmpty()
            ? occasion.map(ContentTree::nameOf).orElse("Cả nước")
            : names.get(names.size() - 1);
    Optional<Locality> own = localities.stream().reduce((above, below) -> below);
    return new Entry(
        folder.path(),
        kind,
        occasion,
        name,
        names.isEmpty() ? List.of() : names.subList(0, names.size() - 1),
        own.map(Locality::also).orElse(List.of()),
        own.flatMap(Locality::code),
        own.flatMap(Locality::successor));
  }

  private Entry.Occasion occasion(Folder folder) {
    return occasions.computeIfAbsent(
        folder.path(), path -> Entry.Occasion.of(path, folder.campaign().orElseThrow()));
  }

  private static String nameOf(Entry.Occasion occasion) {
    return occasion.name().substring(0, 1).toUpperCase(Locale.ROOT) + occasion.name().substring(1);
  }

  private Entry.Kind kind(Folder folder, Optional<Campaign> campaign, List<Locality> localities) {
    if (campaign.isEmpty()) {
      return Entry.Kind.ROOT;
    }
    if (localities.isEmpty()) {
      return Entry.Kind.YEAR;
    }
    return hasOwnContent(folder, localities) || !hasLocalitiesBelow(folder)
        ? Entry.Kind.LOCALITY
        : Entry.Kind.GROUP;
  }

  /** Whether it says anything itself, and is not only a name above its localities. */
  private static boolean hasOwnContent(Folder folder, List<Locality> localities) {
    Locality own = localities.get(localities.size() - 1);
    return own.plan().isPresent()
        || !own.body().isEmpty()
        || folder.items().values().stream()
            .anyMatch(item -> !item.isHidden() && !item.type().is(Trait.LENT));
  }

  private boolean hasLocalitiesBelow(Folder folder) {
    String next = folders.higherKey(folder.path() + "/");
    return next != null && next.startsWith(folder.path() + "/") || hasUnreadBelow(folder);
  }

  private boolean hasUnreadBelow(Folder folder) {
    String next = unread.higher(folder.path().isEmpty() ? "" : folder.path() + "/");
    return next != null && isAtOrBelow(next, folder.path());
  }

  public static boolean isAtOrBelow(String path, String root) {
    return root.isEmpty() || path.equals(root) || path.startsWith(root + "/");
  }
}
