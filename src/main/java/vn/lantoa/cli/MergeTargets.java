package vn.lantoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Files that a command is about to write, guarded against being somebody's work.
 *
 * @param reports that are read
 */
record MergeTargets(Collection<Path> reports) {
  /** More lines than the keys of a page could fill before its type. */
  private static final int HEAD = 1_000;

  /** Why a workbook is not to be written: it is one of those that are read. */
  Optional<Problem> workbook(Path file, String name) throws IOException {
    return isReport(file) ? Optional.of(kept(name, "workbook.input")) : Optional.empty();
  }

  /** Why a page is not to be written: it is read, or no page of results. */
  Optional<Problem> page(Path file, String name) throws IOException {
    boolean free = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    return workbook(file, name)
        .or(
            () ->
                free || isResults(file)
                    ? Optional.empty()
                    : Optional.of(kept(name, "workbook.page")));
  }

  private static Problem kept(String name, String why) {
    return Problem.of(Mistake.FILE_KEPT, Source.command(), name, why);
  }

  private boolean isReport(Path file) throws IOException {
    if (Files.exists(file)) {
      for (Path report : reports) {
        if (Files.exists(report) && Files.isSameFile(file, report)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isResults(Path file) {
    // what stands before the type is ASCII; Latin 1 takes any bytes for letters
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      List<String> head = lines.limit(HEAD).map(String::stripTrailing).toList();
      boolean opened = !head.isEmpty() && head.get(0).endsWith("---");
      return opened
          && head.stream()
              .skip(1)
              .takeWhile(line -> !line.equals("---"))
              .anyMatch(MergeTargets::isType);
    } catch (IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isType(String line) {
    return line.startsWith("type:")
        && line.substring("type:".length()).replaceAll("[\"']", "").strip().equals("results");
  }
}
