package vn.lantoa.pages;

/** Text as HTML and XML want it. */
final class Escape {
  private Escape() {}

  /** For the text between tags; Thymeleaf's XML would write every Vietnamese letter as a number. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** For the value of an attribute, between double quotes. */
  static String attribute(String text) {
    return escape(text).replace("\"", "&quot;");
  }
}
