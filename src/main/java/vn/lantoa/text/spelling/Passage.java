package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lantoa.text.spelling.Word.Shape;

/** A text in the hands of the proofreader: its words, and what was found wrong with them. */
final class Passage {
  private static final double LOUD_SHARE = 0.7;
  private static final int LOUD_WORDS = 3;
  private static final double OFTEN = 1_000;
  private static final Set<String> DATED =
      Set.of("ngày", "tháng", "năm", "quý", "số", "điều", "khoản", "mục", "tuần", "giờ", "lúc");

  private final String text;
  private final Word[] words;
  private final Language language;
  private final boolean loud;
  private final BitSet told = new BitSet();
  private final List<Slip> slips = new ArrayList<>();

  Passage(String text, Language language) {
    this.text = text;
    this.language = language;
    this.words = Words.of(text, language.lexicon()).toArray(Word[]::new);
    long capitals = Arrays.stream(words).filter(word -> word.shape() == Shape.LOUD).count();
    this.loud = words.length >= LOUD_WORDS && capitals >= LOUD_SHARE * words.length;
  }

  String text() {
    return text;
  }

  int size() {
    return words.length;
  }

  Word word(int at) {
    return words[at];
  }

  Language language() {
    return language;
  }

  List<Slip> slips() {
    return slips;
  }

  /** Whether all is in capitals, so that nothing tells a name from another word. */
  boolean isLoud() {
    return loud;
  }

  /** Whether two words are next to one another with nothing but a space between them. */
  boolean isJoined(int first, int second) {
    return first >= 0 && second < words.length && words[second].joined();
  }

  /** The number of the word before, where it is joined and no name. */
  int left(int at) {
    return isJoined(at - 1, at) && !isName(at - 1) ? before(at) : Lexicon.NONE;
  }

  /** The number of the word before, where it is joined. */
  int before(int at) {
    return isJoined(at - 1, at) ? words[at - 1].number() : Lexicon.NONE;
  }

  /** The number of the word behind another, where it is joined. */
  int right(int at) {
    return isJoined(at, at + 1) ? words[at + 1].number() : Lexicon.NONE;
  }

  /** Whether it may be the name of somebody or of a place, or an abbreviation. */
  boolean isName(int at) {
    Word word = words[at];
    if (loud) {
      return word.shape() == Shape.LOUD && word.isForeign();
    }
    boolean alone = !isJoined(at, at + 1) && !word.joined();
    boolean next = isJoined(at, at + 1) && words[at + 1].shape() != Shape.SMALL;
    return word.isName() || word.shape() == Shape.TITLE && (next || alone);
  }

  /** Whether it is a plain word of the language, which may be judged. */
  boolean isPlain(int at) {
    return !isName(at) && !words[at].tied() && !told.get(at);
  }

  /** Whether a word of another language stands right beside it. */
  boolean isBesideForeign(int at) {
    return isJoined(at - 1, at) && words[at - 1].isForeign()
        || isJoined(at, at + 1) && words[at + 1].isForeign();
  }

  /** Whether nothing stands behind it, not even a full stop. */
  boolean isCutOff(int at) {
    return words[at].end() == text.length();
  }

  /** Whether a number makes it the word of a day or of a part of a law: ngày 12/11, khoản 3. */
  boolean isDated(int at) {
    int behind = words[at].end();
    return DATED.contains(words[at].lower())
        && behind + 1 < text.length()
        && text.charAt(behind) <= ' '
        && Character.isDigit(text.charAt(behind + 1));
  }

  /** Whether a word in any capitals is one that everybody uses. */
  boolean isOften(String word) {
    Lexicon lexicon = language.lexicon();
    return lexicon.count(lexicon.number(word.toLowerCase(Locale.ROOT))) >= OFTEN;
  }

  boolean isTold(int at) {
    return told.get(at);
  }

  /** Whether more of the words are foreign than not: nothing here is ours to judge. */
  boolean isForeign() {
    long foreign = Arrays.stream(words).filter(Word::isForeign).count();
    long marked = Arrays.stream(words).filter(word -> Syllable.isMarked(word.lower())).count();
    return foreign > marked && 2 * foreign >= words.length && foreign > 1;
  }

  /** Tells of the words from one to another, both included. */
  void tell(Slip.Kind kind, int first, int last, String right, boolean certain) {
    told.set(first, last + 1);
    add(kind, words[first].start(), words[last].end(), right, certain);
  }

  void add(Slip.Kind kind, int start, int end, String right, boolean certain) {
    slips.add(new Slip(kind, start, end, text.substring(start, end), right, certain));
  }
}
