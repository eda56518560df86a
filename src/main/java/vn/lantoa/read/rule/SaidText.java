package vn.lantoa.read.rule;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Source;
import vn.lantoa.read.type.Item;

/**
 * Words of a content file that belong together: a body, or the value of a key.
 *
 * @param type of the file, such as {@code slogans}; empty for words that stand in none
 * @param key of the front matter, such as {@code plan.title}; empty for a body
 * @param places where an offset into the text stands
 */
record SaidText(String type, String key, String text, IntFunction<Source> places) {
  private static final int NEAR = 300;

  static List<SaidText> of(Item item) {
    Stream<SaidText> keys =
        item.texts().stream()
            .map(
                said ->
                    new SaidText(item.type().label(), said.key(), said.text(), at -> said.place()));
    return Stream.concat(keys, item.body().stream().map(body -> of(item, body))).toList();
  }

  private static SaidText of(Item item, Body body) {
    LineMap lines = new LineMap(body.markdown(), body.source());
    return new SaidText(item.type().label(), "", body.markdown(), lines::place);
  }

  /** Words that stand in no file. */
  static SaidText wished(String text, Source place) {
    return new SaidText("", "", text, at -> place);
  }

  boolean isOfSlogans() {
    return type.equals("slogans");
  }

  Source place(int offset) {
    return places.apply(offset);
  }

  boolean isBody() {
    return key.isEmpty();
  }

  /**
   * The sentence around an offset, as far as full stops between words and lines tell; of an endless
   * one what lies near.
   */
  String sentence(int at) {
    int from = at;
    while (from > Math.max(0, at - NEAR) && !ends(from - 1)) {
      from--;
    }
    int to = at;
    while (to < Math.min(text.length(), at + NEAR) && !ends(to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private boolean ends(int at) {
    char c = text.charAt(at);
    boolean before = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || (c == '.' || c == ';') && before;
  }
}
