package vn.lantoa.desk.problem;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.lantoa.build.Build;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.desk.office.Office;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.ContentRoot;

/**
 * All that is wrong with an edition as its files are now: a build that throws away what it makes.
 *
 * @param own the name of the officer's content, as problems call it; empty of a build that cannot
 *     be
 */
public record Checkup(List<Problem> problems, String own) {

  public static Checkup of(Office office, String edition) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(edition);
    if (inputs.value().isEmpty()) {
      return new Checkup(inputs.problems(), "");
    }
    List<ContentRoot> roots = inputs.value().get().content();
    List<Problem> found = new Build(inputs.value().get(), Progress.NONE).check().problems();
    return new Checkup(found.stream().sorted().toList(), roots.get(roots.size() - 1).name());
  }

  /** The file that a problem is in, by its name in the store; none of what is not the officer's. */
  public Optional<String> file(Problem problem) {
    String file = problem.source().file();
    return !own.isEmpty() && file.startsWith(own + "/")
        ? Optional.of(file.substring(own.length() + 1))
        : Optional.empty();
  }
}
