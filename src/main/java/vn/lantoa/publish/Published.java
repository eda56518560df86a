package vn.lantoa.publish;

/** What the public can see now. */
public record Published(long files, long bytes) {}
