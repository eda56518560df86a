package vn.lantoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes down what is published: a line in the front matter of its file, so that nothing is lost and
 * the line can be deleted again. All other bytes of the file stay.
 */
final class TakeDown {
  private static final List<String> MAKERS = List.of("locality.md", "campaign.md");

  /** Up to the line that closes it. Bytes are letters here, at some of which a dot would stop. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A(?:\u00ef\u00bb\u00bf)?---[ \t]*(\r?\n)(?:[^\n]*\n)*?(?=---[ \t]*(?:\r?\n|\\z))");

  private TakeDown() {}

  /**
   * The file that a user means: as it is typed, or below a content folder; of a folder the one that
   * makes it a locality or a year.
   */
  static Optional<Path> file(String typed, Path here, List<Path> roots) {
    try {
      return Stream.concat(Stream.of(here), roots.stream())
          .map(root -> root.resolve(typed).normalize())
          .flatMap(path -> Stream.concat(Stream.of(path), MAKERS.stream().map(path::resolve)))
          .filter(path -> path.toString().endsWith(".md") && Files.isRegularFile(path))
          .filter(path -> roots.stream().anyMatch(path::startsWith))
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Writes the line, unless it is there; false where the file has no front matter. */
  static boolean mark(Path file, LocalDate day) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Matcher matter = FRONT_MATTER.matcher(text);
    if (!matter.find()) {
      return false;
    }
    if (!Pattern.compile("^taken-down:", Pattern.MULTILINE).matcher(matter.group()).find()) {
      String line = "taken-down: " + day + matter.group(1);
      Files.writeString(
          file,
          text.substring(0, matter.end()) + line + text.substring(matter.end()),
          StandardCharsets.ISO_8859_1);
    }
    return true;
  }
}
