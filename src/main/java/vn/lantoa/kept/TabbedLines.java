package vn.lantoa.kept;

import java.util.ArrayList;
import java.util.List;

/** Words parted by tabs, one line after the other; no word can break a line. */
final class TabbedLines {
  private final StringBuilder text = new StringBuilder();

  void add(String... words) {
    add(List.of(words));
  }

  void add(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      escape(words.get(i));
    }
    text.append('\n');
  }

  private void escape(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\\' -> text.append("\\\\");
        default -> text.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The words of a line. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>(6);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      words.add(unescape(line.substring(from, tab)));
      from = tab + 1;
    }
    words.add(unescape(line.substring(from)));
    return words;
  }

  private static String unescape(String word) {
    if (word.indexOf('\\') < 0) {
      return word;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\\') {
        i++;
        c = word.charAt(i);
        plain.append(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
