package vn.lantoa.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.speech.LoudspeakerScript.Part;

/** What a ward has written itself is read on the first day, however little it is. */
final class OwnSlogansTest {
  private static final String WARD = "2024/lai-chau/doan-ket";

  @TempDir private Path folder;

  @Test
  void areReadBeforeThoseOfOthers() throws IOException {
    Path ward = folder.resolve(WARD);
    Files.createDirectories(ward.resolve("slogans"));
    Files.writeString(
        ward.resolve("locality.md"),
        "---\ntype: locality\nname: Đoàn Kết\nlevel: phường\nissuer: UBND phường Đoàn Kết\n---\n");
    Files.writeString(
        ward.resolve("slogans/cua-phuong.md"),
        """
        ---
        type: slogans
        title: Thông điệp của phường
        order: 999
        ---
        - Chấm dứt bạo lực, vun đắp yêu thương
        - Việc nhà không của riêng ai
        """);
    LocalDate today = LocalDate.of(2024, 11, 20);
    Catalogue catalogue =
        new ContentReader(
                List.of(
                    new ContentRoot(Path.of("content"), "content", true),
                    new ContentRoot(folder, "own", false)),
                today,
                tasks -> tasks.forEach(Runnable::run))
            .read(WARD)
            .value()
            .orElseThrow();
    ScriptWriter writer =
        new ScriptWriter(
            catalogue.edition(
                catalogue.entries().stream()
                    .filter(entry -> entry.path().equals(WARD))
                    .findFirst()
                    .orElseThrow()),
            today);
    List<String> own =
        List.of("Chấm dứt bạo lực, vun đắp yêu thương.", "Việc nhà không của riêng ai.");
    assertEquals(own, said(writer.usual()).skip(1).limit(2).toList());
    assertEquals(4, said(writer.usual()).skip(1).count(), "filled up with those of others");
    assertEquals(2, said(writer.brief()).count());
  }

  private static Stream<String> said(LoudspeakerScript script) {
    return script.sections().stream()
        .filter(section -> section.part() == Part.SLOGANS)
        .flatMap(section -> section.utterances().stream())
        .map(Utterance::spoken);
  }
}
