package vn.lantoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes down what is published: a line in the front matter of its file, so that nothing is lost and
 * the line can be deleted again. All other bytes of the file stay.
 */
final class TakeDown {
  /** What makes a folder a locality or a year. */
  static final List<String> MAKERS = List.of("locality.md", "campaign.md");

  private static final String KEY = "taken-down:";
  private static final Pattern PICTURE =
      Pattern.compile(
          "[^\\s/\\\\(){}\\[\\]\"',:]+\\.(?:png|jpe?g|webp|gif)", Pattern.CASE_INSENSITIVE);

  private TakeDown() {}

  /**
   * The files that a user means: as typed, or below a content folder; of a folder the one that
   * makes it a locality or a year. Where several content folders have the file, all of them: what
   * one of them still had would be shown.
   */
  static List<Path> files(String typed, Path here, List<Path> roots) throws IOException {
    Set<Path> files = new TreeSet<>();
    for (Path root : roots) {
      for (Path start : List.of(here, root)) {
        Path meant = meant(start, typed);
        if (meant.startsWith(root)) {
          Path below = root.relativize(meant);
          roots.forEach(other -> addFile(other.resolve(below.toString()), other, files));
        }
      }
    }
    return List.copyOf(files);
  }

  private static Path meant(Path start, String typed) {
    try {
      return start.resolve(typed).normalize();
    } catch (InvalidPathException e) {
      return start.getRoot();
    }
  }

  /** A Markdown file that lies in a folder, links followed, or else what makes it a locality. */
  private static void addFile(Path path, Path root, Set<Path> files) {
    Stream.concat(Stream.of(path), MAKERS.stream().map(path::resolve))
        .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
        .filter(file -> isReallyIn(file, root))
        .limit(1)
        .forEach(files::add);
  }

  private static boolean isReallyIn(Path file, Path root) {
    try {
      return file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes the line, unless it is there with its day; false where there is no front matter. */
  static boolean mark(Path file, LocalDate day) throws IOException {
    // bytes are letters here, so that they stay what they are
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    if (!line(text, at).strip().equals("---")) {
      return false;
    }
    String end = lineEnd(text, at);
    int from = next(text, at);
    while (from < text.length() && !line(text, from).stripTrailing().equals("---")) {
      String line = line(text, from);
      if (line.startsWith(KEY)) {
        boolean dated = !line.substring(KEY.length()).replaceFirst("#.*", "").isBlank();
        return dated || write(file, text, from, from + line.length(), KEY + " " + day);
      }
      from = next(text, from);
    }
    return from < text.length() && write(file, text, from, from, KEY + " " + day + end);
  }

  private static boolean write(Path file, String text, int from, int to, String words)
      throws IOException {
    String marked = text.substring(0, from) + words + text.substring(to);
    Files.writeString(file, marked, StandardCharsets.ISO_8859_1);
    return true;
  }

  private static String line(String text, int from) {
    return text.substring(from, lineStop(text, from));
  }

  private static int lineStop(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static String lineEnd(String text, int from) {
    return text.substring(lineStop(text, from), next(text, from));
  }

  private static int next(String text, int from) {
    int stop = lineStop(text, from);
    return stop + (text.startsWith("\r\n", stop) ? 2 : stop < text.length() ? 1 : 0);
  }

  /** Other files that name a picture that one of these names: there it is shown still. */
  static List<String> stillShown(List<Path> takenDown, List<Path> roots) throws IOException {
    Set<String> pictures = new TreeSet<>();
    for (Path file : takenDown) {
      pictures.addAll(pictures(file));
    }
    List<String> shown = new ArrayList<>();
    for (Path root : pictures.isEmpty() ? List.<Path>of() : roots) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          boolean live = !takenDown.contains(file) && Files.isRegularFile(file);
          if (live && pictures(file).stream().anyMatch(pictures::contains)) {
            shown.add(root.relativize(file).toString());
          }
        }
      }
    }
    return shown;
  }

  private static Set<String> pictures(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Matcher picture = PICTURE.matcher(text);
    while (picture.find()) {
      names.add(picture.group());
    }
    return names;
  }
}
