package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.read.wording.OfficialThemes;

/** A new year with errors does not keep the others from being published. */
final class KeepGoingYearTest {
  private static final String OLD = "2024/campaign.md";
  private static final String NOW = "2025/campaign.md";

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Serving.layOut(folder);
    Files.createDirectories(content("2024"));
    String theme = "theme: " + new OfficialThemes().of(2024).orElseThrow();
    Files.writeString(
        content(OLD),
        Files.readString(content(NOW))
            .replace("2025", "2024")
            .replaceFirst("theme: .*", theme)
            .replaceFirst("guidance: .*\n", ""));
    run(0);
  }

  private Path content(String path) {
    return folder.resolve("content").resolve(path);
  }

  private void replace(String path, String from, String to) throws IOException {
    String text = Files.readString(content(path));
    assertTrue(text.contains(from), text);
    Files.writeString(content(path), text.replaceFirst(from, to));
  }

  private void edit(String path) throws IOException {
    Files.writeString(content(path), Files.readString(content(path)) + "\nThêm một câu.\n");
  }

  /** Pages of others draw on what it says. */
  @Test
  void aYearThatWasPublishedStopsAll() throws IOException {
    Map<String, String> before = files("");
    replace(OLD, "\ntitle:", "\ntitel:");
    edit(NOW);
    run(1, "--keep-going");
    assertEquals(before, files(""));
  }

  @Test
  void aNewOneHasNoPagesYet() throws IOException {
    Map<String, String> before = files("2025/");
    Files.createDirectories(content("2026"));
    Files.writeString(content("2026/campaign.md"), "---\ntype: campaign\nyear: 2026\n---\n");
    edit(NOW);
    String said = run(1, "--keep-going");
    assertTrue(said.contains("Không có trang của 2026"), said);
    assertEquals(Map.of(), files("2026/"));
    assertNotEquals(before, files("2025/"));
  }

  private String run(int code, String... options) {
    List<String> words = new ArrayList<>(List.of("build", "--quiet", "--alone", "--no-sheets"));
    words.addAll(List.of("--content", folder.resolve("content").toString()));
    words.addAll(List.of("--out", folder.resolve("site").toString()));
    words.addAll(List.of(options));
    Command.Said said = Command.run(words);
    assertEquals(code, said.code(), said::text);
    return said.text();
  }

  private Map<String, String> files(String below) throws IOException {
    Map<String, String> files = Command.files(folder.resolve("site"));
    files.keySet().removeIf(path -> !path.startsWith(below));
    return files;
  }
}
