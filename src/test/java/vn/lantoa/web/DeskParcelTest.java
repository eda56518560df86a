package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/** What an officer's desk packs for the province comes in there as it was, and is built. */
final class DeskParcelTest {
  private static final Path REAL = Generator.PROJECT.resolve("content/2025/lang-son");

  @TempDir private Path province;

  @RegisterExtension
  final OpenDesk desk =
      new OpenDesk(
          folder ->
              TestFolders.copy(
                  REAL.resolve("ky-lua"), folder.resolve("content").resolve(OpenDesk.WARD)));

  private String run(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Environment there =
        new Environment(
            province,
            Generator.PROJECT,
            Map.of(),
            Generator.at(Generator.DAY),
            stream,
            stream,
            false,
            stop -> {});
    int code = new Cli(there).run(words);
    String all = said.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, all);
    return all;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  @Test
  @Tag("long")
  void whatTheDeskSendsTheProvinceTakesInAndBuilds() throws IOException {
    Path zip = province.resolve("ky-lua.zip");
    try (InputStream sent = desk.got("lay?goi=noi-dung&o=" + OpenDesk.WARD).getContentAsStream()) {
      Files.copy(sent, zip);
    }
    Path own = province.resolve("content/2025/lang-son/locality.md");
    Files.createDirectories(own.getParent());
    Files.copy(REAL.resolve("locality.md"), own);

    String said = run("take-in", "ky-lua.zip");
    assertTrue(said.contains("Kiểm tra 2025/lang-son/ky-lua: 0 lỗi"), said);
    Path ward = own.resolveSibling("ky-lua");
    assertEquals(files(REAL.resolve("ky-lua")), files(ward));
    for (Path file : files(ward)) {
      assertArrayEquals(
          Files.readAllBytes(REAL.resolve("ky-lua").resolve(file)),
          Files.readAllBytes(ward.resolve(file)),
          file.toString());
    }
    run("build", "2025/lang-son", "--no-sheets", "--quiet");
    assertTrue(
        Files.readString(province.resolve("site/ky-lua/index.html")).contains("Phường Kỳ Lừa"));
  }
}
