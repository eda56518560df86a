package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A piece of a page that becomes text when it is asked for: most never are. For one thread. */
final class LazyText {
  /** Nothing; its text is there from the start, so that threads may share it. */
  static final LazyText NONE = none();

  private final byte[] html;
  private final int start;
  private final int end;
  private @Nullable String text;

  /**
   * @param html holds the text, without references, from start to end
   */
  LazyText(byte[] html, int start, int end) {
    this.html = html;
    this.start = start;
    this.end = end;
  }

  private static LazyText none() {
    LazyText none = new LazyText(new byte[0], 0, 0);
    none.text = "";
    return none;
  }

  /**
   * One that has references, which are resolved now.
   *
   * @throws MarkupException where there are some that we do not use
   */
  static LazyText resolved(byte[] html, int start, int end) throws MarkupException {
    byte[] letters = CharacterReferences.resolved(html, start, end);
    return new LazyText(letters, 0, letters.length);
  }

  String text() {
    if (text == null) {
      text = new String(html, start, end - start, StandardCharsets.UTF_8);
    }
    return text;
  }
}
