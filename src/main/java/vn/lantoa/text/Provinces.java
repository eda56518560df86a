package vn.lantoa.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** The 34 provinces and cities by their codes, as the program's administrative map has them. */
public final class Provinces {
  private static final Map<String, String> NAMES = names();

  private Provinces() {}

  /** Lines of code, kind and name below those words; tests hold it to the map. */
  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    Resource.text(Provinces.class, "provinces.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> names.put(cells[0], cells[2]));
    return Collections.unmodifiableMap(names);
  }

  public static boolean isCode(String code) {
    return NAMES.containsKey(code);
  }

  public static boolean isName(String name) {
    return NAMES.containsValue(name);
  }

  /** What an author may write, for a hint. */
  public static String choice() {
    return NAMES.entrySet().stream()
        .map(province -> "\"" + province.getKey() + "\" (" + province.getValue() + ")")
        .collect(Collectors.joining(", ", "cả nước, ", ""));
  }
}
