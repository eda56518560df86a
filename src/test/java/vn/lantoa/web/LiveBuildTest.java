package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;
import vn.lantoa.build.Build;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.LiveBuild;
import vn.lantoa.build.Progress;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.file.ContentRoot;

/** A site that is changed in place is the one that a build makes from nothing. */
final class LiveBuildTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String NEIGHBOUR = "2025/lang-son/thu";

  @TempDir Path folder;
  private LiveBuild preview;
  private boolean sheets;

  @BeforeEach
  void copy() throws IOException {
    TestFolders.copy(Generator.PROJECT.resolve("content"), folder.resolve("content"));
    for (String year : List.of("2021", "2024", "2026")) {
      TestFolders.delete(folder.resolve("content").resolve(year));
    }
    preview = new LiveBuild(folder.resolve("preview"));
    assertTrue(make().value().isPresent());
  }

  @Test
  void whateverIsEditedItIsTheSameAsFromNothing() throws IOException {
    Path ward = folder.resolve("content").resolve(WARD);
    Path slogans = ward.resolve("slogans/01-chu-de.md");
    String before = Files.readString(slogans);
    Files.writeString(slogans, before + "- Cùng nhau lên tiếng vì bình đẳng giới\n");
    assertEquals(1, make().value().orElseThrow().remade());
    assertSame();
    Files.writeString(slogans, before); // the slogan's folder is to go
    assertEquals(1, make().value().orElseThrow().remade());
    assertSame();
    assertTrue(make().value().orElseThrow().unchanged());
    TestFolders.delete(ward.resolve("activities"));
    make();
    assertSame();
    Files.move(ward, ward.resolveSibling("phuong-ky-lua"));
    make();
    assertSame();
    Files.move(ward.resolveSibling("phuong-ky-lua"), ward);
    make();
    assertSame();
  }

  @Test
  void aMistakeLeavesItAsItWas() throws IOException {
    Map<String, String> before = files("preview");
    Path slogans = folder.resolve("content").resolve(WARD).resolve("slogans/01-chu-de.md");
    String text = Files.readString(slogans);
    Files.writeString(slogans, text.replaceFirst("\ntitle:", "\ntitel:"));
    assertFalse(make().value().isPresent());
    assertEquals(before, files("preview"));
    Files.writeString(slogans, text);
    assertTrue(make().value().orElseThrow().unchanged());
    assertSame();
  }

  @Test
  void sheetsAreMadeEditionByEdition() throws IOException {
    Path content = folder.resolve("content");
    Files.writeString(
        content.resolve("2025/identity.md"),
        """
        ---
        type: identity
        designs: [cam]
        formats: [anh-vuong]
        ---
        """);
    Files.createDirectories(content.resolve(NEIGHBOUR));
    Files.writeString(
        content.resolve(NEIGHBOUR).resolve("locality.md"),
        "---\ntype: locality\nname: Thử\nlevel: xã\nissuer: UBND xã Thử\n---\n");
    Path slogans = content.resolve(WARD).resolve("slogans/01-chu-de.md");
    sheets = true;
    make();
    assertEquals(0, pictures().size());
    assertEquals(List.of(WARD, NEIGHBOUR), preview.waiting());
    assertEquals(Optional.of(WARD), preview.edition(WARD + "/index.html"));
    assertEquals(Optional.empty(), preview.edition("khong-co.html"));
    assertEquals(1, make(WARD).value().orElseThrow().remade());
    assertEquals(List.of(NEIGHBOUR), preview.waiting());
    Set<String> first = pictures();
    assertTrue(first.stream().allMatch(path -> path.startsWith(WARD + "/")), first.toString());
    assertTrue(first.size() > 5);

    Files.writeString(slogans, Files.readString(slogans) + "- Cùng nhau lên tiếng vì trẻ em gái\n");
    make();
    assertEquals(first, pictures(), "those that did not change stay in view");
    make(NEIGHBOUR);
    assertEquals(List.of(WARD), preview.waiting());
    make(WARD);
    assertEquals(List.of(), preview.waiting());
    assertTrue(pictures().size() > first.size());
    assertSame();
    assertTrue(make().value().orElseThrow().unchanged());
  }

  private Set<String> pictures() throws IOException {
    return files("preview").keySet().stream()
        .filter(path -> path.contains("/anh-vuong-"))
        .collect(Collectors.toSet());
  }

  private void assertSame() throws IOException {
    TestFolders.delete(folder.resolve("clean"));
    assertTrue(new Build(inputs("clean", false), Progress.NONE).publish().value().isPresent());
    assertEquals(files("clean").keySet(), files("preview").keySet());
    assertEquals(files("clean"), files("preview"));
  }

  private Outcome<BuildSummary> make(String... whole) throws IOException {
    return preview.make(inputs("preview", true), Set.of(whole), Progress.NONE);
  }

  private Inputs inputs(String out, boolean reuses) {
    Path home = Generator.PROJECT;
    return new Inputs(
        List.of(new ContentRoot(folder.resolve("content"), "content", false)),
        "",
        home.resolve("themes/lan-toa"),
        home.resolve("assets"),
        folder.resolve(out),
        out,
        Optional.empty(),
        LocalDate.of(2025, 11, 20),
        sheets,
        2,
        reuses);
  }

  /** Folders, too: one that nothing lies in any more is gone. */
  private Map<String, String> files(String site) throws IOException {
    Path root = folder.resolve(site);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.toList()) {
        String path = root.relativize(file).toString();
        if (!path.startsWith(".lantoa")) {
          boolean plain = Files.isRegularFile(file);
          files.put(path, plain ? Files.readString(file, StandardCharsets.ISO_8859_1) : "/");
        }
      }
    }
    return files;
  }
}
