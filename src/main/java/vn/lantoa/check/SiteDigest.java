package vn.lantoa.check;

/**
 * What a set of files adds up to, whatever the order they came in.
 *
 * @param digest of paths and bytes; it finds accidents, it does not withstand an attacker
 */
public record SiteDigest(long files, long bytes, long digest) {}
