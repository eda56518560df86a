package vn.lantoa.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * What a template makes of all models of one shape, with holes where their texts go. A hole knows
 * whether the template escapes its text, because the mark of a hole has a quotation mark in it.
 */
final class Mould {
  private static final char BEGIN = '\uE000';
  private static final char END = '\uE001';
  private static final Pattern HOLE = Pattern.compile(BEGIN + "('|&#39;)([0-9]{1,6})" + END);

  private final List<String> between;
  private final List<byte[]> encoded;
  private final List<Hole> holes;

  /** Where the text of a number goes. */
  private record Hole(int text, boolean escaped) {}

  private Mould(List<String> between, List<Hole> holes) {
    this.between = between;
    this.encoded = between.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    this.holes = holes;
  }

  /** What stands in a model for the text of that number. */
  static String hole(int number) {
    return BEGIN + "'" + number + END;
  }

  /** The mould that a template made from holes; none where it did not leave them whole. */
  static Optional<Mould> of(String html) {
    List<String> between = new ArrayList<>();
    List<Hole> holes = new ArrayList<>();
    Matcher hole = HOLE.matcher(html);
    int end = 0;
    while (hole.find()) {
      between.add(html.substring(end, hole.start()));
      holes.add(new Hole(Integer.parseInt(hole.group(2)), !hole.group(1).equals("'")));
      end = hole.end();
    }
    between.add(html.substring(end));
    boolean whole = html.chars().filter(c -> c == BEGIN || c == END).count() == 2L * holes.size();
    return whole ? Optional.of(new Mould(between, holes)) : Optional.empty();
  }

  /** The template with these texts. */
  String text(List<String> texts) {
    StringBuilder page = new StringBuilder(1_024);
    for (int i = 0; i < holes.size(); i++) {
      page.append(between.get(i)).append(text(holes.get(i), texts));
    }
    return page.append(between.get(holes.size())).toString();
  }

  /** The same in UTF-8. */
  byte[] bytes(List<String> texts) {
    Utf8 page = new Utf8(32_768);
    for (int i = 0; i < holes.size(); i++) {
      page.add(encoded.get(i));
      page.add(text(holes.get(i), texts));
    }
    page.add(encoded.get(holes.size()));
    return page.bytes();
  }

  private static String text(Hole hole, List<String> texts) {
    String text = texts.get(hole.text);
    return hole.escaped ? HtmlEscape.escapeHtml4Xml(text) : text;
  }
}
