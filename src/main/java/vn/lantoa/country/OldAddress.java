package vn.lantoa.country;

import java.util.ArrayList;
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

  /** What to look for instead, the likeliest first; nothing where there is no district in it. */
  public static List<String> without(String typed) {
    List<String> all = List.of(PARTS.split(typed.strip()));
    List<String> kept = new ArrayList<>(all);
    kept.removeIf(part -> DISTRICT.matcher(part).lookingAt());
    Set<String> instead = new LinkedHashSet<>();
    if (kept.isEmpty()) {
      instead.add(DISTRICT.matcher(all.get(0)).replaceFirst(""));
    } else if (all.size() > 1) {
      instead.add(String.join(", ", kept));
      instead.add(kept.get(0) + ", " + kept.get(kept.size() - 1));
      instead.add(kept.get(0));
    }
    instead.removeIf(part -> part.isBlank() || part.equals(typed.strip()));
    return List.copyOf(instead);
  }
}
