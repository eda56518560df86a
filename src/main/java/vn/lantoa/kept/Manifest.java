package vn.lantoa.kept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.problem.Problem;

/**
 * All that is known of a site that was published, and of what it was made from.
 *
 * @param inputs what everything depends on, and each file of the content, by name, with its digest
 * @param day of the build, on which warnings depend
 * @param common key of all that every part of it was made from
 * @param content what was known of the content when it was read
 * @param problems that were told of the site, none of them an error
 * @param part where it is no whole site
 */
public record Manifest(
    Map<String, String> inputs,
    String day,
    String common,
    ContentFacts content,
    List<Unit> units,
    List<Problem> problems,
    Optional<SitePart> part) {
  public Manifest {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    units = List.copyOf(units);
    problems = List.copyOf(problems);
  }

  /** Whether a locality of it has errors: it may be in here otherwise than in other parts. */
  public boolean hasFailed() {
    return units.stream().anyMatch(Unit::isFailed);
  }
}
