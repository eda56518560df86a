package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.programs.Program;

/** LibreOffice, no relation of what writes our documents, opens them and reads what we meant. */
@ExtendWith(Sites.Given.class)
final class OfficeIT {
  private static final String WARD = "2025/lang-son/ky-lua/tai-ve/";

  @TempDir private Path folder;

  @Test
  void opensEveryDocument(Sites sites) throws Exception {
    List<Path> documents =
        sites.whole().files().stream()
            .filter(file -> file.contains("tai-ve/") && file.endsWith(".docx"))
            .filter(file -> !file.contains("-nhom-"))
            .map(sites.whole().folder()::resolve)
            .toList();
    assertTrue(documents.size() > 5, documents + "");
    List<Path> copies = new ArrayList<>();
    for (Path document : documents) {
      Path copy = folder.resolve(copies.size() + ".docx");
      copies.add(Files.copy(document, copy));
    }
    convert(Program.WRITER, "pdf", copies);
    for (int i = 0; i < copies.size(); i++) {
      String text = text(folder.resolve(i + ".pdf"));
      assertTrue(text.length() > 100, documents.get(i) + ": " + text);
      assertTrue(
          text.contains("bình đẳng giới") || text.contains("Sở"), documents.get(i) + ": " + text);
    }
  }

  @Test
  void readsTheTextsOfBanners(Sites sites) throws Exception {
    Path copy = copy(sites, "thong-diep.docx");
    convert(Program.WRITER, "pdf", List.of(copy));
    String text = text(folder.resolve("thong-diep.pdf"));
    assertTrue(text.contains("Hãy lên tiếng khi bị bạo lực."), text);
    assertTrue(text.contains("1. Đầu tư cho bình đẳng giới"), "Word counts: " + text);
    String fonts = run(Program.PDFINFO, folder.resolve("thong-diep.pdf").toString());
    assertTrue(fonts.contains("Page size:       595"), "A4: " + fonts);
  }

  @Test
  void opensTablesInTheirColumns(Sites sites) throws Exception {
    Path copy = copy(sites, "thong-diep.csv");
    // comma, quotation mark, UTF-8: what it asks in a window, and Excel sees by the first bytes
    convert(Program.CALC, "html", List.of(copy), "--infilter=CSV:44,34,76");
    Elements rows = Jsoup.parse(folder.resolve("thong-diep.html").toFile()).select("tr");
    assertEquals(
        List.of("STT", "Nhóm", "Thông điệp", "Chữ hoa", "Nguồn", "Ngôn ngữ"),
        rows.get(0).select("td").eachText());
    assertTrue(rows.select("td").eachText().contains("Hãy lên tiếng khi bị bạo lực."));
  }

  private Path copy(Sites sites, String name) throws Exception {
    return Files.copy(sites.whole().folder().resolve(WARD + name), folder.resolve(name));
  }

  private void convert(Program program, String to, List<Path> files, String... more)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.path().toString(),
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString()));
    command.addAll(List.of(more));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private static String text(Path pdf) throws Exception {
    return run(Program.PDFTOTEXT, "-q", pdf.toString(), "-").replaceAll("\\s+", " ");
  }

  private static String run(Program program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.path().toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), command + ": " + said);
    return said;
  }
}
