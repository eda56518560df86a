package vn.lantoa.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form says, or what stands behind the question mark of an address.
 *
 * @param values by the names of fields, each in the order of the page
 * @param files likewise; none where no file was chosen
 */
public record Form(Map<String, List<String>> values, Map<String, List<Upload>> files) {
  /** Without files. */
  public Form(Map<String, List<String>> values) {
    this(values, Map.of());
  }

  /**
   * Reads {@code application/x-www-form-urlencoded}, as the URL standard has it. Ends of lines are
   * {@code \n}.
   *
   * @throws BadRequest where it is none
   */
  public static Form parse(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String part : encoded.split("&")) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = decoded(equals < 0 ? part : part.substring(0, equals));
        String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
      }
    }
    return new Form(values);
  }

  private static String decoded(String text) {
    try {
      return shown(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new BadRequest(String.valueOf(e.getMessage()));
    }
  }

  /** With our own ends of lines. Nobody types a NUL, and no name of a file has one. */
  static String shown(String text) {
    if (text.indexOf(0) >= 0) {
      throw new BadRequest("a NUL");
    }
    return text.replace("\r\n", "\n");
  }

  /** The first value of a field, without spaces at its ends; empty where there is none. */
  public String text(String name) {
    return Optional.ofNullable(values.get(name)).map(all -> all.get(0).strip()).orElse("");
  }

  /** All values of a field as they were typed. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first file of a field. */
  public Optional<Upload> file(String name) {
    return Optional.ofNullable(files.get(name)).map(all -> all.get(0));
  }

  /** Deletes the files that nobody has moved to where they stay. */
  public void dropFiles() throws IOException {
    for (List<Upload> all : files.values()) {
      for (Upload file : all) {
        file.drop();
      }
    }
  }

  /** A number that is not negative. */
  public Optional<Integer> number(String name) {
    return Optional.of(text(name)).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
  }
}
