package vn.lantoa.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteChangesTest {
  @TempDir Path folder;

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void whatPagesNeedComesBeforeThePages() throws IOException {
    put("old/index.html", "cũ");
    put("old/le.css", "cũ");
    put("old/tin/index.html", "như cũ");
    put("old/.git/config", "của git");
    put("new/index.html", "mới");
    put("new/tin/index.html", "như cũ");
    put("new/z.css", "mới");
    put("new/.lantoa/manifest", "mới");

    SiteChanges changes = SiteChanges.between(folder.resolve("old"), folder.resolve("new"));

    assertEquals(List.of(".lantoa/manifest", "z.css", "index.html"), changes.uploads());
    assertEquals(List.of("le.css"), changes.deletes());
  }

  @Test
  void ofOneSiteNothingHasChanged() throws IOException {
    put("old/index.html", "một");

    SiteChanges changes = SiteChanges.between(folder.resolve("old"), folder.resolve("old"));

    assertEquals(new SiteChanges(List.of(), List.of()), changes);
  }
}
