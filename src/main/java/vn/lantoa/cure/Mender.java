package vn.lantoa.cure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/**
 * Applies cures, and takes back those that cure nothing: after each, the problem must be gone and
 * no new error or warning there. A note asks for nothing.
 *
 * @param store whose files are cured
 */
public record Mender(ContentStore store) {
  /** Finds all problems, as the content is now. */
  @FunctionalInterface
  public interface Check {
    List<Problem> problems() throws IOException;
  }

  /** What became of it. */
  public enum Result {
    /** The file is without the problem. */
    CURED,
    /** There is no such problem any more, or no cure for it. */
    GONE,
    /** The cure did not take, or would have made another problem: the file is as it was. */
    TAKEN_BACK
  }

  /**
   * Cures one.
   *
   * @param file its name in the store
   * @param version of the file, as its author saw it
   */
  public Result cure(Problem problem, String file, String version, Check check) throws IOException {
    Optional<byte[]> before = store.read(file);
    Optional<byte[]> cured = before.flatMap(bytes -> Cures.of(problem, bytes));
    List<Problem> all = check.problems();
    if (cured.isEmpty()
        || !names(all).contains(name(problem))
        || !store.save(file, version, cured.get())) {
      return Result.GONE;
    }
    List<String> were = names(all);
    were.remove(name(problem));
    List<String> are = names(check.problems());
    were.forEach(are::remove);
    if (are.isEmpty()) {
      return Result.CURED;
    }
    store.undo();
    return Result.TAKEN_BACK;
  }

  private static List<String> names(List<Problem> problems) {
    return new ArrayList<>(
        problems.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .map(Mender::name)
            .toList());
  }

  /** A line that goes moves what is below it: places within a file are no part of the name. */
  private static String name(Problem problem) {
    String words = String.join("\t", problem.arguments()).replaceAll(":\\d+:\\d+(?=\t|$)", "");
    return problem.mistake() + "\t" + problem.source().file() + "\t" + words;
  }
}
