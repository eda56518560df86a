package vn.lantoa.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.FolderFacts;
import vn.lantoa.campaign.site.OfficialPlace;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.file.FileNames;
import vn.lantoa.read.file.Scanner;
import vn.lantoa.read.rule.Datings;
import vn.lantoa.read.rule.EditionCheck;
import vn.lantoa.read.rule.Repeats;
import vn.lantoa.read.tree.ContentTree;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.tree.FolderTree;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.type.ContentTypes;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.type.ItemReader;
import vn.lantoa.read.wording.Doubt;
import vn.lantoa.text.Languages;

/** Reads content: every file once, then the tree, then what only an edition shows. */
public final class ContentReader {
  private final List<ContentRoot> roots;
  private final LocalDate today;
  private final Consumer<List<Runnable>> workers;
  private final Function<String, Optional<OfficialPlace>> official;

  /**
   * @param roots at least one; what a later one says goes before what an earlier one says
   * @param today what stale numbers and ended laws are held against
   * @param workers do all of a list and come back, in any order and in any threads
   */
  public ContentReader(List<ContentRoot> roots, LocalDate today, Consumer<List<Runnable>> workers) {
    this(roots, today, workers, code -> Optional.empty());
  }

  /**
   * @param official what places are called by their codes
   */
  public ContentReader(
      List<ContentRoot> roots,
      LocalDate today,
      Consumer<List<Runnable>> workers,
      Function<String, Optional<OfficialPlace>> official) {
    this.official = official;
    this.roots = List.copyOf(roots);
    this.today = today;
    this.workers = workers;
  }

  /**
   * Reads what is needed for one path, and reports everything that is wrong with it.
   *
   * @param wanted path of a year or locality below the content root; empty for everything
   * @throws IOException where the disk fails, not where the author did
   */
  public Outcome<Catalogue> read(String wanted) throws IOException {
    return readAll(wanted).then(reading -> Outcome.of(reading.catalogue(), List.of()));
  }

  /**
   * What there is to see in spite of errors: it is shown, and never handed out.
   *
   * @param catalogue none where not even folders could be read
   */
  public record Seen(Optional<Catalogue> catalogue, List<Problem> problems) {}

  /**
   * Reads as far as it goes.
   *
   * @throws IOException where the disk fails, not where the author did
   */
  public Seen see(String wanted) throws IOException {
    List<Found> found = new ArrayList<>();
    Outcome<Found> read = read(wanted, Extent.whole(earlier(wanted)), new Blame(), found::add);
    return new Seen(found.stream().findFirst().map(Found::tree), read.problems());
  }

  /**
   * The same, with what spares the next reading most of its work.
   *
   * @throws IOException where the disk fails, not where the author did
   */
  public Outcome<Reading> readAll(String wanted) throws IOException {
    return read(wanted, Extent.whole(earlier(wanted)), new Blame())
        .then(found -> Outcome.of(new Reading(found.tree(), found.facts()), List.of()));
  }

  /**
   * Reads once more those localities whose files, or whose files above them, are others than they
   * were: the same as reading everything, provided that nothing else changed, that it is still the
   * same day, and that no file which makes a folder is among those that changed.
   *
   * @param before what was found in everything
   * @param stale their paths
   * @return none where what changed concerns other localities, too, or where an error was found,
   *     which may: then all is to be read
   * @throws IOException where the disk fails, not where the author did
   */
  public Optional<Outcome<Reading>> readAgain(String wanted, ContentFacts before, Set<String> stale)
      throws IOException {
    Extent extent = Extent.of(before, stale);
    Outcome<Found> read = read(wanted, extent, new Blame());
    return read.value()
        .filter(found -> extent.isAlone(found.tree().entries(), found.facts()))
        .map(found -> new Reading(Extent.catalogue(found.tree(), found.facts()), found.facts()))
        .map(reading -> Outcome.of(reading, read.problems()));
  }

  /**
   * Reads everything but some localities, which stay in the lists of editions as they were.
   *
   * @param before what was known of them
   * @param kept paths of editions that stay; what lies below them does only if it is named, too
   * @param leftOut paths of localities that go, with all below them
   * @param blame which localities errors concern is noted there
   * @throws IOException where the disk fails, not where the author did
   */
  public Outcome<Reading> readAround(
      String wanted, ContentFacts before, Set<String> kept, Set<String> leftOut, Blame blame)
      throws IOException {
    Extent extent = Extent.around(earlier(wanted), before, kept, leftOut);
    return read(wanted, extent, blame)
        .then(
            found ->
                Outcome.of(
                    new Reading(Extent.catalogue(found.tree(), found.facts()), found.facts()),
                    List.of()));
  }

  /** The tree of what was read, and what is known of everything. */
  private record Found(ContentTree tree, ContentFacts facts) {}

  private Outcome<Found> read(String wanted, Extent extent, Blame blame) throws IOException {
    return read(wanted, extent, blame, found -> {});
  }

  /**
   * @param seen is told what was found, whatever is wrong with it
   */
  private Outcome<Found> read(String wanted, Extent extent, Blame blame, Consumer<Found> seen)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Scanner.Found> files = new ArrayList<>();
    for (ContentRoot root : roots) {
      boolean found = Files.isDirectory(root.folder());
      if (found && !root.lent() && isYear(root.folder())) {
        problems.add(Problem.of(Mistake.ROOT_IS_YEAR, Source.of(root.name()), root.name()));
        return Outcome.failed(problems);
      }
      Scanner scanner = new Scanner(root, wanted, extent::isKnown);
      List<Scanner.Found> own = found ? scanner.scan() : List.of();
      problems.addAll(scanner.problems());
      files.addAll(own);
      if (own.isEmpty() && !scanner.passedBy()) {
        problems.add(Problem.of(Mistake.NO_CONTENT, Source.of(root.name()), root.name()));
        return Outcome.failed(problems);
      }
    }
    Map<Scanner.Found, Item> items = parse(files, problems);
    problems.addAll(misspelt(items));
    FolderTree folderTree = new FolderTree(files, items, problems);
    Map<String, Folder> folders = folderTree.folders();
    if (!folders.containsKey(wanted)) {
      if (!folderTree.isBroken(wanted)) {
        problems.add(new UnknownPath(roots, wanted).unknown());
      }
      return Outcome.failed(problems);
    }
    ContentTree tree =
        new ContentTree(roots.get(roots.size() - 1).name(), folders, wanted, extent.known());
    Map<String, FolderFacts> facts = extent.facts(folders.values());
    EditionCheck check =
        new EditionCheck(tree, today, folderTree::isIncomplete, facts.values(), official);
    Map<String, List<Problem>> ofEditions =
        extent.ofEditions(check.look(extent.stale(tree.entries())));
    ContentFacts all =
        new ContentFacts(
            extent.entries(tree.entries()), facts, extent.ofFiles(roots, problems), ofEditions);
    List<Problem> told = new ArrayList<>(all.ofFiles());
    told.addAll(Repeats.once(ofEditions.values()));
    told.addAll(check.links().keySet());
    told.removeIf(this::isOthersWork);
    Consequences.remove(told);
    if (told.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      new Blamed(roots, files, items, tree, wanted).note(told, ofEditions, check.links(), blame);
    }
    Found found = new Found(tree, all);
    seen.accept(found);
    return Outcome.of(found, told);
  }

  private static boolean isYear(Path folder) {
    return FileNames.of(folder).matches("20\\d\\d(?:-.*)?")
        && Files.exists(folder.resolve("campaign.md"));
  }

  /** What is to be looked after in a root that only lends is not for whoever borrows. */
  private boolean isOthersWork(Problem problem) {
    return problem.severity() != Severity.ERROR
        && problem.mistake() != Mistake.THEME_PENDING
        && roots.stream()
            .anyMatch(root -> root.lent() && problem.source().file().startsWith(root.name() + "/"));
  }

  /** What no list of own words has: neither the file's nor one of a locality or year above it. */
  private static List<Problem> misspelt(Map<Scanner.Found, Item> items) {
    Map<String, List<String>> words = new HashMap<>();
    items.forEach(
        (file, item) -> {
          if (item.type().is(Trait.MAKES_FOLDER)) {
            words.computeIfAbsent(file.folder(), f -> new ArrayList<>()).addAll(item.words());
          }
        });
    List<Problem> misspelt = new ArrayList<>();
    items.forEach(
        (file, item) ->
            item.doubts().stream()
                .filter(doubt -> above(file.folder(), words).noneMatch(doubt::isMeant))
                .map(Doubt::problem)
                .forEach(misspelt::add));
    return misspelt;
  }

  /** The lists of a folder and of those above it. */
  private static Stream<List<String>> above(String folder, Map<String, List<String>> words) {
    return words.entrySet().stream()
        .filter(list -> ContentTree.isAtOrBelow(folder, list.getKey()))
        .map(Map.Entry::getValue);
  }

  /** What is wrong with an earlier year is told where that is built. */
  private Map<String, FolderFacts> earlier(String wanted) throws IOException {
    List<Scanner.Found> files = new ArrayList<>();
    for (ContentRoot root : roots) {
      files.addAll(EarlierYears.files(root, wanted));
    }
    Map<String, List<Item>> byFolder = new TreeMap<>();
    parse(files, new ArrayList<>())
        .forEach(
            (file, item) ->
                byFolder.computeIfAbsent(file.folder(), f -> new ArrayList<>()).add(item));
    Map<String, FolderFacts> facts = new TreeMap<>();
    byFolder.forEach(
        (folder, items) ->
            facts.put(folder, new FolderFacts(new TreeSet<>(), Datings.of(items.stream()))));
    return facts;
  }

  /** The order of files and findings does not depend on that of the work. */
  private Map<Scanner.Found, Item> parse(List<Scanner.Found> files, List<Problem> problems) {
    ItemReader.Reported[] read = new ItemReader.Reported[files.size()];
    FolderLanguages languages = new FolderLanguages();
    parse(files, read, languages, true);
    for (int i = 0; i < read.length; i++) {
      if (read[i] != null) {
        languages.add(files.get(i).folder(), read[i].item());
      }
    }
    parse(files, read, languages, false);
    Map<Scanner.Found, Item> items = new LinkedHashMap<>();
    for (int i = 0; i < read.length; i++) {
      Scanner.Found file = files.get(i);
      problems.addAll(read[i].problems());
      read[i].item().ifPresent(item -> items.put(file, item));
    }
    return items;
  }

  /** Those that make folders first: what they say holds for the others. */
  private void parse(
      List<Scanner.Found> files,
      ItemReader.Reported[] read,
      FolderLanguages languages,
      boolean makers) {
    Map<ContentRoot, ItemReader> readers = new HashMap<>();
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < read.length; i++) {
      int at = i;
      Scanner.Found file = files.get(i);
      if (ContentTypes.makesFolder(ItemReader.stem(file.file())) == makers) {
        ItemReader reader =
            readers.computeIfAbsent(file.root(), root -> new ItemReader(root.folder()));
        String language = makers ? Languages.VIETNAMESE : languages.of(file.folder());
        tasks.add(() -> read[at] = reader.read(file.file(), file.name(), file.folder(), language));
      }
    }
    workers.accept(tasks);
  }
}
