package vn.lantoa.pages.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.bytes.ByteBuilder;

/**
 * HTML in UTF-8, in parts of which many pages hold the same ones: what they share is encoded once.
 * A template takes it for a text.
 */
public final class Html {
  private final List<byte[]> parts;

  private Html(List<byte[]> parts) {
    this.parts = parts;
  }

  /** What is HTML already. */
  public static Html of(String html) {
    return new Html(List.of(ByteBuilder.encoded(html)));
  }

  /** One after the other, with nothing between them. */
  public static Html joined(List<Html> all) {
    List<byte[]> parts = new ArrayList<>();
    for (Html html : all) {
      parts.addAll(html.parts);
    }
    return new Html(parts);
  }

  boolean isEmpty() {
    return parts.stream().allMatch(part -> part.length == 0);
  }

  void addTo(ByteBuilder page) {
    for (byte[] part : parts) {
      page.put(part);
    }
  }

  /** The same in a single part. */
  Html inOne() {
    return new Html(List.of(bytes()));
  }

  private byte[] bytes() {
    ByteBuilder all = new ByteBuilder(parts.stream().mapToInt(part -> part.length).sum());
    addTo(all);
    return all.toBytes();
  }

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
