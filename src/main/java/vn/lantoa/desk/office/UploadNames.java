package vn.lantoa.desk.office;

import java.util.function.Predicate;
import vn.lantoa.read.file.FileNames;
import vn.lantoa.text.Slug;

/** Names of files that come from elsewhere: they say something to people and nothing to disks. */
public final class UploadNames {
  private static final int LONGEST = 40;
  private static final int SHOWN = 60;

  private UploadNames() {}

  /**
   * The name that such a file is to have: letters without marks, digits and hyphens, whatever its
   * sender calls it; no way leads out of the folder, no system takes it for something else.
   *
   * @param ending told by its bytes
   * @param taken whether there is a file of a name already
   */
  public static String of(String sent, String ending, Predicate<String> taken) {
    String last = sent.replaceAll(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    String word = Slug.ofLetters(last).orElse("tep");
    if (word.length() > LONGEST) {
      word = word.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }
    if (FileNames.isImpossible(word + "." + ending)) {
      word = "tep-" + word;
    }
    String name = word + "." + ending;
    for (int i = 2; taken.test(name); i++) {
      name = word + "-" + i + "." + ending;
    }
    return name;
  }

  /** As it may be shown: what would turn the letters round or hide them is left out. */
  public static String shown(String sent) {
    String last =
        sent.replaceAll("(?s).*[/\\\\]", "")
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]", "");
    int most = Math.min(SHOWN, last.codePointCount(0, last.length()));
    String start = last.substring(0, last.offsetByCodePoints(0, most));
    return start.length() < last.length() ? start + "…" : start;
  }
}
