package vn.lantoa.text.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that the proofreader is measured with, a paragraph a line. */
final class Corpus {
  private static final Path CONTENT = Path.of("content");
  private static final Path PUBLIC = Path.of("src/test/resources/spelling/public-slogans.txt");

  private static final Pattern KEY =
      Pattern.compile("\\s*-? ?(?:title|theme|note|place|scope|organiser|source|about): (.*)");

  private Corpus() {}

  /** The slogans that come with the program. */
  static List<String> slogans() throws IOException {
    List<String> slogans = new ArrayList<>();
    for (Path file : files(path -> path.contains("/slogans/"))) {
      Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("- "))
          .map(line -> line.substring(2).replaceAll("[|~]", " "))
          .forEach(slogans::add);
    }
    return slogans.stream().distinct().toList();
  }

  /** The words of all other files that come with the program, without mark-up. */
  static List<String> prose() throws IOException {
    List<String> prose = new ArrayList<>();
    for (Path file : files(path -> !path.contains("/slogans/") && !path.contains("/formats/"))) {
      String[] parts = Files.readString(file).split("\n---\n", 2);
      for (String line : parts[0].split("\n")) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
          prose.add(key.group(1));
        }
      }
      Stream.of(parts[1].split("\n"))
          .map(line -> line.replaceAll("\\]\\([^)]*\\)|[*\\[\\]]|^[-#>]+ ", ""))
          .filter(line -> !line.isBlank())
          .forEach(prose::add);
    }
    return prose;
  }

  /** Slogans of others that do not come with it. */
  static List<String> publicSlogans() throws IOException {
    return Files.readAllLines(PUBLIC).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** A plan as it was copied out of a PDF: a line that begins small goes on the one before. */
  static List<String> plan(Path file) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && Character.isLowerCase(line.charAt(0)) && !line.matches("[a-zđ]\\).*")) {
        paragraphs.set(last, paragraphs.get(last) + " " + line);
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static List<Path> files(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> wanted.test(file.toString().replace('\\', '/')))
          .sorted()
          .toList();
    }
  }
}
