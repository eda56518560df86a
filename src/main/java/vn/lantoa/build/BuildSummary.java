package vn.lantoa.build;

/**
 * What a build has made.
 *
 * @param editions localities, years and lists
 * @param pages web pages
 * @param files all files, pages among them; none when nothing was written
 * @param bytes of all files
 */
public record BuildSummary(int editions, long pages, long files, long bytes) {}
