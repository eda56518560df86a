package vn.lantoa.downloads.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lantoa.campaign.site.Artifact;

/**
 * A ZIP file whose files are stored as they are: PDF and PNG are compressed already. It is made
 * anew whenever it is written, one file after the other, so that nobody holds it in memory; the
 * same files give the same bytes.
 */
record StoredZip(List<KitFile> files) implements Artifact.Source {
  /** The first moment that a ZIP file can name (APPNOTE 4.4.6); says nothing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  StoredZip {
    files = List.copyOf(files);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (KitFile file : files) {
      zip.putNextEntry(entry(file));
      file.content().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** What stands before a stored file has to say how long it is, and its checksum. */
  private static ZipEntry entry(KitFile file) {
    Tally tally = new Tally();
    CheckedOutputStream summed = new CheckedOutputStream(tally, new CRC32());
    file.content().writeTo(summed);
    ZipEntry entry = new ZipEntry(file.name());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(tally.bytes());
    entry.setCrc(summed.getChecksum().getValue());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** How large the file is. */
  long size() {
    Tally tally = new Tally();
    new Artifact("", this).writeTo(tally);
    return tally.bytes();
  }
}
