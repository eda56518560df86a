package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Source;

/**
 * Something to do or to take part in.
 *
 * @param name file name without .md
 */
public record Activity(
    String name,
    String title,
    When when,
    Optional<String> place,
    Optional<String> organiser,
    Optional<String> source,
    Body body,
    Source where)
    implements Content {
  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
