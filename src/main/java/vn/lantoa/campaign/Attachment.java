package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.content.Download;
import vn.lantoa.problem.Source;

/**
 * A document that is handed out: the signed plan, a form, a recording.
 *
 * @param name file name without .md
 * @param kind what it is by its bytes, as readers know it: PDF, Word
 * @param bytes how many it has
 * @param sha256 of the file, in hexadecimal digits: who got it elsewhere can hold it against this
 * @param body what is in it, in a few words
 */
public record Attachment(
    String name,
    String title,
    Download file,
    String kind,
    long bytes,
    String sha256,
    Optional<String> source,
    int order,
    Body body,
    Source place)
    implements Content {
  @Override
  public List<Body> bodies() {
    return List.of(body);
  }

  @Override
  public List<Download> downloads() {
    return List.of(file);
  }
}
