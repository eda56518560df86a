package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Page;
import vn.lantoa.campaign.PageKind;

/** The pages of an edition as lists of links. */
final class Menu {
  private static final Set<PageKind> SHORT =
      Set.of(
          PageKind.SLOGANS,
          PageKind.ACTIVITIES,
          PageKind.CALENDAR,
          PageKind.HOTLINES,
          PageKind.LAWS,
          PageKind.ABOUT);

  private static final Set<PageKind> FOR_ORGANISERS =
      Set.of(
          PageKind.PRINTS,
          PageKind.LOUDSPEAKER,
          PageKind.DUTIES,
          PageKind.REPORT,
          PageKind.IDENTITY,
          PageKind.ABOUT);

  /** Other pages lead to these; to the last, only what is printed. */
  private static final Set<PageKind> ELSEWHERE =
      Set.of(PageKind.SLOGAN, PageKind.LAW, PageKind.ORDER, PageKind.SHORT);

  private final PageContext scene;

  Menu(PageContext scene) {
    this.scene = scene;
  }

  /** The few links at the top of wide screens. */
  List<Map<String, Object>> top() {
    return pages().stream().filter(page -> SHORT.contains(page.kind())).map(this::link).toList();
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
    return FOR_ORGANISERS.contains(page.kind()) || PrintsView.isAdvice(page.path());
  }

  /** Whether a menu leads to pages of the kind. */
  static boolean has(PageKind kind) {
    return !ELSEWHERE.contains(kind);
  }

  private List<Page> pages() {
    return scene.edition().pages().stream().filter(page -> has(page.kind())).toList();
  }

  /** With the page's path where the mark of the current page may come. */
  private Map<String, Object> link(Page page) {
    return Map.of(
        "title", page.title(),
        "href", scene.links().page(page.path()),
        "mark", "{" + page.path() + "}");
  }
}
