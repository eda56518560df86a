package vn.lantoa.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.LinkOut;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.check.CheckedSite;
import vn.lantoa.check.SiteCheck;
import vn.lantoa.check.Tracer;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.EarlierSites;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.Unit;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.publish.Destination;
import vn.lantoa.publish.Published;
import vn.lantoa.read.Blame;

/** Makes the parts of one site, or takes them over from an earlier one. Used by many threads. */
final class SiteMaker {
  private final Reuse reuse;
  private final Portion portion;
  private final boolean makesEditions;
  private final Faulty faulty;
  private final Blame blame;
  private final Progress progress;
  private final Reuse.Keys keys;
  private final Site site;
  private final Steps steps;
  private final SiteCheck check;
  private final Destination destination;
  private final EditionBuild build;
  private final Map<String, Part> parts = new ConcurrentHashMap<>();
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
  private final AtomicInteger remade = new AtomicInteger();

  SiteMaker(Attempt attempt, Progress progress, Site site, Steps steps, Destination destination) {
    this.reuse = attempt.reuse();
    this.portion = reuse.portion();
    this.makesEditions = attempt.makesEditions(site);
    this.faulty = attempt.faulty();
    this.blame = attempt.blame();
    this.progress = progress;
    this.keys = reuse.keys(site);
    this.site = site;
    this.steps = steps;
    this.check = new SiteCheck(site);
    this.destination = destination;
    this.build = new EditionBuild(steps.all(), check, destination);
  }

  /** A part of the site before it is known how its files lie on the disk. */
  private record Part(Unit unit, List<String> files) {}

  /** The editions that are made. */
  List<Entry> entries() {
    return site.catalogue().entries().stream()
        .filter(entry -> portion.editions().test(entry.path()))
        .filter(entry -> portion.isWhole() || faulty.last(entry).isEmpty())
        .toList();
  }

  /** What belongs to no edition; a part of a site has nothing of it. */
  void makeShared() {
    if (!portion.isWhole()) {
      return;
    }
    String key = keys.shared();
    Optional<EarlierSites.Found> earlier = reuse.unit(Unit.SHARED, key);
    if (earlier.isPresent()) {
      takeOver(earlier.get());
      return;
    }
    Outcome<List<Artifact>> made = steps.web().shared();
    problems.addAll(made.problems());
    List<Artifact> files =
        Stream.concat(made.value().orElse(List.of()).stream(), steps.downloads().shared().stream())
            .toList();
    List<LinkOut> leads = check.inspect(files);
    files.forEach(destination::write);
    Unit unit = new Unit(Unit.SHARED, key, day(), 0, List.of(), List.of(), leads, made.problems());
    parts.put(Unit.SHARED, new Part(unit, files.stream().map(Artifact::path).toList()));
  }

  /** An edition. */
  void make(Entry entry) {
    Optional<Unit> last = faulty.last(entry);
    if (last.isPresent()) {
      keep(last.get(), reuse.earlier().published().get());
      return;
    }
    String key = keys.of(entry);
    Optional<EarlierSites.Found> earlier = reuse.unit(entry.path(), key);
    if (earlier.isPresent()) {
      takeOver(earlier.get());
      return;
    }
    if (!makesEditions) {
      Problem lacks = Problem.of(Mistake.PART_WITHOUT, Source.command(), entry.path());
      problems.add(lacks);
      blame(entry, lacks);
      return;
    }
    reuse.explain(entry, key, progress);
    Edition edition = site.catalogue().edition(entry);
    EditionBuild.Built built = build.make(edition);
    problems.addAll(built.problems());
    built.problems().forEach(problem -> blame(entry, problem));
    remade.incrementAndGet();
    int pages = PageKind.pagesOf(edition).size();
    Unit unit =
        new Unit(
            entry.path(),
            steps.sheets().isWaiting(edition) ? Haste.mark(key) : key,
            day(),
            pages,
            List.of(),
            steps.sheets().made(edition),
            built.leads(),
            Outcome.of(entry, built.problems()).problems());
    parts.put(entry.path(), new Part(unit, built.files().stream().sorted().toList()));
  }

  /** Not that of the phase, which the pages are made of. */
  private String day() {
    return reuse.today().toString();
  }

  private void blame(Entry entry, Problem problem) {
    if (!entry.equals(site.root())) {
      blame.add(problem, entry.path(), false);
    } else {
      blame.addToAll(problem);
    }
  }

  private void takeOver(EarlierSites.Found found) {
    keep(found.unit(), found.site());
    problems.addAll(found.unit().problems());
  }

  /** Without a word: of last pages it is told why they are not new. */
  private void keep(Unit unit, EarlierSite from) {
    List<Artifact> files = unit.files().stream().map(from::artifact).toList();
    check.recall(files, unit.leads(), unit.name().equals(Unit.SHARED));
    files.forEach(destination::write);
    parts.put(unit.name(), new Part(unit, List.of()));
  }

  /** All parts together, which show what one alone cannot. */
  Outcome<CheckedSite> checked(Tracer tracer) {
    Outcome<CheckedSite> checked = check.finish(tracer, portion.isWhole());
    if (checked.value().isEmpty()) {
      Set<Entry> editions = editions(check.faultyPages());
      for (Problem problem : checked.problems()) {
        editions.forEach(entry -> blame(entry, problem));
      }
    }
    return checked;
  }

  /** The editions that pages belong to: each to the deepest one whose folder it lies in. */
  private Set<Entry> editions(Set<String> pages) {
    Map<String, Entry> byFolder = new HashMap<>();
    site.catalogue().entries().forEach(entry -> byFolder.put(site.folder(entry), entry));
    Set<Entry> editions = new HashSet<>();
    for (String page : pages) {
      String folder = page.substring(0, page.lastIndexOf('/') + 1);
      while (!byFolder.containsKey(folder)) {
        folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      }
      editions.add(byFolder.get(folder));
    }
    return editions;
  }

  /** What was told while the parts were made, now or earlier. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** All parts, with their files as they lie on the disk. */
  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    if (portion.isWhole()) {
      units.add(unit(Unit.SHARED));
    }
    entries().forEach(entry -> units.add(unit(entry.path())));
    if (!portion.isWhole()) {
      faulty.among(portion.editions()).stream()
          .map(place -> Unit.failed(place, day(), faulty.errors(place)))
          .forEach(units::add);
    }
    return units;
  }

  private Unit unit(String name) {
    Part part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("not made: " + name);
    }
    if (part.files().isEmpty()) {
      return part.unit();
    }
    List<StoredFile> files =
        part.files().stream().map(destination::stored).flatMap(Optional::stream).toList();
    Unit made = part.unit();
    return new Unit(
        name,
        made.key(),
        made.day(),
        made.pages(),
        files,
        made.sheets(),
        made.leads(),
        made.problems());
  }

  /** Publishes, with all that the next build may want to know. */
  Outcome<Published> publish(CheckedSite checked, ContentFacts facts, List<Problem> told) {
    List<Problem> changed =
        reuse.earlier().changed().stream()
            .map(
                part ->
                    Problem.of(
                        Mistake.PART_CHANGED,
                        Source.command(),
                        part.folder().getFileName().toString()))
            .toList();
    if (!changed.isEmpty()) {
      return Outcome.failed(changed);
    }
    List<Problem> all = new ArrayList<>(told);
    all.addAll(problems);
    Manifest manifest =
        reuse.manifest(keys, facts, units(), Outcome.of(site, all).problems(), faulty.isNone());
    return destination.publish(checked, manifest, reuse.form());
  }

  BuildSummary summary(Published done) {
    long pages = parts.values().stream().mapToLong(part -> part.unit().pages()).sum();
    return new BuildSummary(
        entries().size(),
        pages,
        done.files(),
        done.bytes(),
        remade.get(),
        false,
        faulty.told(portion.editions()),
        faulty.errors(portion.isWhole() ? place -> true : portion.editions()));
  }
}
