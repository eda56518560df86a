package vn.lantoa.campaign.site;

/**
 * A file of a site as it lies on a disk.
 *
 * @param path below the root of the site, with '/' between folders
 * @param size in bytes
 * @param modified when it was written, in ms since 1970
 * @param crc its CRC-32C
 * @param sha256 its SHA-256, in hexadecimal digits
 */
public record StoredFile(String path, long size, long modified, long crc, String sha256) {}
