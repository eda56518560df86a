package vn.lantoa.read.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Utf8;
import vn.lantoa.read.letters.Orthography;

/**
 * A Markdown file as text: UTF-8, NFC, lines ended by {@code \n}.
 *
 * @param file where it lies
 * @param name path as the author would type it
 */
public record TextFile(Path file, String name, String text) {
  /**
   * Sixty printed pages, ten times the longest of the real plans: more is a mistake, not content,
   * and whatever it is made of, it is looked through within a second.
   */
  static final long LARGEST = 128_000;

  /**
   * Reads one file. Wrong letters do not hinder the reading of the rest, so that all mistakes of
   * the file are told at once.
   *
   * @param problems where findings go
   * @return nothing when the file can't be read as text at all
   */
  public static Optional<TextFile> read(Path file, String name, List<Problem> problems) {
    Source start = Source.of(name);
    byte[] bytes;
    try {
      // A pipe or a device would keep us waiting for ever.
      if (!Files.isRegularFile(file)) {
        problems.add(unreadable(start));
        return Optional.empty();
      }
      long size = Files.size(file);
      if (size > LARGEST) {
        problems.add(tooLarge(start, size, LARGEST));
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      problems.add(unreadable(start));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Where decoding went wrong it wrote this letter; a text may have it of its own.
    Optional<Problem> broken =
        text.indexOf(Orthography.LOST) < 0 ? Optional.empty() : Utf8.of(bytes, start).fault();
    if (broken.isPresent()) {
      problems.add(broken.get());
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      problems.add(Problem.of(Mistake.BYTE_ORDER_MARK, start));
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    Orthography orthography = new Orthography(text, start);
    problems.addAll(orthography.problems());
    return Optional.of(new TextFile(file, name, orthography.clean()));
  }

  private static Problem unreadable(Source source) {
    return Problem.of(Mistake.UNREADABLE_FILE, source);
  }

  static Problem tooLarge(Source source, long size, long most) {
    return Problem.of(Mistake.FILE_TOO_LARGE, source, shown(size), shown(most));
  }

  private static String shown(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
