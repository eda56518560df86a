package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FingerprintTest {
  private record Pair(String one, Optional<String> other) {}

  private static String of(Object... values) {
    Fingerprint print = new Fingerprint(AtomicInteger.class);
    for (Object value : values) {
      print.with(value);
    }
    return print.hex();
  }

  @Test
  void equalValuesHaveOneNameAndNoOthers() {
    assertEquals(of(new Pair("a", Optional.of("b"))), of(new Pair("a", Optional.of("b"))));
    assertNotEquals(of(new Pair("a", Optional.empty())), of(new Pair("a", Optional.of(""))));
    assertNotEquals(of("ab", "c"), of("a", "bc"));
    assertNotEquals(of(List.of("a"), "b"), of(List.of("a", "b")));
    assertEquals(of(Map.of("x", 1, "y", 2)), of(Map.of("y", 2, "x", 1)));
    assertNotEquals(of(Map.of("x", 1)), of(Map.of("x", 2)));
  }

  @Test
  void ofAFileItsBytesCountAndNotItsPath(@TempDir Path folder) throws Exception {
    Path one = Files.writeString(folder.resolve("one"), "chữ");
    Path other = Files.writeString(folder.resolve("other"), "chữ");
    assertEquals(of(one), of(other));
    Files.writeString(other, "chữ khác");
    assertNotEquals(of(one), of(other));
  }

  @Test
  void whatItDoesNotKnowItRefuses() {
    assertThrows(IllegalArgumentException.class, () -> of(new Object()));
    assertEquals(of("a"), of("a", new AtomicInteger(1)));
  }
}
