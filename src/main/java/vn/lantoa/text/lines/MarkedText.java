package vn.lantoa.text.lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, with what the author's marks and the writing say about the gaps between
 * them. A word is what stands between spaces; its punctuation belongs to it.
 *
 * @param words in NFC
 * @param gaps one fewer than words
 */
public record MarkedText(List<String> words, List<Gap> gaps) {
  /** What stands between two words. */
  public enum Gap {
    /** White space. */
    SPACE,
    /** A no-break space, or the author's ~. */
    TIED,
    /** The author's |, which is read as a space. */
    GOOD,
    /** A zero-width space, as between words of Khmer: nothing is drawn. */
    UNSEEN;

    boolean hasSpace() {
      return this != UNSEEN;
    }
  }

  public MarkedText {
    words = List.copyOf(words);
    gaps = List.copyOf(gaps);
  }

  public static MarkedText of(String marked) {
    String text = Normalizer.normalize(marked, Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int gap = at;
      while (at < text.length() && isGap(text.charAt(at))) {
        at++;
      }
      if (!words.isEmpty() && at < text.length()) {
        gaps.add(gap(text.substring(gap, at)));
      }
      int word = at;
      while (at < text.length() && !isGap(text.charAt(at))) {
        at++;
      }
      if (at > word) {
        words.add(text.substring(word, at));
      }
    }
    return new MarkedText(words, gaps);
  }

  /** Whether there is nothing to set. */
  public static boolean isEmpty(String marked) {
    return marked.chars().allMatch(c -> isGap((char) c));
  }

  private static boolean isGap(char c) {
    return c == '|' || c == '~' || c == '\u200b' || Character.isWhitespace(c) || isTie(c);
  }

  private static boolean isTie(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  private static Gap gap(String between) {
    boolean tied = between.chars().anyMatch(c -> c == '~' || isTie((char) c));
    if (tied) {
      return Gap.TIED;
    }
    boolean space = between.chars().anyMatch(Character::isWhitespace);
    if (between.indexOf('|') >= 0) {
      return Gap.GOOD;
    }
    return space ? Gap.SPACE : Gap.UNSEEN;
  }

  /** Whether a space is drawn before a word that is not the first. */
  public boolean hasSpaceBefore(int word) {
    return gaps.get(word - 1).hasSpace();
  }

  /** Whether a word is left out where a line ends with it, since the end parts things already. */
  public boolean isDroppedAtEnd(int word) {
    return word > 0 && word < words.size() - 1 && Punctuation.isSeparator(words.get(word));
  }

  /** The words from one to another, as a reader copies them. */
  public String text(int from, int to) {
    StringBuilder text = new StringBuilder(words.get(from));
    for (int i = from + 1; i < to; i++) {
      text.append(hasSpaceBefore(i) ? " " : "").append(words.get(i));
    }
    return text.toString();
  }
}
