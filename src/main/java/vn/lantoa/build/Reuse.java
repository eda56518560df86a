package vn.lantoa.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.bytes.Fingerprint;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.kept.ContentDigests;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.EarlierSites;
import vn.lantoa.kept.KeptSheet;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.kept.Unit;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.SheetTask;

/**
 * What need not be made again, because an earlier build made it from the same. Keys cover
 * everything that can change a byte: the program and its Java, theme and assets, options, the phase
 * of the year, how all editions lie to each other, and the content that the edition shows. Safe for
 * many threads.
 */
final class Reuse {
  private final Inputs inputs;
  private final Materials materials;
  private final Portion portion;
  private final EarlierSites earlier;
  private final ContentDigests content;
  private final Map<String, String> frame;
  private final Haste haste;

  Reuse(Inputs inputs, Materials materials, Portion portion, EarlierSites earlier, Haste haste) {
    this.inputs = inputs;
    this.materials = materials;
    this.portion = portion;
    this.earlier = earlier;
    this.content = materials.content();
    this.frame = materials.frame();
    this.haste = haste;
  }

  /** How names of files in problems begin, as the user typed them. */
  static ManifestText form(Inputs inputs) {
    List<String> folders = new ArrayList<>();
    inputs.content().forEach(root -> folders.add(root.name() + "/"));
    folders.add(inputs.theme().toString().replace('\\', '/') + "/");
    return new ManifestText(folders);
  }

  Materials materials() {
    return materials;
  }

  Portion portion() {
    return portion;
  }

  EarlierSites earlier() {
    return earlier;
  }

  /** What the public sees, where it is known. */
  private Optional<Manifest> published() {
    return earlier.published().get().manifest();
  }

  /** What an earlier build told, where it built the same from the same on the same day. */
  Optional<Manifest> unchanged() {
    return ofTheSame().filter(known -> known.day().equals(inputs.today().toString()));
  }

  /** The day on which all of an earlier site was made of the same. */
  Optional<LocalDate> current() {
    return ofTheSame().map(Manifest::day).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  private Optional<Manifest> ofTheSame() {
    return earlier
        .replaced()
        .manifest()
        .filter(known -> known.part().equals(portion.part()))
        .filter(known -> known.inputs().equals(materials.all()))
        .filter(known -> known.units().stream().allMatch(haste::isEnough))
        .filter(known -> earlier.replaced().isWhole());
  }

  /**
   * A site that is about to be published.
   *
   * @param isSound whether all of it was made from what was read; if not, the next build is not to
   *     think that nothing has changed
   */
  Manifest manifest(
      Keys keys, ContentFacts facts, List<Unit> units, List<Problem> problems, boolean isSound) {
    return new Manifest(
        materials.all(),
        isSound ? inputs.today().toString() : "",
        keys.common(),
        facts,
        units,
        problems,
        portion.part());
  }

  /** How that is written. */
  ManifestText form() {
    return form(inputs);
  }

  /**
   * The localities that have to be read, where all that changed since the earlier build are files
   * of localities which tell nobody else what these are.
   *
   * @return none where everything has to be read
   */
  Optional<Stale> stale() {
    return Stream.concat(earlier.parts().stream(), Stream.of(earlier.replaced()))
        .flatMap(site -> site.manifest().stream())
        .findFirst()
        .filter(known -> known.day().equals(inputs.today().toString()))
        .filter(known -> differing(known.inputs(), frame).isEmpty())
        .filter(known -> changed(known).stream().allMatch(name -> isReadAgain(name, known)))
        .map(
            known ->
                new Stale(
                    known.content(), stale(new Keys(known.common()), known.content().entries())))
        .filter(stale -> stale.places().stream().noneMatch(path -> path.equals(inputs.path())));
  }

  /**
   * What has to be read.
   *
   * @param before what was known of everything
   * @param places paths of localities
   */
  record Stale(ContentFacts before, Set<String> places) {}

  /** The day of the build, in Vietnam. */
  LocalDate today() {
    return inputs.today();
  }

  /** Whether a file of the content is not what it was when the earlier site was built. */
  boolean isChanged(String name) {
    Optional<String> before = published().map(known -> known.inputs().get(name));
    return !before.equals(Optional.ofNullable(content.files().get(name)));
  }

  /** Whether a text that was there is gone from a locality, from below it or from above it. */
  boolean hasLostText(String place) {
    return published().stream()
        .flatMap(known -> known.inputs().keySet().stream())
        .filter(name -> name.endsWith(".md") && !content.files().containsKey(name))
        .map(this::ownerBefore)
        .anyMatch(
            of ->
                of.isEmpty()
                    || (of + "/").startsWith(place + "/")
                    || (place + "/").startsWith(of + "/"));
  }

  /** The edition that a file belonged to. */
  private String ownerBefore(String name) {
    String path = path(name);
    return published().stream()
        .flatMap(known -> known.content().entries().stream())
        .map(Entry::path)
        .filter(of -> path.startsWith(of + "/"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** The files of the content that are not what they were. */
  private List<String> changed(Manifest before) {
    List<String> changed = differing(before.inputs(), content.files());
    before.inputs().keySet().stream()
        .filter(name -> !frame.containsKey(name) && !content.files().containsKey(name))
        .forEach(changed::add);
    return changed;
  }

  /**
   * All parts of a site have to learn of the same errors, so each reads what others are to make.
   */
  private boolean isReadAgain(String name, Manifest before) {
    return portion.isWhole() && isOfPlace(name, before);
  }

  private boolean isOfPlace(String name, Manifest before) {
    String owner = content.owner(name);
    return !ContentDigests.isMaker(name)
        && before.content().entries().stream()
            .anyMatch(entry -> entry.path().equals(owner) && entry.isPlace());
  }

  private Set<String> stale(Keys keys, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> portion.editions().test(entry.path()))
        .filter(entry -> unit(entry.path(), keys.of(entry)).isEmpty())
        .map(Entry::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a site's parts are made from the same as earlier ones, but for content. */
  boolean isAsBefore(Site site) {
    String now = keys(site).common();
    return Stream.concat(earlier.parts().stream(), Stream.of(earlier.replaced()))
        .flatMap(one -> one.manifest().stream())
        .findFirst()
        .filter(known -> known.common().equals(now))
        .isPresent();
  }

  /** Whether parts that are put together were made for such a site. */
  boolean fitsParts(Site site) {
    String now = keys(site).common();
    return earlier.parts().stream()
        .flatMap(part -> part.manifest().stream())
        .allMatch(part -> part.common().equals(now));
  }

  /** The keys of a site's parts. */
  Keys keys(Site site) {
    Fingerprint print = new Fingerprint();
    print.with(frame).with(site.baseUrl()).with(site.today()).with(content.campaigns());
    print.with(site.catalogue().entries());
    return new Keys(print.hex());
  }

  /** The keys of one site's parts. */
  final class Keys {
    private final String common;

    private Keys(String common) {
      this.common = common;
    }

    /** Of all that every part depends on. */
    String common() {
      return common;
    }

    /** Of what all editions share, which speaks of the topmost one. */
    String shared() {
      return new Fingerprint().with("shared").with(common).with(content.key(inputs.path())).hex();
    }

    String of(Entry entry) {
      return new Fingerprint().with(common).with(content.key(entry.path())).hex();
    }
  }

  /** A part that was made from the same and lies there still, with all the sheets it is to have. */
  Optional<EarlierSites.Found> unit(String name, String key) {
    Optional<EarlierSites.Found> whole = earlier.unit(name, key);
    return whole.isEmpty() && haste.isFor(name) ? earlier.unit(name, Haste.mark(key)) : whole;
  }

  /** Whether no sheets of an edition are to be made now. */
  boolean isHasty(Entry entry) {
    return haste.isFor(entry.path());
  }

  /** Tells why an edition has to be made. */
  void explain(Entry entry, String key, Progress progress) {
    Optional<Manifest> before = earlier.replaced().manifest();
    if (before.isEmpty()) {
      progress.remakes(entry.path(), Progress.Reason.NO_SITE, List.of());
      return;
    }
    List<String> framed = differing(before.get().inputs(), frame);
    Map<String, String> own = content.of(entry.path());
    List<String> files = differing(before.get().inputs(), own);
    before.get().inputs().keySet().stream()
        .filter(name -> content.wasOf(entry.path(), name))
        .forEach(files::add);
    if (!framed.isEmpty()) {
      progress.remakes(entry.path(), Progress.Reason.PROGRAM, framed);
    } else if (!files.isEmpty()) {
      progress.remakes(
          entry.path(), Progress.Reason.CONTENT, files.stream().map(Reuse::path).toList());
    } else if (earlier
        .replaced()
        .unit(entry.path())
        .filter(unit -> unit.key().equals(key))
        .isEmpty()) {
      progress.remakes(entry.path(), Progress.Reason.PLACES, List.of());
    } else {
      progress.remakes(entry.path(), Progress.Reason.FILES, List.of());
    }
  }

  private static String path(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private static List<String> differing(Map<String, String> before, Map<String, String> now) {
    List<String> names = new ArrayList<>();
    now.forEach(
        (name, digest) -> {
          if (!digest.equals(before.get(name))) {
            names.add(name);
          }
        });
    return names;
  }

  /** The sheets that an edition had. */
  SheetShelf sheets(Entry entry) {
    Map<String, SheetShelf.Shelved> byKey = new TreeMap<>();
    for (EarlierSites.Found found : earlier.units(entry.path())) {
      for (KeptSheet sheet : found.unit().sheets()) {
        byKey.putIfAbsent(sheet.key(), new SheetShelf.Shelved(sheet, found.site()));
      }
    }
    return new SheetShelf(byKey);
  }

  /** What sheets are made with, besides what their edition says. */
  String press() {
    return new Fingerprint()
        .with(List.of("program", "theme", "assets").stream().map(frame::get).toList())
        .hex();
  }

  /** Sheets of earlier sites. */
  static final class SheetShelf {
    private final Map<String, Shelved> byKey;

    private SheetShelf(Map<String, Shelved> byKey) {
      this.byKey = byKey;
    }

    private record Shelved(KeptSheet sheet, EarlierSite site) {}

    boolean isEmpty() {
      return byKey.isEmpty();
    }

    /** One that was made from the same, where its files lie there still. */
    Optional<SheetTask.Made> take(SheetTask order, String key, Consumer<Artifact> out) {
      return Optional.ofNullable(byKey.get(key))
          .flatMap(known -> order.kept(known.sheet().problems(), known.site()::file, out));
    }
  }
}
