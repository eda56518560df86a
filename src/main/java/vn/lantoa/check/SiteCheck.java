package vn.lantoa.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.problem.Outcome;

/**
 * Looks at everything that a build makes, edition by edition and in many threads. Of each file it
 * keeps its path; of each link out of an edition where it leads.
 */
public final class SiteCheck {
  /** So many links to one address are kept: where it turns out to be nowhere, they are told. */
  private static final int PLACES = 4;

  private final Site site;
  private final String rooted;
  private final InlineScripts scripts = new InlineScripts();
  private final SiteDigester tally = new SiteDigester();
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Map<String, List<Fault>> leadingOut = new ConcurrentHashMap<>();
  private final Collection<Fault> faults = new ConcurrentLinkedQueue<>();

  public SiteCheck(Site site) {
    this.site = site;
    this.rooted = site.baseUrl().map(url -> url.getPath()).filter(p -> !p.isEmpty()).orElse("/");
  }

  /** Files that belong to no edition: styles, scripts, fonts, and pages such as 404.html. */
  public void inspect(List<Artifact> shared) {
    shared.forEach(this::enter);
    SeenMarkup repeats = new SeenMarkup();
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
    SeenMarkup repeats = new SeenMarkup();
    Map<String, PageCheck> pages = new HashMap<>();
    for (Artifact artifact : artifacts) {
      if (isPage(artifact)) {
        PageCheck page = new PageCheck(artifact, scripts, repeats);
        faults.addAll(page.faults());
        pages.put(artifact.path(), page);
        if (edition.emergency().filter(police -> !page.offers(police.digits())).isPresent()) {
          faults.add(new Fault(artifact.path(), Rule.NO_CALL, ""));
        }
      }
    }
    for (Page expected : PageKind.pagesOf(edition)) {
      String path = site.folder(edition.entry()) + expected.file();
      if (!pages.containsKey(path)) {
        throw new IllegalStateException("not made: " + path);
      }
    }
    pages.forEach((path, page) -> page.links().forEach(link -> checkLink(path, link, pages)));
  }

  /**
   * Settles what could not be known before all was made. Every fault is told at the place in the
   * content or in a template that it comes from.
   *
   * @param tracer makes a page that has faults once more, with the places of its elements
   */
  public Outcome<CheckedSite> finish(Tracer tracer) {
    leadingOut.forEach(
        (target, links) -> {
          if (!known.contains(target)) {
            faults.addAll(links);
          }
        });
    return Outcome.of(
        new CheckedSite(tally.sum()), faults.isEmpty() ? List.of() : Findings.of(faults, tracer));
  }

  /** Whether it is a web page, of which more is asked than of other files. */
  public static boolean isPage(Artifact artifact) {
    return artifact.path().endsWith(".html")
        && !isPiece(artifact)
        && !artifact.path().equals(SitePaths.NEUTRAL);
  }

  /** Whether it is HTML that becomes part of somebody else's page. */
  private static boolean isPiece(Artifact artifact) {
    return artifact.path().endsWith(SitePaths.PORTAL);
  }

  private void enter(Artifact artifact) {
    tally.add(artifact);
    String path = artifact.path();
    String lower = path.toLowerCase(Locale.ROOT);
    // Windows knows no capitals, and no paths of more than 260 characters with the folder before
    if (!known.add(path) || !lower.equals(path) && !known.add(lower)) {
      faults.add(new Fault(path, Rule.MADE_TWICE, ""));
    }
    if (path.length() > Site.LONGEST_PATH) {
      faults.add(new Fault(path, Rule.LONG_PATH, Integer.toString(Site.LONGEST_PATH)));
    }
    if (path.endsWith(".xml") || path.endsWith(".svg")) {
      WellFormed.fault(artifact).ifPresent(faults::add);
    }
    if (isPiece(artifact)) {
      String text = "<div>" + artifact.text() + "</div>";
      WellFormed.fault(Artifact.of(path, text)).ifPresent(faults::add);
    }
  }

  private void checkLink(String path, String link, Map<String, PageCheck> pages) {
    SiteAddress address = SiteAddress.resolve(path, link, rooted);
    PageCheck target = pages.get(address.path());
    if (target == null) {
      leadOut(path, address, link);
    } else if (!address.fragment().isEmpty()
        && target.isWhole()
        && !target.ids().contains(address.fragment())) {
      List<String> ids = target.ids().stream().sorted().toList();
      faults.add(new Fault(path, Rule.NO_FRAGMENT, link, 0, "", ids));
    }
  }

  private void leadOut(Artifact page, String link) {
    leadOut(page.path(), SiteAddress.resolve(page.path(), link, rooted), link);
  }

  private void leadOut(String path, SiteAddress address, String link) {
    if (!known.contains(address.path())) {
      Fault fault = new Fault(path, Rule.LEADS_NOWHERE, link);
      leadingOut.merge(address.path(), List.of(fault), SiteCheck::first);
    }
  }

  /** The first of both by page and link, whichever thread finds them sooner. */
  private static List<Fault> first(List<Fault> some, List<Fault> more) {
    return Stream.concat(some.stream(), more.stream())
        .distinct()
        .sorted(Comparator.comparing(Fault::page).thenComparing(Fault::what))
        .limit(PLACES)
        .toList();
  }

  private void checkStyle(Artifact style) {
    for (String url : StyleAddresses.of(style.text())) {
      boolean foreign = url.strip().replace('\\', '/').startsWith("//");
      if (url.contains(":") || foreign) {
        faults.add(new Fault(style.path(), Rule.FOREIGN_REQUEST, url));
      } else {
        leadOut(style, url);
      }
    }
  }
}
