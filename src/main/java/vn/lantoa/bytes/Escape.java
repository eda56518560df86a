package vn.lantoa.bytes;

/** Text as HTML and XML want it. */
public final class Escape {
  private Escape() {}

  /** For the text between tags; Thymeleaf's XML would write every Vietnamese letter as a number. */
  public static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** For the value of an attribute, between double quotes. */
  public static String attribute(String text) {
    return text(text).replace("\"", "&quot;");
  }

  /** For either in XML, which forbids control characters: they become spaces. */
  public static String xml(String text) {
    String safe = attribute(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      safe = c < ' ' || c >= '\uFFFE' ? safe.replace(c, ' ') : safe;
    }
    return safe;
  }
}
