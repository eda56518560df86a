package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.campaign.site.FolderFacts;
import vn.lantoa.campaign.site.OfficialPlace;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.file.FileNames;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.tree.ContentTree;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.ContentType;
import vn.lantoa.read.type.Item;

/** What only shows when an edition is put together from everything that it inherits. */
public final class EditionCheck {
  /** Folders that pages and files of ours lie in. */
  private static final Set<String> OURS =
      Stream.concat(
              Arrays.stream(PageKind.values()).map(PageKind::path).filter(path -> !path.isEmpty()),
              Stream.of(SitePaths.PICTURES, SitePaths.FILES, SitePaths.ASSETS, SitePaths.SERVER))
          .collect(Collectors.toUnmodifiableSet());

  /** Nobody prepares a Month so many years before; 2062 is 2026 with two digits exchanged. */
  private static final int AHEAD = 3;

  private final ContentTree tree;
  private final LocalDate today;
  private final Predicate<String> incomplete;
  private final Set<Problem> problems = new HashSet<>();
  private final PageLinks links = new PageLinks();
  private final NumberCheck numbers;
  private final SloganCheck slogans;
  private final FormatCheck formats;
  private final ProseCheck prose;
  private final PlaceCheck places;

  /**
   * @param incomplete whether files of the edition at a path are missing because they are broken;
   *     then nothing is called missing that they may have held
   * @param official what places are called by their codes, where that is known
   * @param folders what all folders say of documents, those of earlier years among them
   */
  public EditionCheck(
      ContentTree tree,
      LocalDate today,
      Predicate<String> incomplete,
      Collection<FolderFacts> folders,
      Function<String, Optional<OfficialPlace>> official) {
    this.tree = tree;
    this.today = today;
    this.incomplete = incomplete;
    this.prose = new ProseCheck(new Datings(folders), problems);
    this.slogans = new SloganCheck(KnownSlogans.in(tree.folders()), problems);
    this.formats = new FormatCheck(problems);
    this.places = new PlaceCheck(official, problems);
    this.numbers = new NumberCheck(today, incomplete, problems);
  }

  /**
   * What is wrong in editions, by path, sorted; what several show is found in each (see {@link
   * Repeats}).
   *
   * @param entries editions of the tree, in its order
   */
  public SortedMap<String, List<Problem>> look(Collection<Entry> entries) {
    SortedMap<String, List<Problem>> found = new TreeMap<>();
    for (Entry entry : entries) {
      check(tree.edition(entry), tree.folder(entry));
      found.put(entry.path(), problems.stream().sorted().toList());
      problems.clear();
    }
    return found;
  }

  /** Links that lead nowhere, with the paths of the editions in which they do. */
  public Map<Problem, List<String>> links() {
    return links.problems();
  }

  private void check(Edition edition, Folder folder) {
    List<Item> items = folder.inherited();
    numbers.check(edition, folder);
    edition
        .takenDown()
        .filter(day -> day.isAfter(today))
        .ifPresent(day -> add(Mistake.TAKEN_DOWN_AHEAD, edition.source(), DateParser.format(day)));
    if (folder.isTakenDown()) {
      links.look(edition, tree.name(folder), shown(edition, folder), true);
      return; // nobody mends what nobody sees
    }
    slogans.check(edition, folder, () -> incomplete.test(folder.path()));
    if (!incomplete.test(folder.path())) {
      formats.check(edition, folder);
    }
    checkAddress(edition);
    places.check(edition, folder);
    checkPaths(edition);
    checkPlaceholders(items, folder);
    boolean whole = !incomplete.test(folder.path());
    links.look(edition, tree.name(folder), shown(edition, folder), whole);
    checkLengths(edition, folder);
    checkAddresses(edition);
    List<Item> said = said(edition, folder);
    Optional<Campaign> campaign = edition.campaign().filter(EditionCheck::isDated);
    new LegalCheck(today, problems).check(edition, campaign, said);
    new AnswerCheck(today, problems).check(edition, whole);
    campaign.ifPresent(c -> checkCampaign(edition, c, said));
  }

  /** Whether it is known when the campaign is; if not, that has been told. */
  private static boolean isDated(Campaign campaign) {
    return campaign.year() != 0 && !campaign.starts().equals(LocalDate.EPOCH);
  }

  /**
   * The items that speak for the edition's own year: its own ones, each of which is looked at once.
   * For the edition that becomes the root of the site also those of the folders above it, which no
   * other edition of this build looks at.
   */
  private List<Item> said(Edition edition, Folder folder) {
    boolean first = edition.entry().equals(tree.entries().get(0));
    List<Item> said = new ArrayList<>();
    for (Folder each : first ? folder.lineage() : List.of(folder)) {
      if (each.campaign().isPresent()) {
        each.maker().ifPresent(said::add);
        said.addAll(each.items().values());
      }
    }
    return said;
  }

  /** What a banner must state (Luật Quảng cáo 2012, article 27). */
  private void checkAddress(Edition edition) {
    edition
        .locality()
        .filter(locality -> edition.hasSheets() && locality.address().isEmpty())
        .ifPresent(l -> add(noAddress(edition), l.source(), l.displayName()));
  }

  /**
   * With a sponsor a banner is advertising; without one it is political propaganda, which lies
   * outside the law (article 1(2) as of 2026), so that an address is good use and no duty.
   */
  private static Mistake noAddress(Edition edition) {
    return edition.isSponsored() ? Mistake.NO_ADDRESS_WITH_SPONSOR : Mistake.NO_ADDRESS;
  }

  /** A locality or a page must not take the address of one of ours, nor of one another. */
  private void checkPaths(Edition edition) {
    Map<String, String> taken = new HashMap<>();
    OURS.forEach(path -> taken.put(path, "Lan Tỏa"));
    for (Entry other : tree.entriesBelow(edition.entry())) {
      int from = edition.entry().path().isEmpty() ? 0 : edition.entry().path().length() + 1;
      String folder = first(other.path().substring(from));
      Source place = tree.folder(other).maker().map(Item::source).orElseThrow();
      if (OURS.contains(folder)) {
        take(folder, place, "locality", taken);
      } else {
        taken.putIfAbsent(folder, place.file());
      }
    }
    for (Page page : PageKind.pagesOf(edition)) {
      if (page.subject() instanceof Paged content && !content.label().isEmpty()) {
        // one that lies in no folder of ours must not take it either
        String folder = first(page.path());
        boolean free = page.kind().path().isEmpty();
        String path = free && taken.containsKey(folder) ? folder : page.path();
        take(path, content.place(), free ? "page" : "in." + kind(page), taken);
      }
    }
  }

  private static String kind(Page page) {
    return page.kind().path().replace("/", "");
  }

  private void take(String path, Source place, String type, Map<String, String> taken) {
    String owner = taken.putIfAbsent(path, place.toString());
    if (owner != null) {
      taken(path, place, owner, type);
    }
  }

  /**
   * Tells that an address belongs to something else.
   *
   * @param type what wants it; each has its own cure
   */
  private void taken(String path, Source place, String owner, String type) {
    add(Mistake.DUPLICATE_SLUG, place, path, owner, "taken." + type);
  }

  /** The first folder of a path, with its slash. */
  private static String first(String path) {
    int slash = path.indexOf('/');
    return (slash < 0 ? path : path.substring(0, slash)) + "/";
  }

  private void checkPlaceholders(List<Item> items, Folder folder) {
    Set<String> known = Placeholders.of(folder.campaign(), folder.localities()).names();
    for (Item item : items) {
      item.placeholders()
          .forEach(
              (name, place) -> {
                if (!known.contains(name)) {
                  String where = tree.name(folder);
                  add(Mistake.UNFILLED_PLACEHOLDER, place, "{" + name + "}", where);
                }
              });
    }
  }

  /** Whose bodies the edition's pages show, its own and its campaign's introduction among them. */
  private static List<Item> shown(Edition edition, Folder folder) {
    if (edition.entry().kind() == Entry.Kind.GROUP) {
      return folder.inherited().stream()
          .filter(item -> item.type().is(ContentType.Trait.OF_GROUPS))
          .toList();
    }
    List<Item> shown = new ArrayList<>(folder.inherited());
    if (folder.isTakenDown()) {
      return shown;
    }
    for (Folder each : folder.lineage()) {
      each.maker()
          .filter(maker -> maker.is(Campaign.class) || each.equals(folder))
          .ifPresent(shown::add);
    }
    return shown;
  }

  /**
   * A server and a USB stick may lie deep; see {@link Site#LONGEST_PATH}. Where the folder takes
   * more than its share, it is to blame for all that lies in it.
   */
  private void checkLengths(Edition edition, Folder folder) {
    String root = tree.entries().get(0).path();
    String below = edition.entry().path().substring(root.length()).replaceFirst("^/", "");
    String own = below.isEmpty() ? "" : below + "/";
    List<Page> tooLong =
        PageKind.pagesOf(edition).stream()
            .filter(page -> (own + page.file()).length() > Site.LONGEST_PATH)
            .sorted(Comparator.comparingInt(page -> -page.path().length()))
            .toList();
    boolean folderToBlame = own.length() > Site.LONGEST_FOLDER;
    for (Page page : folderToBlame && !tooLong.isEmpty() ? tooLong.subList(0, 1) : tooLong) {
      Source maker = folder.maker().map(Item::source).orElse(edition.source());
      String path = own + page.file();
      String limit = Integer.toString(Site.LONGEST_PATH);
      Source place = folderToBlame ? maker : page.source();
      add(Mistake.PATH_TOO_LONG, place, Integer.toString(path.length()), limit, path);
    }
  }

  /** Addresses are folders, which Windows must be able to have; names of files are told already. */
  private void checkAddresses(Edition edition) {
    for (Page page : PageKind.pagesOf(edition)) {
      String file = page.source().file();
      for (String name : page.file().split("/")) {
        boolean own = file.endsWith("/" + name + ".md") || file.endsWith("/" + name);
        if (FileNames.isImpossible(name) && !own) {
          add(Mistake.NAME_NOT_FOR_WINDOWS, page.source(), name);
        }
      }
    }
  }

  private void checkCampaign(Edition edition, Campaign campaign, List<Item> said) {
    Folder folder = tree.folder(edition.entry());
    if (campaign.year() > today.getYear() + AHEAD) {
      String year = Integer.toString(campaign.year());
      add(Mistake.YEAR_FAR_AHEAD, campaign.source(), year, Integer.toString(today.getYear()));
    }
    new YearCheck(campaign, problems).check(edition, folder, said);
    prose.check(edition, campaign, said);
    new NewsCheck(today, problems).check(campaign, said);
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
