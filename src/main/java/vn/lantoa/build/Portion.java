package vn.lantoa.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.SitePart;

/**
 * How much of a site a build makes.
 *
 * @param part what that is a part of; none where it is the whole site
 * @param editions whether it has an edition, by path
 * @param published gives the site that the public sees, where that is another than the one which is
 *     replaced
 * @param parts what a site is put together from; none where it is made
 */
record Portion(
    Optional<SitePart> part,
    Predicate<String> editions,
    Optional<Supplier<EarlierSite>> published,
    List<EarlierSite> parts) {
  /** A site as one build makes it. */
  static final Portion WHOLE =
      new Portion(Optional.empty(), edition -> true, Optional.empty(), List.of());

  /** Some editions of a site, with nothing of what all share. */
  static Portion of(SitePart part, Predicate<String> editions, Supplier<EarlierSite> published) {
    return new Portion(Optional.of(part), editions, Optional.of(published), List.of());
  }

  /** A whole site whose editions lie in parts that were made before. */
  static Portion merged(List<EarlierSite> parts) {
    return new Portion(Optional.empty(), edition -> true, Optional.empty(), parts);
  }

  boolean isWhole() {
    return part.isEmpty();
  }
}
