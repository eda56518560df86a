package vn.lantoa.downloads.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
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

  /**
   * The file. The document can be used no more: closing would save it once again, into nowhere, so
   * it is let go.
   */
  static byte[] bytes(POIXMLDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new Timeless(bytes)) {
      document.write(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing here touches a disk
    }
    document.getPackage().revert();
    return bytes.toByteArray();
  }

  /**
   * POI would name the time of the day for each part, or 1970 where SOURCE_DATE_EPOCH is set, in
   * fields of its own. It takes an archive for what it is.
   */
  private static final class Timeless extends ZipArchiveOutputStream {
    Timeless(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      ZipArchiveEntry timeless = new ZipArchiveEntry(entry.getName());
      timeless.setTimeLocal(NO_TIME);
      super.putArchiveEntry(timeless);
    }
  }
}
