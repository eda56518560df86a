package vn.lantoa.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.LinkOut;
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
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private final Map<String, List<Fault>> leadingOut = new ConcurrentHashMap<>();
  private final Collection<Fault> faults = new ConcurrentLinkedQueue<>();

  public SiteCheck(Site site) {
    this.site = site;
    this.rooted = site.baseUrl().map(url -> url.getPath()).filter(p -> !p.isEmpty()).orElse("/");
  }

  /** Files that belong to no edition: styles, scripts, fonts, and pages such as 404.html. */
  public List<LinkOut> inspect(List<Artifact> artifacts) {
    artifacts.forEach(this::enter);
    artifacts.forEach(artifact -> shared.add(artifact.path()));
    SeenMarkup repeats = new SeenMarkup();
    Leads leads = new Leads(shared::contains);
    for (Artifact artifact : artifacts) {
      if (artifact.path().endsWith(".css")) {
        checkStyle(artifact, leads);
      }
      if (isPage(artifact)) {
        PageCheck page = new PageCheck(artifact, scripts, repeats);
        faults.addAll(page.faults());
        page.links().forEach(link -> leads.add(artifact.path(), resolve(artifact, link), link));
      }
    }
    return follow(leads);
  }

  /** One file of an edition that is no page. */
  public void inspect(Artifact file) {
    enter(file);
  }

  /** Files of an earlier site that were inspected when they were made. */
  public void recall(List<Artifact> files, List<LinkOut> leads, boolean ofAll) {
    files.forEach(this::count);
    if (ofAll) {
      files.forEach(file -> shared.add(file.path()));
    }
    leads.forEach(this::follow);
  }

  /**
   * The pages of one edition, all of them.
   *
   * @param own the paths of all files of the edition
   */
  public List<LinkOut> inspect(Edition edition, List<Artifact> artifacts, Set<String> own) {
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
    Leads leads = new Leads(path -> own.contains(path) || shared.contains(path));
    pages.forEach(
        (path, page) -> page.links().forEach(link -> checkLink(path, link, pages, leads)));
    return follow(leads);
  }

  private List<LinkOut> follow(Leads leads) {
    List<LinkOut> all = leads.all();
    all.forEach(this::follow);
    return all;
  }

  private void follow(LinkOut lead) {
    Fault fault = new Fault(lead.page(), Rule.LEADS_NOWHERE, lead.link());
    leadingOut.merge(lead.target(), List.of(fault), SiteCheck::first);
  }

  /**
   * Settles what could not be known before all was made. Every fault is told at the place in the
   * content or in a template that it comes from.
   *
   * @param tracer makes a page that has faults once more, with the places of its elements
   * @param isWhole whether nothing of the site lies elsewhere, so that links must lead to what is
   *     here
   */
  public Outcome<CheckedSite> finish(Tracer tracer, boolean isWhole) {
    leadingOut.forEach(
        (target, links) -> {
          if (isWhole && !known.contains(target)) {
            faults.addAll(links);
          }
        });
    return Outcome.of(
        new CheckedSite(tally.sum()), faults.isEmpty() ? List.of() : Findings.of(faults, tracer));
  }

  /** The pages that have faults, once {@link #finish} has found some. */
  public Set<String> faultyPages() {
    return faults.stream().map(Fault::page).collect(Collectors.toSet());
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
    count(artifact);
    String path = artifact.path();
    if (path.endsWith(".xml") || path.endsWith(".svg")) {
      WellFormed.fault(artifact).ifPresent(faults::add);
    }
    if (isPiece(artifact)) {
      String text = "<div>" + artifact.text() + "</div>";
      WellFormed.fault(Artifact.of(path, text)).ifPresent(faults::add);
    }
  }

  private void count(Artifact artifact) {
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
  }

  private void checkLink(String path, String link, Map<String, PageCheck> pages, Leads leads) {
    SiteAddress address = SiteAddress.resolve(path, link, rooted);
    PageCheck target = pages.get(address.path());
    if (target == null) {
      leads.add(path, address, link);
    } else if (!address.fragment().isEmpty()
        && target.isWhole()
        && !target.ids().contains(address.fragment())) {
      List<String> ids = target.ids().stream().sorted().toList();
      faults.add(new Fault(path, Rule.NO_FRAGMENT, link, 0, "", ids));
    }
  }

  private SiteAddress resolve(Artifact page, String link) {
    return SiteAddress.resolve(page.path(), link, rooted);
  }

  /** Links out of a part of the site, a few for each address. */
  private static final class Leads {
    private final Predicate<String> inside;
    private final Map<String, List<LinkOut>> byTarget = new TreeMap<>();

    Leads(Predicate<String> inside) {
      this.inside = inside;
    }

    void add(String page, SiteAddress address, String link) {
      String target = address.path();
      if (!inside.test(target)) {
        List<LinkOut> leads = byTarget.computeIfAbsent(target, t -> new ArrayList<>());
        leads.add(new LinkOut(target, page, link));
      }
    }

    List<LinkOut> all() {
      return byTarget.values().stream()
          .flatMap(
              leads ->
                  leads.stream()
                      .distinct()
                      .sorted(Comparator.comparing(LinkOut::page).thenComparing(LinkOut::link))
                      .limit(PLACES))
          .toList();
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

  private void checkStyle(Artifact style, Leads leads) {
    for (String url : StyleAddresses.of(style.text())) {
      boolean foreign = url.strip().replace('\\', '/').startsWith("//");
      if (url.contains(":") || foreign) {
        faults.add(new Fault(style.path(), Rule.FOREIGN_REQUEST, url));
      } else {
        leads.add(style.path(), resolve(style, url), url);
      }
    }
  }
}
