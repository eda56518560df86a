package vn.lantoa.read.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.bytes.Resource;
import vn.lantoa.text.Letters;
import vn.lantoa.text.Slug;

/** Where a sentence was broken off, at its end or at its start. */
final class Endings {
  /** Syllables that end no sentence, and those behind which they do. */
  private static final Map<String, Set<String>> UNFINISHED = table("unfinished.properties", " ");

  /** Syllables that end a sentence, but not behind these words. */
  private static final Map<String, Set<String>> HALVES = table("halves.properties", ",");

  private static final Pattern OPEN_END =
      Pattern.compile("(?:[,;:&/+\\-–—(\\[“«‘…]|\\.{2,}| năm 20\\d?| v\\.? ?v)[.\\s]*$");

  /** Letters of the longest such end: " năm 202". */
  private static final int OPEN = 8;

  /** A dot, and what ends a line besides white space. */
  private static final String BEHIND = ".\u0085\u2028\u2029";

  /** What is quoted to its end is whole. */
  private static final Pattern QUOTED_END = Pattern.compile("[”»\"][.!?\\s]*$");

  private static final String BETWEEN_WORDS = " \t\n\u000b\f\r,;:.–—-";

  private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-xz]+");

  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

  /** What is counted in Roman numerals. */
  private static final Set<String> NUMBERED =
      Set.of("khóa", "khoá", "thứ", "lần", "kỳ", "cấp", "quý", "chương", "phần", "loại", "nhóm");

  private static final Set<String> ONSETS =
      Set.of("ch", "gh", "gi", "kh", "ng", "ngh", "nh", "ph", "qu", "th", "tr");

  private Endings() {}

  /** The words before the break, or behind it; empty where the text is whole. */
  static Optional<String> brokenOff(String text) {
    String[] words = words(withoutSigns(text));
    if (OPEN_END.matcher(text).region(openFrom(text), text.length()).find()
        || Quotes.areOpen(text)
        || hangs(words, text)) {
      return Optional.of("… " + tail(text));
    }
    return Optional.of(text)
        .filter(
            whole ->
                Character.isLowerCase(whole.codePointAt(0))
                    || ",;.:)]”»".indexOf(whole.charAt(0)) >= 0)
        .map(Endings::head);
  }

  /** A text up to its last word. */
  private static String withoutSigns(String text) {
    int end = text.length();
    while (end > 0 && !Letters.isOfWordOrMark(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }

  /** Where an open end begins, if there is one: behind it stand only dots and white space. */
  private static int openFrom(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) <= ' ' || BEHIND.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return Math.max(0, end - OPEN);
  }

  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (BETWEEN_WORDS.indexOf(text.charAt(i)) >= 0) {
        if (i == 0 || start < i) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    words.add(text.substring(start));
    return words.toArray(String[]::new);
  }

  private static boolean hangs(String[] words, String text) {
    if (Letters.hasAny(text, "”»\"") && QUOTED_END.matcher(text).find()) {
      return false;
    }
    String last = words[words.length - 1];
    String before = words.length > 1 ? syllable(words[words.length - 2]) : "";
    return isStump(last, before, text)
        || words.length > 1 && !finishes(before, syllable(last)) && !isName(words)
        || isHalf(words);
  }

  /** Whether the last word is the first half of one that the words before it ask for. */
  private static boolean isHalf(String[] words) {
    Set<String> asking = HALVES.getOrDefault(syllable(words[words.length - 1]), Set.of());
    if (asking.isEmpty()) {
      return false;
    }
    String before = " " + syllable(String.join(" ", List.of(words).subList(0, words.length - 1)));
    return asking.stream().anyMatch(one -> before.endsWith(" " + one));
  }

  /** A place or a person, "Quảng Bình", where the words around are in small letters. */
  private static boolean isName(String[] words) {
    return words.length > 2
        && Stream.of(words).skip(words.length - 2).allMatch(Endings::isCapitalised)
        && Stream.of(words).skip(1).anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean finishes(String before, String last) {
    return UNFINISHED.getOrDefault(last, Set.of(before)).contains(before);
  }

  /** Consonants alone; an abbreviation, a numeral or the name of a kind is in capitals. */
  private static boolean isStump(String word, String before, String text) {
    if (!CONSONANTS.matcher(Slug.fold(word)).matches()) {
      return false;
    }
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    boolean named =
        word.equals(word.toUpperCase(Locale.ROOT))
            && (!shouted || word.length() > 1 && !ONSETS.contains(Slug.fold(word)));
    return !named && !(ROMAN.matcher(word).matches() && (!shouted || NUMBERED.contains(before)));
  }

  private static String syllable(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static String tail(String text) {
    int start = text.length();
    for (int words = 0; words < 4 && start > 0; words++) {
      start = Math.max(0, text.lastIndexOf(' ', start - 1));
    }
    return text.substring(start).strip();
  }

  static String head(String text) {
    return String.join(" ", Stream.of(text.split("\\s+")).limit(4).toList()) + " …";
  }

  private static Map<String, Set<String>> table(String name, String separator) {
    Map<String, Set<String>> table = new HashMap<>();
    Resource.table(Endings.class, name)
        .forEach((last, before) -> table.put(last, Set.of(before.split(separator))));
    return table;
  }
}
