package vn.lantoa.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with files (RFC 7578), as browsers write one and no other way: nothing before the first
 * part or behind the last, each part with its name. What was cut off on the way is no form.
 */
final class Multipart {
  /** The longest of ours is that of news with two hundred photos. */
  private static final int MOST_PARTS = 1_000;

  private static final int LONGEST_HEAD = 4096;

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)multipart/form-data\\s*;\\s*boundary=(?:\"([0-9A-Za-z'()+_,./:=? -]{1,70})\""
              + "|([0-9A-Za-z'+_.-]{1,70}))(?:\\s*;.*)?");

  private static final Pattern DISPOSITION =
      Pattern.compile(
          "(?i)content-disposition:\\s*form-data\\s*;\\s*name=\"([^\"\\r\\n]*)\""
              + "(?:\\s*;\\s*filename=\"([^\"\\r\\n]*)\")?(?:\\s*;\\s*filename\\*=\\S*)?");

  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
  private static final byte[] LAST = {'-', '-'};

  private final byte[] body;
  private final byte[] delimiter;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, List<Upload>> files = new LinkedHashMap<>();

  private Multipart(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What stands between the parts of a form; none where the type is another. */
  static Optional<String> boundary(String type) {
    Matcher matcher = TYPE.matcher(type.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  /**
   * Reads all parts.
   *
   * @throws BadRequest where it is no such form
   */
  static Form parse(byte[] body, String boundary) {
    return new Multipart(body, boundary).read();
  }

  private Form read() {
    // the first delimiter has no end of a line before it
    demand(startsWith(Arrays.copyOfRange(delimiter, 2, delimiter.length), 0));
    int at = delimiter.length - 2;
    for (int parts = 0; !startsWith(LAST, at); parts++) {
      demand(parts < MOST_PARTS && startsWith(LINE_END, at));
      int head = at + LINE_END.length;
      int headEnd = find(HEAD_END, head, Math.min(body.length, head + LONGEST_HEAD));
      int start = headEnd + HEAD_END.length;
      int end = find(delimiter, start, body.length);
      part(text(head, headEnd), start, end);
      at = end + delimiter.length;
    }
    int rest = at + LAST.length;
    demand(rest == body.length || startsWith(LINE_END, rest) && rest + 2 == body.length);
    return new Form(values, files);
  }

  private void part(String head, int start, int end) {
    List<Matcher> named =
        Arrays.stream(head.split("\r\n", -1))
            .map(DISPOSITION::matcher)
            .filter(Matcher::matches)
            .toList();
    demand(named.size() == 1);
    String name = unescaped(named.get(0).group(1));
    String file = named.get(0).group(2);
    if (file == null) {
      String value = Form.shown(text(start, end));
      values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    } else if (!file.isEmpty() || end > start) { // nothing where no file was chosen
      Upload upload = new Upload(unescaped(file), Arrays.copyOfRange(body, start, end));
      files.computeIfAbsent(name, unused -> new ArrayList<>()).add(upload);
    }
  }

  /** What browsers escape in names, and nothing else (HTML, "multipart/form-data encoding"). */
  private static String unescaped(String name) {
    return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }

  /** Strictly: what is no UTF-8 is no text. */
  private String text(int from, int to) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(body, from, to - from);
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequest("no text");
    }
  }

  private boolean startsWith(byte[] wanted, int at) {
    return at + wanted.length <= body.length
        && Arrays.equals(wanted, 0, wanted.length, body, at, at + wanted.length);
  }

  private int find(byte[] wanted, int from, int end) {
    for (int at = from; at + wanted.length <= end; at++) {
      if (body[at] == wanted[0] && startsWith(wanted, at)) {
        return at;
      }
    }
    throw new BadRequest("cut off");
  }

  private static void demand(boolean isSo) {
    if (!isSo) {
      throw new BadRequest("no form");
    }
  }
}
