package vn.lantoa.check;

import vn.lantoa.bytes.Digests;
import vn.lantoa.bytes.LruCache;

/**
 * What a content security policy names scripts by. All pages have the same few, so they are
 * digested once. Safe for many threads.
 */
final class InlineScripts {
  private final LruCache<String, String> sources = new LruCache<>(100);

  /** Whether a policy allows a script by naming its hash. */
  boolean isAllowed(String script, String policy) {
    return policy.contains(sources.of(script, Digests::source));
  }
}
