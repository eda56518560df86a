package vn.lantoa.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Page;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** What only shows when an edition is put together from everything that it inherits. */
final class EditionCheck {
  private final ContentTree tree;
  private final LocalDate today;
  private final boolean incomplete;
  private final OfficialThemes themes = new OfficialThemes();
  private final Set<Problem> problems = new HashSet<>();

  /**
   * @param incomplete whether files are missing because they are broken; then nothing is called
   *     missing that they may have held
   */
  EditionCheck(ContentTree tree, LocalDate today, boolean incomplete) {
    this.tree = tree;
    this.today = today;
    this.incomplete = incomplete;
  }

  List<Problem> problems() {
    for (Entry entry : tree.entries()) {
      check(tree.edition(entry), tree.folder(entry));
    }
    return List.copyOf(problems);
  }

  private void check(Edition edition, Folder folder) {
    List<Item> items = folder.inherited();
    checkHotlines(edition);
    checkSlogans(edition);
    checkPaths(edition);
    checkPlaceholders(items, folder);
    if (!incomplete) {
      checkLinks(edition, items);
    }
    new LegalCheck(today, problems).check(edition, folder);
    edition.campaign().ifPresent(campaign -> checkCampaign(edition, campaign, folder));
  }

  private void checkHotlines(Edition edition) {
    if (edition.hotlines().isEmpty() && !incomplete) {
      add(Mistake.NO_HOTLINE, edition.source(), edition.entry().name());
    }
    for (Hotline hotline : edition.hotlines()) {
      if (hotline.isStale(today)) {
        add(
            Mistake.STALE_HOTLINE,
            hotline.place(),
            hotline.phone(),
            Dates.format(hotline.verifiedOn()),
            Integer.toString(Hotline.FRESH_FOR.getDays()));
      }
    }
  }

  private void checkSlogans(Edition edition) {
    Map<String, Source> texts = new HashMap<>();
    Map<String, Slogan> slugs = new HashMap<>();
    Map<String, SloganGroup> groups = new HashMap<>();
    for (SloganGroup group : edition.groups()) {
      SloganGroup other = groups.putIfAbsent(group.slug(), group);
      if (other != null) {
        add(Mistake.DUPLICATE_SLUG, group.place(), group.slug(), other.place().toString());
      }
      for (Slogan slogan : group.slogans()) {
        Source first = texts.putIfAbsent(comparable(slogan.text()), slogan.place());
        Slogan named = slugs.putIfAbsent(slogan.slug(), slogan);
        if (first != null) {
          add(Mistake.DUPLICATE_SLOGAN, slogan.place(), first.toString());
        } else if (named != null) {
          add(Mistake.DUPLICATE_SLUG, slogan.place(), slogan.slug(), named.place().toString());
        }
      }
    }
  }

  /** The same words with other capitals or another full stop are the same slogan. */
  private static String comparable(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A further page must not take the address of one of ours, nor of a locality below. */
  private void checkPaths(Edition edition) {
    Set<String> taken = new HashSet<>();
    for (PageKind kind : PageKind.values()) {
      taken.add(kind.path());
    }
    String below = edition.entry().path().isEmpty() ? "" : edition.entry().path() + "/";
    for (Entry other : tree.entries()) {
      if (other.isBelow(edition.entry())) {
        String rest = other.path().substring(below.length());
        int slash = rest.indexOf('/');
        String first = (slash < 0 ? rest : rest.substring(0, slash)) + "/";
        if (taken.contains(first) && isPage(first)) {
          add(Mistake.DUPLICATE_SLUG, Source.of("content/" + other.path()), first, first);
        }
        taken.add(first);
      }
    }
    for (TextPage text : edition.texts()) {
      if (!taken.add(text.path())) {
        add(Mistake.DUPLICATE_SLUG, text.place(), text.path(), "/" + text.path());
      }
    }
  }

  private static boolean isPage(String path) {
    for (PageKind kind : PageKind.values()) {
      if (kind.path().equals(path)) {
        return true;
      }
    }
    return false;
  }

  private void checkPlaceholders(List<Item> items, Folder folder) {
    Set<String> known =
        Placeholders.of(folder.campaign().stream().toList(), folder.localities()).names();
    for (Item item : items) {
      Set<String> open = new TreeSet<>(item.placeholders());
      open.removeAll(known);
      if (!open.isEmpty()) {
        add(
            Mistake.UNFILLED_PLACEHOLDER,
            item.source(),
            "{" + String.join("} {", open) + "}",
            folder.path().isEmpty() ? "content/" : "content/" + folder.path());
      }
    }
  }

  private void checkLinks(Edition edition, List<Item> items) {
    Set<String> paths = new TreeSet<>();
    for (Page page : edition.pages()) {
      paths.add(page.path());
    }
    if (edition.entry().kind() == Entry.Kind.GROUP) {
      return;
    }
    for (Item item : items) {
      for (Bodies.InternalLink link : item.links()) {
        if (!paths.contains(link.path())) {
          String hint =
              Suggestion.nearest(link.path(), paths)
                  .map(near -> "/" + near + "?")
                  .orElse("/duong-day-nong/");
          add(Mistake.BROKEN_LINK, link.place(), link.target(), hint);
        }
      }
    }
  }

  private void checkCampaign(Edition edition, Campaign campaign, Folder folder) {
    if (edition.entry().kind() == Entry.Kind.YEAR) {
      themes.problem(campaign).ifPresent(problems::add);
    }
    new YearCheck(campaign, problems).check(edition, folder);
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
