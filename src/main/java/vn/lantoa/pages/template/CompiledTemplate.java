package vn.lantoa.pages.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.bytes.ByteBuilder;

/**
 * What a template makes of all models of one shape, with holes where their texts go. A hole knows
 * whether the template escapes its text, because the mark of a hole has a quotation mark in it.
 */
final class CompiledTemplate {
  static final char BEGIN = '\uE000';
  static final char END = '\uE001';
  private static final Pattern HOLE = Pattern.compile(BEGIN + "('|&#39;)([0-9]{1,6})" + END);

  private final List<byte[]> between;
  private final List<Hole> holes;

  /** Where the text of a number goes. */
  private record Hole(int text, boolean escaped) {}

  /**
   * Prints as a mark, and fails when a template asks it for anything else that a text would answer:
   * its length would be that of the mark. Then Thymeleaf stops, and there is no mould.
   */
  private static final class StandIn {
    private final String mark;

    private StandIn(String mark) {
      this.mark = mark;
    }

    @Override
    public String toString() {
      return mark;
    }

    @Override
    public int hashCode() {
      throw new UnsupportedOperationException("a template looks into a text");
    }

    @Override
    public boolean equals(Object other) {
      throw new UnsupportedOperationException("a template looks into a text");
    }
  }

  private CompiledTemplate(List<byte[]> between, List<Hole> holes) {
    this.between = between;
    this.holes = holes;
  }

  /** What stands in a model for the text of that number. */
  static Object hole(int number) {
    return new StandIn(BEGIN + "'" + number + END);
  }

  /** The mould that a template made from holes; none where it did not leave them whole. */
  static Optional<CompiledTemplate> of(String html) {
    List<byte[]> between = new ArrayList<>();
    List<Hole> holes = new ArrayList<>();
    Matcher hole = HOLE.matcher(html);
    int end = 0;
    while (hole.find()) {
      between.add(ByteBuilder.encoded(html.substring(end, hole.start())));
      holes.add(new Hole(Integer.parseInt(hole.group(2)), !hole.group(1).equals("'")));
      end = hole.end();
    }
    between.add(ByteBuilder.encoded(html.substring(end)));
    boolean whole = html.chars().filter(c -> c == BEGIN || c == END).count() == 2L * holes.size();
    return whole ? Optional.of(new CompiledTemplate(between, holes)) : Optional.empty();
  }

  /**
   * The template with these texts, in UTF-8.
   *
   * @param texts of a {@link ModelSignature}
   */
  byte[] bytes(List<Object> texts) {
    ByteBuilder page = new ByteBuilder(16_384);
    for (int i = 0; i < holes.size(); i++) {
      page.put(between.get(i));
      add(holes.get(i), texts, page);
    }
    return page.put(between.get(holes.size())).toBytes();
  }

  private static void add(Hole hole, List<Object> texts, ByteBuilder page) {
    Object text = texts.get(hole.text);
    if (hole.escaped) {
      page.escaped(text.toString());
    } else if (text instanceof Html html) {
      html.addTo(page);
    } else {
      page.utf8(text.toString());
    }
  }
}
