package vn.lantoa.kept;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was made before and may be taken over.
 *
 * @param replaced what lies where the new site goes
 * @param published gives what the public sees: a locality with errors keeps its pages of there
 * @param parts of the same site, each in a folder of its own
 */
public record EarlierSites(
    EarlierSite replaced, Supplier<EarlierSite> published, List<EarlierSite> parts) {
  public EarlierSites {
    parts = List.copyOf(parts);
  }

  /** A unit, and the site that it lies in. */
  public record Found(Unit unit, EarlierSite site) {}

  /** A part that was made from the same, and all of whose files are as they were. */
  public Optional<Found> unit(String name, String key) {
    return all()
        .flatMap(site -> site.unit(name, key).map(unit -> new Found(unit, site)).stream())
        .findFirst();
  }

  /** Units of a name, whatever they were made from. */
  public List<Found> units(String name) {
    return all()
        .flatMap(site -> site.unit(name).map(unit -> new Found(unit, site)).stream())
        .toList();
  }

  private Stream<EarlierSite> all() {
    return Stream.concat(Stream.of(replaced), parts.stream());
  }

  /** The parts that somebody has made anew since they were looked at. */
  public List<EarlierSite> changed() {
    return parts.stream().filter(part -> !part.isStill()).toList();
  }
}
