package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newer program's content changes is told once, by subject. */
final class UpdateCommandTest {
  @TempDir private Path folder;

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve("old/content").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  private void olderProgram() throws IOException {
    Path from = Path.of("content");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("old/content").resolve(from.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    change("hotlines/111.md", "phone: \"111\"", "phone: \"1800 1567\"");
    change("legal/144-2021-nd-cp.md", "status: replaced", "status: in-force");
    change("2025/campaign.md", "theme: Bình", "theme-pending: true # Bình");
    Files.delete(folder.resolve("old/content/formats/bia-zalo.md"));
  }

  @Test
  void anOlderProgramIsComparedAndOwnFilesAreNamed() throws IOException {
    olderProgram();
    Path mine = folder.resolve("content/2025/lang-son/ky-lua/hotlines/111.md");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "---\ntype: hotline\nhide: true\n---\n");
    Run run = Run.lent(folder, "update", "--from", "old");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Số điện thoại\n"), run.out());
    assertTrue(run.out().contains("số nay là 111 (trước: 1800 1567)\n"), run.out());
    assertTrue(
        run.out().contains("chưa có điều mới: content/2025/lang-son/ky-lua/hotlines/111.md\n"));
    assertTrue(
        run.out().contains("hiệu lực nay là đã bị thay thế (trước: còn hiệu lực)\n"), run.out());
    assertTrue(run.out().contains("chủ đề nay là Bình đẳng giới và an toàn"), run.out());
    assertTrue(run.out().contains("Khổ in\n"), run.out());
    assertEquals(2, Run.lent(folder, "update", "--from", "nowhere").exitCode());
  }

  @Test
  void whatWasSeenIsNotToldAgain() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Run first = Run.lent(folder, "update");
    assertEquals(0, first.exitCode(), first.err());
    assertTrue(first.out().startsWith("Lần đầu"), first.out());
    Path record = folder.resolve(".lantoa-layer");
    String seen = Files.readString(record);
    Files.writeString(
        record,
        seen.replace("phone=111\t", "phone=1800 1567\t")
            .replaceFirst("(hotlines/111.md\t)[0-9a-f]{6}", "$1000000"));
    Run told = Run.lent(folder, "update", "--lang", "en");
    assertTrue(told.out().contains("number is now 111 (was: 1800 1567)"), told.out());
    assertEquals(
        "Phần chung không đổi gì: không có việc phải làm.\n", Run.lent(folder, "update").out());
    Files.writeString(record, "torn");
    assertTrue(Run.lent(folder, "update").out().startsWith("Lần đầu"));
  }
}
