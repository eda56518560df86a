package vn.lantoa.bytes;

/** How text stands in XML. */
public final class Xml {
  private Xml() {}

  /** Text, or the value of an attribute; control characters, which XML forbids, become spaces. */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(c < ' ' || c >= '\uFFFE' ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
