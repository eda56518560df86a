package vn.lantoa.read.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * What is wrong with the letters of a text. Each finding answers a fault seen in published slogans:
 * texts read by another encoding than they were written in, marks torn off by copying out of a PDF,
 * letters that only look Vietnamese or that nobody sees.
 */
public final class Orthography {
  /** What decoders write for a letter that they could not read. */
  public static final char LOST = '\uFFFD';

  /** ASCII and the letters and signs of Vietnamese, by their numbers. */
  private static final boolean[] PLAIN = plain();

  private static boolean[] plain() {
    boolean[] plain = new boolean['…' + 1];
    "àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ–—…“”‘’\t"
        .chars()
        .forEach(letter -> plain[letter] = true);
    Arrays.fill(plain, ' ', 0x7f, true);
    Arrays.fill(plain, 'Ạ', 'ỹ' + 1, true);
    return plain;
  }

  private final String text;
  private final Source start;
  private final List<Problem> problems = new ArrayList<>();
  private boolean plain = true;
  private boolean frontMatter;

  /**
   * @param text as read, not yet normalised
   * @param start place of its first character
   */
  public Orthography(String text, Source start) {
    this.text = text;
    this.start = start;
    int begin = 0;
    for (int line = start.line(); begin <= text.length(); line++) {
      int end = text.indexOf('\n', begin);
      String content = text.substring(begin, end < 0 ? text.length() : end);
      checkLine(content, line);
      begin = begin + content.length() + 1;
    }
  }

  public List<Problem> problems() {
    return problems;
  }

  /**
   * A cheap look first: ASCII and the letters of Vietnamese, none of them behind one with which VNI
   * would make a pair. On a large site the patterns took a twentieth of the whole build.
   */
  static boolean isPlain(String line) {
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= PLAIN.length
          || !PLAIN[c]
          || c > 0x7f && (LegacyEncoding.mayBeVni(before, c) || Mojibake.mayBe(before, c))) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private void checkLine(String line, int number) {
    LostLetters.in(line)
        .ifPresent(
            at -> {
              String sign = line.substring(at, at + 1);
              add(Mistake.LOST_LETTER, number, at, sign, sign.equals("?") ? sign : "");
            });
    Escapes.in(line, inFrontMatter(line, number)).ifPresent(found -> add(found, number));
    Impostors.inDays(line).forEach(found -> add(found, number, found.index()));
    if (isPlain(line)) {
      return;
    }
    plain = false;
    if (isMisread(line, number)) {
      return;
    }
    int[] seen = IntStream.range(0, line.length()).filter(i -> !isIdle(line, i)).toArray();
    StringBuilder shown = new StringBuilder();
    IntStream.of(seen).forEach(i -> shown.append(line.charAt(i)));
    checkShown(shown.toString(), seen, number);
  }

  /**
   * What is left of a line without idle letters.
   *
   * @param seen where each of its letters stood
   */
  private void checkShown(String line, int[] seen, int number) {
    Optional<Marks.Found> marks = Marks.in(line);
    marks.ifPresent(found -> add(found.mistake(), number, seen[found.index()], found.words()));
    if (marks.filter(found -> found.mistake() == Mistake.TORN_MARK).isEmpty()) {
      checkPieces(line, seen, number);
    }
    for (WordScripts.Found found : WordScripts.in(line)) {
      add(found, number, seen[found.index()]);
    }
    for (WordScripts.Found found : Impostors.in(line)) {
      add(found, number, seen[found.index()]);
    }
    boolean isPrivate = false;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      if (c == LOST) {
        add(Mistake.LOST_LETTER, number, seen[i], Character.toString(c));
      } else if (Invisible.isHarmful(c, before(line, i))) {
        add(Mistake.CONTROL_CHARACTER, number, seen[i], Marks.name(c));
      } else if (Character.getType(c) == Character.PRIVATE_USE && !isPrivate) {
        add(Mistake.PRIVATE_LETTER, number, seen[i], Marks.name(c));
        isPrivate = true;
      }
    }
  }

  /** Letters that are written in pieces; one finding a line. */
  private void checkPieces(String line, int[] seen, int number) {
    String nfc = Normalizer.normalize(line, Normalizer.Form.NFC);
    if (!nfc.equals(line)) {
      int i = 0;
      while (line.charAt(i) == nfc.charAt(i)) {
        i++;
      }
      add(Mistake.NOT_NFC, number, seen[i]);
    }
  }

  /** Whether a line is between the first two of three dashes. */
  private boolean inFrontMatter(String line, int number) {
    if (line.startsWith("---")) {
      frontMatter = number == 1 && !frontMatter;
    }
    return frontMatter;
  }

  private boolean isMisread(String line, int number) {
    Optional<Mojibake.Found> mojibake = Mojibake.in(line);
    mojibake.ifPresent(found -> add(found, number));
    Optional<LegacyEncoding.Found> legacy =
        mojibake.isPresent() ? Optional.empty() : LegacyEncoding.in(line);
    legacy.ifPresent(found -> add(Mistake.LEGACY_ENCODING, number, found.index(), found.name()));
    return mojibake.isPresent() || legacy.isPresent();
  }

  /**
   * The text in NFC without idle letters, and with a space for each harmful one, so that the YAML
   * parser does not complain again.
   */
  public String clean() {
    if (plain) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isIdle(text, i)) {
        clean.append(text.charAt(i));
      }
    }
    String composed = Normalizer.normalize(clean, Normalizer.Form.NFC);
    clean.setLength(0);
    for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
      int c = composed.codePointAt(i);
      clean.appendCodePoint(Invisible.isHarmful(c, before(composed, i)) ? ' ' : c);
    }
    return clean.toString();
  }

  static boolean isIdle(String line, int at) {
    char c = line.charAt(at);
    boolean maybe = c == 0xad || c >= 0x200b && c <= 0x2060 || c == 0xfeff;
    int after = at + 1 < line.length() ? line.codePointAt(at + 1) : ' ';
    return maybe && Invisible.isIdle(c, before(line, at), after);
  }

  private static int before(String line, int at) {
    return at == 0 ? ' ' : line.codePointBefore(at);
  }

  private void add(Mojibake.Found found, int line) {
    add(Mistake.MOJIBAKE, line, found.index(), found.written(), found.meant().orElse(""));
  }

  private void add(WordScripts.Found found, int line, int index) {
    String letter = Character.toString(found.letter());
    add(Mistake.LOOKALIKE_LETTER, line, index, letter, found.word(), Marks.name(found.letter()));
  }

  private void add(Mistake mistake, int line, int index, String... arguments) {
    problems.add(Problem.of(mistake, start.at(line, index + 1), arguments));
  }
}
