package vn.lantoa.read.wording;

import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;
import vn.lantoa.text.Slug;

/** Words that stand where others are yet to come: "Đang cập nhật", "???", "[chủ đề]". */
final class Fillers {
  private static final Pattern PHRASE =
      Pattern.compile(
          String.join("|", Resource.table(Fillers.class, "fillers.properties").values()));

  /** Dots, lines or marks to be written over. */
  private static final Pattern LEADERS =
      Pattern.compile("\\.{4,}|…{2,}|_{3,}|\\?{2,}|-{4,}|[xX]{3,}");

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private Fillers() {}

  static boolean isFiller(String text) {
    String folded = NO_WORD.matcher(Slug.fold(text)).replaceAll(" ").strip();
    return LEADERS.matcher(text).find() || PHRASE.matcher(folded).matches();
  }
}
