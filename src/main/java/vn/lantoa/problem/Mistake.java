package vn.lantoa.problem;

import java.util.Locale;

/**
 * Every mistake that we promise to explain. The texts stand in {@code problems_vi.properties} and
 * {@code problems_en.properties} under {@link #code()}.
 */
public enum Mistake {
  // Files
  NO_CONTENT(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  BYTE_ORDER_MARK(Severity.WARNING),
  NOT_NFC(Severity.WARNING),
  TORN_MARK(Severity.ERROR),
  DOUBLED_MARK(Severity.ERROR),
  MOJIBAKE(Severity.ERROR),
  LEGACY_ENCODING(Severity.ERROR),
  LOOKALIKE_LETTER(Severity.ERROR),
  CONTROL_CHARACTER(Severity.ERROR),
  PRIVATE_LETTER(Severity.ERROR),
  LOST_LETTER(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  UNREADABLE_FILE(Severity.ERROR),
  LINK_OUT(Severity.ERROR),
  FOLDERS_TOO_DEEP(Severity.ERROR),
  NAME_WITHOUT_MD(Severity.WARNING),
  COPY_OF_FILE(Severity.WARNING),
  NAME_NOT_FOR_WINDOWS(Severity.ERROR),

  // Front matter
  NO_FRONT_MATTER(Severity.ERROR),
  OPEN_FRONT_MATTER(Severity.ERROR),
  BROKEN_YAML(Severity.ERROR),
  COMMENT_BEHIND_VALUE(Severity.ERROR),
  TOO_DEEP(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  REPEATED_KEY(Severity.ERROR),
  RENAMED_KEY(Severity.ERROR),
  CONTRADICTING_KEYS(Severity.ERROR),
  CORRECTION_NOT_MADE(Severity.ERROR),
  UNKNOWN_TYPE(Severity.ERROR),
  WRONG_KIND(Severity.ERROR),
  WRONG_DATE(Severity.ERROR),
  WRONG_VALUE(Severity.ERROR),
  WRONG_ADDRESS(Severity.ERROR),
  NO_WORDS(Severity.ERROR),
  WRONG_PERIOD(Severity.ERROR),

  // Spelling
  MISSPELT(Severity.ERROR),
  MISSPELT_IN_TEXT(Severity.WARNING),
  MIXED_TONES(Severity.WARNING),

  // What is said
  MISPLACED(Severity.ERROR),
  NO_CAMPAIGN(Severity.ERROR),
  WRONG_FOLDER(Severity.ERROR),
  NO_THEME(Severity.ERROR),
  THEME_PENDING(Severity.WARNING),
  THEME_KNOWN(Severity.ERROR),
  NOTHING_TO_SAY(Severity.WARNING),
  NOTHING_TO_PRINT(Severity.WARNING),
  ENDS_BEFORE_START(Severity.ERROR),
  EMPTY_GROUP(Severity.ERROR),
  EMPTY_SLOGAN(Severity.ERROR),
  NOT_A_SLOGAN(Severity.ERROR),
  JOINED_SLOGAN(Severity.ERROR),
  NUMBERED_SLOGAN(Severity.ERROR),
  RAW_SLOGAN(Severity.ERROR),
  ASIDE_AS_SLOGAN(Severity.ERROR),
  FILLER_TEXT(Severity.ERROR),
  CUT_OFF_TEXT(Severity.ERROR),
  PREFIX_OF_KNOWN(Severity.ERROR),
  SLOGAN_OF_OTHER_YEAR(Severity.ERROR),
  REPEATED_SLOGAN(Severity.NOTE),
  DUPLICATE_SLOGAN(Severity.ERROR),
  DUPLICATE_SLUG(Severity.ERROR),
  DUPLICATE_NAME(Severity.ERROR),
  NOTHING_TO_HIDE(Severity.ERROR),
  UNKNOWN_PLACEHOLDER(Severity.ERROR),
  UNFILLED_PLACEHOLDER(Severity.ERROR),
  UNKNOWN_LANGUAGE(Severity.ERROR),
  WRONG_YEAR(Severity.ERROR),
  WRONG_YEAR_IN_TEXT(Severity.WARNING),
  THEME_OF_OTHER_YEAR(Severity.ERROR),
  THEME_NOT_OFFICIAL(Severity.WARNING),
  LAW_NOT_IN_FORCE(Severity.ERROR),
  LAW_MENTIONED_NOT_IN_FORCE(Severity.WARNING),
  LAW_VERIFIED_AHEAD(Severity.WARNING),
  LAW_STATUS(Severity.ERROR),
  IMPOSSIBLE_NUMBER(Severity.ERROR),
  WRONG_SERVICE(Severity.ERROR),
  NO_SUCH_SOURCE(Severity.ERROR),
  DATE_IN_FUTURE(Severity.ERROR),
  STALE_HOTLINE(Severity.WARNING),
  NO_HOURS(Severity.WARNING),
  SAME_NUMBER(Severity.ERROR),
  NO_EMERGENCY_NUMBER(Severity.ERROR),
  EMERGENCY_IN_PART(Severity.ERROR),
  HIDDEN_NUMBER(Severity.ERROR),
  HIDDEN_NUMBER_IN_TEXT(Severity.WARNING),
  UNKNOWN_NUMBER(Severity.ERROR),
  UNKNOWN_NUMBER_IN_TEXT(Severity.WARNING),
  LOW_CONTRAST(Severity.ERROR),
  OUTSIDE_CAMPAIGN(Severity.WARNING),
  STALE_DATE(Severity.WARNING),
  STALE_YEAR(Severity.WARNING),
  STALE_DAY(Severity.WARNING),
  GUIDANCE_OF_OTHER_YEAR(Severity.ERROR),
  WRONG_DOCUMENT_DATE(Severity.ERROR),
  WRONG_DOCUMENT_TITLE(Severity.WARNING),
  PROGRAMME_OVER(Severity.WARNING),
  RECEIVER_GONE(Severity.WARNING),
  WRONG_DAY(Severity.ERROR),
  WRONG_DAY_IN_TEXT(Severity.WARNING),
  DOUBLED_LEVEL(Severity.ERROR),
  LEVEL_GONE(Severity.WARNING),

  // Sheets
  UNKNOWN_FORMAT(Severity.ERROR),
  UNKNOWN_DESIGN(Severity.ERROR),
  UNUSED_COLOUR(Severity.WARNING),
  NOT_LEGIBLE(Severity.WARNING),
  SHEET_NOT_LEGIBLE(Severity.ERROR),
  NO_ISSUER(Severity.ERROR),
  NO_ADDRESS(Severity.NOTE),
  NO_ADDRESS_WITH_SPONSOR(Severity.ERROR),
  LOW_CONTRAST_ON_SHEET(Severity.ERROR),
  NO_FONT_FOR_LETTER(Severity.ERROR),
  LOGO_NOT_USABLE(Severity.ERROR),

  // Markdown
  RAW_HTML(Severity.ERROR),
  UNSAFE_LINK(Severity.ERROR),
  LINK_WITH_USER(Severity.ERROR),
  PRIVATE_HOST(Severity.ERROR),
  NOT_ENCRYPTED(Severity.ERROR),
  UNUSABLE_LINK(Severity.ERROR),
  LETTER_IN_LINK(Severity.ERROR),
  MAIL_LINK(Severity.ERROR),
  SPACED_CALL(Severity.ERROR),
  NOT_MARKED_UP(Severity.WARNING),
  TABLE_CELL_LOST(Severity.ERROR),
  NOT_A_LINK(Severity.ERROR),
  BROKEN_LINK(Severity.ERROR),
  PAGE_ELSEWHERE(Severity.ERROR),
  BROKEN_FRAGMENT(Severity.ERROR),
  PAGE_WITHOUT_PARTS(Severity.ERROR),
  PATH_TOO_LONG(Severity.ERROR),
  MISSING_IMAGE(Severity.ERROR),
  NOT_A_PICTURE(Severity.ERROR),
  IMAGE_WITHOUT_ALT(Severity.ERROR),
  FOREIGN_IMAGE(Severity.ERROR),
  PICTURE_TOO_LARGE(Severity.ERROR),
  PATH_ESCAPES(Severity.ERROR),
  BODY_NOT_SHOWN(Severity.ERROR),
  TITLE_IN_BODY(Severity.ERROR),
  HEADING_SKIPS(Severity.ERROR),
  EMPTY_HEADING(Severity.ERROR),
  EMPTY_LINK(Severity.ERROR),

  // The command line and the disk
  UNKNOWN_LOCALITY(Severity.ERROR),
  OUTPUT_IN_CONTENT(Severity.ERROR),
  OUTPUT_NOT_OURS(Severity.ERROR),
  OUTPUT_IS_REPOSITORY(Severity.ERROR),
  UNWRITABLE_OUTPUT(Severity.ERROR),
  NO_SUCH_THEME(Severity.ERROR),
  NO_TEMPLATE(Severity.ERROR),
  TWO_TEMPLATES(Severity.ERROR),
  FOREIGN_TEMPLATE(Severity.ERROR),
  NO_THEME_FILE(Severity.ERROR),
  BROKEN_TEMPLATE(Severity.ERROR),
  UNSOUND_TEMPLATE(Severity.ERROR),
  UNSOUND_PAGE(Severity.ERROR),

  // Designs of sheets, and drawings
  NO_DESIGN(Severity.ERROR),
  BROKEN_SVG(Severity.ERROR),
  NO_VIEW_BOX(Severity.ERROR),
  SVG_TEXT(Severity.ERROR),
  UNSUPPORTED_SVG(Severity.ERROR),
  HEAVY_DRAWING(Severity.ERROR),
  EMPTY_DRAWING(Severity.ERROR),
  DESIGN_TITLE(Severity.ERROR),
  UNKNOWN_ATTRIBUTE(Severity.ERROR),
  WRONG_ATTRIBUTE(Severity.ERROR),
  UNKNOWN_SLOT(Severity.ERROR),
  MISSING_SLOT(Severity.ERROR),
  REPEATED_SLOT(Severity.ERROR),
  SLOT_NOT_RECTANGLE(Severity.ERROR),
  SLOT_OUTSIDE(Severity.ERROR),
  SLOTS_OVERLAP(Severity.ERROR),
  SPONSORS_PLACE(Severity.ERROR),
  NO_GROUND(Severity.ERROR),
  NO_BLEED(Severity.ERROR),

  // Fonts of sheets
  MISSING_FONT(Severity.ERROR),
  BROKEN_FONT(Severity.ERROR);

  private final Severity severity;

  Mistake(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** For machines, and the key of the texts: missing-key. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
