package vn.lantoa.sheets.pdf;

import vn.lantoa.bytes.ByteBuilder;

/** Text as PDF and XML have it. */
final class PdfStrings {
  private PdfStrings() {}

  /** A text string: UTF-16 after a byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
  static ByteBuilder text(String text, ByteBuilder out) {
    out.put("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      code(text.charAt(i), out);
    }
    return out.put('>');
  }

  /** A language tag, of letters, digits and hyphens; anything else would end the string. */
  static ByteBuilder language(String tag, ByteBuilder out) {
    out.put("/Lang(");
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c == '-' || c < 128 && Character.isLetterOrDigit(c)) {
        out.put(c);
      }
    }
    return out.put(')');
  }

  /** Codes of the invisible font: those of Unicode, as far as one of 16 bits goes. */
  static ByteBuilder codes(String text, ByteBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowSurrogate(c) || c == '\uFEFF') {
        continue; // said with the other half; or no letter
      }
      code(Character.isHighSurrogate(c) || c >= 0xFFFE ? '\uFFFD' : c < ' ' ? ' ' : c, out);
    }
    return out;
  }

  private static void code(char c, ByteBuilder out) {
    out.hex(c >> 8).hex(c);
  }
}
