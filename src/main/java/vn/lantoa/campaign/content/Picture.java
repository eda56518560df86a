package vn.lantoa.campaign.content;

import java.nio.file.Path;
import vn.lantoa.problem.Source;

/**
 * A picture file that content names.
 *
 * @param name as the author wrote it, relative to the Markdown file
 * @param file where it lies
 * @param alt what it shows, in words
 * @param place where the author names it
 */
public record Picture(String name, Path file, String alt, Source place) {}
