package vn.lantoa.sheets.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.bytes.Escape;
import vn.lantoa.problem.Source;

/**
 * An element of an SVG file. Elements of other namespaces, which editors leave behind, are not
 * among them; nor are the prefixes of names.
 *
 * @param attributes without a namespace, and {@code href} of XLink, in the file's order
 * @param layer whether an editor calls this group a layer
 * @param text of this element alone
 */
record SvgElement(
    String name,
    Map<String, String> attributes,
    boolean layer,
    List<SvgElement> children,
    StringBuilder text,
    Source place) {

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** This element and all below it, in the file's order. */
  Stream<SvgElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(SvgElement::all));
  }

  /** Writes the start tag, with no attribute of ours. */
  void open(StringBuilder xml) {
    xml.append('<').append(name);
    attributes.forEach(
        (key, value) -> {
          if (!key.startsWith("data-")) {
            xml.append(' ').append(key).append("=\"").append(Escape.attribute(value)).append('"');
          }
        });
    xml.append('>');
  }

  void close(StringBuilder xml) {
    xml.append("</").append(name).append('>');
  }

  /** Writes this element with all below it. */
  void write(StringBuilder xml) {
    open(xml);
    xml.append(Escape.text(text.toString()));
    children.forEach(child -> child.write(xml));
    close(xml);
  }
}
