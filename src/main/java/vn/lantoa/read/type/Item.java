package vn.lantoa.read.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.markdown.BodyReader;
import vn.lantoa.read.wording.Doubt;

/**
 * What one file says, before inheritance and before placeholders are filled in.
 *
 * @param name file name without .md; a deeper file of the same type and name takes its place
 * @param value with open placeholders; empty when it only removes an inherited one
 * @param filled the same with its placeholders filled in
 * @param links to pages of the edition's own site
 * @param body its Markdown, as far as it has any
 * @param placeholders names that stand in it in braces, with the place of the first
 * @param phones numbers that a reader might call, in its words and links
 * @param texts the values of its front matter
 * @param keys of its front matter, with the places of their values
 * @param words that its author lists as right, however they look
 * @param doubts what the proofreader takes for mistakes in it
 */
public record Item(
    ContentType<?> type,
    String name,
    Optional<Content> value,
    Function<Placeholders, Content> filled,
    Optional<Body> body,
    List<BodyReader.InternalLink> links,
    Map<String, Source> placeholders,
    List<Phone> phones,
    List<ContentFile.Text> texts,
    Map<String, Source> keys,
    List<String> words,
    List<Doubt> doubts,
    Source source) {
  /** Keys whose words a sheet shows as large as a slogan; held to what a slogan is held to. */
  private static final Set<String> PRINTED = Set.of("backdrop", "days.sheet", "sheet");

  public Item {
    links = List.copyOf(links);
    placeholders = Map.copyOf(placeholders);
    phones = List.copyOf(phones);
    texts = List.copyOf(texts);
    keys = Map.copyOf(keys);
    words = List.copyOf(words);
    doubts = List.copyOf(doubts);
  }

  /** Whether a sheet shows the words of a key as large as a slogan. */
  public static boolean isPrinted(String key) {
    return PRINTED.contains(key);
  }

  /** One that only removes an inherited item. */
  static Item hidden(ContentType<?> type, String name, Source place) {
    return without(type, name, place, Map.of());
  }

  /** One that was shown, and is no longer. */
  static Item takenDown(ContentType<?> type, String name, Source place) {
    return without(type, name, place, Map.of(ItemReader.TAKEN_DOWN, place));
  }

  private static Item without(
      ContentType<?> type, String name, Source place, Map<String, Source> keys) {
    return new Item(
        type,
        name,
        Optional.empty(),
        values -> {
          throw new IllegalStateException("hidden: " + place);
        },
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        keys,
        List.of(),
        List.of(),
        place);
  }

  /**
   * What a reader may take for a telephone number.
   *
   * @param whole the same with digits behind it that are taken to count something
   * @param relied whether people are told to call it: in a slogan, with a number, in a link
   */
  public record Phone(String written, String whole, boolean relied, Source place) {}

  /** What settles which item replaces which. */
  public record Key(String type, String name) {}

  public Key key() {
    return new Key(type.label(), name);
  }

  public boolean isHidden() {
    return value.isEmpty();
  }

  /** Whether it was shown, and is no longer: as if its file were not there. */
  public boolean isTakenDown() {
    return isHidden() && keys.containsKey(ItemReader.TAKEN_DOWN);
  }

  /** Whether it is of a kind, shown or hidden. */
  public boolean is(Class<? extends Content> kind) {
    return type.kind().equals(kind);
  }

  /** The value as the record that the type promises, with open placeholders. */
  public <T extends Content> T as(Class<T> kind) {
    return kind.cast(value.orElseThrow());
  }

  /** Whom it tells people to call, with open placeholders; none when it is hidden. */
  public Optional<Reachable> reachable() {
    return value.filter(Reachable.class::isInstance).map(Reachable.class::cast);
  }

  /** What it shows in an edition. */
  public Stream<? extends Content> shown(Content settled, Situation where) {
    return type.shown(settled, where);
  }

  /** Whether anything is to be filled in. */
  public boolean isOpen() {
    return !placeholders.isEmpty();
  }

  /** Where the value of a key of the front matter stands. */
  public Source place(String key) {
    return keys.getOrDefault(key, source);
  }
}
