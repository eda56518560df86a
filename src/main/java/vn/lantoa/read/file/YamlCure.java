package vn.lantoa.read.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong with a line of front matter that YAML can't take, and the line to type instead.
 *
 * @param reason a key of the messages, such as {@code yaml.colon}
 * @param sign the letter that is to blame, where it is one
 */
record YamlCure(String reason, String sign, String line, int column) {
  /** A key with its value: indent, dash, key, colon, gap, value. */
  private static final Pattern KEY =
      Pattern.compile(
          "((?:[\\s\\h]*- )?[\\s\\h]*)([^\\s\\h:：#\"'\\[{][^:：\"'\\[{]{0,60}?)(\\h*[:：])(\\h*)(.*)");

  private static final Pattern ITEM = Pattern.compile("([\\s\\h]*-)(\\h+)(.*)");
  private static final Pattern NO_COLON = Pattern.compile("(\\s*)([a-z][a-z-]*)(\\h+)(.+)");

  /** What no value begins with. */
  private static final String SIGNS = "@`%!&*|>[]{},#?-:";

  /** All that may be meant by a line, the likeliest first. */
  static List<YamlCure> of(String line) {
    List<YamlCure> cures = new ArrayList<>();
    Matcher key = KEY.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher bare = NO_COLON.matcher(line);
    if (key.matches()) {
      String start = spaced(key.group(1)) + key.group(2) + ":";
      cures.addAll(spaces(key, start));
      cures.addAll(values(start + " ", key.group(5), key.start(5)));
    } else if (bare.matches()) {
      String cured = bare.group(1) + bare.group(2) + ": " + bare.group(4);
      cures.add(new YamlCure("yaml.no-colon", "", cured, bare.start(3)));
    }
    if (item.matches()) {
      cures.addAll(values(spaced(item.group(1)) + " ", item.group(3), item.start(3)));
    }
    return cures;
  }

  private static List<YamlCure> spaces(Matcher key, String start) {
    List<YamlCure> cures = new ArrayList<>();
    String indent = key.group(1);
    String rest = key.group(5).isEmpty() ? "" : " " + key.group(5);
    if (!spaced(indent).equals(indent)) {
      String reason = indent.indexOf('\t') >= 0 ? "yaml.tab" : "yaml.hard-space";
      cures.add(new YamlCure(reason, "", start + rest, 0));
    }
    if (key.group(3).endsWith("：")) {
      cures.add(new YamlCure("yaml.wide-colon", "", start + rest, key.end(3) - 1));
    } else if (key.group(4).isEmpty() && !key.group(5).isEmpty()) {
      cures.add(new YamlCure("yaml.no-space", "", start + rest, key.end(3)));
    } else if (key.group(4).chars().anyMatch(c -> c != ' ')) {
      String reason = key.group(4).indexOf('\t') >= 0 ? "yaml.tab-behind" : "yaml.hard-space";
      cures.add(new YamlCure(reason, "", start + rest, key.start(4)));
    }
    return cures;
  }

  private static List<YamlCure> values(String start, String value, int column) {
    String stripped = value.strip();
    if (stripped.isEmpty()) {
      return List.of();
    }
    char first = stripped.charAt(0);
    char last = stripped.charAt(stripped.length() - 1);
    boolean inQuotes = first == '"' || first == '\'';
    boolean closed = inQuotes && stripped.length() > 1 && last == first;
    String inner = closed ? stripped.substring(1, stripped.length() - 1) : stripped;
    String reason = "yaml.colon";
    if (closed) {
      reason = inner.indexOf(first) >= 0 ? "yaml.quotes" : "yaml.backslash";
    } else if (inQuotes) {
      boolean open = stripped.indexOf(first, 1) < 0;
      inner = open ? stripped.substring(1) : stripped;
      reason = open ? "yaml.unclosed" : "yaml.quotes";
    } else if (SIGNS.indexOf(first) >= 0) {
      reason = "yaml.sign";
    }
    String sign = reason.equals("yaml.sign") ? Character.toString(first) : "";
    List<YamlCure> cures = new ArrayList<>();
    if (first == '[' && last == ']') {
      cures.add(new YamlCure("yaml.item", "", start + list(inner), column));
    }
    bracket(first, last)
        .ifPresent(
            end ->
                cures.add(new YamlCure("yaml.open-bracket", sign, start + stripped + end, column)));
    cures.add(new YamlCure(reason, sign, start + quoted(inner), column));
    return cures;
  }

  /** A list with all its items in quotes. */
  private static String list(String list) {
    return Arrays.stream(list.substring(1, list.length() - 1).split(",", -1))
        .map(item -> quoted(item.strip().replaceAll("^[\"']|[\"']$", "")))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The bracket that a list lacks. */
  private static Optional<String> bracket(char first, char last) {
    return first == '[' && last != ']'
        ? Optional.of("]")
        : first == '{' && last != '}' ? Optional.of("}") : Optional.empty();
  }

  /** A value as YAML takes any. */
  static String quoted(String value) {
    return value.indexOf('"') < 0 && value.indexOf('\\') < 0
        ? '"' + value + '"'
        : "'" + value.replace("'", "''") + "'";
  }

  private static String spaced(String indent) {
    return indent.replace("\t", "  ").replaceAll("\\h", " ");
  }
}
