package vn.lantoa.read.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.wording.OfficialThemes;
import vn.lantoa.read.wording.Wording;
import vn.lantoa.read.wording.Wording.Kind;
import vn.lantoa.text.Slug;

/** The slogans of an edition: each once, whole, and none of them another year's theme. */
public final class SloganCheck {
  private final KnownSlogans known;
  private final OfficialThemes themes = new OfficialThemes();
  private final Set<Problem> problems;

  /**
   * @param known slogans that are whole, besides official themes
   */
  SloganCheck(Stream<String> known, Set<Problem> problems) {
    this.known = new KnownSlogans(Stream.concat(known, themes.texts().stream()));
    this.problems = problems;
  }

  /**
   * @param incomplete whether files of the edition are missing because they are broken
   */
  void check(Edition edition, Folder folder, BooleanSupplier incomplete) {
    Map<String, Source> texts = new HashMap<>();
    Map<String, Slogan> slugs = new HashMap<>();
    Map<String, SloganGroup> groups = new HashMap<>();
    Set<String> own =
        folder.items().values().stream().map(i -> i.source().file()).collect(Collectors.toSet());
    for (SloganGroup group : edition.groups()) {
      SloganGroup before = groups.putIfAbsent(group.slug(), group);
      if (before != null && !group.title().isEmpty()) {
        boolean inherits = inherits(group.place(), before.place(), own);
        SloganGroup hers = inherits ? before : group;
        taken(group.slug(), hers.place(), (inherits ? group : before).place(), "taken.group");
      }
      for (Slogan slogan : group.slogans()) {
        String comparable = slogan.comparable();
        Source first = texts.putIfAbsent(comparable, slogan.place());
        Slogan named = slugs.putIfAbsent(slogan.slug(), slogan);
        if (first != null) {
          boolean elsewhere = !first.file().equals(slogan.place().file());
          add(Mistake.DUPLICATE_SLOGAN, slogan.place(), first.toString(), elsewhere ? "file" : "");
        } else if (named != null) {
          boolean inherits = inherits(slogan.place(), named.place(), own);
          tellTaken(inherits ? named : slogan, inherits ? slogan : named);
        }
        if (slogan.otherLanguage().isEmpty()) {
          checkWords(slogan, comparable, edition, Kind.SLOGAN);
        }
      }
    }
    checkRepeated(folder);
    edition.campaign().ifPresent(campaign -> checkPending(campaign, folder));
    if (!incomplete.getAsBoolean()) {
      checkSilence(edition);
    }
  }

  /** Whether the second of two is not the author's to change, and the first is. */
  private static boolean inherits(Source second, Source first, Set<String> own) {
    return own.contains(first.file()) && !own.contains(second.file());
  }

  /**
   * Two slogans want one address.
   *
   * @param hers the one that can be changed
   */
  private void tellTaken(Slogan hers, Slogan other) {
    if (isAlmost(hers) && isAlmost(other)) {
      add(Mistake.ALMOST_SAME_SLOGAN, hers.place(), other.text(), other.place().toString());
    } else {
      taken(hers.slug(), hers.place(), other.place(), "taken.slogan");
    }
  }

  /** Whether its address is its words without their marks, so that one like it says the same. */
  private static boolean isAlmost(Slogan slogan) {
    return slogan.slug().equals(Slug.of(slogan.text()));
  }

  /** What is wrong with the words of a slogan that stands in no file. */
  public static Set<Problem> ofWish(Slogan slogan, Edition edition) {
    Set<Problem> problems = new HashSet<>();
    Stream<String> known = edition.slogans().map(SloganGroup.Member::text);
    new SloganCheck(known, problems).checkWords(slogan, slogan.comparable(), edition, Kind.WISH);
    new DayCheck().look(slogan.text(), at -> slogan.place(), true, problems);
    ProseCheck.ofWish(slogan.text(), slogan.place(), edition, problems);
    return problems;
  }

  private void checkWords(Slogan slogan, String comparable, Edition edition, Kind kind) {
    themes
        .otherYear(slogan.text(), slogan.assurance(), edition.campaign())
        .map(
            years ->
                Problem.of(Mistake.SLOGAN_OF_OTHER_YEAR, slogan.place(), years, kind.confirming()))
        .ifPresent(problems::add);
    themes
        .misquoted(slogan.text(), slogan.assurance(), edition.campaign())
        .ifPresent(
            official -> add(Mistake.MISQUOTED_THEME, slogan.place(), official, kind.vouching()));
    if (!slogan.assurance().isGiven()) {
      known
          .longer(comparable)
          .filter(longer -> Wording.flaw(slogan.text(), slogan.place(), false, kind).isEmpty())
          .ifPresent(whole -> checkStart(slogan, whole, kind, edition));
    }
  }

  /** The start of another year's theme is a slogan of its own, unless it is most of that theme. */
  private void checkStart(Slogan slogan, String whole, Wording.Kind kind, Edition edition) {
    Optional<String> others = themes.otherYear(whole, Assurance.NONE, edition.campaign());
    if (others.isEmpty()) {
      add(Mistake.PREFIX_OF_KNOWN, slogan.place(), whole, kind.vouching());
    } else if (2 * slogan.text().length() > whole.length()) {
      add(Mistake.SLOGAN_OF_OTHER_YEAR, slogan.place(), others.get(), kind.confirming());
    }
  }

  /** A theme that its author says is yet to be announced; if it is known, that has been told. */
  private void checkPending(Campaign campaign, Folder folder) {
    boolean said =
        folder.campaignItem().map(i -> i.keys().containsKey("theme-pending")).orElse(false);
    boolean known = campaign.isForEquality() && themes.isKnown(campaign.year());
    if (said && campaign.year() != 0 && campaign.isThemePending() && !known) {
      String own = folder.campaignFolder().map(Folder::path).orElse("");
      add(Mistake.THEME_PENDING, campaign.source(), campaign.name(), own);
    }
  }

  /** What a folder says again that it inherits: its own is shown, so nothing is to be done. */
  private void checkRepeated(Folder folder) {
    Map<String, Source> above = new HashMap<>();
    List<Item> own = List.copyOf(folder.items().values());
    folder.inherited().stream()
        .filter(item -> item.is(SloganGroup.class) && !own.contains(item))
        .flatMap(item -> item.as(SloganGroup.class).slogans().stream())
        .forEach(slogan -> above.put(slogan.comparable(), slogan.place()));
    if (above.isEmpty()) {
      return;
    }
    own.stream()
        .filter(item -> item.is(SloganGroup.class) && !item.isHidden())
        .flatMap(item -> item.as(SloganGroup.class).slogans().stream())
        .filter(slogan -> above.containsKey(slogan.comparable()))
        .forEach(
            slogan ->
                add(
                    Mistake.REPEATED_SLOGAN,
                    slogan.place(),
                    String.valueOf(above.get(slogan.comparable()))));
  }

  /** A locality whose pages would have nothing to say, or its printer nothing to print. */
  private void checkSilence(Edition edition) {
    Optional<Locality> locality =
        edition.locality().filter(l -> edition.entry().kind() == Entry.Kind.LOCALITY);
    if (locality.isEmpty()) {
      return;
    }
    String name = locality.get().displayName();
    boolean meant = edition.lineage().stream().anyMatch(l -> !l.hasSlogans());
    if (edition.groups().isEmpty() && !meant) {
      add(Mistake.NOTHING_TO_SAY, locality.get().source(), name);
    }
    if (edition.hasMessages() && edition.formats().isEmpty() && edition.wantsSheets()) {
      Source place = edition.campaign().map(Campaign::source).orElse(edition.source());
      add(Mistake.NOTHING_TO_PRINT, place);
    }
  }

  private void taken(String path, Source place, Source owner, String cure) {
    add(Mistake.DUPLICATE_SLUG, place, path, owner.toString(), cure);
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
