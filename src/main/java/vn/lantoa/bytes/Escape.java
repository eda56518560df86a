package vn.lantoa.bytes;

/** Text as HTML and XML want it. */
public final class Escape {
  private Escape() {}

  /** For the text between tags; Thymeleaf's XML would write every Vietnamese letter as a number. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** For the value of an attribute, between double quotes. */
  public static String attribute(String text) {
    return escape(text).replace("\"", "&quot;");
  }
}
