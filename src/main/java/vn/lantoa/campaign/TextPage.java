package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Source;

/**
 * Any further page.
 *
 * @param path ASCII, below the edition, ends with a slash: dia-chi-tin-cay/
 */
public record TextPage(
    String name, String title, String path, Optional<String> source, Body body, Source place)
    implements Content {
  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
