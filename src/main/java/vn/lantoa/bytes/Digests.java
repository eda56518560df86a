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
    String hash = HexFormat.of().formatHex(digest("SHA-256", bytes), 0, 4);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** Subresource Integrity: what a script or style must hash to. */
  public static String integrity(byte[] bytes) {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
  }

  /** What a content security policy names an inline script by. */
  public static String sha256(String script) {
    return Base64.getEncoder()
        .encodeToString(digest("SHA-256", script.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
