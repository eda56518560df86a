package vn.lantoa.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** The languages that content may be given in, as BCP 47 tags (ISO 639). */
public final class Languages {
  /** What pages, and all that does not say otherwise, are in. */
  public static final String VIETNAMESE = "vi";

  /** With the script or the country, where that makes a difference: zh-Hant, cjm-Cham. */
  private static final Pattern TAG =
      Pattern.compile("([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

  /** Vietnamese apart: what everything else is a translation of. */
  private static final Map<String, String> OTHERS =
      Resource.table(Languages.class, "languages.properties");

  private Languages() {}

  /** Whether it is one that Vietnamese may be translated into. */
  public static boolean isOther(String tag) {
    return OTHERS.containsKey(tag);
  }

  /** Whether it is one that a text may be in. */
  public static boolean isKnown(String tag) {
    Matcher parts = TAG.matcher(tag);
    return parts.matches() && (parts.group(1).equals(VIETNAMESE) || isOther(parts.group(1)));
  }

  public static boolean isVietnamese(String tag) {
    return tag.equals(VIETNAMESE) || tag.startsWith(VIETNAMESE + "-");
  }

  /** The tag of a language that is not Vietnamese. */
  public static Optional<String> other(String tag) {
    return isVietnamese(tag) ? Optional.empty() : Optional.of(tag);
  }

  /** The tags to choose from, each with its name: en (Anh), tyz (Tày). */
  public static String choice() {
    return OTHERS.entrySet().stream()
        .map(language -> language.getKey() + " (" + language.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** As read in a sentence, tiếng Anh; the tag where we have no name for it. */
  public static String name(String tag) {
    return isVietnamese(tag)
        ? "tiếng Việt"
        : Optional.ofNullable(OTHERS.get(tag.replaceFirst("-.*", "")))
            .map(name -> "tiếng " + name)
            .orElse(tag);
  }
}
