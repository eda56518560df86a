package vn.lantoa.country;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address as it was written while there were districts, which ended on 1 July 2025: the map has
 * none of them.
 */
public final class OldAddress {
  private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*|\\s+[–-]\\s+");

  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?:(?:huyện|huyen|quận|quan|thị xã|thi xa|thành phố|thanh pho)\\s+|(?:h|q|tx|tp)[.]\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OldAddress() {}

  /** What to look for instead, the likeliest first; nothing where there is but one name in it. */
  public static List<String> without(String typed) {
    List<String> all = parts(typed);
    List<String> kept = all.stream().filter(part -> !isDistrict(part)).toList();
    Set<String> instead = new LinkedHashSet<>();
    if (kept.isEmpty()) {
      all.stream()
          .limit(1)
          .map(part -> DISTRICT.matcher(part).replaceFirst(""))
          .forEach(instead::add);
    } else if (all.size() > 1) {
      instead.add(String.join(", ", kept));
      instead.add(kept.get(0) + ", " + kept.get(kept.size() - 1));
      instead.add(kept.get(0));
    }
    instead.removeIf(words -> words.isBlank() || words.equals(String.join(", ", all)));
    return List.copyOf(instead);
  }

  /** Whether a district stands in it: by its word, or between a commune and a province. */
  public static boolean hasDistrict(String typed) {
    List<String> parts = parts(typed);
    return parts.size() > 2 || parts.stream().anyMatch(OldAddress::isDistrict);
  }

  private static List<String> parts(String typed) {
    return PARTS.splitAsStream(typed.strip()).filter(part -> !part.isBlank()).toList();
  }

  private static boolean isDistrict(String part) {
    return DISTRICT.matcher(part).lookingAt();
  }
}
