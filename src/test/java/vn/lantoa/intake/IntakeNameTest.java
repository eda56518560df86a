package vn.lantoa.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.edit.ContentStore;

/** A folder under another name goes over what is here only with a word. */
class IntakeNameTest {
  private static final String FILE = "2026/thai-nguyen/la-bang/locality.md";

  @TempDir private Path folder;

  private Intake sent(String name, String issuer) throws Exception {
    Path zip = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream parcel = new ZipOutputStream(out)) {
      parcel.putNextEntry(new ZipEntry(FILE));
      parcel.write(text(name, issuer).getBytes(StandardCharsets.UTF_8));
    }
    return Intake.of(ContentStore.of(folder.resolve("content")), zip, "");
  }

  private static String text(String name, String issuer) {
    return "---\ntype: locality\nname: %s\nlevel: xã\ncode: \"05818\"\nissuer: %s\n---\n"
        .formatted(name, issuer);
  }

  @Test
  void isAskedForEvenWhereNobodyChangedTheFile() throws Exception {
    Files.createDirectories(folder.resolve("content"));
    sent("La Bằng", "UBND xã").save();
    assertEquals(List.of(FILE), sent("La Bằng", "UBND xã La Bằng").changed());
    Intake other = sent("Bản Bo", "UBND xã La Bằng");
    assertEquals(List.of(FILE), other.over());
    assertEquals(List.of(), other.changed());
  }
}
