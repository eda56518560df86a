package vn.lantoa.text.spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** What a Vietnamese syllable may look like: first consonants, a rime, a tone and its place. */
final class Syllable {
  /** Each vowel in its six tones: level, huyền, sắc, hỏi, ngã, nặng. */
  private static final String TONES =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private static final int TONE_COUNT = 6;
  private static final int SHARP = 2;
  private static final int HEAVY = 5;

  /** Longer ones first. */
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> RIMES =
      Resource.text(Syllable.class, "rimes.txt")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** The number of each letter in {@link #TONES}, plus one. */
  private static final short[] PLACES = places();

  /** Open rimes whose tone stands on either vowel: hòa, hoà. */
  private static final Set<String> FREE = Set.of("oa", "oe", "uy");

  private final String onset;
  private final String rime;
  private final int tone;

  private Syllable(String onset, String rime, int tone) {
    this.onset = onset;
    this.rime = rime;
    this.tone = tone;
  }

  private static short[] places() {
    short[] places = new short['ỹ' + 1];
    for (int i = 0; i < TONES.length(); i++) {
      places[TONES.charAt(i)] = (short) (i + 1);
    }
    return places;
  }

  private static int place(char letter) {
    return letter < PLACES.length ? PLACES[letter] - 1 : -1;
  }

  /** A letter without its tone. */
  private static char level(char letter) {
    int place = place(letter);
    return place < 0 ? letter : TONES.charAt(place - place % TONE_COUNT);
  }

  /** Small letters without tones, hats, breves and horns; đ as d. */
  static String bare(String lower) {
    StringBuilder bare = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      bare.append(bare(lower.charAt(i)));
    }
    return bare.toString();
  }

  private static char bare(char lower) {
    char letter = level(lower);
    return switch (letter) {
      case 'ă', 'â' -> 'a';
      case 'ê' -> 'e';
      case 'ô', 'ơ' -> 'o';
      case 'ư' -> 'u';
      case 'đ' -> 'd';
      default -> letter;
    };
  }

  /** Whether a letter is one that only Vietnamese has, or one with a tone. */
  static boolean isMarked(char letter) {
    return letter == 'đ'
        || letter == 'Đ'
        || letter > 'z' && place(Character.toLowerCase(letter)) >= 0;
  }

  static boolean isMarked(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isMarked(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of these small letters is a vowel: abbreviations seldom have one. */
  static boolean hasVowel(String lower) {
    return lower.chars().anyMatch(letter -> place((char) letter) >= 0);
  }

  /**
   * The syllable that these small letters can only be, with its tone where it belongs (hòa); none
   * where no syllable has them.
   */
  static Optional<String> regular(String lower) {
    return of(lower).map(Syllable::written);
  }

  /** Whether it is written as a syllable may be: the right letters, the tone in its place. */
  static boolean isPossible(String lower) {
    Optional<Syllable> syllable = of(lower);
    return syllable.isPresent()
        && (syllable.get().written().equals(lower) || syllable.get().modern().equals(lower));
  }

  /** Whether its tone stands on the second vowel where it might stand on the first: hoà. */
  static boolean isModern(String lower) {
    Optional<Syllable> syllable = endsOpen(lower) ? of(lower) : Optional.empty();
    return syllable.isPresent()
        && !syllable.get().written().equals(lower)
        && syllable.get().modern().equals(lower);
  }

  /** Whether the tone of a syllable, written as in hòa, might as well stand as in hoà. */
  static boolean isFree(String lower) {
    return endsOpen(lower) && !modern(lower).equals(lower);
  }

  /** The syllable with its tone on the second vowel, where that may be. */
  static String modern(String lower) {
    return of(lower).map(Syllable::modern).orElse(lower);
  }

  /** Whether it ends in two vowels, of which one has a tone, as oa, oe and uy do. */
  private static boolean endsOpen(String lower) {
    int length = lower.length();
    return length > 1
        && "aey".indexOf(bare(lower.charAt(length - 1))) >= 0
        && "ou".indexOf(bare(lower.charAt(length - 2))) >= 0
        && isMarked(lower);
  }

  private static Optional<Syllable> of(String lower) {
    int tone = 0;
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      int place = place(lower.charAt(i));
      int own = place < 0 ? 0 : place % TONE_COUNT;
      if (own != 0 && tone != 0) {
        return Optional.empty();
      }
      tone += own;
      letters.append(level(lower.charAt(i)));
    }
    return of(letters.toString(), tone);
  }

  private static Optional<Syllable> of(String letters, int tone) {
    for (String onset : ONSETS) {
      if (letters.startsWith(onset)) {
        String rime = letters.substring(onset.length());
        if (fits(onset, rime) && sounds(rime, tone)) {
          return Optional.of(new Syllable(onset, rime, tone));
        }
      }
    }
    return Optional.empty();
  }

  /** A stop ends a syllable in sắc or nặng only. */
  private static boolean sounds(String rime, int tone) {
    char last = rime.charAt(rime.length() - 1);
    boolean stop = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    return !stop || tone == SHARP || tone == HEAVY;
  }

  private static boolean fits(String onset, String rime) {
    if (onset.equals("gi")
        && (rime.equals("êng")
            || rime.equals("êt")
            || rime.equals("êc")
            || rime.equals("êm")
            || rime.equals("ên")
            || rime.equals("êp"))) {
      return true;
    }
    if (rime.isEmpty() || !RIMES.contains(rime)) {
      return false;
    }
    char first = rime.charAt(0);
    boolean front = "eêiy".indexOf(first) >= 0;
    return switch (onset) {
      case "k" -> front;
      case "gh", "ngh" -> front && first != 'y';
      case "c", "ng" -> !front;
      case "g" -> !front || rime.equals("i") || rime.equals("in");
      case "gi" -> first != 'i' && first != 'y';
      case "qu" -> "ouư".indexOf(first) < 0 && !rime.equals("ia") || rime.equals("ôc");
      case "" -> first != 'y' || rime.equals("y") || rime.startsWith("yê");
      default -> first != 'y' || rime.equals("y");
    };
  }

  private String written() {
    return written(toned());
  }

  private String modern() {
    return written(FREE.contains(rime) && !onset.equals("qu") ? 1 : toned());
  }

  private String written(int at) {
    char letter = TONES.charAt(place(rime.charAt(at)) + tone);
    return onset + rime.substring(0, at) + letter + rime.substring(at + 1);
  }

  /** Which letter of the rime bears the tone. */
  private int toned() {
    int vowels = 0;
    while (vowels < rime.length() && place(rime.charAt(vowels)) >= 0) {
      vowels++;
    }
    for (int i = vowels - 1; i >= 0; i--) {
      if ("ăâêôơ".indexOf(rime.charAt(i)) >= 0) {
        return i;
      }
    }
    if (rime.charAt(0) == 'ư') {
      return 0;
    }
    boolean closed = vowels < rime.length();
    return vowels == 1 ? 0 : closed || vowels > 2 ? 1 : 0;
  }
}
