package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "DOCX, word/document.xml",
    "XLSX, xl/workbook.xml",
    "PPTX, ppt/presentation.xml",
  })
  void officeFilesAreToldByWhatIsInThem(FileKind kind, String part) throws IOException {
    assertEquals(Optional.of(kind), FileKind.of(zip("[Content_Types].xml", part)));
    assertFalse(kind.isActive(zip("[Content_Types].xml", part)));
    assertTrue(kind.isActive(zip("[Content_Types].xml", part, "word/vbaProject.bin")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "MZ\u0090", "<html>", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"})
  void whatPeopleShouldNotOpenIsNone(String start) {
    assertEquals(Optional.empty(), FileKind.of(start.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void packedFilesOfUnknownKindAreNone() throws IOException {
    assertEquals(Optional.empty(), FileKind.of(zip("a.exe")));
  }

  @ParameterizedTest
  @CsvSource({
    "PDF, %PDF-1.7 %%EOF",
    "JPEG, \u00ff\u00d8\u00ff\u00e0",
    "MP3, ID3\u0003",
    "MP3, \u00ff\u00fb\u0090",
    "MP4, ____ftypisom",
  })
  void othersAreToldByTheirFirstBytes(FileKind kind, String start) {
    assertEquals(Optional.of(kind), FileKind.of(start.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aPdfThatRunsSomethingIsActive() {
    assertTrue(
        FileKind.PDF.isActive("%PDF-1.7 <</S/JavaScript>>".getBytes(StandardCharsets.UTF_8)));
    assertFalse(FileKind.PDF.isActive("%PDF-1.7 <</Type/Page>>".getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
