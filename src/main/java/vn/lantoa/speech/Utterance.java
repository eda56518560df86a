package vn.lantoa.speech;

import java.util.Optional;
import vn.lantoa.text.Spoken;

/**
 * One paragraph as it is read.
 *
 * @param text up to the number, or all of it
 * @param number to call, digit by digit; it is read twice
 * @param after what follows the number, with a blank before it; empty where nothing does
 * @param language BCP 47 tag, where it is not Vietnamese
 */
public record Utterance(
    String text, Optional<String> number, String after, Optional<String> language) {
  private static final String AGAIN = ". Xin nhắc lại: ";

  /** Vietnamese, with numbers, dates and abbreviations in words. */
  static Utterance of(String text) {
    return new Utterance(Spoken.text(text), Optional.empty(), "", Optional.empty());
  }

  /** In another language, whose numerals are others. */
  static Utterance asWritten(String text, String language) {
    return new Utterance(text, Optional.empty(), "", Optional.of(language));
  }

  /** A number to call, as it is written. */
  static Utterance call(String before, String phone, String after) {
    return new Utterance(before, Optional.of(Spoken.phone(phone)), after, Optional.empty());
  }

  /** Without what follows the number. */
  Utterance withoutDetails() {
    return new Utterance(text, number, "", language);
  }

  /** The whole paragraph, the number twice. */
  public String spoken() {
    return number.map(digits -> text + digits + AGAIN + digits + "." + after).orElse(text);
  }

  public int syllables() {
    return Spoken.syllables(spoken());
  }
}
