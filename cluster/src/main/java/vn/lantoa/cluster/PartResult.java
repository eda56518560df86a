package vn.lantoa.cluster;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.List;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/**
 * What became of a part, as an executor tells it.
 *
 * @param index of the part, from 1
 * @param problems errors: of single localities, or of what the whole part depends on
 * @param fault where the content is not to blame: what Java says; else empty
 */
record PartResult(int index, Fate fate, List<SentProblem> problems, String fault)
    implements Serializable {

  /** How a part can end. */
  enum Fate {
    /** It is there, around localities with errors. */
    MADE,
    /** It was there already. */
    KEPT,
    /** It is not there: errors concern more than single localities. */
    BAD_CONTENT,
    /** It is not there, and the content is not to blame. */
    OUR_FAULT
  }

  static PartResult of(int index, Outcome<BuildSummary> outcome) {
    return outcome
        .value()
        .map(made -> new PartResult(index, fate(made), sent(made.errors()), ""))
        .orElseGet(() -> new PartResult(index, whose(outcome), sent(outcome.problems()), ""));
  }

  /** With all that Java tells of it. */
  static PartResult of(int index, Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return new PartResult(index, Fate.OUR_FAULT, List.of(), text.toString());
  }

  /** A full disk is no matter of the content, whatever else is wrong. */
  private static Fate whose(Outcome<BuildSummary> failed) {
    return failed.problems().stream().anyMatch(problem -> problem.source().isCommand())
        ? Fate.OUR_FAULT
        : Fate.BAD_CONTENT;
  }

  private static Fate fate(BuildSummary made) {
    return made.unchanged() ? Fate.KEPT : Fate.MADE;
  }

  private static List<SentProblem> sent(List<Problem> problems) {
    return problems.stream().map(SentProblem::of).toList();
  }
}
