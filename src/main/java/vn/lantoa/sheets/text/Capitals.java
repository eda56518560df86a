package vn.lantoa.sheets.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Vietnamese capitals: the marks stay on the letter (ế → Ế, đ → Đ). The rules of the root locale do
 * it, while those of Turkish would make İ of i.
 */
final class Capitals {
  private Capitals() {}

  static String of(String text) {
    return Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
