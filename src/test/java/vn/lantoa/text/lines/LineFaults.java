package vn.lantoa.text.lines;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Which rules of breaking lines a finished drawing breaks, found in its lines as they are read. */
public final class LineFaults {
  private static final int LONGEST_SYLLABLE = 7;

  private final List<String> lines;
  private final List<String> terms;
  private final String[] words;
  private final boolean[] inWord;
  private final boolean[] inTerm;

  private LineFaults(List<String> lines, List<String> terms) {
    this.lines = lines;
    this.terms = terms;
    words = String.join(" ", lines).split(" ");
    inWord = new boolean[words.length];
    inTerm = new boolean[words.length];
  }

  /**
   * The rules that are broken.
   *
   * @param terms kept together
   */
  public static Set<Strictness> in(List<String> lines, List<String> terms) {
    return new LineFaults(lines, terms).find();
  }

  private Set<Strictness> find() {
    LittleWords little = LittleWords.of("vi");
    String[] cores = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      cores[i] = words[i].replaceAll("[^\\p{L}\\p{M}\\p{N}/.-]|[.]$", "").toLowerCase(Locale.ROOT);
    }
    little.compounds().mark(cores, this::isBare, inWord);
    Terms.of(terms).mark(cores, this::isBare, inTerm);
    Set<Strictness> faults = EnumSet.noneOf(Strictness.class);
    int end = -1;
    for (int line = 0; line < lines.size() && lines.size() > 1; line++) {
      int count = lines.get(line).split(" ").length;
      end += count;
      if (count == 1 && letters(words[end]) <= LONGEST_SYLLABLE) {
        faults.add(Strictness.LONE);
      }
      if (line < lines.size() - 1) {
        boolean whole = end > 0 && (inWord[end - 1] || inTerm[end - 1]);
        if (inTerm[end]) {
          faults.add(Strictness.BROKEN);
        } else if (inWord[end]) {
          faults.add(Strictness.TORN);
        } else if (isBare(end) && little.hangs(cores[end]) && !whole) {
          faults.add(Strictness.HANGING);
        }
      }
    }
    return faults;
  }

  private static long letters(String word) {
    return IntStream.range(0, word.length())
        .filter(i -> Character.isLetterOrDigit(word.charAt(i)))
        .count();
  }

  private boolean isBare(int gap) {
    String before = words[gap];
    return Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isLetterOrDigit(words[gap + 1].charAt(0));
  }
}
