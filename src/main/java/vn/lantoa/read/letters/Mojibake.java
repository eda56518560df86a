package vn.lantoa.read.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that a program read by an older code page, once or twice: "ThÃ¡ng hÃ nh" for "Tháng hành".
 * Each letter has become two or three whose bytes still say which one it was.
 */
final class Mojibake {
  /** Western, Vietnamese, Central European, Cyrillic; DOS and old Macs. */
  private static final List<CodePage> PAGES =
      List.of("1252", "1258", "1250", "1251", "437", "850", "MacRoman").stream()
          .flatMap(page -> List.of("windows-", "IBM", "x-").stream().map(kind -> kind + page))
          .filter(Charset::isSupported)
          .map(CodePage::new)
          .toList();

  /**
   * Signs of it that stay even where letters were lost on the way; the last are what GBK and
   * Shift-JIS make of the first two bytes of ạ to ỹ.
   */
  private static final Pattern RUINS =
      Pattern.compile(
          "áº|á»[\\p{L}\\x{80}-\\x{9f}\uFFFD]|[ÃÄ][\\x{80}-\\x{9f}\uFFFD]|â€|\\p{Ll}[ÃÄÆ]|(?<=[a-zA-ZđĐ])[峄岷盻蘯]|[峄岷盻蘯](?=[a-zA-ZđĐ])");

  /** Signs that may well stand behind a capital with a mark: ĐÃ…, “QUÊ”. */
  private static final String TYPOGRAPHIC = "\u00a0‘’“”•–—…‹›«»™®©°ºª";

  /** A word or two in French quotation marks. */
  private static final int QUOTATION = 200;

  private static final int MOST_TURNS = 3;

  private Mojibake() {}

  /**
   * Where it begins, and a part of it.
   *
   * @param meant the whole line as it was, where nothing of it is lost
   */
  record Found(int index, String written, Optional<String> meant) {}

  /** Whether two letters of Vietnamese may be of it: lÃ, ĐÃ”. */
  static boolean mayBe(char before, char c) {
    return c == 'Ã' && Character.isLowerCase(before) || before == 'Ã' && "–—…“”‘’".indexOf(c) >= 0;
  }

  static Optional<Found> in(String line) {
    Matcher ruins = RUINS.matcher(line);
    boolean ruined = ruins.find() && !(ruins.group().startsWith("á»") && line.indexOf('«') >= 0);
    Optional<Read> read =
        PAGES.stream()
            .map(page -> page.read(line))
            .filter(Read::isSure)
            .max(Comparator.comparingInt(Read::sure).thenComparingInt(found -> -found.first()));
    if (read.isEmpty()) {
      return ruined
          ? Optional.of(new Found(ruins.start(), ruins.group(), Optional.empty()))
          : Optional.empty();
    }
    int first = read.get().first();
    return Optional.of(
        new Found(first, line.substring(first, read.get().end()), meant(read.get().text())));
  }

  /** A text that was misread twice is still so when it has been put right once. */
  private static Optional<String> meant(String text) {
    String now = text;
    for (int turn = 1; turn < MOST_TURNS; turn++) {
      String before = now;
      now =
          PAGES.stream()
              .map(page -> page.read(before))
              .filter(Read::isSure)
              .max(Comparator.comparingInt(Read::sure))
              .map(Read::text)
              .orElse(before);
    }
    String composed = Normalizer.normalize(now, Normalizer.Form.NFC);
    return Orthography.isPlain(composed) ? Optional.of(composed.strip()) : Optional.empty();
  }

  /**
   * A line as it would be if it had been read by one page.
   *
   * @param sure how many letters came out of it that nobody wrote otherwise
   * @param first where the first of these stood, and {@code end} where it ended
   */
  private record Read(String text, int sure, int first, int end) {
    boolean isSure() {
      return sure > 0;
    }
  }

  /** Which byte a letter was. */
  private static final class CodePage {
    private static final int FIRST = 0x80;
    private final Map<Character, Integer> bytes = new HashMap<>();
    private final boolean western;

    CodePage(String name) {
      western = name.endsWith("1252");
      for (int value = FIRST; value <= 0xff; value++) {
        char letter = new String(new byte[] {(byte) value}, Charset.forName(name)).charAt(0);
        bytes.put(letter, value);
        if (value < 0xa0 && western || letter == Orthography.LOST) {
          bytes.put((char) value, value);
        }
      }
      bytes.remove(Orthography.LOST);
    }

    private int valueAt(String line, int at) {
      return at < line.length() ? bytes.getOrDefault(line.charAt(at), 0) : 0;
    }

    Read read(String line) {
      StringBuilder text = new StringBuilder();
      int sure = 0;
      int first = line.length();
      int end = first;
      for (int at = 0; at < line.length(); ) {
        Optional<String> letter = letterAt(line, at);
        int length = letter.isPresent() ? length(valueAt(line, at)) : 1;
        if (letter.isPresent()) {
          sure += isSure(line, at, length) ? 1 : 0;
          end = first < line.length() ? end : at + length;
          first = Math.min(first, at);
        }
        text.append(letter.orElse(line.substring(at, at + 1)));
        at += length;
      }
      return new Read(text.toString(), sure, first, end);
    }

    /** How many bytes a letter has in UTF-8, by its first. */
    private static int length(int lead) {
      return lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    private Optional<String> letterAt(String line, int at) {
      byte[] utf8 = new byte[length(valueAt(line, at))];
      for (int i = 0; i < utf8.length; i++) {
        int value = valueAt(line, at + i);
        if (i > 0 && (value < FIRST || value > 0xbf)) {
          return Optional.empty();
        }
        utf8[i] = (byte) value;
      }
      String letter = new String(utf8, StandardCharsets.UTF_8);
      boolean valid = utf8.length > 0 && letter.indexOf(Orthography.LOST) < 0;
      return valid && isLikely(letter.codePointAt(0)) ? Optional.of(letter) : Optional.empty();
    }

    private boolean isLikely(int letter) {
      boolean latin =
          letter >= 0xa0 && letter < 0x250
              || letter >= 0x300 && letter < 0x330
              || letter >= 0x1e00 && letter < 0x1f00
              || letter >= 0x2010 && letter < 0x2130
              || letter == 0x2c6
              || letter == 0x2dc
              || letter == 0xfeff;
      return latin || western && (letter < 0xa0 || letter > 0x1f00) && Character.isDefined(letter);
    }

    private boolean isSure(String line, int at, int length) {
      char before = at == 0 ? ' ' : line.charAt(at - 1);
      char after = at + length < line.length() ? line.charAt(at + length) : ' ';
      if (isTypographic(line.substring(at + 1, at + length))) {
        return length == 2 ? isWithinWord(line, at) : isVietnamese(line, at);
      }
      return western || length == 3 || isAscii(before) || isAscii(after);
    }

    private static boolean isTypographic(String rest) {
      return rest.chars().allMatch(sign -> TYPOGRAPHIC.indexOf(sign) >= 0);
    }

    /** Not one that ends a word in capitals: ĐÃ…, “QUÊ”. */
    private static boolean isWithinWord(String line, int at) {
      char before = at == 0 ? ' ' : line.charAt(at - 1);
      char after = at + 2 < line.length() ? line.charAt(at + 2) : ' ';
      return !Character.isUpperCase(line.charAt(at))
          || Character.isLowerCase(before)
          || line.charAt(at + 1) != '\u00a0'
              && Character.isLowerCase(after)
              && !Character.isUpperCase(before);
    }

    /** Not “thì…”, nor «cá»…: a letter with a mark before signs that end a quotation. */
    private static boolean isVietnamese(String line, int at) {
      String before = line.substring(Math.max(0, at - QUOTATION), at);
      return line.startsWith("á»", at) && before.indexOf('«') < 0 || line.startsWith("áº", at);
    }

    private static boolean isAscii(char letter) {
      return letter < FIRST && Character.isLetter(letter);
    }
  }
}
