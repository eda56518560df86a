package vn.lantoa.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.kept.SiteChanges;

/** What there is to upload once a site was taken. */
final class TakenSitesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve(name), text);
    return site;
  }

  @Test
  void isToldAgainstTheLastOtherSite() throws IOException {
    TakenSites taken = new TakenSites(folder.resolve("journal"), "2025-lang-son-ky-lua");
    Path site = write("index.html", "a");
    write("cu.html", "a");
    write("a.css", "a");
    assertFalse(taken.isKnown());
    taken.take(site, DAY);
    assertTrue(taken.isKnown());
    assertEquals(Optional.empty(), taken.changed(site), "no other one was taken");
    write("index.html", "b");
    write("a.css", "b");
    Files.delete(site.resolve("cu.html"));
    SiteChanges changes = taken.changed(site).orElseThrow().changes();
    assertEquals(List.of("a.css", "index.html"), changes.uploads());
    assertEquals(List.of("cu.html"), changes.deletes());
    taken.take(site, DAY);
    SiteChanges again = taken.changed(site).orElseThrow().changes();
    assertEquals(changes, again, "taking it does not lose the list");
  }
}
