package vn.lantoa.read.phone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that the State gives to services. Whoever is in danger dials them from memory, so a
 * page that calls 112 the police sends people astray.
 */
public final class ShortNumbers {
  /**
   * @param name as a hint offers it
   * @param words of which its name has at least one
   * @param others words of other services that its name may have too
   */
  private record Service(String number, String name, List<String> words, List<String> others) {
    boolean isIn(String name) {
      return words.stream().anyMatch(name::contains);
    }

    /** The force that fights fires is called Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ. */
    boolean mayBeWith(String word) {
      return words.contains(word) || others.contains(word);
    }
  }

  /** One of them in a name, with blanks or dots or without. */
  private static final Pattern SHORT = Pattern.compile("(?<![\\d.,])1[ .-]?1[ .-]?\\d(?!\\d)");

  private static final List<Service> SERVICES =
      List.of(
          new Service("111", "Tổng đài quốc gia bảo vệ trẻ em", List.of("trẻ em"), List.of()),
          new Service(
              "112",
              "Sự cố, thiên tai, tìm kiếm cứu nạn",
              List.of("thiên tai", "tìm kiếm", "sự cố"),
              List.of("cứu nạn")),
          new Service("113", "Công an", List.of("công an", "cảnh sát"), List.of()),
          new Service(
              "114",
              "Chữa cháy và cứu nạn, cứu hộ",
              List.of("chữa cháy", "cứu nạn"),
              List.of("cảnh sát")),
          new Service("115", "Cấp cứu y tế", List.of("cấp cứu"), List.of()));

  private ShortNumbers() {}

  /** Whether a name belongs to another service than the one whose number it stands with. */
  public static boolean isMisnamed(String digits, String name) {
    if (digits.length() > 4) {
      return false; // the police of a place have a number of their own
    }
    if (namesAnother(digits, name)) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<Service> own = service(digits);
    if (own.isEmpty()) {
      return digits.matches("11\\d") || names().anyMatch(lower::equals);
    }
    return !own.get().isIn(lower)
        || words().anyMatch(word -> lower.contains(word) && !own.get().mayBeWith(word));
  }

  /** Whether the number of another service stands in a name: Cấp cứu 113. */
  private static boolean namesAnother(String digits, String name) {
    return SHORT
        .matcher(PhoneLetters.corrected(name))
        .results()
        .anyMatch(number -> !number.group().replaceAll("\\D", "").equals(digits));
  }

  /** What a number is called, where it is known whose it is. */
  public static Optional<String> name(String digits) {
    return service(digits).map(Service::name);
  }

  private static Optional<Service> service(String digits) {
    return SERVICES.stream().filter(service -> service.number().equals(digits)).findFirst();
  }

  /** What a service is called, and what it is called for short. */
  private static Stream<String> names() {
    return Stream.concat(
        words(), SERVICES.stream().map(service -> service.name().toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> words() {
    return SERVICES.stream().flatMap(service -> service.words().stream());
  }
}
