package vn.lantoa.read.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.lantoa.campaign.Activity;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.When;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.type.CalendarReader;
import vn.lantoa.read.type.ContentType;
import vn.lantoa.read.type.Item;
import vn.lantoa.text.Provinces;

/** The tree of folders, which resolves an edition whenever it is asked for one. */
public final class ContentTree implements Catalogue {
  /** What a province may lend its localities without publishing anything itself. */
  private static final Set<ContentType> LENT = Set.of(ContentType.HOTLINE, ContentType.FORMAT);

  private final String contentName;
  private final TreeMap<String, Folder> folders;
  private final List<Entry> entries;
  private final TreeMap<String, Entry> byPath = new TreeMap<>();

  /**
   * @param folders by path; those above {@code root} are inherited from but not built
   * @param root path of the edition that becomes the root of the site
   */
  public ContentTree(String contentName, Map<String, Folder> folders, String root) {
    this.contentName = contentName;
    this.folders = new TreeMap<>(folders);
    this.entries =
        this.folders.values().stream()
            .filter(folder -> isAtOrBelow(folder.path(), root))
            .map(this::entry)
            .toList();
    entries.forEach(entry -> byPath.put(entry.path(), entry));
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Edition edition(Entry entry) {
    Folder folder = folder(entry);
    Optional<Campaign> campaign = folder.campaign();
    List<Locality> localities = folder.localities();
    Filling filling = new Filling(Placeholders.of(campaign.stream().toList(), localities));
    Items items = new Items(folder.inherited(), filling);
    return new Edition(
        entry,
        campaign.map(filling::campaign),
        localities.stream().map(filling::locality).toList(),
        items
            .of(ContentType.IDENTITY, Identity.class, Filling::identity)
            .reduce((above, own) -> own)
            .map(own -> own.withInksOf(folder.replacedIdentities())),
        items
            .of(ContentType.SLOGANS, SloganGroup.class, Filling::group)
            .sorted(Comparator.comparingInt(SloganGroup::order).thenComparing(SloganGroup::name))
            .toList(),
        hotlines(items, folder, localities),
        items
            .of(ContentType.LEGAL, LegalText.class, Filling::law)
            .sorted(Comparator.comparing(LegalText::name))
            .toList(),
        items
            .of(ContentType.ACTIVITY, Activity.class, Filling::activity)
            .sorted(Comparator.comparing(Activity::when, When.ORDER).thenComparing(Activity::name))
            .toList(),
        campaign.map(c -> days(items, c.year())).orElse(List.of()),
        items.of(ContentType.DUTIES, Duties.class, Filling::duties).toList(),
        items.of(ContentType.REPORT, Report.class, Filling::report).toList(),
        items.of(ContentType.PAGE, TextPage.class, Filling::page).toList(),
        items
            .of(ContentType.FORMAT, Format.class, (fill, format) -> format)
            .sorted(Comparator.comparingInt(Format::order).thenComparing(Format::name))
            .toList(),
        folder.maker().map(Item::source).orElse(Source.of(contentName)));
  }

  /** The editions of this build that lie below one of them; '0' is the character after '/'. */
  public List<Entry> entriesBelow(Entry above) {
    return above.path().isEmpty()
        ? entries.subList(Math.min(1, entries.size()), entries.size())
        : List.copyOf(byPath.subMap(above.path() + "/", above.path() + "0").values());
  }

  /** The folder as the author would type it. */
  public String name(Folder folder) {
    return folder.path().isEmpty() ? contentName : contentName + "/" + folder.path();
  }

  public Folder folder(Entry entry) {
    return folders.get(entry.path());
  }

  /** The numbers that serve the edition: a locality's own, and those that cover its province. */
  private static List<Hotline> hotlines(Items items, Folder folder, List<Locality> localities) {
    Set<Item.Key> local = folder.local();
    Optional<String> province =
        localities.stream()
            .flatMap(locality -> locality.code().stream())
            .filter(Provinces::isCode)
            .findFirst();
    return items
        .of(ContentType.HOTLINE, Hotline.class, Filling::hotline)
        .map(
            hotline ->
                local.contains(new Item.Key(ContentType.HOTLINE, hotline.name()))
                    ? hotline.ofLocality()
                    : hotline)
        .filter(
            hotline ->
                hotline.local()
                    || hotline.area().isEmpty()
                    || province.filter(hotline.area()::contains).isPresent())
        .sorted(Hotline.ORDER)
        .toList();
  }

  private static List<Day> days(Items items, int year) {
    return items
        .of(ContentType.CALENDAR, CalendarReader.Calendar.class, (filling, calendar) -> calendar)
        .flatMap(calendar -> calendar.days().stream())
        .map(day -> items.filling.day(day.in(year)))
        .sorted(Comparator.comparing(Day::date).thenComparing(Day::title))
        .toList();
  }

  private Entry entry(Folder folder) {
    Optional<Campaign> campaign = folder.campaign();
    List<Locality> localities = folder.localities();
    List<String> names = localities.stream().map(Locality::displayName).toList();
    Entry.Kind kind = kind(folder, campaign, localities);
    String name =
        names.isEmpty()
            ? campaign.map(c -> "Năm " + c.year()).orElse("Cả nước")
            : names.get(names.size() - 1);
    return new Entry(
        folder.path(),
        kind,
        campaign.map(c -> OptionalInt.of(c.year())).orElse(OptionalInt.empty()),
        name,
        names.isEmpty() ? List.of() : names.subList(0, names.size() - 1),
        campaign.map(Campaign::theme).orElse(""));
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
            .anyMatch(item -> !item.hidden() && !LENT.contains(item.type()));
  }

  private boolean hasLocalitiesBelow(Folder folder) {
    String next = folders.higherKey(folder.path() + "/");
    return next != null && next.startsWith(folder.path() + "/");
  }

  public static boolean isAtOrBelow(String path, String root) {
    return root.isEmpty() || path.equals(root) || path.startsWith(root + "/");
  }

  /** The items of an edition by type, filled in where they have placeholders. */
  private record Items(List<Item> items, Filling filling) {
    <T> Stream<T> of(ContentType type, Class<T> kind, BiFunction<Filling, T, T> fill) {
      return items.stream()
          .filter(item -> item.type() == type)
          .map(item -> item.open() ? fill.apply(filling, item.as(kind)) : item.as(kind));
    }
  }
}
