package vn.lantoa.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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

    private final String names;

    Trait(String names) {
      this.names = names;
    }
  }

  private static final Set<Trait> NONE = EnumSet.noneOf(Trait.class);

  /** One look for each tag: there are hundreds on a page. */
  private static final Map<String, Set<Trait>> TRAITS = traits();

  private static Map<String, Set<Trait>> traits() {
    Map<String, Set<Trait>> traits = new HashMap<>();
    for (Trait trait : Trait.values()) {
      for (String name : trait.names.split(" ")) {
        traits.computeIfAbsent(name, n -> EnumSet.noneOf(Trait.class)).add(trait);
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
    Set<Trait> traits = TRAITS.getOrDefault(name, NONE);
    refuse(!inBody && !traits.contains(Trait.BEFORE_THE_BODY), Rule.BEFORE_BODY, name);
    if (traits.contains(Trait.NOT_NESTED)) {
      refuse(open.contains(name), Rule.WITHIN_ITS_LIKE, name);
    }
    if (traits.contains(Trait.NOT_IN_P)) {
      refuse(open.contains("p"), Rule.WITHIN_PARAGRAPH, name);
    }
    boolean isForeign = foreign > 0 || traits.contains(Trait.FOREIGN);
    boolean textual = traits.contains(Trait.TEXTUAL);
    boolean twofold = traits.contains(Trait.DOUBTFUL) || isForeign && textual && !isTitle(name);
    refuse(twofold, Rule.TWOFOLD, name);
    if (traits.contains(Trait.EMPTY)) {
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
