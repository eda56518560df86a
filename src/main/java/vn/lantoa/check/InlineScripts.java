package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a content security policy names scripts by (CSP level 3, "hash-source"). All pages have the
 * same few, so they are digested once. Safe for many threads.
 */
final class InlineScripts {
  private static final int KEPT = 100;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** Whether a policy allows a script by naming its hash. */
  boolean isAllowed(String script, String policy) {
    return policy.contains(source(script));
  }

  private String source(String script) {
    String source = known.get(script);
    if (source == null) {
      source = "'sha256-" + sha256(script) + "'";
      if (known.size() < KEPT) {
        known.put(script, source);
      }
    }
    return source;
  }

  private static String sha256(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
