package vn.lantoa.text.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of Telex and VNI that no program turned into marks: Phuj nuwx, Phu5 nu74. */
final class Keys {
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]{1,7}\\d{0,3}|[a-zA-Z\\d]{2,8}");

  /** What may stand before such a word, besides white space. */
  private static final String BEFORE = "(“\"";

  /** What may stand behind it, besides white space. */
  private static final String BEHIND = ",.;:!?)”\"";

  private static final Pattern GLIDE = Pattern.compile("(?:qu|gi)[^bcdghklmnpqrstvx].*");

  /** A digit for the letter that looks like it: B1nh, gi0i; no H1N1, no 10a. */
  private static final Pattern DIGIT =
      Pattern.compile(
          "(?<![^\\s(“\"])(?=\\p{L}\\p{Ll}{0,4}[01]\\p{Ll}{1,4}(?![^\\s,.;:!?)”\"]))\\S{4,7}");

  private static final String VOWELS = "aeiouy";
  private static final String TELEX = "sfrxj";

  /** Acute, grave, hook, tilde and dot, in the order of the keys of both. */
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  private static final double SEEN = 50;

  private Keys() {}

  private record Typed(int start, int end, String written, String meant) {}

  static void look(Passage passage) {
    Lexicon lexicon = passage.language().lexicon();
    List<Typed> run = new ArrayList<>();
    String text = passage.text();
    Matcher words = WORD.matcher(text);
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && isKey(text.charAt(end))) {
        end++;
      }
      boolean alone =
          end > start
              && (start == 0 || isEdge(text.charAt(start - 1), BEFORE))
              && (end == text.length() || isEdge(text.charAt(end), BEHIND));
      if (!alone || !words.region(start, end).matches()) {
        continue;
      }
      String word = words.group();
      String lower = word.toLowerCase(Locale.ROOT);
      String meant = meant(lower);
      boolean changed = !meant.equals(lower) && lexicon.number(meant) >= 0;
      Typed typed = new Typed(words.start(), words.end(), word, changed ? meant : "");
      boolean joined =
          !run.isEmpty()
              && passage.text().substring(run.get(run.size() - 1).end(), typed.start()).isBlank();
      if (!joined || !changed) {
        tell(passage, run);
        run.clear();
      }
      if (changed) {
        run.add(typed);
      }
    }
    tell(passage, run);
    digits(passage);
  }

  /** What was meant is bare of its marks, too, most likely, so nothing is proposed. */
  private static void digits(Passage passage) {
    if (!hasDigitInWord(passage.text())) {
      return;
    }
    Lexicon lexicon = passage.language().lexicon();
    Matcher words = DIGIT.matcher(passage.text());
    while (words.find()) {
      int end = words.end();
      while (!Character.isLetterOrDigit(passage.text().charAt(end - 1))) {
        end--;
      }
      String word = passage.text().substring(words.start(), end).toLowerCase(Locale.ROOT);
      String letters = Syllable.bare(word.replace('0', 'o').replace('1', 'i'));
      if (letters.length() > 3 && lexicon.firstAlike(letters) >= 0) {
        passage.add(Slip.Kind.IMPOSSIBLE, words.start(), end, "", false);
      }
    }
  }

  private static boolean isKey(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9';
  }

  private static boolean isEdge(char letter, String signs) {
    return letter == ' ' || letter >= '\t' && letter <= '\r' || signs.indexOf(letter) >= 0;
  }

  /** A digit behind a letter: there is none in a word without. */
  private static boolean hasDigitInWord(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '0' || c == '1') && Character.isLetter(text.codePointBefore(i))) {
        return true;
      }
    }
    return false;
  }

  /** Two or more, of which two make a word together; English has no such pairs. */
  private static void tell(Passage passage, List<Typed> run) {
    Language language = passage.language();
    boolean bond = false;
    for (int i = 1; i < run.size(); i++) {
      int first = language.lexicon().number(run.get(i - 1).meant());
      bond |= language.isBond(first, language.lexicon().number(run.get(i).meant()), SEEN);
    }
    if (bond) {
      List<String> words = new ArrayList<>();
      for (Typed typed : run) {
        boolean title = Character.isUpperCase(typed.written().charAt(0));
        String meant = typed.meant();
        words.add(title ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant);
      }
      int start = run.get(0).start();
      int end = run.get(run.size() - 1).end();
      passage.add(Slip.Kind.UNMARKED, start, end, String.join(" ", words), true);
    }
  }

  /** What the keys would have made of a word; itself where they make no syllable. */
  private static String meant(String keys) {
    StringBuilder letters = new StringBuilder();
    char tone = 0;
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      int digit = key - '0';
      int telex = hasVowel(letters) ? TELEX.indexOf(key) : -1;
      if (digit >= 1 && digit <= 5 || telex >= 0) {
        if (tone != 0) {
          return keys;
        }
        tone = TONES.charAt(telex >= 0 ? telex : digit - 1);
      } else if (!marked(letters, key)) {
        letters.append(key);
      }
    }
    if (tone == 0 && keys.contentEquals(letters)) {
      return keys; // no key did anything
    }
    int vowel = 0;
    while (vowel < letters.length() && !isVowel(letters.charAt(vowel))) {
      vowel++;
    }
    if (vowel == letters.length()) {
      return keys;
    }
    if (tone != 0) {
      boolean glide = GLIDE.matcher(letters).matches();
      letters.insert(vowel + (glide ? 2 : 1), tone);
    }
    String meant = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return Syllable.regular(meant).orElse(keys);
  }

  /** Whether a key put a hat, horn, breve or bar on what stands before it. */
  private static boolean marked(StringBuilder letters, char key) {
    boolean marked = false;
    for (int i = letters.length() - 1; i >= 0; i--) {
      char letter = letters.charAt(i);
      char other = marked(letter, key);
      boolean near = key != 'd' && key != '9' || i == 0;
      if (other != letter && near) {
        letters.setCharAt(i, other);
        marked = true;
        if (key != 'w' && key != '7') {
          return true;
        }
      }
    }
    return marked;
  }

  private static char marked(char letter, char key) {
    return switch (key) {
      case 'a', 'e', 'o', '6' ->
          key != '6' && key != letter
              ? letter
              : letter == 'a' ? 'â' : letter == 'e' ? 'ê' : letter == 'o' ? 'ô' : letter;
      case 'w', '7' ->
          letter == 'u' ? 'ư' : letter == 'o' ? 'ơ' : letter == 'a' && key == 'w' ? 'ă' : letter;
      case '8' -> letter == 'a' ? 'ă' : letter;
      case 'd', '9' -> letter == 'd' ? 'đ' : letter;
      default -> letter;
    };
  }

  private static boolean hasVowel(CharSequence letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (isVowel(letters.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0 || "âăêôơư".indexOf(letter) >= 0;
  }
}
