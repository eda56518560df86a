package vn.lantoa.read.phone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** The lines of the whole country by their names: whose number is whose. */
public final class KnownLines {
  private static final String NAME = "name.";
  private static final String NOT = "not.";

  private final Map<String, Pattern> names;
  private final Map<String, Pattern> not;

  public KnownLines() {
    Map<String, String> all = Resource.table(KnownLines.class, "known-lines.properties");
    names = patterns(all, NAME);
    not = patterns(all, NOT);
  }

  private static Map<String, Pattern> patterns(Map<String, String> all, String kind) {
    return all.entrySet().stream()
        .filter(line -> line.getKey().startsWith(kind))
        .collect(
            Collectors.toMap(
                line -> line.getKey().substring(kind.length()),
                line -> Pattern.compile(line.getValue()),
                (one, other) -> one,
                TreeMap::new));
  }

  /**
   * Whose number a name is known to be, where it stands with another one; empty words where only
   * that is known that it is not this one's.
   */
  public Optional<String> other(String digits, String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    Optional<String> known =
        names.entrySet().stream()
            .filter(line -> line.getValue().matcher(lower).matches())
            .map(Map.Entry::getKey)
            .findFirst();
    if (known.isPresent()) {
      return known.filter(number -> !PhoneNumbers.digits(number).equals(digits));
    }
    return not.entrySet().stream()
        .filter(line -> PhoneNumbers.digits(line.getKey()).equals(digits))
        .filter(line -> line.getValue().matcher(lower).matches())
        .map(line -> "")
        .findFirst();
  }
}
