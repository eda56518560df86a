package vn.lantoa.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Problems as words: mistake, file, line, column, sheet, arguments. Names of folders that the user
 * typed are written as letters.
 *
 * @param folders names that begin the names of files, as the user typed them
 */
record ProblemWords(List<String> folders) {
  /** Before the letter of a folder; no text has it. */
  private static final char FOLD = 1;

  ProblemWords {
    folders = List.copyOf(folders);
  }

  /**
   * @param before what the line says before the problem
   */
  List<String> of(Problem problem, String... before) {
    Source source = problem.source();
    List<String> words = new ArrayList<>(List.of(before));
    words.add(problem.mistake().name());
    words.add(folded(source.file()));
    words.add(Integer.toString(source.line()));
    words.add(Integer.toString(source.column()));
    words.add(source.sheet().orElse(""));
    problem.arguments().forEach(argument -> words.add(folded(argument)));
    return words;
  }

  Problem problem(List<String> words) {
    Source source =
        new Source(
            unfolded(words.get(1)),
            Integer.parseInt(words.get(2)),
            Integer.parseInt(words.get(3)),
            Optional.of(words.get(4)).filter(sheet -> !sheet.isEmpty()));
    List<String> arguments = words.subList(5, words.size()).stream().map(this::unfolded).toList();
    return new Problem(Mistake.valueOf(words.get(0)), source, arguments);
  }

  private String folded(String text) {
    String folded = text.replace("" + FOLD, "" + FOLD + FOLD);
    for (int i = 0; i < folders.size(); i++) {
      folded = folded.replace(folders.get(i), "" + FOLD + (char) ('A' + i));
    }
    return folded;
  }

  private String unfolded(String text) {
    if (text.indexOf(FOLD) < 0) {
      return text;
    }
    StringBuilder unfolded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FOLD) {
        i++;
        c = text.charAt(i);
        unfolded.append(c == FOLD ? String.valueOf(FOLD) : folders.get(c - 'A'));
      } else {
        unfolded.append(c);
      }
    }
    return unfolded.toString();
  }
}
