package vn.lantoa.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** What the script that starts processes relies on. */
final class StartTest {
  @Test
  void opensWhatSparkAsksFor() throws IOException {
    List<String> wanted =
        Stream.of(JavaModuleOptions.defaultModuleOptionArray())
            .filter(option -> option.startsWith("--add-opens"))
            .toList();
    assertNotEquals(List.of(), wanted);
    assertEquals(
        wanted,
        Files.readAllLines(Path.of("spark.java-options")).stream()
            .filter(option -> option.startsWith("--add-opens"))
            .toList());
  }
}
