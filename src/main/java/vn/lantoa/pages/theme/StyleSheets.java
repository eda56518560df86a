package vn.lantoa.pages.theme;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Style sheets call fonts and pictures by plain names; here each gets the name that it is published
 * under. What no sheet names is not published.
 */
final class StyleSheets {
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)");

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");

  private static final Pattern AROUND = Pattern.compile("\\s*([{};])\\s*");

  private final Map<String, Asset> files;
  private final List<Path> folders;
  private final List<Problem> problems;

  /**
   * @param files what is published already; what the sheets name is added
   * @param folders where the files lie that sheets name
   * @param problems names that lead nowhere are added
   */
  StyleSheets(Map<String, Asset> files, List<Path> folders, List<Problem> problems) {
    this.files = files;
    this.folders = folders;
    this.problems = problems;
  }

  /** The same sheet for machines; no string in it may hold a brace, a colon or a semicolon. */
  static String shortened(String css) {
    String plain = COMMENT.matcher(css).replaceAll("").replaceAll("\\s+", " ");
    return AROUND.matcher(plain).replaceAll("$1").replace(": ", ":").replace(";}", "}").strip();
  }

  List<Asset> read(Path folder) {
    List<Asset> sheets = new ArrayList<>();
    for (Asset raw : AssetFolder.read(folder)) {
      String css = new String(raw.bytes(), StandardCharsets.UTF_8);
      String published = publish(css, folder.resolve(raw.name()));
      sheets.add(Asset.of(raw.name(), published.getBytes(StandardCharsets.UTF_8)));
    }
    return sheets;
  }

  private String publish(String css, Path sheet) {
    Matcher url = URL.matcher(css);
    StringBuilder published = new StringBuilder();
    while (url.find()) {
      String name = url.group(1);
      Optional<Asset> asset = find(name);
      if (asset.isEmpty()) {
        Source place = new LineMap(css, Source.of(sheet)).place(url.start(1));
        problems.add(Problem.of(Mistake.NO_THEME_FILE, place, name));
      }
      String found = asset.map(Asset::fileName).orElse(name);
      url.appendReplacement(published, Matcher.quoteReplacement("url(\"" + found + "\")"));
    }
    return url.appendTail(published).toString();
  }

  private Optional<Asset> find(String name) {
    String plain = name.substring(name.lastIndexOf('/') + 1);
    for (Path folder : folders) {
      Path file = folder.resolve(plain);
      if (!files.containsKey(plain) && Files.isRegularFile(file)) {
        files.put(plain, Asset.of(plain, AssetFolder.bytes(file)));
      }
    }
    return Optional.ofNullable(files.get(plain));
  }
}
