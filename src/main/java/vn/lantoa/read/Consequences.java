package vn.lantoa.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.problem.Source;
import vn.lantoa.read.phone.PhoneNumbers;

/**
 * What only follows from another mistake of the same line: letters that nobody can read are also
 * misspelt, a line that clings to the one above looks like Markdown that did not take, and a number
 * whose file is broken is missing wherever it is named.
 */
final class Consequences {
  private static final Set<Mistake> LETTERS =
      Set.of(
          Mistake.TORN_MARK,
          Mistake.DOUBLED_MARK,
          Mistake.MOJIBAKE,
          Mistake.LEGACY_ENCODING,
          Mistake.LOOKALIKE_LETTER,
          Mistake.CONTROL_CHARACTER,
          Mistake.PRIVATE_LETTER,
          Mistake.LOST_LETTER);

  private static final Set<Mistake> WORDS =
      Set.of(
          Mistake.MISSPELT,
          Mistake.MISSPELT_IN_TEXT,
          Mistake.RUN_TOGETHER,
          Mistake.CUT_OFF_TEXT,
          Mistake.RAW_SLOGAN,
          Mistake.PREFIX_OF_KNOWN);

  private static final Set<Mistake> LINES =
      Set.of(Mistake.NOT_A_SLOGAN, Mistake.JOINED_SLOGAN, Mistake.NUMBERED_SLOGAN);

  private static final Set<Mistake> OF_LINES =
      Set.of(Mistake.MISSPELT, Mistake.MISSPELT_IN_TEXT, Mistake.NOT_MARKED_UP);

  private static final Set<Mistake> UNKNOWN =
      Set.of(Mistake.UNKNOWN_NUMBER, Mistake.UNKNOWN_NUMBER_IN_TEXT);

  /** 111.md, 1800-1768.md. */
  private static final Pattern OF_NUMBER = Pattern.compile(".*/(\\d[\\d-]{2,13})\\.md");

  private Consequences() {}

  /** Takes them out. */
  static void remove(List<Problem> problems) {
    Map<Source, Set<Mistake>> causes = new HashMap<>();
    for (Problem problem : problems) {
      if (LETTERS.contains(problem.mistake())) {
        causes.put(line(problem), WORDS);
      } else if (LINES.contains(problem.mistake())) {
        causes.putIfAbsent(line(problem), OF_LINES);
      }
    }
    Set<String> lost = lostNumbers(problems);
    problems.removeIf(p -> UNKNOWN.contains(p.mistake()) && lost.contains(number(p)));
    problems.removeIf(p -> causes.getOrDefault(line(p), Set.of()).contains(p.mistake()));
  }

  /** Numbers whose own file is broken, which bears their name: they are missing everywhere else. */
  private static Set<String> lostNumbers(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.severity() == Severity.ERROR && !UNKNOWN.contains(p.mistake()))
        .map(p -> OF_NUMBER.matcher(p.source().file()))
        .filter(Matcher::matches)
        .map(file -> file.group(1).replace("-", ""))
        .collect(Collectors.toSet());
  }

  private static String number(Problem unknown) {
    return PhoneNumbers.atHome(unknown.arguments().get(0));
  }

  private static Source line(Problem problem) {
    return problem.source().at(problem.source().line(), 1);
  }
}
