package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.site.Artifact;

/** The seal of an approval is what {@code sha256sum FILES | sha256sum} says. */
final class SealTest {
  @Test
  void sealsTheListOfFilesAsOthersWriteIt() throws Exception {
    StringBuilder list = new StringBuilder();
    List<SheetTask.Shown> shown = new ArrayList<>();
    Map<String, byte[]> files = new HashMap<>();
    for (SheetTask task : RealContent.below("2025/lang-son/ky-lua").orders().subList(0, 2)) {
      SheetTask.Shown one =
          task.make((Artifact file) -> files.put(file.path(), file.bytes())).shown().orElseThrow();
      shown.add(one);
      byte[] pdf = Objects.requireNonNull(files.get(one.file().path()));
      list.append(sha256(pdf)).append("  ").append(one.file().name()).append('\n');
    }
    String expected = sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(expected, ApprovalForm.seal(shown));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
