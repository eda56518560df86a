package vn.lantoa.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Words parted by tabs, one line after the other; no word can break a line. */
final class TabbedLines {
  private final Writer text;

  TabbedLines(Writer text) {
    this.text = text;
  }

  void add(String... words) {
    add(List.of(words));
  }

  /**
   * @throws UncheckedIOException where they can't be written
   */
  void add(List<String> words) {
    try {
      for (int i = 0; i < words.size(); i++) {
        if (i > 0) {
          text.write('\t');
        }
        escape(words.get(i));
      }
      text.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void escape(String word) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\t' -> text.write("\\t");
        case '\n' -> text.write("\\n");
        case '\r' -> text.write("\\r");
        case '\\' -> text.write("\\\\");
        default -> text.write(c);
      }
    }
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
