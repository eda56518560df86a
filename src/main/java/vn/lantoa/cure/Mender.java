package vn.lantoa.cure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Problem;

/**
 * Applies cures, and takes back those that cure nothing: after each, the problem must be gone and
 * no new one there.
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
    List<String> were = names(check.problems());
    if (cured.isEmpty()
        || !were.contains(name(problem))
        || !store.save(file, version, cured.get())) {
      return Result.GONE;
    }
    List<String> are = names(check.problems());
    were.remove(name(problem));
    were.forEach(are::remove);
    if (are.isEmpty()) {
      return Result.CURED;
    }
    store.undo();
    return Result.TAKEN_BACK;
  }

  private static List<String> names(List<Problem> problems) {
    return new ArrayList<>(problems.stream().map(Mender::name).toList());
  }

  /** A line that goes moves what is below it: places within a file are no part of the name. */
  private static String name(Problem problem) {
    String words = String.join("\t", problem.arguments()).replaceAll(":\\d+:\\d+(?=\t|$)", "");
    return problem.mistake() + "\t" + problem.source().file() + "\t" + words;
  }
}
