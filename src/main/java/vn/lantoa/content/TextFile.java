package vn.lantoa.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * A Markdown file as text: UTF-8, NFC, lines ended by {@code \n}.
 *
 * @param file where it lies
 * @param name path as the author would type it
 */
record TextFile(Path file, String name, String text) {
  /** A hundred times the longest file of the real plans; more is a mistake, not content. */
  static final long LARGEST = 1_000_000;

  /** Reads one file; everything that is wrong with its letters is told at once. */
  static Outcome<TextFile> read(Path file, String name) {
    Source start = Source.of(name);
    byte[] bytes;
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        return Outcome.failed(List.of(tooLarge(start, size)));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return Outcome.failed(
          List.of(Problem.of(Mistake.UNREADABLE_FILE, start, e.getClass().getSimpleName())));
    }
    Optional<Problem> broken = undecodable(bytes, start);
    if (broken.isPresent()) {
      return Outcome.failed(List.of(broken.get()));
    }
    List<Problem> problems = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      problems.add(Problem.of(Mistake.BYTE_ORDER_MARK, start));
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    problems.addAll(new Orthography(text, start).problems());
    return Outcome.of(
        new TextFile(file, name, Normalizer.normalize(text, Normalizer.Form.NFC)), problems);
  }

  static Problem tooLarge(Source source, long size) {
    return Problem.of(Mistake.FILE_TOO_LARGE, source, megabytes(size), megabytes(LARGEST));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static Optional<Problem> undecodable(byte[] bytes, Source start) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in);
      return Optional.empty();
    } catch (CharacterCodingException e) {
      int at = firstBadByte(bytes);
      String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
      Source place = Lines.place(before, before.length(), start);
      return Optional.of(
          Problem.of(Mistake.NOT_UTF8, place, String.format(Locale.ROOT, "%02X", bytes[at])));
    }
  }

  private static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return result.isError() ? in.position() : Math.max(0, bytes.length - 1);
  }
}
