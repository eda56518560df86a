package vn.lantoa.build.recall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.file.Scanner;

/** The lines of the content that have what is recalled, those that a mistake leaves out as well. */
final class ContentLines {
  private ContentLines() {}

  /**
   * @param wanted path of the edition; what lies neither above nor below it is passed by
   */
  static List<RecallReport.Line> of(Recalled recalled, List<ContentRoot> roots, String wanted)
      throws IOException {
    List<RecallReport.Line> found = new ArrayList<>();
    for (ContentRoot root : roots) {
      if (Files.isDirectory(root.folder())) {
        for (Scanner.Found file : new Scanner(root, wanted).scan()) {
          List<String> lines = lines(file);
          at(recalled, lines)
              .forEach(
                  i ->
                      found.add(
                          new RecallReport.Line(
                              file.name(), i + 1, lines.get(i).strip(), root.lent())));
        }
      }
    }
    return found;
  }

  /** However it is encoded: what is no UTF-8 is told when the content is read. */
  private static List<String> lines(Scanner.Found file) throws IOException {
    String text = new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
    return Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList();
  }

  /** Words may be broken over two lines, and are told where they begin. */
  private static IntStream at(Recalled recalled, List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(
            i -> {
              if (recalled.isIn(lines.get(i))) {
                return true;
              }
              boolean more = i + 1 < lines.size();
              return more
                  && recalled.isIn(lines.get(i) + " " + lines.get(i + 1).strip())
                  && !recalled.isIn(lines.get(i + 1));
            });
  }
}
