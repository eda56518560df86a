package vn.lantoa.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was read before, on other pages of an edition: what is the same byte for byte within the
 * same open elements need not be read again. More than half of a page is such. For one thread.
 */
final class SeenMarkup {
  /** An edition's pages have some twenty that return; what never does makes way for them. */
  private static final int KEPT = 48;

  /** The least, in bytes, that costs more to read than to find. */
  private static final int LEAST = 200;

  private final List<Part> parts = new ArrayList<>();

  /**
   * An element as it was read, or all that a page begins with.
   *
   * @param html the page that had it, from start to end
   * @param before the names of the elements that it stood in
   * @param after of those that were open at its end
   * @param tags its start tags that meant something to the reader
   */
  record Part(
      byte[] html, int start, int end, List<String> before, List<String> after, List<Tag> tags) {
    int length() {
      return end - start;
    }

    private boolean isAt(byte[] page, int at, List<String> within) {
      return at + length() <= page.length
          && Arrays.equals(page, at, at + length(), html, start, end)
          && before.equals(within);
    }
  }

  /** What starts there, if it was read before. */
  Optional<Part> find(byte[] page, int at, List<String> open) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isAt(page, at, open)) {
        parts.remove(i);
        parts.add(0, part);
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  void keep(Part part) {
    if (part.length() >= LEAST) {
      parts.add(0, part);
      if (parts.size() > KEPT) {
        parts.remove(KEPT);
      }
    }
  }
}
