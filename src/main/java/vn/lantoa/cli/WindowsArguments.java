package vn.lantoa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Arguments as they were typed on Windows. There java reads its command line in the code page of
 * the system, in which Ấ becomes a question mark (JDK-8368853); variables of the environment keep
 * all letters, so lantoa.cmd leaves what was typed in one of them, too.
 */
final class WindowsArguments {
  private static final String VARIABLE = "LANTOA_ARGUMENTS";

  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private boolean quoted;

  private WindowsArguments(String line) {
    this.line = line;
  }

  /**
   * @param read what java made of the command line; kept wherever it can have lost nothing
   */
  static String[] of(String[] read, Map<String, String> environment) {
    String line = environment.getOrDefault(VARIABLE, "");
    if (line.chars().allMatch(c -> c < 128)) {
      return read;
    }
    List<String> typed = new WindowsArguments(line).split();
    return typed.size() == read.length ? typed.toArray(String[]::new) : read;
  }

  /** By the rules of Microsoft's C library, which most programs of Windows follow. */
  private List<String> split() {
    for (int at = 0; at < line.length(); ) {
      char c = line.charAt(at);
      if (!quoted && (c == ' ' || c == '\t')) {
        finish();
        at++;
      } else if (c == '\\' || c == '"') {
        at = quote(at);
      } else {
        add(c);
        at++;
      }
    }
    finish();
    return words;
  }

  /**
   * Before a quotation mark two backslashes stand for one, and one that is left over makes the mark
   * a letter; elsewhere a backslash is itself. A doubled mark between marks is a letter as well.
   *
   * @return where to go on
   */
  private int quote(int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == '\\') {
      at++;
    }
    int slashes = at - from;
    boolean mark = at < line.length() && line.charAt(at) == '"';
    add("\\".repeat(mark ? slashes / 2 : slashes));
    if (!mark) {
      return at;
    }
    if (slashes % 2 == 1) {
      add('"');
    } else if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      add('"');
      at++;
    } else {
      quoted = !quoted;
    }
    return at + 1;
  }

  private void add(Object letters) {
    inWord = true;
    word.append(letters);
  }

  private void finish() {
    if (inWord) {
      words.add(word.toString());
    }
    word.setLength(0);
    inWord = false;
  }
}
