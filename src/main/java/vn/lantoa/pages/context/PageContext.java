package vn.lantoa.pages.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.template.Html;

/** One page in the making, and all that its words can draw on. */
public record PageContext(
    SiteIndex index,
    Edition edition,
    SheetGallery sheets,
    List<Deliverable> deliverables,
    Map<String, String> versions,
    Page page,
    Links links,
    SharedRenderers materials) {
  /** The same page, with other links. */
  public PageContext with(Links other) {
    return new PageContext(index, edition, sheets, deliverables, versions, page, other, materials);
  }

  public Site site() {
    return index.site();
  }

  /** HTML of the only body of a page. */
  public Html html(Body body) {
    return html(body, "", 0);
  }

  public Html html(Body body, String anchor, int deeper) {
    return materials.markdown().html(body, links.toEdition(), anchor, deeper);
  }

  /** What no line of large text may break. */
  public TermMarker terms() {
    return materials.terms(edition.identity().map(Identity::keepTogether).orElse(List.of()));
  }

  /** Where something comes from, as HTML. */
  public Optional<Html> source(Optional<String> source) {
    return materials.citations().html(source);
  }

  /** The address of a picture, as seen from the page. */
  public String src(Picture picture) {
    return links.toEdition() + materials.pictures().path(picture);
  }

  /** The address of a file of a sheet, likewise; the sheets of an edition lie in its folder. */
  public String href(Sheet.File file) {
    return href(file.path());
  }

  /** The address of a file that is handed out, likewise. */
  public String href(Deliverable file) {
    return href(file.path());
  }

  /**
   * The address of a file for calendars; none where the edition hands nothing out.
   *
   * @param path below the edition
   */
  public Optional<String> calendar(String path) {
    return edition.handsOut() ? Optional.of(links.toEdition() + path) : Optional.empty();
  }

  /**
   * The link to a file of the edition that was made before its pages. With the file's version in
   * it, it never leads to other bytes: it may be kept for ever, and nobody gets last week's banner
   * with a number that was corrected since.
   */
  public String href(String path) {
    String version = versions.getOrDefault(path, "");
    return links.toEdition()
        + path.substring(site().folder(edition.entry()).length())
        + (version.isEmpty() ? "" : "?v=" + version);
  }

  /** The link to another page of the edition. */
  public String to(PageKind kind) {
    return links.page(kind.path());
  }

  /** The link to another edition's home page. */
  public String to(Entry entry) {
    return links.home(site().folder(entry));
  }

  /** The address of the page on the web, where the site's is known and the page has one. */
  public Optional<String> url() {
    return page.kind() == PageKind.NOT_FOUND ? Optional.empty() : url(page.path());
  }

  /** The address of any page of the edition, likewise. */
  public Optional<String> url(String path) {
    return site().baseUrl().map(base -> base + site().folder(edition.entry()) + path);
  }
}
