package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much whoever hosts a site, or carries it on a stick, has to take. */
@ExtendWith(Sites.Given.class)
final class SizeTest {
  private static final long MEGABYTE = 1_000_000;
  private static final String WARD = "2025/lang-son/ky-lua/";

  private final BuiltSite site;

  SizeTest(Sites sites) {
    this.site = sites.whole();
  }

  @Test
  void aWardTakesAtMost25MegabytesAndAllPlansTogether120() {
    long ward = size(WARD);
    long all = size("");
    assertTrue(ward <= 25 * MEGABYTE, () -> "ward: " + ward);
    assertTrue(all <= 120 * MEGABYTE, () -> "all: " + all);
  }

  @Test
  void noSheetIsThereToBeChanged() {
    List<String> drawings =
        site.files().stream().filter(file -> file.matches(".*/in-an/tep/.*[.]svg")).toList();
    assertEquals(List.of(), drawings);
  }

  private long size(String folder) {
    return site.files().stream()
        .filter(file -> file.startsWith(folder))
        .mapToLong(this::sizeOf)
        .sum();
  }

  private long sizeOf(String file) {
    try {
      return Files.size(site.folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
