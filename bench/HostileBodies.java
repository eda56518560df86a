import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Times checks of one page as large as a file may be, made of the same thing over and over: nothing
 * that an author can write may take longer than a second. Run it with bench/hostile.
 */
public final class HostileBodies {
  private static final int BYTES = 127_000;
  private static final int PATIENCE = 60;
  private static final String HEAD = "---\ntype: page\ntitle: Trang xấu\n---\n";
  private static final String PAGE = "2025/lang-son/ky-lua/pages/trang-xau.md";

  private final Path home;
  private final Path content;

  private HostileBodies(Path home, Path content) {
    this.home = home;
    this.content = content;
  }

  /** Words: the kinds to time; all, where there are none. */
  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempDirectory("lantoa-hostile");
    try {
      Path home = Path.of("").toAbsolutePath();
      copy(home.resolve("src/test/resources/sites/_base/content"), scratch);
      System.exit(new HostileBodies(home, scratch).run(List.of(args)) ? 0 : 1);
    } finally {
      Bench.delete(scratch);
    }
  }

  private boolean run(List<String> wanted) throws Exception {
    Took start = check();
    System.out.printf(Locale.ROOT, "%-22s %8s %8s %5s%n", "kind", "s", "cpu s", "exit");
    System.out.printf(
        Locale.ROOT, "%-22s %8.2f %8.2f %5d%n", "(start)", start.wall(), start.cpu(), start.exit());
    boolean fast = true;
    for (Map.Entry<String, String> kind : kinds().entrySet()) {
      if (!wanted.isEmpty() && !wanted.contains(kind.getKey())) {
        continue;
      }
      Files.writeString(content.resolve(PAGE), kind.getValue());
      Took took = check();
      double beyond = took.cpu() - start.cpu();
      System.out.printf(
          Locale.ROOT,
          "%-22s %8.2f %8.2f %5d%s%n",
          kind.getKey(),
          took.wall() - start.wall(),
          beyond,
          took.exit(),
          beyond > 1 ? "  !" : "");
      fast &= beyond <= 1 && took.exit() <= 1;
    }
    return fast;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    body(kinds, "comments", i -> "<!--a-->");
    body(kinds, "comments-open", i -> "<!-- a ");
    body(kinds, "comments-in-text", i -> "a <!--a--> ");
    body(kinds, "combining-marks", i -> "\u0301");
    body(kinds, "combining-behind-each", i -> "a\u0323\u0301");
    body(kinds, "headings-alike", i -> "## x\n\n");
    body(kinds, "headings-counted", i -> "## x-" + i % 7 + "\n\n## x\n\n");
    body(kinds, "setext", i -> "x\n---\n\n");
    body(kinds, "placeholders", i -> "{locality} ");
    body(kinds, "placeholders-unknown", i -> "{khong co} ");
    body(kinds, "braces", i -> "{");
    body(kinds, "brackets", i -> "[");
    body(kinds, "brackets-closed", i -> "[a]");
    body(kinds, "images-open", i -> "![");
    body(kinds, "links", i -> "[a](/)\n");
    body(kinds, "links-broken", i -> "[a](/khong-co-" + i + "/)\n");
    body(kinds, "links-failed", i -> "[a] (/b c) ");
    body(kinds, "links-half", i -> "[a](");
    body(kinds, "links-angled", i -> "[a](<b");
    body(kinds, "emphasis", i -> "*a _b ");
    body(kinds, "emphasis-runs", i -> "**a *b**");
    body(kinds, "stars", i -> "*");
    body(kinds, "quotes", i -> "> ".repeat(40) + "a\n");
    body(kinds, "lists", i -> "- a\n");
    body(kinds, "lists-nested", i -> " ".repeat(i % 40) + "- a\n");
    body(kinds, "numbered", i -> i % 1000 + ". a\n");
    body(kinds, "backticks", i -> "`".repeat(i % 300 + 1) + "a");
    body(kinds, "fences", i -> "```\n");
    body(kinds, "tables", i -> i == 0 ? "|a|b|\n|-|-|\n" : "|a|b|\n");
    body(kinds, "table-wide", i -> i == 0 ? "|a".repeat(600) + "\n" + "|-".repeat(600) : "\n|a");
    body(kinds, "tables-many", i -> "|a|\n|-|\n\n");
    body(kinds, "images", i -> "![a](khong-co.png)\n");
    body(kinds, "pipes", i -> "|");
    body(kinds, "pipe-heads", i -> "|-|-|\n");
    body(kinds, "entities", i -> "&amp;&#x41;&lt;");
    body(kinds, "ampersands", i -> "&");
    body(kinds, "autolinks", i -> "<https://a.vn/> ");
    body(kinds, "angles", i -> "<");
    body(kinds, "angles-words", i -> "<a b=c ");
    body(kinds, "html-blocks", i -> "<div>\n\n");
    body(kinds, "html-harmless", i -> "<b>a</b> ");
    body(kinds, "long-line", i -> "chữ ");
    body(kinds, "long-word", i -> "ệ");
    body(kinds, "references", i -> "[a" + i + "]: /\n");
    body(kinds, "references-used", i -> "[a" + i + "]: /\n\n[a" + i + "]\n\n");
    body(kinds, "references-alike", i -> "[a]: /\n");
    body(kinds, "digits", i -> "1");
    body(kinds, "digits-spaced", i -> "1 ");
    body(kinds, "phones", i -> "0912 345 678, ");
    body(kinds, "phone-links", i -> "[gọi](tel:0912345678)\n");
    body(kinds, "phones-dotted", i -> "1.2-3");
    body(kinds, "words-of-numbers", i -> "một một ba ");
    body(kinds, "hotlines", i -> "tổng đài 111 ");
    body(kinds, "hotlines-why", i -> "113 cháy, ");
    body(kinds, "hotlines-services", i -> "gọi 115 để được cấp cứu, ");
    body(kinds, "hotlines-denied", i -> "không phải 113, ");
    body(kinds, "laws", i -> "Luật số 13/2022/QH15 ");
    body(kinds, "slashes", i -> "1/");
    body(kinds, "dates", i -> "ngày 15/11/2024, ");
    body(kinds, "hanging", i -> "treo băng rôn từ 1/1 đến 2/2, ");
    body(kinds, "receivers", i -> "gửi Phòng LĐTBXH huyện ");
    body(kinds, "programmes", i -> "chương trình giai đoạn 2016-2020 ");
    body(kinds, "days", i -> "ngày Phụ nữ Việt Nam 21/10 ");
    body(kinds, "years", i -> "năm 2024 ");
    body(kinds, "backslashes", i -> "\\");
    body(kinds, "newlines", i -> "\n");
    body(kinds, "spaces", i -> " ");
    body(kinds, "hard-spaces", i -> "\u00a0");
    body(kinds, "tabs", i -> "\t");
    body(kinds, "paragraphs", i -> "a\n\n");
    body(kinds, "hyphens", i -> "- ");
    body(kinds, "underscores", i -> "_a");
    body(kinds, "colons", i -> ":");
    body(kinds, "dots", i -> ".");
    body(kinds, "tcvn3", i -> "b¹o ");
    body(kinds, "cyrillic", i -> "bаo ");
    body(kinds, "capitals", i -> "PHỤ NỮ ");
    front(kinds, "unknown-keys", i -> "k" + i + ": a\n");
    front(kinds, "list-items", i -> i == 0 ? "documents:\n  - a\n" : "  - a\n");
    front(kinds, "title", i -> i == 0 ? "title: a" : " a");
    front(kinds, "title-marks", i -> i == 0 ? "title: a" : "\u0301");
    front(kinds, "yaml-nested", i -> i == 0 ? "a: [" : "a, ");
    front(kinds, "yaml-comments", i -> "# a\n");
    return kinds;
  }

  private static void body(Map<String, String> kinds, String name, IntFunction<String> piece) {
    kinds.put(name, repeated(new StringBuilder(HEAD).append("a"), piece) + "\n");
  }

  private static void front(Map<String, String> kinds, String name, IntFunction<String> piece) {
    kinds.put(name, repeated(new StringBuilder("---\ntype: page\n"), piece) + "\n---\na\n");
  }

  private static String repeated(StringBuilder text, IntFunction<String> piece) {
    int bytes = 0;
    for (int i = 0; bytes < BYTES; i++) {
      String next = piece.apply(i);
      text.append(next);
      for (int j = 0; j < next.length(); j++) {
        char c = next.charAt(j);
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      }
    }
    return text.toString();
  }

  /** How long a check took, in seconds, and its exit code. */
  private record Took(double wall, double cpu, int exit) {}

  private Took check() throws Exception {
    long start = System.nanoTime();
    double before = WholeBuild.childrenSeconds();
    Process process =
        new ProcessBuilder(
                home.resolve("lantoa").toString(),
                "check",
                "--alone",
                "--no-sheets",
                "--quiet",
                "--content",
                content.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new Took(wall, WholeBuild.childrenSeconds() - before, process.exitValue());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
