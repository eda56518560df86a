package vn.lantoa.bytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Names and seals made from the bytes of a file. */
public final class Digests {
  private Digests() {}

  /** site.css becomes site.0f1e2d3c.css: a browser may keep it for ever. */
  public static String named(String name, byte[] bytes) {
    String hash = HexFormat.of().formatHex(sha256(bytes), 0, 4);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** Subresource Integrity: what a script or style must hash to. */
  public static String integrity(byte[] bytes) {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
  }

  /** What a content security policy names an inline script by (CSP level 3, "hash-source"). */
  public static String source(String script) {
    byte[] digest = sha256(script.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  /** Of all parts, one after the other. */
  public static byte[] sha256(byte[]... parts) {
    return digest("SHA-256", parts);
  }

  /** The same in hexadecimal digits. */
  public static String hex(byte[]... parts) {
    return HexFormat.of().formatHex(sha256(parts));
  }

  /** What adds up a SHA-256. */
  public static MessageDigest ofSha256() {
    return of("SHA-256");
  }

  private static byte[] digest(String algorithm, byte[]... parts) {
    MessageDigest digest = of(algorithm);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
