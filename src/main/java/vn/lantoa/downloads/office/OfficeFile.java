package vn.lantoa.downloads.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What all our office files have in common: the same bytes each time. */
final class OfficeFile {
  /** The first moment that a ZIP file can name (APPNOTE 4.4.6); says nothing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROGRAM = "Lan Tỏa";

  private OfficeFile() {}

  /**
   * Says what readers show of a file and of its making.
   *
   * @param made the moment that it names as that of its making
   */
  static void describe(POIXMLDocument document, String title, String creator, Instant made) {
    CoreProperties core = document.getProperties().getCoreProperties();
    Optional<Date> date = Optional.of(Date.from(made));
    core.setTitle(title);
    core.setCreator(creator);
    core.setCreated(date);
    core.setModified(date);
    core.getUnderlyingProperties().setLanguageProperty("vi-VN");
    document.getProperties().getExtendedProperties().setApplication(PROGRAM);
  }

  /** The file. POI writes the time of the day into it; that is taken out again. */
  static byte[] bytes(POIXMLDocument document) {
    ByteArrayOutputStream timed = new ByteArrayOutputStream();
    ByteArrayOutputStream timeless = new ByteArrayOutputStream();
    try {
      document.write(timed);
      document.close();
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed.toByteArray()));
          ZipOutputStream out = new ZipOutputStream(timeless)) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTimeLocal(NO_TIME);
          out.putNextEntry(copy);
          in.transferTo(out);
          out.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing here touches a disk
    }
    return timeless.toByteArray();
  }
}
