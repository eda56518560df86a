package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.context.SharedRenderers;
import vn.lantoa.pages.context.SiteIndex;
import vn.lantoa.pages.machine.Feeds;
import vn.lantoa.pages.machine.PlaceIndex;
import vn.lantoa.pages.machine.ServerFiles;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Templates.BrokenTemplate;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.pages.view.digest.LocalityDigest;
import vn.lantoa.problem.Source;
import vn.lantoa.text.WindowsText;

/** Makes the website, one edition at a time. Safe for many threads. */
public final class Pages {
  private final Theme theme;
  private final Baker baker;
  private final SharedRenderers materials;
  private final SharedRenderers traced;
  private final AtomicReference<List<Known>> known = new AtomicReference<>(List.of());

  public Pages(Theme theme, Baker baker) {
    this.theme = theme;
    this.baker = new PatientBaker(baker);
    materials = SharedRenderers.of(theme, this.baker);
    traced = SharedRenderers.of(theme, baker.traced());
  }

  /**
   * All pages and pictures of one edition, with their paths below the root of the site.
   *
   * @param made of it already, which lies in the site
   */
  public List<Artifact> render(Site site, Edition edition, Made made) {
    List<Artifact> files = new ArrayList<>();
    try {
      portal(site, edition).ifPresent(files::add);
    } catch (BrokenTemplate e) {
      // pages may be broken too: whoever bakes them tells that and this
      baker.bake(pages(site, edition, made, materials).all());
      throw e;
    }
    Made all = made.and(files.stream().map(Pages::handedOut).toList());
    files.addAll(baker.bake(pages(site, edition, all, materials).all()));
    files.addAll(materials.pictures().of(edition, site.folder(edition.entry())));
    return files;
  }

  /**
   * The piece of HTML for portals, where an edition has one. What is no whole page cannot name its
   * encoding; with a byte order mark it is read as it is meant when somebody opens it to copy from
   * it.
   */
  private Optional<Artifact> portal(Site site, Edition edition) {
    return pages(site, edition, Made.NOTHING, materials)
        .portal()
        .map(piece -> baker.bake(List.of(piece)).get(0))
        .map(
            file ->
                Artifact.of(file.path(), WindowsText.BYTE_ORDER_MARK + file.text().strip() + "\n"));
  }

  private static Deliverable handedOut(Artifact portal) {
    return new Deliverable(
            Deliverable.Topic.PORTAL,
            "Đoạn để dán vào cổng thông tin điện tử",
            "HTML",
            portal.path(),
            portal.bytes().length)
        .goodFor("Mở ra, chép tất cả, dán vào ô soạn bài của cổng.");
  }

  /** A locality as one page that needs no other file. */
  public Artifact single(Site site, Edition edition) {
    EditionPages pages = pages(site, edition, Made.NOTHING, materials);
    return baker.bake(List.of(pages.single())).get(0);
  }

  /** Whether a locality has such a page. */
  public static boolean hasSingle(Edition edition) {
    return LocalityDigest.isFor(edition);
  }

  /**
   * A page of an edition once more, with the places that its elements come from; none where the
   * edition has no such page.
   *
   * @param before what was made before the page
   * @param path of its file below the root of the site
   */
  public Optional<Traced> trace(Site site, Edition edition, Made before, String path) {
    Made all = before.and(portal(site, edition).stream().map(Pages::handedOut).toList());
    Optional<WebPage> page =
        pages(site, edition, all, traced).all().stream()
            .filter(one -> one.path().equals(path))
            .findFirst();
    return page.map(
        found ->
            new Traced(
                traced.baker().bake(List.of(found)).get(0),
                traced.baker().source(found.template())));
  }

  /** A traced page, and the file that it is made with. */
  public record Traced(Artifact page, Source template) {}

  /** The files that the whole site has once: styles, scripts, fonts, and what machines read. */
  public List<Artifact> shared(Site site) {
    List<Artifact> files = new ArrayList<>(theme.files());
    files.addAll(new ServerFiles(site, theme, baker.makes("sitemap.xml")).all());
    files.addAll(
        baker.bake(baker.makes("sitemap.xml") ? Feeds.list(known(site).index()) : List.of()));
    files.addAll(known(site).places().files());
    return files;
  }

  private EditionPages pages(Site site, Edition edition, Made made, SharedRenderers renderers) {
    Known of = known(site);
    return new EditionPages(of.index(), of.places().path(), edition, made, renderers);
  }

  /** One index serves all editions of a build; a new site makes a new one. */
  private Known known(Site site) {
    return known
        .updateAndGet(
            before ->
                !before.isEmpty() && before.get(0).index().site().equals(site)
                    ? before
                    : List.of(known(new SiteIndex(site))))
        .get(0);
  }

  private Known known(SiteIndex index) {
    return new Known(index, new PlaceIndex(index, theme.findsPlaces()));
  }

  /** How the editions of a site lie to each other, and that as a file. */
  private record Known(SiteIndex index, PlaceIndex places) {}
}
