package vn.lantoa.desk.office;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.read.file.FileNames;
import vn.lantoa.text.Slug;

/** Names of new files: of letters that every system has, and of no other file. */
public final class FreeName {
  private FreeName() {}

  /**
   * A name without its ending.
   *
   * @param title of what is written
   * @param prefix of a name that Windows keeps for itself, or that has no letters
   * @param taken names that it must not have, whatever their capitals
   */
  public static String of(String title, String prefix, Set<String> taken) {
    String slug = Slug.of(title);
    boolean usable = !slug.isEmpty() && !FileNames.isImpossible(slug + ".md");
    String name = usable ? slug : (prefix + "-" + slug).replaceFirst("-$", "");
    Set<String> small =
        taken.stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    String free = name;
    for (int i = 2; small.contains(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }
}
