package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test expects. {@code -Dgolden.update=true} rewrites all of them, for the
 * change to be read like code; where CI=true that is refused.
 */
public final class Golden {
  public static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /**
   * @param file below {@link #RESOURCES}
   */
  public static void assertMatches(Path file, String actual) throws IOException {
    Path expected = RESOURCES.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("golden.update is refused in CI");
      }
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), actual, file.toString());
  }
}
