package vn.lantoa.check;

import java.util.ArrayList;
import java.util.List;

/** The folders that a page lies in, from the innermost outwards. */
final class Folders {
  private static final String UP = "../";

  private final String page;
  private final List<String> folders = new ArrayList<>();

  Folders(String page) {
    this.page = page;
    int end = page.lastIndexOf('/') + 1;
    folders.add(page.substring(0, end));
    while (end > 0) {
      end = page.lastIndexOf('/', end - 2) + 1;
      folders.add(page.substring(0, end));
    }
  }

  /**
   * The folder from which a link goes on once it has gone up: two pages whose links start alike and
   * read alike lead to the same. A link within the page starts from the page itself.
   */
  String start(String link) {
    if (link.isEmpty() || link.charAt(0) == '#') {
      return page;
    }
    int up = 0;
    while (link.startsWith(UP, up * UP.length())) {
      up++;
    }
    return folders.get(Math.min(up, folders.size() - 1));
  }
}
