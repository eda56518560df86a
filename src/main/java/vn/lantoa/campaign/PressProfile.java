package vn.lantoa.campaign;

import java.nio.file.Path;
import vn.lantoa.problem.Source;

/**
 * The ICC profile of a print shop's own press, paper and inks.
 *
 * @param name as the author wrote it, relative to the Markdown file
 * @param file where it lies
 * @param place where the author names it
 */
public record PressProfile(String name, Path file, Source place) {}
