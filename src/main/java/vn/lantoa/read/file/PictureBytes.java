package vn.lantoa.read.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** What a picture's file is by its first bytes, whatever its name says. */
final class PictureBytes {
  /** A drawing may begin with its licence. */
  private static final int LOOKED_AT = 20_000;

  private PictureBytes() {}

  /**
   * Tells a file that is no picture, one without any size, a drawing named as a photo, what is too
   * large, what is cut, and drawings that do more than show something.
   */
  static Optional<Problem> fault(Path file, String name, Source place) throws IOException {
    return fault(Files.readAllBytes(file), name, name, place);
  }

  /**
   * The same of bytes that are no file yet.
   *
   * @param named the name that it is to have
   * @param name as it is told
   */
  static Optional<Problem> fault(byte[] bytes, String named, String name, Source place) {
    String start = start(bytes);
    String kind = kind(start);
    boolean drawing = named.toLowerCase(Locale.ROOT).endsWith(".svg");
    if (!kind.isEmpty() && drawing == kind.equals("svg") && !isWithoutSize(kind, start)) {
      return drawing
          ? DrawingCheck.fault(bytes, name, place)
          : PictureSize.of(bytes)
              .filter(PictureSize::isTooLarge)
              .map(size -> Problem.of(Mistake.PICTURE_TOO_LARGE, place, name, size.toString()))
              .or(() -> cut(kind, bytes, name, place));
    }
    boolean renamed = !kind.isEmpty() && drawing != kind.equals("svg");
    String right = name.substring(0, name.lastIndexOf('.') + 1) + kind;
    return Optional.of(Problem.of(Mistake.NOT_A_PICTURE, place, name, renamed ? right : ""));
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }

  /** The ending that a file should have; nothing where it is no picture. */
  static String kind(byte[] bytes) {
    return kind(start(bytes));
  }

  private static Optional<Problem> cut(String kind, byte[] bytes, String name, Source place) {
    return WholePicture.is(kind, bytes)
        ? Optional.empty()
        : Optional.of(Problem.of(Mistake.NOT_A_PICTURE, place, name, ""));
  }

  /** The ending that it should have; nothing where it is no picture. */
  private static String kind(String start) {
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return "png";
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return "jpg";
    }
    if (start.startsWith("GIF8")) {
      return "gif";
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return "webp";
    }
    // UTF-16 has a nought in every letter
    String text = start.replace("\u0000", "").toLowerCase(Locale.ROOT);
    boolean page = text.contains("<html") || text.contains("<!doctype html");
    return !page && (text.contains("<svg") || text.contains(":svg")) ? "svg" : "";
  }

  private static boolean isWithoutSize(String kind, String start) {
    return switch (kind) {
      case "png" -> start.length() < 24 || isNought(start, 16, 4) || isNought(start, 20, 4);
      case "gif" -> start.length() < 10 || isNought(start, 6, 2) || isNought(start, 8, 2);
      default -> false;
    };
  }

  private static boolean isNought(String start, int at, int length) {
    return start.substring(at, at + length).chars().allMatch(each -> each == 0);
  }
}
