package vn.lantoa.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements that are open in a page. It refuses those for which browsers end, move or double
 * others by themselves (HTML, section 13.2.6): then tags alone would not say what a page has.
 */
final class Nesting {
  /** A way in which an element is not like any other. */
  private enum Trait {
    /** What it holds is text up to its end tag, whatever it looks like. */
    TEXTUAL("script style title textarea"),
    /** What it holds is text to some browsers and tags to others. */
    DOUBTFUL("iframe noembed noframes noscript plaintext xmp"),
    /** It holds nothing and has no end tag. */
    EMPTY("area base br col embed hr img input link meta source track wbr"),
    NOT_NESTED("a button form"),
    /** It ends a paragraph, even one that is not meant to end there. */
    NOT_IN_P(
        "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5"
            + " h6 header hr main nav ol p pre section table ul"),
    /** Any other opens the body, and what follows is no longer heeded. */
    BEFORE_THE_BODY("html head meta title link script style base"),
    /** Within it a script is no text, and a slash closes an element. */
    FOREIGN("svg math");

    private final Set<String> names;

    Trait(String names) {
      this.names = Set.of(names.split(" "));
    }

    private int bit() {
      return 1 << ordinal();
    }

    private boolean isIn(int traits) {
      return (traits & bit()) != 0;
    }
  }

  /** One look for each tag: there are hundreds on a page. Each trait is a bit. */
  private static final Map<String, Integer> TRAITS = traits();

  private static Map<String, Integer> traits() {
    Map<String, Integer> traits = new HashMap<>();
    for (Trait trait : Trait.values()) {
      for (String name : trait.names) {
        traits.merge(name, trait.bit(), (one, other) -> one | other);
      }
    }
    return Collections.unmodifiableMap(traits);
  }

  private final List<String> open = new ArrayList<>();
  private boolean inBody;

  /** How many of the open elements are the outermost foreign one and those within it. */
  private int foreign;

  /** The names of the open elements, from the outermost to the innermost. */
  List<String> open() {
    return open;
  }

  /** Goes on as where these were open; from the same, the same tags lead there. */
  void open(List<String> names) {
    open.clear();
    open.addAll(names);
  }

  boolean inBody() {
    return inBody;
  }

  /**
   * A start tag.
   *
   * @param slash whether it ends with one
   * @return whether what follows is text up to the element's end, whatever it looks like
   */
  boolean start(String name, boolean slash) throws MarkupException {
    inBody |= name.equals("body");
    int traits = TRAITS.getOrDefault(name, 0);
    refuse(!inBody && !Trait.BEFORE_THE_BODY.isIn(traits), Rule.BEFORE_BODY, name);
    if (Trait.NOT_NESTED.isIn(traits)) {
      refuse(open.contains(name), Rule.WITHIN_ITS_LIKE, name);
    }
    if (Trait.NOT_IN_P.isIn(traits)) {
      refuse(open.contains("p"), Rule.WITHIN_PARAGRAPH, name);
    }
    boolean isForeign = foreign > 0 || Trait.FOREIGN.isIn(traits);
    boolean textual = Trait.TEXTUAL.isIn(traits);
    boolean twofold = Trait.DOUBTFUL.isIn(traits) || isForeign && textual && !isTitle(name);
    refuse(twofold, Rule.TWOFOLD, name);
    if (Trait.EMPTY.isIn(traits)) {
      return false;
    }
    refuse(slash && !isForeign, Rule.USELESS_SLASH, name);
    if (!slash) {
      open.add(name);
      foreign += isForeign ? 1 : 0;
    }
    return textual && !slash;
  }

  private static boolean isTitle(String name) {
    return name.equals("title");
  }

  void end(String name) throws MarkupException {
    refuse(!name.equals(innermost()), Rule.NOT_INNERMOST, name);
    open.remove(open.size() - 1);
    foreign = Math.max(0, foreign - 1);
  }

  /** The end of the page. */
  void finish() throws MarkupException {
    refuse(!open.isEmpty(), Rule.NO_END, innermost());
  }

  /** Empty where none is open. */
  private String innermost() {
    return open.isEmpty() ? "" : open.get(open.size() - 1);
  }

  private static void refuse(boolean unclear, Rule rule, String name) throws MarkupException {
    if (unclear) {
      throw new MarkupException(rule, name);
    }
  }
}
