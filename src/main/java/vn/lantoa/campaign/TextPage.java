package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.problem.Source;

/**
 * Any further page.
 *
 * @param path ASCII, below the edition, ends with a slash: dia-chi-tin-cay/
 * @param forPrinting what of it whoever prints should know, where it is for them
 * @param forBodies true for schools, hospitals and offices alone, false for localities alone
 */
public record TextPage(
    String name,
    String title,
    String path,
    Optional<String> forPrinting,
    Optional<Boolean> forBodies,
    Optional<String> source,
    Body body,
    Source place)
    implements Paged {
  @Override
  public String folder() {
    return path;
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
