package vn.lantoa.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Artifact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Page;
import vn.lantoa.campaign.Site;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/**
 * Looks at everything that a build makes, edition by edition and in many threads. Of each file it
 * keeps a hash of its path; of each link out of an edition where it leads.
 */
public final class SiteCheck {
  private static final int LONGEST_PATH = 200;
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

  private final Site site;
  private final String rooted;
  private final InlineScripts scripts = new InlineScripts();
  private final Tally tally = new Tally();
  private final Set<Long> known = ConcurrentHashMap.newKeySet();
  private final Map<Long, String> leadingOut = new ConcurrentHashMap<>();
  private final Collection<String> faults = new ConcurrentLinkedQueue<>();
  private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();

  public SiteCheck(Site site) {
    this.site = site;
    this.rooted = site.baseUrl().map(url -> url.getPath()).filter(p -> !p.isEmpty()).orElse("/");
  }

  /** Files that belong to no edition: styles, scripts, fonts, and pages such as 404.html. */
  public void inspect(List<Artifact> shared) {
    shared.forEach(this::enter);
    Repeats repeats = new Repeats();
    for (Artifact artifact : shared) {
      if (artifact.path().endsWith(".css")) {
        checkStyle(artifact);
      }
      if (isPage(artifact)) {
        PageCheck page = new PageCheck(artifact, scripts, repeats);
        faults.addAll(page.faults());
        page.links().forEach(link -> leadOut(artifact, link));
      }
    }
  }

  /** The files of one edition, all of them. */
  public void inspect(Edition edition, List<Artifact> artifacts) {
    artifacts.forEach(this::enter);
    Repeats repeats = new Repeats();
    Map<String, PageCheck> pages = new HashMap<>();
    for (Artifact artifact : artifacts) {
      if (isPage(artifact)) {
        PageCheck page = new PageCheck(artifact, scripts, repeats);
        faults.addAll(page.faults());
        pages.put(artifact.path(), page);
        if (edition.emergency().filter(police -> !page.offers(police.digits())).isPresent()) {
          faults.add(artifact.path() + ": no number to call");
        }
      }
    }
    for (Page expected : edition.pages()) {
      String path = site.folder(edition.entry()) + expected.path() + "index.html";
      if (!pages.containsKey(path)) {
        faults.add(path + ": not made");
      }
    }
    Map<String, Set<String>> sound = new HashMap<>();
    pages.forEach((path, page) -> checkLinks(edition, path, page, pages, sound));
  }

  /**
   * Settles what could not be known before all was made.
   *
   * @throws UnsoundSite where our own templates are to blame
   */
  public Outcome<CheckedSite> finish() {
    leadingOut.forEach(
        (target, link) -> {
          if (!known.contains(target)) {
            faults.add(link);
          }
        });
    if (!faults.isEmpty()) {
      throw new UnsoundSite(faults.stream().distinct().sorted().toList());
    }
    return Outcome.of(new CheckedSite(tally.sum()), List.copyOf(problems));
  }

  private static boolean isPage(Artifact artifact) {
    return artifact.path().endsWith(".html");
  }

  private void enter(Artifact artifact) {
    tally.add(artifact);
    String path = artifact.path();
    // Windows knows no capitals, and no paths of more than 260 characters with the folder before
    if (!known.add(Hash.of(path)) || !isLower(path) && !known.add(lower(path))) {
      faults.add(path + ": made twice");
    }
    if (path.length() > LONGEST_PATH) {
      faults.add(path + ": the path is longer than " + LONGEST_PATH);
    }
  }

  private static boolean isLower(String path) {
    return path.equals(path.toLowerCase(Locale.ROOT));
  }

  private static long lower(String path) {
    return Hash.of(path.toLowerCase(Locale.ROOT));
  }

  /**
   * @param sound links that were found sound, by the folder that they start from: most pages of an
   *     edition have the same ones
   */
  private void checkLinks(
      Edition edition,
      String path,
      PageCheck page,
      Map<String, PageCheck> pages,
      Map<String, Set<String>> sound) {
    Folders folders = new Folders(path);
    for (String link : page.links()) {
      Set<String> known = sound.computeIfAbsent(folders.start(link), f -> new HashSet<>());
      if (!known.contains(link) && isSound(edition, path, link, pages)) {
        known.add(link);
      }
    }
  }

  /** Whether a link was settled for good; one that leads out is, here, and a broken one is not. */
  private boolean isSound(Edition edition, String path, String link, Map<String, PageCheck> pages) {
    Address address = Address.resolve(path, link, rooted);
    PageCheck target = pages.get(address.path());
    if (target == null) {
      leadOut(path, address, link);
    } else if (!address.fragment().isEmpty() && !target.ids().contains(address.fragment())) {
      Optional<Problem> problem = Blame.of(edition, address.fragment());
      problem.ifPresentOrElse(
          problems::add, () -> faults.add(path + ": no such fragment: " + link));
      return false;
    }
    return true;
  }

  private void leadOut(Artifact page, String link) {
    leadOut(page.path(), Address.resolve(page.path(), link, rooted), link);
  }

  private void leadOut(String path, Address address, String link) {
    long target = Hash.of(address.path());
    if (!leadingOut.containsKey(target)) {
      leadingOut.put(target, path + ": leads nowhere: " + link);
    }
  }

  private void checkStyle(Artifact style) {
    Matcher matcher = CSS_URL.matcher(style.text());
    List<String> urls = new ArrayList<>();
    while (matcher.find()) {
      urls.add(matcher.group(1));
    }
    for (String url : urls) {
      if (url.contains(":") || url.startsWith("//")) {
        faults.add(style.path() + ": asks another host: " + url);
      } else {
        leadOut(style, url);
      }
    }
  }
}
