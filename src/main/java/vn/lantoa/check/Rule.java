package vn.lantoa.check;

import java.util.Locale;

/**
 * What every file of a site is held to. The words for people stand in {@code problems_vi} and
 * {@code problems_en.properties} under {@code fault.} and {@link #code()}.
 */
enum Rule {
  // A page
  ID_TWICE("id twice: %s"),
  HEADING_SKIPS("heading skips to h%s"),
  NO_LANGUAGE("no lang"),
  NO_TITLE("no title"),
  NOT_ONE_H1("%s h1"),
  NO_EXIT("no way out"),
  EXIT_NOT_FIRST("the first link is not the exit"),
  IMAGE_WITHOUT_ALT("img without alt"),
  STYLE_ELEMENT("style element"),
  STYLE_ATTRIBUTE("style attribute"),
  EVENT_ATTRIBUTE("event attribute: %s"),
  REFRESH("meta refresh"),
  FORBIDDEN_SCRIPT("inline script that the page's own policy forbids"),
  FOREIGN_REQUEST("asks another host: %s"),
  LEADS_ASTRAY("leads astray: %s"),
  NO_CALL("no number to call"),

  // The site
  LEADS_NOWHERE("leads nowhere: %s"),
  NO_FRAGMENT("no such fragment: %s"),
  LONG_PATH("the path is longer than %s"),
  MADE_TWICE("made twice"),
  BROKEN_XML("is no XML: %s"),

  // What browsers would have to guess at
  EXPECTED("no %s"),
  NO_NAME("no name"),
  TEXT_BEFORE_BODY("text before the body"),
  BEFORE_BODY("%s before the body"),
  ATTRIBUTE_TWICE("twice in one tag: %s"),
  TAG_IN_TEXT("< within %s"),
  COMMENT_IN_TEXT("<!-- within %s"),
  ENDLESS_TEXT("no end of %s"),
  EMPTY_COMMENT("an empty comment"),
  UNKNOWN_REFERENCE("no reference: %s"),
  WITHIN_ITS_LIKE("%s within its like"),
  WITHIN_PARAGRAPH("%s within p"),
  TWOFOLD("%s is read in two ways"),
  USELESS_SLASH("%s is not closed by a slash"),
  NOT_INNERMOST("%s ends where it is not the innermost"),
  NO_END("%s has no end");

  private final String phrase;

  Rule(String phrase) {
    this.phrase = phrase;
  }

  /** In a few English words, for tests and bug reports. */
  String phrase(String what) {
    return phrase.replace("%s", what);
  }

  /** The key of its words: id-twice. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
