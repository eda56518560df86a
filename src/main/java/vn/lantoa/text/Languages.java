package vn.lantoa.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** The languages that content may be given in, as BCP 47 tags (ISO 639). */
public final class Languages {
  /** Vietnamese apart: what everything else is a translation of. */
  private static final Map<String, String> OTHERS =
      Resource.table(Languages.class, "languages.properties");

  private Languages() {}

  /** Whether it is one that Vietnamese may be translated into. */
  public static boolean isOther(String tag) {
    return OTHERS.containsKey(tag);
  }

  /** The tags to choose from, each with its name: en (Anh), tyz (Tày). */
  public static String choice() {
    return OTHERS.entrySet().stream()
        .map(language -> language.getKey() + " (" + language.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** As read in a sentence, tiếng Anh; the tag where we have no name for it. */
  public static String name(String tag) {
    return tag.equals("vi")
        ? "tiếng Việt"
        : Optional.ofNullable(OTHERS.get(tag)).map(name -> "tiếng " + name).orElse(tag);
  }
}
