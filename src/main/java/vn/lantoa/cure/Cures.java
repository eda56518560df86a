package vn.lantoa.cure;

import static vn.lantoa.problem.Mistake.BROKEN_DRAWING;
import static vn.lantoa.problem.Mistake.BROKEN_FRAGMENT;
import static vn.lantoa.problem.Mistake.BROKEN_LINK;
import static vn.lantoa.problem.Mistake.BROKEN_YAML;
import static vn.lantoa.problem.Mistake.BYTE_ORDER_MARK;
import static vn.lantoa.problem.Mistake.COMMENT_BEHIND_VALUE;
import static vn.lantoa.problem.Mistake.CONTROL_CHARACTER;
import static vn.lantoa.problem.Mistake.COPY_OF_FILE;
import static vn.lantoa.problem.Mistake.DOCUMENT_LETTERS;
import static vn.lantoa.problem.Mistake.DOUBLED_LEVEL;
import static vn.lantoa.problem.Mistake.DOUBLED_MARK;
import static vn.lantoa.problem.Mistake.DUPLICATE_SLOGAN;
import static vn.lantoa.problem.Mistake.EMERGENCY_IN_PART;
import static vn.lantoa.problem.Mistake.EMPTY_HEADING;
import static vn.lantoa.problem.Mistake.EMPTY_SLOGAN;
import static vn.lantoa.problem.Mistake.HEADING_SKIPS;
import static vn.lantoa.problem.Mistake.LETTER_IN_LINK;
import static vn.lantoa.problem.Mistake.LINK_OF_NO_WORDS;
import static vn.lantoa.problem.Mistake.LINK_WITH_USER;
import static vn.lantoa.problem.Mistake.LOOKALIKE_LETTER;
import static vn.lantoa.problem.Mistake.MISPLACED;
import static vn.lantoa.problem.Mistake.MISQUOTED_THEME;
import static vn.lantoa.problem.Mistake.MISSING_FILE;
import static vn.lantoa.problem.Mistake.MISSING_IMAGE;
import static vn.lantoa.problem.Mistake.MISSPELT;
import static vn.lantoa.problem.Mistake.MISSPELT_IN_TEXT;
import static vn.lantoa.problem.Mistake.MIXED_TONES;
import static vn.lantoa.problem.Mistake.MOJIBAKE;
import static vn.lantoa.problem.Mistake.NAME_WITHOUT_MD;
import static vn.lantoa.problem.Mistake.NEEDLESS_NAME;
import static vn.lantoa.problem.Mistake.NOT_A_LINK;
import static vn.lantoa.problem.Mistake.NOT_A_PICTURE;
import static vn.lantoa.problem.Mistake.NOT_A_SLOGAN;
import static vn.lantoa.problem.Mistake.NOT_MARKED_UP;
import static vn.lantoa.problem.Mistake.NOT_NFC;
import static vn.lantoa.problem.Mistake.NOT_UTF8;
import static vn.lantoa.problem.Mistake.NO_FRONT_MATTER;
import static vn.lantoa.problem.Mistake.NUMBERED_SLOGAN;
import static vn.lantoa.problem.Mistake.OPEN_FRONT_MATTER;
import static vn.lantoa.problem.Mistake.PAGE_WITHOUT_PARTS;
import static vn.lantoa.problem.Mistake.PREFIX_OF_KNOWN;
import static vn.lantoa.problem.Mistake.PRIVATE_LETTER;
import static vn.lantoa.problem.Mistake.RAW_SLOGAN;
import static vn.lantoa.problem.Mistake.RENAMED_KEY;
import static vn.lantoa.problem.Mistake.REPEATED_KEY;
import static vn.lantoa.problem.Mistake.SPACED_CALL;
import static vn.lantoa.problem.Mistake.THEME_KNOWN;
import static vn.lantoa.problem.Mistake.THEME_NOT_OFFICIAL;
import static vn.lantoa.problem.Mistake.TITLE_IN_BODY;
import static vn.lantoa.problem.Mistake.TOO_MUCH_INK;
import static vn.lantoa.problem.Mistake.UNKNOWN_DESIGN;
import static vn.lantoa.problem.Mistake.UNKNOWN_FORMAT;
import static vn.lantoa.problem.Mistake.UNKNOWN_KEY;
import static vn.lantoa.problem.Mistake.UNKNOWN_PICTURE;
import static vn.lantoa.problem.Mistake.UNKNOWN_PLACEHOLDER;
import static vn.lantoa.problem.Mistake.UNKNOWN_TYPE;
import static vn.lantoa.problem.Mistake.UNUSABLE_LINK;
import static vn.lantoa.problem.Mistake.WRONG_DATE;
import static vn.lantoa.problem.Mistake.WRONG_FOLDER;
import static vn.lantoa.problem.Mistake.WRONG_HOURS;
import static vn.lantoa.problem.Mistake.WRONG_PERIOD;
import static vn.lantoa.problem.Mistake.WRONG_VALUE;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/**
 * What can be done about a problem without asking anybody: its hint says what is to be written, and
 * the place of it in the file is beyond doubt. Telephone numbers, dates and numbers of documents
 * are never guessed: nobody would look at what one click has put there.
 */
public final class Cures {
  private static final Map<Mistake, FileRemedy> REMEDIES = remedies();

  private Cures() {}

  /**
   * What is to be done, so that the problem is gone.
   *
   * @param file of the store, which the problem's source names
   * @return nothing where only a person can tell what is to be written
   */
  public static Optional<Cure> of(Problem problem, String file, ContentStore store)
      throws IOException {
    FileRemedy remedy = REMEDIES.get(problem.mistake());
    return remedy == null ? Optional.empty() : remedy.applied(problem, file, store);
  }

  /** The kinds of problems that there are cures for. */
  public static Set<Mistake> mistakes() {
    return REMEDIES.keySet();
  }

  private static Map<Mistake, FileRemedy> remedies() {
    Map<Mistake, Remedy> ofText = new EnumMap<>(Mistake.class);
    letters(ofText);
    frontMatter(ofText);
    slogans(ofText);
    words(ofText);
    headings(ofText);
    links(ofText);
    Map<Mistake, FileRemedy> all = new EnumMap<>(Mistake.class);
    ofText.forEach((mistake, remedy) -> all.put(mistake, FileRemedy.text(remedy)));
    files(all);
    return Map.copyOf(all);
  }

  /** Of names, and of what is no text. */
  private static void files(Map<Mistake, FileRemedy> all) {
    all.put(NOT_UTF8, FileRemedy::decoded);
    all.put(NAME_WITHOUT_MD, FileRemedy.name(2));
    all.put(COPY_OF_FILE, FileRemedy.withoutCopy(1));
    all.put(WRONG_FOLDER, FileRemedy.folder(1, 2));
    all.put(MISPLACED, FileRemedy.place(3).or(FileRemedy.name(3)));
    all.put(NOT_A_PICTURE, FileRemedy.picture(1, 2));
    all.put(BROKEN_DRAWING, FileRemedy.drawing(1, 2));
  }

  private static void letters(Map<Mistake, Remedy> all) {
    all.put(BYTE_ORDER_MARK, Remedy::withoutByteOrderMark);
    all.put(NOT_NFC, Remedy::composed);
    all.put(DOUBLED_MARK, Remedy.word(2));
    all.put(LOOKALIKE_LETTER, Remedy.word(2));
    all.put(MOJIBAKE, Remedy.line(2));
    all.put(CONTROL_CHARACTER, Remedy.line(2).or(Remedy::withoutCharacter));
    all.put(PRIVATE_LETTER, Remedy::withoutCharacter);
  }

  private static void frontMatter(Map<Mistake, Remedy> all) {
    all.put(NO_FRONT_MATTER, Remedy.opened(1));
    all.put(OPEN_FRONT_MATTER, Remedy::closed);
    all.put(REPEATED_KEY, Remedy.withoutRepetition(2));
    all.put(RENAMED_KEY, Remedy.keyOfLine(1, 2));
    all.put(WRONG_VALUE, Remedy.choice(2, 3));
    all.put(NEEDLESS_NAME, Remedy.withoutName(2));
    all.put(BROKEN_YAML, Remedy.line(2));
    all.put(COMMENT_BEHIND_VALUE, Remedy.line(2));
    all.put(UNKNOWN_KEY, Remedy.key(1, 2));
    all.put(UNKNOWN_TYPE, Remedy.words(1, 2));
    all.put(WRONG_DATE, Remedy.words(3, 2));
    all.put(WRONG_HOURS, Remedy.words(3, 2));
    all.put(WRONG_PERIOD, Remedy.line(3));
    all.put(THEME_KNOWN, spot -> spot.key("theme", spot.argument(2), "theme-pending"));
    all.put(THEME_NOT_OFFICIAL, spot -> spot.key("theme", spot.argument(2)));
    all.put(DOUBLED_LEVEL, Remedy.line(3));
    all.put(EMERGENCY_IN_PART, spot -> spot.key("area", ""));
    all.put(TOO_MUCH_INK, Remedy::lessInk);
    all.put(UNKNOWN_FORMAT, Remedy.words(1, 2));
    all.put(UNKNOWN_DESIGN, Remedy.words(1, 2));
    all.put(UNKNOWN_PICTURE, Remedy.words(1, 2));
    all.put(MISSING_FILE, Remedy.words(1, 2));
    all.put(MISSING_IMAGE, Remedy.words(1, 2));
  }

  private static void slogans(Map<Mistake, Remedy> all) {
    all.put(EMPTY_SLOGAN, Remedy::withoutSlogan);
    all.put(
        DUPLICATE_SLOGAN,
        spot -> spot.argument(2).isEmpty() ? Remedy.withoutSlogan(spot) : Optional.empty());
    all.put(NUMBERED_SLOGAN, Remedy.line(1));
    all.put(NOT_A_SLOGAN, spot -> spot.isItem() ? Remedy.line(1).applied(spot) : Optional.empty());
    all.put(RAW_SLOGAN, Remedy.slogan(2).or(Remedy.theme(2)));
    all.put(MISQUOTED_THEME, Remedy.slogan(1));
    all.put(PREFIX_OF_KNOWN, Remedy.slogan(1).or(Remedy.theme(1)));
  }

  private static void words(Map<Mistake, Remedy> all) {
    all.put(MISSPELT, Remedy.words(1, 2));
    all.put(MISSPELT_IN_TEXT, Remedy.words(1, 2));
    all.put(UNKNOWN_PLACEHOLDER, Remedy.words(1, 2));
    all.put(MIXED_TONES, Remedy.words(1, 2));
    all.put(DOCUMENT_LETTERS, Remedy.words(1, 2));
    all.put(NOT_MARKED_UP, Remedy.markup(1, 2, 3));
  }

  private static void headings(Map<Mistake, Remedy> all) {
    all.put(TITLE_IN_BODY, Remedy.before("# ", "#"));
    all.put(HEADING_SKIPS, Remedy.words(1, 2));
    all.put(EMPTY_HEADING, Remedy.withoutLine(Remedy.EMPTY_HEADING));
  }

  private static void links(Map<Mistake, Remedy> all) {
    all.put(LINK_WITH_USER, Remedy.entry(2).or(Remedy.words(1, 2)));
    all.put(UNUSABLE_LINK, Remedy.words(1, 2));
    all.put(LETTER_IN_LINK, Remedy.words(1, 2));
    all.put(SPACED_CALL, Remedy.words(1, 2));
    all.put(LINK_OF_NO_WORDS, Remedy.words(1, 2));
    all.put(NOT_A_LINK, Remedy.words(1, 2));
    all.put(BROKEN_LINK, Remedy.words(1, 2));
    all.put(BROKEN_FRAGMENT, Remedy.words(1, 2));
    all.put(PAGE_WITHOUT_PARTS, Remedy.words(1, 2));
  }
}
