package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/** Who does what, in Markdown. */
public record Duties(String name, String title, Optional<String> source, Body body, Source place)
    implements Content {
  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
