package vn.lantoa.read.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Body;
import vn.lantoa.problem.Source;
import vn.lantoa.read.markdown.BodyReader;

/**
 * What one file says, before inheritance and before placeholders are filled in.
 *
 * @param name file name without .md; a deeper file of the same type and name takes its place
 * @param hidden whether it only removes an inherited one
 * @param value a record of the model; empty when hidden
 * @param links to pages of the edition's own site
 * @param body its Markdown, as far as it has any
 * @param placeholders names that stand in it in braces, with the place of the first
 * @param phones numbers that a reader might call, in its words and links
 * @param keys of its front matter, with the places of their values
 */
public record Item(
    ContentType type,
    String name,
    boolean hidden,
    Optional<Object> value,
    Optional<Body> body,
    List<BodyReader.InternalLink> links,
    Map<String, Source> placeholders,
    List<Phone> phones,
    Map<String, Source> keys,
    Source source) {
  public Item {
    links = List.copyOf(links);
    placeholders = Map.copyOf(placeholders);
    phones = List.copyOf(phones);
    keys = Map.copyOf(keys);
  }

  /** One that only removes an inherited item. */
  static Item hidden(ContentType type, String name, Source place) {
    return new Item(
        type,
        name,
        true,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        place);
  }

  /**
   * What a reader may take for a telephone number.
   *
   * @param whole the same with digits behind it that are taken to count something
   * @param relied whether people are told to call it: in a slogan, with a number, in a link
   */
  public record Phone(String written, String whole, boolean relied, Source place) {}

  /** Where the value of a key of the front matter stands. */
  public Source place(String key) {
    return keys.getOrDefault(key, source);
  }

  /** What settles which item replaces which. */
  public record Key(ContentType type, String name) {}

  /** Whether anything is to be filled in. */
  public boolean open() {
    return !placeholders.isEmpty();
  }

  public Key key() {
    return new Key(type, name);
  }

  /** The value as the record that the type promises. */
  public <T> T as(Class<T> kind) {
    return kind.cast(value.orElseThrow());
  }
}
