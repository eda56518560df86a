package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.downloads.FilledForm;
import vn.lantoa.programs.Program;

/** The report's files in LibreOffice. */
final class ReportMergeIT {
  @TempDir private Path temp;

  @Test
  void theDocumentSaysWhatIsKnownAndLeavesRoom() throws Exception {
    List<Artifact> files = FilledForm.files(Path.of("content"), "2025/lang-son/ky-lua");
    Path document = Files.write(temp.resolve("bao-cao.docx"), files.get(0).bytes());
    String text =
        Files.readString(converted(Program.WRITER, document, "txt:Text (encoded):UTF8", "txt"));
    for (String part :
        List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Mẫu chung, dùng khi chưa có mẫu kèm kế hoạch của Ủy ban nhân dân phường Kỳ Lừa",
            "Kính gửi: UBND phường Kỳ Lừa (qua Phòng Văn hóa – Xã hội)",
            "Gửi trước ngày 18/12/2025.",
            "I. Tổ chức thực hiện",
            "Kiểm tra, xử lý vi phạm: …",
            "Số người tham gia")) {
      assertTrue(text.contains(part), part + "\n" + text);
    }
  }

  @Test
  void theWorkbookIsReadAndWrittenByLibreOfficeAndCountedStill() throws Exception {
    new FixtureSite("reports-that-do-not-add-up").copyTo(temp);
    Path sent = Files.createDirectories(temp.resolve("bao-cao"));
    Path filled = temp.resolve("dong-kinh.xlsx");
    FilledForm.of(temp.resolve("content"), "2025/lang-son/dong-kinh")
        .with("Bảng 1!C6", 2)
        .with("Bảng 1!D6", 30)
        .with("Bảng 1!E6", 40)
        .save(filled);
    Files.move(converted(Program.CALC, filled, "xlsx", "xlsx"), sent.resolve("a.xlsx"));
    Run run =
        Run.in(temp, "report", "merge", "bao-cao", "--in", "2025/lang-son", "--out", "tong.xlsx");
    assertEquals(0, run.exitCode(), run.err());
    Path total =
        converted(
            Program.CALC,
            temp.resolve("tong.xlsx"),
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
            "csv");
    assertTrue(Files.readString(total, UTF_8).contains("1,Nói chuyện,2,30,40,70,"));
  }

  /** What LibreOffice makes of a file. */
  private Path converted(Program program, Path file, String to, String ending)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(temp.resolve("out-" + ending));
    Process office =
        new ProcessBuilder(
                program.path().toString(),
                "--headless",
                "-env:UserInstallation=" + temp.resolve("office").toUri(),
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes too long");
    try (var files = Files.list(out)) {
      return files
          .filter(made -> made.toString().endsWith("." + ending))
          .findFirst()
          .orElseThrow(() -> new AssertionError("LibreOffice made nothing of " + file));
    }
  }
}
