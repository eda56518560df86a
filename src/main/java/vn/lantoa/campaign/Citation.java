package vn.lantoa.campaign;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the documents that something comes from.
 *
 * @param text as it is read: of an address, whose it is
 * @param address on the web
 */
public record Citation(String text, Optional<String> address) {

  /** Those of a source as authors write it: numbers and addresses, with semicolons between. */
  public static List<Citation> of(String source) {
    return Arrays.stream(source.split(";"))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .map(Citation::one)
        .toList();
  }

  /** The same on paper, where nobody can follow an address. */
  public static String written(String source) {
    return of(source).stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  private static Citation one(String part) {
    return part.startsWith("https://") || part.startsWith("http://")
        ? new Citation(host(part), Optional.of(part))
        : new Citation(part, Optional.empty());
  }

  private static String host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .orElse(address)
          .replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
