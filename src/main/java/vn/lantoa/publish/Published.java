package vn.lantoa.publish;

import java.nio.file.Path;

/** A site that the public can see now. */
public record Published(Path out, long files, long bytes) {}
