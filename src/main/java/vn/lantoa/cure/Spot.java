package vn.lantoa.cure;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.RawText;
import vn.lantoa.problem.Problem;

/**
 * Where a problem stands in the text of its file.
 *
 * @param lines of the file
 * @param index of the line, from 0
 */
record Spot(Problem problem, RawText file, List<RawText.Line> lines, int index) {
  private static final Pattern ITEM =
      Pattern.compile("\\s*([-–—•*+·]|\\d{1,3}[.)])(?=\\s|\\p{L}|[“\"]).*");
  private static final Pattern SLOGAN = Pattern.compile("([-*+]\\s+)(.*?)(\\s*)");

  /** None where the file has no such line. */
  static Optional<Spot> of(Problem problem, RawText file) {
    List<RawText.Line> lines = file.lines();
    int index = problem.source().line() - 1;
    return problem.source().sheet().isEmpty() && index < lines.size()
        ? Optional.of(new Spot(problem, file, lines, index))
        : Optional.empty();
  }

  /** What the problem's words are filled with, counted from 1 as they count; empty of none. */
  String argument(int number) {
    List<String> all = problem.arguments();
    return number <= all.size() ? all.get(number - 1) : "";
  }

  RawText.Line line() {
    return lines.get(index);
  }

  /** The spot in the line that the problem names. */
  int column() {
    return Math.min(problem.source().column() - 1, line().words().length());
  }

  /** With other words in the line, from one place in it to another. */
  RawText with(int from, int to, String words) {
    return file.with(line().start() + from, line().start() + to, words);
  }

  /**
   * Where words stand: at the spot, or else in one place of the line only. Columns are those of
   * composed letters, so the spot is right only where the line has no others.
   */
  Optional<Integer> find(String words) {
    String line = line().words();
    boolean composed = Normalizer.isNormalized(line, Normalizer.Form.NFC);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (composed && line.startsWith(words, column())) {
      return Optional.of(column());
    }
    int first = line.indexOf(words);
    return first >= 0 && line.indexOf(words, first + 1) < 0 ? Optional.of(first) : Optional.empty();
  }

  /** Whether the line looks like one of a list, whatever marks it. */
  boolean isItem() {
    return ITEM.matcher(line().words()).matches();
  }

  /** The line as a slogan that ends with it: its mark, its words, what follows them. */
  Optional<Matcher> slogan() {
    Matcher slogan = SLOGAN.matcher(line().words());
    return slogan.matches() && !goesOn() ? Optional.of(slogan) : Optional.empty();
  }

  /** Whether the next line is a part of this one's sentence. */
  private boolean goesOn() {
    if (index + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(index + 1).words();
    return !next.isBlank() && !ITEM.matcher(next).matches() && !next.startsWith("#");
  }

  /** Whether lines below belong to this one: a translation, a note. */
  boolean hasChildren() {
    return index + 1 < lines.size() && lines.get(index + 1).words().matches("\\s+\\S.*");
  }

  /** Whether a line has nothing below it that belongs to it. */
  boolean isWhole(int line) {
    return line >= 0
        && line < lines.size()
        && (line + 1 == lines.size() || !lines.get(line + 1).words().matches("(\\s+|- ).*"));
  }

  /** Words as a line of this file. */
  String lineOf(String words) {
    return words + file.lineEnd();
  }

  /** Whether the spot is in the front matter. */
  boolean isInFrontMatter() {
    return FrontMatterText.of(file.bytes())
        .filter(text -> index > 0 && text.bodyLine() > index)
        .isPresent();
  }

  /**
   * With a value behind a key of the front matter; without the key where it is empty.
   *
   * @param gone keys that go with it; it takes the place of the first
   */
  Optional<RawText> key(String key, String value, String... gone) {
    Optional<FrontMatterText> text = FrontMatterText.of(file.bytes());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    FrontMatterText changed = text.get().with(key, value, List.of(gone));
    for (String each : gone) {
      changed = changed.without(each);
    }
    return RawText.of(changed.bytes());
  }
}
