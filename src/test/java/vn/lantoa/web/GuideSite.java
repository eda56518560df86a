package vn.lantoa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.TestFolders;

/**
 * The examples of docs/viet-noi-dung.md and docs/cam-nang, which officers copy, as content: each
 * block with front matter, under the path that stands above it.
 */
final class GuideSite {
  private static final Path GUIDE = Generator.PROJECT.resolve("docs/viet-noi-dung.md");
  private static final Path CHAPTERS = Generator.PROJECT.resolve("docs/cam-nang");
  private static final Path FILES = Generator.PROJECT.resolve("src/test/resources/guide");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?:`(content/[^`]+\\.md)`\n\n)?```markdown\n(---\n.*?)```\n", Pattern.DOTALL);

  private GuideSite() {}

  /** The examples of docs/viet-noi-dung.md by path. */
  static Map<String, String> examples() {
    return examples(List.of(GUIDE));
  }

  /** Those of all chapters of docs/cam-nang. */
  static Map<String, String> chapters() {
    try (Stream<Path> files = Files.list(CHAPTERS)) {
      return examples(files.filter(file -> file.toString().endsWith(".md")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> examples(List<Path> files) {
    Map<String, String> examples = new TreeMap<>();
    for (Path file : files) {
      Matcher block = EXAMPLE.matcher(read(file));
      while (block.find()) {
        String path = block.group(1);
        if (path == null || examples.put(path, block.group(2)) != null) {
          throw new AssertionError("no path of its own above:\n" + block.group(2));
        }
      }
    }
    return examples;
  }

  /** Puts them into a folder, with the pictures and documents that they name. */
  static Path write(Path folder) {
    return write(folder, examples());
  }

  static Path write(Path folder, Map<String, String> examples) {
    try {
      TestFolders.delete(folder);
      if (Files.exists(FILES)) {
        TestFolders.copy(FILES, folder.resolve("content"));
      }
      for (Map.Entry<String, String> example : examples.entrySet()) {
        Path file = folder.resolve(example.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, example.getValue());
      }
      return folder.resolve("content");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
