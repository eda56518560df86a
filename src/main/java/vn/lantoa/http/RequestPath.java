package vn.lantoa.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.read.file.FileNames;

/**
 * What a request asks for, below the site's root.
 *
 * @param names of folders and the file; none for the root
 * @param folder whether it ended with a slash
 */
public record RequestPath(String names, boolean folder) {
  private static final String INDEX = "index.html";

  /**
   * Decodes a path once. There is none for what no file of a site can be called: a way up, a hidden
   * file, a name that means something else to Windows, a slash or nought in disguise.
   */
  public static Optional<RequestPath> of(String raw) {
    String lower = raw.toLowerCase(Locale.ROOT);
    if (!raw.startsWith("/") || lower.contains("%2f") || lower.contains("%5c")) {
      return Optional.empty();
    }
    return decoded(raw.substring(1))
        .filter(path -> path.isEmpty() || isSound(path))
        .map(
            path ->
                path.endsWith("/")
                    ? new RequestPath(path.substring(0, path.length() - 1), true)
                    : new RequestPath(path, path.isEmpty()));
  }

  /** The path of the file that is meant: a folder's own page, or what was named. */
  public String file() {
    return !folder ? names : names.isEmpty() ? INDEX : names + "/" + INDEX;
  }

  private static boolean isSound(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Arrays.stream(whole.split("/", -1)).noneMatch(RequestPath::isOdd);
  }

  private static boolean isOdd(String name) {
    return name.isEmpty()
        || name.startsWith(".")
        || FileNames.isImpossible(name)
        || name.chars().anyMatch(Character::isISOControl);
  }

  /** Strictly: what is no hexadecimal number or no UTF-8 is no path. */
  private static Optional<String> decoded(String raw) {
    byte[] letters = raw.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(letters.length);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] != '%') {
        bytes.put(letters[i]);
        continue;
      }
      int high = digit(letters, i + 1);
      int low = digit(letters, i + 2);
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.put((byte) (high * 16 + low));
      i += 2;
    }
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int digit(byte[] letters, int at) {
    return at < letters.length ? Character.digit(letters[at], 16) : -1;
  }
}
