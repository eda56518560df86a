package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.problem.Mistake;

/** Every mistake that we promise to explain, with the exact words of the explanation. */
class FixtureSitesTest {
  private static final int DEEP = 10_000;
  private static final String PAGE = "content/2025/lang-son/ky-lua/pages/dia-chi-tin-cay.md";

  /** JUnit can't delete these. */
  static final String DEEP_FOLDERS = "folders-10000-deep/content/2025/a";

  /** What git or Windows can't hold. */
  private static final Map<String, Maker> MADE_HERE =
      Map.ofEntries(
          Map.entry("link-out", FixtureSitesTest::linksOut),
          Map.entry("file-of-10-mb", site -> append(site, PAGE, "Chữ ".repeat(2_000_000))),
          Map.entry("image-of-10-mb", FixtureSitesTest::hugeImage),
          Map.entry("yaml-10000-deep", site -> frontMatter(site, "title: " + "[".repeat(DEEP))),
          Map.entry("quotes-10000-deep", site -> append(site, PAGE, ">".repeat(DEEP) + " chữ")),
          Map.entry("lists-10000-deep", site -> append(site, PAGE, "- ".repeat(DEEP) + "chữ")),
          Map.entry("brackets-10000-deep", site -> append(site, PAGE, brackets())),
          Map.entry("emphasis-10000-deep", site -> append(site, PAGE, emphasis())),
          Map.entry(
              "folders-10000-deep", site -> DeepFolders.make(site.resolve("content/2025/a"), DEEP)),
          Map.entry("file-that-is-no-file", FixtureSitesTest::socket),
          Map.entry("content-without-files", FixtureSitesTest::noFiles),
          Map.entry("names-for-windows", FixtureSitesTest::namesForWindows),
          Map.entry("names-in-pieces", FixtureSitesTest::namesInPieces),
          Map.entry("pictures-that-are-none", FixtureSitesTest::noPictures),
          Map.entry("reports-that-do-not-add-up", WrongReports::put),
          Map.entry("output-not-ours", FixtureSitesTest::somebodysFolder),
          Map.entry(
              "output-is-repository",
              site -> Files.createDirectories(site.resolve("trang web/.git"))),
          Map.entry(
              "output-unwritable",
              site -> Files.writeString(site.resolve("so-tay.txt"), "của tôi")));

  /** Mistakes of a theme, and one whose message names what the system said in further words. */
  private static final Set<Mistake> NOT_OF_CONTENT = notOfContent();

  /**
   * A theme's designs and fonts have tests of their own, with a planted fault for each mistake; so
   * have the parts of a site.
   */
  private static Set<Mistake> notOfContent() {
    Set<Mistake> mistakes = EnumSet.range(Mistake.NO_DESIGN, Mistake.BROKEN_FONT);
    mistakes.remove(Mistake.SVG_TEXT);
    mistakes.addAll(
        Set.of(
            Mistake.NO_TEMPLATE,
            Mistake.NO_THEME_FILE,
            Mistake.BROKEN_TEMPLATE,
            Mistake.UNSOUND_TEMPLATE,
            Mistake.UNSOUND_PAGE));
    mistakes.add(Mistake.UNWRITABLE_OUTPUT);
    mistakes.addAll(EnumSet.range(Mistake.PART_OVER_SITE, Mistake.PART_WITHOUT));
    return mistakes;
  }

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void isExplainedInTheseWords(FixtureSite fixture) throws IOException {
    Path site = layOut(fixture);
    Run run = Run.in(site, fixture.arguments());
    Golden.assertMatches(fixture.expected(), run.exitCode() + "\n" + run.out() + run.err());
    assertSameVerdict(run, fixture, site);
    assertFalse((run.out() + run.err()).matches("(?s).*(Exception|\\tat |\\.java).*"), run.err());
  }

  /**
   * check is build that throws away what it makes: both find the same, all of it, whatever language
   * they tell it in.
   */
  private static void assertSameVerdict(Run run, FixtureSite fixture, Path site)
      throws IOException {
    String[] again = inEnglish(fixture);
    if (again[0].equals("check")) {
      again[0] = "build";
    }
    Run second = Run.in(site, again);
    assertEquals(run.exitCode(), second.exitCode(), "of the second run");
    assertEquals(places(run), places(second), "of the second run");
  }

  /** Where problems are and how bad they are. */
  private static List<String> places(Run run) {
    return Stream.of(run.out(), run.err())
        .flatMap(String::lines)
        .filter(line -> line.matches(".*(: (error|warning): |\"message\":).*"))
        .map(line -> line.replaceAll("(: (error|warning): |\"message\":).*", "$1"))
        .toList();
  }

  private static String[] inEnglish(FixtureSite fixture) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(fixture.arguments()));
    if (!arguments.contains("--lang")) {
      arguments.add("--lang=en");
    }
    return arguments.toArray(String[]::new);
  }

  @Test
  void everyMistakeIsAFixture() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (FixtureSite fixture : FixtureSite.all()) {
      expected.append(Files.readString(Golden.RESOURCES.resolve(fixture.expected()), UTF_8));
    }
    ResourceBundle messages =
        ResourceBundle.getBundle("vn.lantoa.problem.problems", Locale.forLanguageTag("vi"));
    for (Mistake mistake : EnumSet.complementOf(EnumSet.copyOf(NOT_OF_CONTENT))) {
      String message = messages.getString(mistake.code() + ".message").replace("%%", "%");
      String pattern = ": " + Pattern.quote(message).replaceAll("%\\d\\$s", "\\\\E.*\\\\Q") + "\n";
      assertTrue(Pattern.compile(pattern).matcher(expected).find(), mistake + ": " + message);
    }
  }

  @Test
  void whatIsMadeHereHasAFixture() throws IOException {
    Set<String> names =
        FixtureSite.all().stream().map(FixtureSite::name).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        MADE_HERE.keySet().stream()
            .filter(name -> !names.contains(name))
            .collect(Collectors.toSet()));
  }

  @AfterEach
  void deleteDeepFolders() throws IOException {
    Path top = temp.resolve(DEEP_FOLDERS);
    if (Files.exists(top)) {
      DeepFolders.delete(top);
    }
  }

  static List<FixtureSite> sites() throws IOException {
    return FixtureSite.all();
  }

  private Path layOut(FixtureSite fixture) throws IOException {
    Path site = temp.resolve(fixture.name());
    Files.createDirectories(site);
    fixture.copyTo(site);
    complete(fixture, site);
    return site;
  }

  /** With what git or Windows can't hold. */
  static void complete(FixtureSite fixture, Path site) throws IOException {
    MADE_HERE.getOrDefault(fixture.name(), nothing -> {}).make(site);
  }

  /** Changes a site that is laid out. */
  private interface Maker {
    void make(Path site) throws IOException;
  }

  private static void somebodysFolder(Path site) throws IOException {
    Path folder = Files.createDirectory(site.resolve("luan-van"));
    Files.writeString(folder.resolve("chuong-1.docx"), "của tôi");
  }

  private static void page(Path site, String name, String title, String rest) throws IOException {
    Path file = Objects.requireNonNull(site.resolve(PAGE).getParent()).resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, "---\ntype: page\ntitle: " + title + "\n---\n" + rest + "\n");
  }

  private static void namesForWindows(Path site) throws IOException {
    page(site, "aux.md", "Một", "Chữ.");
    page(site, "hai?.md", "Hai", "Chữ.");
    page(site, "nhom:/ba.md", "Ba", "Chữ.");
    page(site, "bon.md", "Bốn\npath: tin/con", "Chữ.");
    page(site, "dia-chi-tin-cay (1).md", "Bản hai", "Chữ.");
    page(site, "dia-chi-tin-cay - Bản sao.md", "Bản ba", "Chữ.");
    page(site, "lễ (2).md", "Lễ lần hai", "Chữ.");
  }

  /** As macOS writes names: the picture and the override are found all the same. */
  private static void namesInPieces(Path site) throws IOException {
    page(site, Normalizer.normalize("ảnh.md", Normalizer.Form.NFD), "Có ảnh", "![Lễ](hình/lễ.svg)");
    Path folder =
        site.resolve(PAGE).resolveSibling(Normalizer.normalize("hình", Normalizer.Form.NFD));
    Files.createDirectories(folder);
    Path logo = site.resolve("content/2025/logo.svg");
    Files.copy(logo, folder.resolve(Normalizer.normalize("lễ.svg", Normalizer.Form.NFD)));
    Path national = Files.createDirectories(site.resolve("content/pages"));
    Files.writeString(
        national.resolve("thông-báo.md"), "---\ntype: page\ntitle: Thông báo\n---\nChữ.\n");
    Files.writeString(
        site.resolve(PAGE)
            .resolveSibling(Normalizer.normalize("thông-báo.md", Normalizer.Form.NFD)),
        "---\ntype: page\nhide: true\n---\n");
    page(site, "sai.md", "Sai tên", "![Lễ](hình/Lễ.svg) ![Lễ](hình/lê.svg)");
  }

  private static void noPictures(Path site) throws IOException {
    Path pages = Objects.requireNonNull(site.resolve(PAGE).getParent());
    Files.writeString(pages.resolve("trang.png"), "<!DOCTYPE html><html><svg/></html>");
    Files.write(pages.resolve("rong.jpg"), new byte[0]);
    Files.writeString(
        pages.resolve("ve.png"), Files.readString(site.resolve("content/2025/logo.svg")));
    Files.write(
        pages.resolve("khong.gif"), new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 0, 1, 0, 0, 0});
    byte[] whole = Files.readAllBytes(Path.of("src/test/resources/golden/sheets/anh-doc-cam.png"));
    Files.write(pages.resolve("nguyen.png"), Arrays.copyOf(whole, whole.length + 9));
    Files.write(pages.resolve("thieu.png"), Arrays.copyOf(whole, whole.length / 2));
    append(
        site,
        PAGE,
        "\n![a1](trang.png) ![a2](rong.jpg) ![a3](ve.png) ![a4](khong.gif) ![a5](../../../logo.svg)"
            + "\n\n![a6](thieu.png) ![a7](nguyen.png)");
  }

  private static void linksOut(Path site) throws IOException {
    Path outside = Files.writeString(site.resolve("bi-mat.md"), "---\ntype: page\n---\n");
    Files.write(site.resolve("bi-mat.png"), new byte[] {1});
    Path pages = Objects.requireNonNull(site.resolve(PAGE).getParent());
    Files.createSymbolicLink(pages.resolve("bi-mat.md"), outside);
    Files.createSymbolicLink(pages.resolve("bi-mat.png"), site.resolve("bi-mat.png"));
    Files.createSymbolicLink(pages.resolve("goc"), Path.of("/"));
    Files.createSymbolicLink(pages.resolve("khong-con.md"), Path.of("khong-con-nua.md"));
    Files.createSymbolicLink(pages.resolve("vong-tron"), Path.of("vong-tron"));
    Files.createSymbolicLink(pages.resolve("trong.svg"), site.resolve("content/2025/logo.svg"));
    append(site, PAGE, "![Bí mật](bi-mat.png) ![Biểu trưng](trong.svg)\n");
  }

  private static void hugeImage(Path site) throws IOException {
    Files.write(site.resolve("content/2025/logo.svg"), new byte[10_000_000]);
  }

  private static String brackets() {
    return "[".repeat(DEEP) + "chữ" + "](/)".repeat(DEEP);
  }

  private static String emphasis() {
    return "*a **a ".repeat(DEEP / 2) + "b" + "** a*".repeat(DEEP / 2);
  }

  /** A file of the file system that would never end. */
  private static void socket(Path site) throws IOException {
    Path short_ = Files.createTempDirectory("s").resolve("s");
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try (server) {
      server.bind(UnixDomainSocketAddress.of(short_));
      Files.move(short_, site.resolve(PAGE).resolveSibling("o-cam.md"));
    }
    Files.delete(short_.getParent());
  }

  private static void noFiles(Path site) throws IOException {
    try (Stream<Path> walk = Files.walk(site.resolve("content"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void append(Path site, String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.writeString(path, Files.readString(path, UTF_8) + text + "\n");
  }

  private static void frontMatter(Path site, String line) throws IOException {
    Files.writeString(site.resolve(PAGE), "---\ntype: page\n" + line + "\n---\n");
  }
}
