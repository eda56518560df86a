package vn.lantoa.read.type;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.content.Content;

/**
 * A content type. Its one file says what it is; inheritance, filling in and checks follow from it.
 *
 * @param label as front matter names it
 * @param kind what a file of it becomes
 * @param reader makes that of a file; asks for every key that the type has
 * @param scope what of it an edition shows: itself, unless it depends on the edition
 * @param order of those that an edition shows
 */
public record ContentType<T extends Content>(
    String label,
    Class<T> kind,
    Function<ReadContext, T> reader,
    Scope<T> scope,
    Comparator<Content> order,
    Set<Trait> traits) {

  /** What else there is to know of a type. */
  public enum Trait {
    /** A file of it makes its folder a year or a locality; nobody inherits it. */
    MAKES_FOLDER,
    /** All that it says stands in its front matter. */
    WITHOUT_BODY,
    /** A province may have it for its localities without publishing anything itself. */
    LENT,
    /** The list of a province's localities shows it. */
    OF_GROUPS,
    /** It is of a place: a school or an office there has its own, or none. */
    OF_PLACE,
    /** Whoever reads it calls the numbers that its words name. */
    RELIED,
    /** A file of it may be in another language. */
    IN_A_LANGUAGE,
    /** Its words have the author's marks for sheets. */
    MARKED,
    /** A year or a locality says it of itself alone: nobody below inherits it. */
    OWN
  }

  /** What an edition shows of something in force there. */
  @FunctionalInterface
  public interface Scope<T> {
    Stream<? extends Content> in(T value, Situation where);
  }

  static <T extends Content> ContentType<T> of(
      String label, Class<T> kind, Function<ReadContext, T> reader) {
    return new ContentType<>(
        label,
        kind,
        reader,
        (value, where) -> Stream.of(value),
        Comparator.comparingInt(unused -> 0),
        Set.of());
  }

  /** Those that an edition shows come in an order; else in that of their files. */
  <S extends Content> ContentType<T> ordered(Class<S> shown, Comparator<S> by) {
    Comparator<Content> sorting = (a, b) -> by.compare(shown.cast(a), shown.cast(b));
    return new ContentType<>(label, kind, reader, scope, sorting, traits);
  }

  /** What of it an edition shows depends on the edition. */
  ContentType<T> shownAs(Scope<T> shown) {
    return new ContentType<>(label, kind, reader, shown, order, traits);
  }

  ContentType<T> with(Trait... more) {
    Set<Trait> all = new HashSet<>(traits);
    all.addAll(Arrays.asList(more));
    return new ContentType<>(label, kind, reader, scope, order, Set.copyOf(all));
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** What an edition shows of an item, which is of this type. */
  Stream<? extends Content> shown(Content value, Situation where) {
    return scope.in(kind.cast(value), where);
  }
}
