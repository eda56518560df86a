package vn.lantoa.check;

import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.CRC32C;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.StoredFile;

/**
 * Adds up files from many threads. Two tallies of the same files are equal, so that publishing can
 * tell whether what it holds is what was checked. CRC32C, because the processor computes it in
 * passing: a cryptographic digest would cost more than writing the files.
 */
public final class SiteDigester {
  private final LongAdder files = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder digest = new LongAdder();

  public void add(Artifact artifact) {
    files.increment();
    Optional<StoredFile> kept = artifact.kept();
    if (kept.isPresent()) {
      bytes.add(kept.get().size());
      digest.add(digest(artifact.path(), kept.get().crc()));
      return;
    }
    CRC32C crc = new CRC32C();
    Counting content = new Counting(crc);
    artifact.writeTo(content);
    bytes.add(content.bytes);
    digest.add(digest(artifact.path(), crc.getValue()));
  }

  /** Of everything added so far. */
  public SiteDigest sum() {
    return new SiteDigest(files.sum(), bytes.sum(), digest.sum());
  }

  /** A product, so that two files that changed places are another sum. */
  private static long digest(String path, long crc) {
    return (crc + 1) * (2L * path.hashCode() + 1);
  }

  /** Adds up what flows by. */
  private static final class Counting extends OutputStream {
    private final CRC32C crc;
    private long bytes;

    Counting(CRC32C crc) {
      this.crc = crc;
    }

    @Override
    public void write(int one) {
      crc.update(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      crc.update(some, from, length);
      bytes += length;
    }
  }
}
