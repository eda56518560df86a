package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.edit.ContentStore;

/** An officer's folder comes by mail into the province's tree. */
final class TakeInCommandTest {
  private static final Path REAL = Path.of("content/2025/lang-son/ky-lua");
  private static final String EDITION = "2025/lang-son/ky-lua/";

  @TempDir private Path folder;

  @BeforeEach
  void theProvinceHasItsOwnFile() throws IOException {
    Path own = folder.resolve("content/2025/lang-son/locality.md");
    Files.createDirectories(own.getParent());
    Files.copy(REAL.resolveSibling("locality.md"), own);
  }

  private static Map<String, byte[]> real(String inside) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(REAL)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(inside + REAL.relativize(file), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private void zip(Map<String, byte[]> files, Charset names) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.zip"));
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
  }

  private Run take(Map<String, byte[]> files, String... options) throws IOException {
    zip(files, StandardCharsets.UTF_8);
    return Run.lent(folder, command(options));
  }

  private static String[] command(String... options) {
    return Stream.concat(Stream.of("take-in", "a.zip"), Stream.of(options)).toArray(String[]::new);
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatTheDeskPacksIsTakenInAndCheckedAndTakenBack() throws IOException {
    Map<String, String> before = content();
    Run run = take(real(EDITION));
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        run.out().contains("Đã nhận 17 tệp mới, 0 tệp đã đổi: 2025/lang-son/ky-lua"), run.out());
    assertTrue(run.out().contains("Kiểm tra 2025/lang-son/ky-lua: 0 lỗi"), run.out());
    Run again = take(real(EDITION));
    assertTrue(again.out().startsWith("Giống hệt, không đổi gì: 17 tệp."), again.out());
    ContentStore.of(folder.resolve("content")).undo();
    assertEquals(before, content());
  }

  /** One folder around, backslashes, what systems leave, a kit that was packed along. */
  @Test
  void whatWindowsPacksIsTakenIn() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    real("Kỳ Lừa\\").forEach((name, bytes) -> files.put(name.replace('/', '\\'), bytes));
    files.put("Kỳ Lừa\\Thumbs.db", bytes("x"));
    files.put("__MACOSX/Kỳ Lừa/._locality.md", bytes("x"));
    files.put("Kỳ Lừa\\tai-ve.zip", bytes("PK"));
    Run lost = take(files);
    assertEquals(1, lost.exitCode());
    assertTrue(lost.err().contains("--into 2026/lang-son/ky-lua"), lost.err());
    Run run = take(files, "--into", "2025/lang-son/ky-lua");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Không nhận, vì không phải tệp nội dung"), run.out());
    assertEquals(18, content().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM437", "UTF-8"})
  void namesOfOldProgramsAreRead(String charset) throws IOException {
    Map<String, byte[]> files = real("2025/lang-son/ky-lua/");
    files.put("2025/lang-son/ky-lua/caf\u00e9.md", bytes("---\ntype: page\n---\n"));
    zip(files, Charset.forName(charset));
    Run.lent(folder, command());
    assertTrue(content().containsKey("content/" + EDITION + "caf\u00e9.md"));
  }

  @Test
  void whatWasChangedHereIsNeverWrittenOverUnasked() throws IOException {
    take(real(EDITION));
    Map<String, byte[]> second = real(EDITION);
    second.computeIfPresent(
        EDITION + "duties.md",
        (name, bytes) -> bytes(new String(bytes, StandardCharsets.UTF_8) + "\n"));
    Run update = take(second);
    assertEquals(0, update.exitCode(), update.err());
    assertTrue(
        update.out().contains("ở đây chưa ai động đến (1):\n  " + EDITION + "duties.md"),
        update.out());
    Files.writeString(folder.resolve("content").resolve(EDITION + "duties.md"), "của tỉnh");
    Map<String, String> here = content();
    Run refused = take(real(EDITION));
    assertEquals(1, refused.exitCode());
    assertTrue(
        refused.out().contains("nhận thì ghi đè (1):\n  " + EDITION + "duties.md"), refused.out());
    Run no = Run.typing(folder, List.of(""), command());
    assertEquals(1, no.exitCode());
    assertEquals(here, content());
    assertEquals(0, Run.typing(folder, List.of("c"), command()).exitCode());
    ContentStore.of(folder.resolve("content")).undo();
    assertEquals(here, content());
    assertEquals(0, take(real(EDITION), "--over").exitCode());
  }

  @Test
  void whatIsEverybodysIsLeftOut() throws IOException {
    Map<String, byte[]> files = real(EDITION);
    files.put("hotlines/113.md", bytes("---\ntype: hotline\n---\n"));
    files.put("2025/campaign.md", Files.readAllBytes(Path.of("content/2025/campaign.md")));
    files.put("2025/lang-son/locality.md", bytes("khác"));
    files.put("2025/lang-son/dong-kinh/slogans/a.md", bytes("khác"));
    files.remove("hotlines/113.md");
    Run run = take(files);
    assertTrue(
        run.out()
            .contains(
                "(2):\n  2025/lang-son/dong-kinh/slogans/a.md\n  2025/lang-son/locality.md\n"),
        run.out());
    Map<String, byte[]> other = real(EDITION);
    other.computeIfPresent(
        EDITION + "locality.md",
        (name, bytes) ->
            bytes(new String(bytes, StandardCharsets.UTF_8).replace("06187", "05977")));
    Run wrong = take(other, "--over");
    assertEquals(1, wrong.exitCode());
    assertTrue(wrong.err().contains("Kỳ Lừa (05977)"), wrong.err());
  }

  @ParameterizedTest
  @CsvSource({
    "../x.md, chỉ ra ngoài",
    "2025/lang-son/ky-lua/..\\..\\x.md, chỉ ra ngoài",
    "/etc/x.md, chỉ ra ngoài",
    "C:\\x.md, chỉ ra ngoài",
    "2025/lang-son/ky-lua/con.md, không dùng được",
    "2025/lang-son/ky-lua/a\u0001.md, không dùng được",
    "2025/lang-son/ky-lua/Locality.md, chữ hoa",
    "2025/lang-son/Ky-Lua/a.md, chữ hoa"
  })
  void namesThatLeadAstrayAreRefused(String name, String told) throws IOException {
    Map<String, String> before = content();
    Map<String, byte[]> files = real(EDITION);
    files.put(name, bytes("---\n---\n"));
    Run run = take(files);
    assertEquals(1, run.exitCode(), run.out());
    assertTrue(run.err().contains(told), run.err());
    assertEquals(before, content());
  }

  @Test
  void bombsLinksAndOtherFilesAreRefused() throws IOException {
    Map<String, byte[]> files = real(EDITION);
    files.put(EDITION + "a.png", new byte[30_000_000]);
    assertTrue(take(files).err().contains("giải nén ra quá lớn"));
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i < 5_001; i++) {
      many.put(EDITION + i + ".md", new byte[0]);
    }
    assertTrue(take(many).err().contains("quá 5000 tệp"));
    Files.writeString(folder.resolve("a.zip"), "Rar!");
    assertTrue(Run.lent(folder, command()).err().contains("không phải tệp ZIP"));
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(folder.resolve("a.zip"))) {
      ZipArchiveEntry link = new ZipArchiveEntry(EDITION + "locality.md");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write(bytes("/etc/passwd"));
      zip.closeArchiveEntry();
    }
    assertTrue(Run.lent(folder, command()).err().contains("liên kết thay cho tệp"));
    assertEquals(1, content().size());
  }

  @Test
  void noLinkHereIsFollowed() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("content/2025/lang-son/ky-lua"), outside);
    assertEquals(1, take(real(EDITION)).exitCode());
    try (Stream<Path> all = Files.list(outside)) {
      assertEquals(0, all.count());
    }
  }
}
