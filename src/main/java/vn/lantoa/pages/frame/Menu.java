package vn.lantoa.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Model;

/** The pages of an edition as lists of links. */
final class Menu {
  private final PageContext scene;

  Menu(PageContext scene) {
    this.scene = scene;
  }

  /** The few links at the top of wide screens. */
  List<Map<String, Object>> top() {
    return pages().stream().filter(page -> page.kind().isOnTop()).map(this::link).toList();
  }

  List<Map<String, Object>> forEverybody() {
    return pages().stream().filter(page -> !isForOrganisers(page)).map(this::link).toList();
  }

  /** With the way to other years and localities, where there are any. */
  List<Map<String, Object>> forOrganisers() {
    List<Map<String, Object>> links = new ArrayList<>();
    pages().stream().filter(Menu::isForOrganisers).map(this::link).forEach(links::add);
    Entry root = scene.site().root();
    if (scene.index().hasSeveral() && !root.equals(scene.edition().entry())) {
      links.add(Map.of("title", "Năm và địa phương khác", "href", scene.to(root)));
    }
    return links;
  }

  private static boolean isForOrganisers(Page page) {
    return page.kind().isForOrganisers()
        || page.subject() instanceof TextPage text && text.forPrinting().isPresent();
  }

  private List<Page> pages() {
    return PageKind.pagesOf(scene.edition()).stream()
        .filter(page -> page.kind().isInMenus())
        .toList();
  }

  /** With the page's path where the mark of the current page may come. */
  private Map<String, Object> link(Page page) {
    return new Model()
        .with("title", page.title())
        .with("lang", page.otherLanguage())
        .with("href", scene.links().page(page.path()))
        .with("mark", "{" + page.path() + "}")
        .map();
  }
}
