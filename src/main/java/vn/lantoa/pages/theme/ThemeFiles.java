package vn.lantoa.pages.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Utf8;

/** What a theme's author wrote, looked at before any of it is used: all there, and all legible. */
final class ThemeFiles {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path theme;

  ThemeFiles(Path theme) {
    this.theme = theme;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Path settings = theme.resolve("jbake.properties");
    if (Files.isRegularFile(settings)) {
      read(AssetFolder.bytes(settings), Source.of(settings), problems);
    }
    for (String folder : List.of("templates", "css", "js")) {
      for (Asset file : AssetFolder.read(theme.resolve(folder))) {
        read(file.bytes(), Source.of(theme.resolve(folder).resolve(file.name())), problems);
      }
    }
    return problems;
  }

  private static void read(byte[] bytes, Source file, List<Problem> problems) {
    Utf8 decoded = Utf8.of(bytes, file);
    decoded.fault().ifPresent(problems::add);
    String text = decoded.text();
    if (decoded.fault().isEmpty() && text.indexOf(BYTE_ORDER_MARK) == 0) {
      problems.add(Problem.of(Mistake.BYTE_ORDER_MARK, file));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) || c == BYTE_ORDER_MARK && i > 0) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) c);
        problems.add(Problem.of(Mistake.CONTROL_CHARACTER, new LineMap(text, file).place(i), name));
        return; // a picture, or a file of two bytes a letter, has thousands
      }
    }
  }

  /** XML 1.0 §2.2 has no such letter; in HTML it is an error. */
  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 || c >= '\uFFFE';
  }
}
