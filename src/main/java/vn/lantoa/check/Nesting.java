package vn.lantoa.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The elements that are open in a page. It refuses those for which browsers end, move or double
 * others by themselves (HTML, section 13.2.6): then tags alone would not say what a page has.
 */
final class Nesting {
  /** What these hold is text up to their end tag, whatever it looks like. */
  private static final Set<String> TEXTUAL = Set.of("script", "style", "title", "textarea");

  /** What these hold is text to some browsers and tags to others. */
  private static final Set<String> DOUBTFUL =
      Set.of("iframe", "noembed", "noframes", "noscript", "plaintext", "xmp");

  /** What holds nothing and has no end tag. */
  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private static final Set<String> NOT_NESTED = Set.of("a", "button", "form");

  /** Each of these ends a paragraph, even one that is not meant to end there. */
  private static final Set<String> NOT_IN_P =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");

  /** Anything else opens the body, and what follows is no longer heeded. */
  private static final Set<String> BEFORE_THE_BODY =
      Set.of("html", "head", "meta", "title", "link", "script", "style", "base");

  /** Within these a script is no text, and a slash closes an element. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private final Deque<String> open = new ArrayDeque<>();
  private boolean inBody;

  /** How many of the open elements are the outermost foreign one and those within it. */
  private int foreign;

  boolean inBody() {
    return inBody;
  }

  /**
   * A start tag.
   *
   * @param slash whether it ends with one
   * @return whether what follows is text up to the element's end, whatever it looks like
   */
  boolean start(String name, boolean slash) throws Unclear {
    inBody |= name.equals("body");
    refuse(!inBody && !BEFORE_THE_BODY.contains(name), name, " before the body");
    refuse(DOUBTFUL.contains(name), name, " is read in two ways");
    refuse(NOT_NESTED.contains(name) && open.contains(name), name, " within its like");
    refuse(NOT_IN_P.contains(name) && open.contains("p"), name, " within p");
    return !EMPTY.contains(name) && opens(name, slash) && TEXTUAL.contains(name);
  }

  private boolean opens(String name, boolean slash) throws Unclear {
    boolean isForeign = foreign > 0 || FOREIGN.contains(name);
    refuse(slash && !isForeign, name, " is not closed by a slash");
    refuse(
        isForeign && TEXTUAL.contains(name) && !name.equals("title"), name, " is read in two ways");
    if (!slash) {
      open.push(name);
      foreign += isForeign ? 1 : 0;
    }
    return !slash;
  }

  void end(String name) throws Unclear {
    refuse(!name.equals(open.peek()), name, " ends where it is not the innermost");
    open.pop();
    foreign = Math.max(0, foreign - 1);
  }

  /** The end of the page. */
  void finish() throws Unclear {
    refuse(!open.isEmpty(), String.valueOf(open.peek()), " has no end");
  }

  private static void refuse(boolean unclear, String name, String reason) throws Unclear {
    if (unclear) {
      throw new Unclear(name + reason);
    }
  }
}
