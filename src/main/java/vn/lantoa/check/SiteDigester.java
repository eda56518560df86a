package vn.lantoa.check;

import java.util.concurrent.atomic.LongAdder;
import java.util.zip.CRC32C;
import vn.lantoa.campaign.site.Artifact;

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
    bytes.add(artifact.bytes().length);
    digest.add(digest(artifact));
  }

  /** Of everything added so far. */
  public SiteDigest sum() {
    return new SiteDigest(files.sum(), bytes.sum(), digest.sum());
  }

  /** A product, so that two files that changed places are another sum. */
  private static long digest(Artifact artifact) {
    CRC32C crc = new CRC32C();
    crc.update(artifact.bytes());
    return (crc.getValue() + 1) * (2L * artifact.path().hashCode() + 1);
  }
}
