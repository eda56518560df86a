package vn.lantoa.campaign.content;

import java.nio.file.Path;

/**
 * A file that content hands out as it is.
 *
 * @param file where it lies
 * @param path below the edition's root: tep/ke-hoach.0f1e2d3c.pdf
 */
public record Download(Path file, String path) {}
