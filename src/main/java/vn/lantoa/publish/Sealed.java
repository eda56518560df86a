package vn.lantoa.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.StoredFile;

/** Writes a file, and knows afterwards by what to tell it from others. */
final class Sealed extends FilterOutputStream {
  private final MessageDigest sha256 = Digests.ofSha256();
  private final CRC32C crc = new CRC32C();
  private long size;

  Sealed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    out.write(some, from, length);
    sha256.update(some, from, length);
    crc.update(some, from, length);
    size += length;
  }

  /**
   * To be asked once, when all is written.
   *
   * @param modified in ms since 1970
   */
  StoredFile facts(String path, long modified) {
    String digest = HexFormat.of().formatHex(sha256.digest());
    return new StoredFile(path, size, modified, crc.getValue(), digest);
  }
}
