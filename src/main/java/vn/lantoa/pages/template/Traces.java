package vn.lantoa.pages.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import vn.lantoa.bytes.Escape;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Source;

/**
 * Marks that tell where each element of a page comes from: {@code data-at} holds the {@code
 * file:line:column} in the content or in a template, {@code data-to} a link as its author wrote it.
 * Only pages that are made once more, to find who is to blame for a fault, have them.
 */
public final class Traces {
  private static final String PLACE = "data-at";
  private static final String WRITTEN = "data-to";

  /** A comment, or a start tag up to its name. */
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<[A-Za-z][\\w:-]*", Pattern.DOTALL);

  private Traces() {}

  /** A template whose start tags tell where they stand. */
  static String inTemplate(String text, Source file) {
    LineMap lines = new LineMap(text, file);
    Matcher tag = TAG.matcher(text);
    StringBuilder traced = new StringBuilder(text.length() * 2);
    while (tag.find()) {
      String found = tag.group();
      String place =
          found.startsWith("<!") ? "" : attribute(PLACE, lines.place(tag.start()).toString());
      tag.appendReplacement(traced, Matcher.quoteReplacement(found + place));
    }
    return tag.appendTail(traced).toString();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Escape.attribute(value) + "\"";
  }

  /**
   * Adds the marks of an element of a body, before its other attributes: whoever reads these knows
   * then where they come from.
   *
   * @param body the place of the body's first line
   */
  public static void ofContent(Node node, Source body, Map<String, String> attributes) {
    Map<String, String> others = new LinkedHashMap<>(attributes);
    attributes.clear();
    if (!node.getSourceSpans().isEmpty()) {
      SourceSpan span = node.getSourceSpans().get(0);
      Source place = body.at(body.line() + span.getLineIndex(), span.getColumnIndex() + 1);
      attributes.put(PLACE, place.toString());
    }
    if (node instanceof Link link) {
      attributes.put(WRITTEN, link.getDestination());
    }
    attributes.putAll(others);
  }
}
