package vn.lantoa.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a link leads within the site.
 *
 * @param path below the root of the site; starts with ".." where it leads out of it
 * @param fragment without the #; empty for none
 */
record Address(String path, String fragment) {

  /**
   * A relative link, resolved as browsers do (RFC 3986, section 5.2.4).
   *
   * @param from path of the page that holds it
   * @param rooted path of the site's root on its server, "/" unless it lies deeper
   */
  static Address resolve(String from, String href, String rooted) {
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(href.substring(hash + 1));
    String path = decoded(hash < 0 ? href : href.substring(0, hash));
    if (path.isEmpty()) {
      return new Address(from, fragment);
    }
    if (path.startsWith(rooted)) {
      String below = path.substring(rooted.length());
      return new Address(below.isEmpty() ? "index.html" : below, fragment);
    }
    Deque<String> names = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String name : (folder + path).split("/")) {
      if (name.equals("..") && !names.isEmpty() && !names.peekLast().equals("..")) {
        names.removeLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return new Address(String.join("/", names), fragment);
  }

  private static String decoded(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
