package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body whose plan has no theme. */
final class NoThemeTest {
  private static final String BA_TO = "2024/quang-ngai/ba-to";

  @TempDir private Path temp;

  @Test
  void itsSlogansAreLaidOutAndNoThemeIs() throws IOException {
    List<SheetTask> with = RealContent.below(BA_TO).orders();
    List<SheetTask> without =
        RealContent.of(contentWithoutTheme(), BA_TO).orders().stream()
            .filter(order -> order.job().extra().isEmpty())
            .toList();
    assertEquals(slogans(with), without.size());
    assertEquals(slogans(with), slogans(without));
  }

  @Test
  void withoutSlogansTooThereIsNothing() {
    assertEquals(List.of(), RealContent.below("2024/so-tu-phap").orders());
  }

  private static int slogans(List<SheetTask> orders) {
    return (int) orders.stream().filter(order -> order.job().slogan().isPresent()).count();
  }

  private Path contentWithoutTheme() throws IOException {
    Path from = Path.of("content");
    Path to = temp.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    Path locality = to.resolve(BA_TO).resolve("locality.md");
    String text = Files.readString(locality);
    Files.writeString(locality, text.replaceFirst("(?m)^type: locality\\R", "$0theme: none\n"));
    return to;
  }
}
