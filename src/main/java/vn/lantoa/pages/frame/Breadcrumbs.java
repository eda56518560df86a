package vn.lantoa.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;

/** The way from the top of the site down to a page. */
final class Breadcrumbs {
  private final List<Map<String, Object>> shown = new ArrayList<>();
  private final List<Map.Entry<String, String>> absolute = new ArrayList<>();

  Breadcrumbs(PageContext scene) {
    Site site = scene.site();
    Entry own = scene.edition().entry();
    for (Entry above : scene.index().above(own)) {
      step(site, DisplayNames.crumb(above), scene.to(above), site.folder(above));
    }
    PageKind kind = scene.page().kind();
    if (!kind.isHome()) {
      step(site, DisplayNames.edition(own), scene.to(PageKind.HOME), site.folder(own));
    }
    kind.parent()
        .ifPresent(
            parent ->
                step(site, parent.title(), scene.to(parent), site.folder(own) + parent.path()));
    if (!shown.isEmpty()) {
      scene.url().ifPresent(url -> absolute.add(Map.entry(here(scene), url)));
    }
  }

  /** What the page itself is called at the end of the way. */
  static String here(PageContext scene) {
    Page page = scene.page();
    return page.kind().isHome() ? DisplayNames.edition(scene.edition().entry()) : page.label();
  }

  /** Equal for kinds of pages that have the same way but for its last step. */
  static String way(PageKind kind) {
    return kind.isHome() || kind.parent().isPresent() ? kind.name() : "any";
  }

  private void step(Site site, String name, String href, String folder) {
    shown.add(Map.of("name", name, "href", href));
    site.baseUrl().ifPresent(base -> absolute.add(Map.entry(name, base + folder)));
  }

  /** Names with links, without the page itself. Empty at the very top. */
  List<Map<String, Object>> shown() {
    return shown;
  }

  /** Names with absolute addresses; empty where the site's address is not known. */
  List<Map.Entry<String, String>> absolute() {
    return absolute;
  }
}
