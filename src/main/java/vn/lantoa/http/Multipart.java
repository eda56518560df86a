package vn.lantoa.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final Window body;
  private final byte[] delimiter;
  private final Optional<Path> folder;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, List<Upload>> files = new LinkedHashMap<>();

  private Multipart(InputStream body, String boundary, Optional<Path> folder) {
    this.body = new Window(body);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.folder = folder;
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
   * @param folder where the files that it brings are put; none: into memory
   * @throws BadRequest where it is no such form
   */
  static Form parse(InputStream body, String boundary, Optional<Path> folder) throws IOException {
    Multipart parts = new Multipart(body, boundary, folder);
    Form form = new Form(parts.values, parts.files);
    try {
      parts.read();
      return form;
    } catch (IOException | RuntimeException e) {
      form.dropFiles();
      throw e;
    }
  }

  private void read() throws IOException {
    // the first delimiter has no end of a line before it
    demand(body.passes(Arrays.copyOfRange(delimiter, 2, delimiter.length)));
    for (int parts = 0; !body.passes(LAST); parts++) {
      demand(parts < MOST_PARTS && body.passes(LINE_END));
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      body.until(HEAD_END, LONGEST_HEAD, head);
      part(text(head));
    }
    demand(body.isAtEnd() || body.passes(LINE_END) && body.isAtEnd());
  }

  private void part(String head) throws IOException {
    List<Matcher> named =
        Arrays.stream(head.split("\r\n", -1))
            .map(DISPOSITION::matcher)
            .filter(Matcher::matches)
            .toList();
    demand(named.size() == 1);
    String name = unescaped(named.get(0).group(1));
    String file = named.get(0).group(2);
    if (file != null && !file.isEmpty() && folder.isPresent()) {
      Path path = Files.createTempFile(folder.get(), "", ".tmp");
      file(name, Upload.at(unescaped(file), path));
      try (OutputStream out = Files.newOutputStream(path)) {
        body.until(delimiter, Long.MAX_VALUE, out);
      }
      return;
    }
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    body.until(delimiter, Long.MAX_VALUE, words);
    if (file == null) {
      values.computeIfAbsent(name, unused -> new ArrayList<>()).add(Form.shown(text(words)));
    } else if (!file.isEmpty() || words.size() > 0) { // nothing where no file was chosen
      file(name, Upload.of(unescaped(file), words.toByteArray()));
    }
  }

  private void file(String name, Upload upload) {
    files.computeIfAbsent(name, unused -> new ArrayList<>()).add(upload);
  }

  /** What browsers escape in names, and nothing else (HTML, "multipart/form-data encoding"). */
  private static String unescaped(String name) {
    return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }

  /** Strictly: what is no UTF-8 is no text. */
  private static String text(ByteArrayOutputStream bytes) {
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequest("no text");
    }
  }

  private static void demand(boolean isSo) {
    if (!isSo) {
      throw new BadRequest("no form");
    }
  }
}
