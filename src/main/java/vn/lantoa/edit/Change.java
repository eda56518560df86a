package vn.lantoa.edit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file as it was, and the version of what it became. */
record Change(String file, Optional<byte[]> before, String after) {
  /** Longer than any head: what follows it is passed by without being read. */
  private static final int HEAD_BYTES = 512;

  private static final int HEAD_LINES = 4;

  /** One after the other: a head of four lines, and the bytes that were there. */
  static byte[] bytes(List<Change> step) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Change change : step) {
      byte[] old = change.before().orElse(new byte[0]);
      String head =
          String.join(
              "\n",
              change.file(),
              change.after(),
              Boolean.toString(change.before().isPresent()),
              Integer.toString(old.length),
              "");
      all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      all.writeBytes(old);
    }
    return all.toByteArray();
  }

  static List<Change> read(Path entry) throws IOException {
    List<Change> step = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(entry))) {
      for (String[] head = head(in); head.length > 0; head = head(in)) {
        byte[] old = in.readNBytes(Integer.parseInt(head[3]));
        boolean was = Boolean.parseBoolean(head[2]);
        step.add(new Change(head[0], was ? Optional.of(old) : Optional.empty(), head[1]));
      }
    }
    return step;
  }

  /** The names of the files alone. */
  static List<String> files(Path entry) throws IOException {
    List<String> files = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(entry), HEAD_BYTES)) {
      for (String[] head = head(in); head.length > 0; head = head(in)) {
        files.add(head[0]);
        in.skipNBytes(Integer.parseInt(head[3]));
      }
    }
    return files;
  }

  /** Four lines; none at the end. */
  private static String[] head(InputStream in) throws IOException {
    String[] head = new String[HEAD_LINES];
    for (int line = 0; line < head.length; line++) {
      ByteArrayOutputStream words = new ByteArrayOutputStream();
      int next = in.read();
      if (next < 0 && line == 0) {
        return new String[0];
      }
      while (next != '\n') {
        if (next < 0) {
          throw new EOFException();
        }
        words.write(next);
        next = in.read();
      }
      head[line] = words.toString(StandardCharsets.UTF_8);
    }
    return head;
  }
}
