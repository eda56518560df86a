package vn.lantoa.pages.context;

import java.util.List;

/** What a search engine or a social network shows of a page: no more than it has room for. */
public final class Summary {
  private static final int ROOM = 200;

  private Summary() {}

  /** One after the other; one that there is no room for is left out. */
  public static String sentences(String... sentences) {
    StringBuilder preview = new StringBuilder();
    for (String sentence : sentences) {
      if (!sentence.isEmpty() && preview.length() + 1 + sentence.length() <= ROOM) {
        preview.append(preview.isEmpty() ? "" : " ").append(sentence);
      }
    }
    return preview.toString();
  }

  /** What there is, by the first of it: 9 hoạt động của phường Mai: Lễ phát động; Tọa đàm… */
  public static String list(String what, List<String> items) {
    StringBuilder preview = new StringBuilder(what);
    String between = ": ";
    for (String item : items) {
      if (preview.length() + between.length() + item.length() >= ROOM) {
        return preview.append(between.equals(": ") ? "." : "…").toString();
      }
      preview.append(between).append(item);
      between = "; ";
    }
    return preview.append('.').toString();
  }
}
