package vn.lantoa.pages.view.speech;

import vn.lantoa.speech.LoudspeakerScript;
import vn.lantoa.speech.Utterance;

/** How large a script can be printed on one side of A4, as the style sheets set it. */
final class LetterSize {
  /** Between narrow margins, without the heading. */
  private static final double HEIGHT = 752;

  private static final double NOTICE = 30;

  private static final double LEADING = 1.18;
  private static final double AFTER_PARAGRAPH = 2.9;

  /** Of Times at one point: words do not fill a line. */
  private static final double LETTERS_IN_A_LINE = 1180;

  private static final int LARGEST = 16;
  private static final int SMALLEST = 14;

  private LetterSize() {}

  /** In points; the smallest where nothing fits. */
  static int of(LoudspeakerScript script) {
    int size = LARGEST;
    while (size > SMALLEST && height(script, size) > HEIGHT) {
      size--;
    }
    return size;
  }

  private static double height(LoudspeakerScript script, int size) {
    double notice = script.notice().isPresent() ? NOTICE : 0;
    return notice + script.utterances().mapToDouble(said -> height(said, size)).sum();
  }

  private static double height(Utterance said, int size) {
    double lines = Math.ceil(said.spoken().length() * size / LETTERS_IN_A_LINE);
    return lines * size * LEADING + AFTER_PARAGRAPH;
  }
}
