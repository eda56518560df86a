package vn.lantoa.campaign;

/**
 * A file of the site, made but not yet written.
 *
 * @param path below the root of the site, with '/' between folders
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(String path, byte[] bytes) {}
