package vn.lantoa.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A file's bytes as text.
 *
 * @param text up to the first byte that is no UTF-8
 * @param fault that byte, where there is one
 */
public record Utf8(String text, Optional<Problem> fault) {
  public static Utf8 of(byte[] bytes, Source file) {
    CharBuffer letters = CharBuffer.allocate(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, letters, true);
    String text = letters.flip().toString();
    if (!result.isError()) {
      return new Utf8(text, Optional.empty());
    }
    String wrong = String.format(Locale.ROOT, "%02X", bytes[rest.position()]);
    Source place = new LineMap(text, file).place(text.length());
    return new Utf8(text, Optional.of(Problem.of(Mistake.NOT_UTF8, place, wrong)));
  }
}
