package vn.lantoa.cure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/**
 * Applies cures, and takes back those that cure nothing: after each, the problem must be gone and
 * no new error or warning there, but for those that it had hidden. A note asks for nothing.
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
    Optional<Cure> cure =
        ContentStore.version(before).equals(version)
            ? Cures.of(problem, file, store)
            : Optional.empty();
    List<String> were = names(check.problems(), Map.of());
    if (cure.isEmpty()
        || !were.remove(name(problem, Map.of()))
        || !store.save(cure.get().saves()).isEmpty()) {
      return Result.GONE;
    }
    Optional<Untouched> rest =
        cure.get().becomes(file).flatMap(now -> Untouched.between(before.orElseThrow(), now));
    if (isClear(check.problems(), cure.get(), file, rest, were)) {
      return Result.CURED;
    }
    store.revoke(cure.get().saves());
    return Result.TAKEN_BACK;
  }

  /** Whether nothing is wrong now that was not before, told or behind what was cured. */
  private static boolean isClear(
      List<Problem> are, Cure cure, String file, Optional<Untouched> rest, List<String> were) {
    List<String> known = new ArrayList<>(were);
    for (Problem problem : are) {
      boolean hidden =
          problem.source().file().endsWith("/" + file)
              && rest.filter(text -> text.holds(problem)).isPresent();
      if (problem.severity() != Severity.NOTE
          && !known.remove(name(problem, cure.moved()))
          && !hidden) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(List<Problem> problems, Map<String, String> moved) {
    return new ArrayList<>(
        problems.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .map(problem -> name(problem, moved))
            .toList());
  }

  /**
   * A line that goes moves what is below it: places within a file are no part of the name. A file
   * that has moved has the name that it had.
   */
  private static String name(Problem problem, Map<String, String> moved) {
    String words = String.join("\t", problem.arguments()).replaceAll(":\\d+:\\d+(?=\t|$)", "");
    if (problem.mistake() == Mistake.REPEATED_KEY) {
      words = words.replaceAll("\t\\d+$", ""); // the line of the first one
    }
    String file = problem.source().file();
    for (Map.Entry<String, String> move : moved.entrySet()) {
      if (file.endsWith("/" + move.getValue())) {
        file = file.substring(0, file.length() - move.getValue().length()) + move.getKey();
      }
    }
    return problem.mistake() + "\t" + file + "\t" + words;
  }
}
