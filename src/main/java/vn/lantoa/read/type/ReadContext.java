package vn.lantoa.read.type;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import vn.lantoa.campaign.Body;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.file.Fields;

/**
 * A file that is being read: what a reader of one type takes from.
 *
 * @param tree the body, parsed
 * @param name file name without .md
 * @param folder of the file below the content root
 * @param problems where findings go
 */
record ReadContext(
    ContentFile document,
    Fields fields,
    Node tree,
    Body body,
    String name,
    String folder,
    List<Problem> problems) {

  Source place() {
    return Source.of(document.file().name());
  }

  Optional<String> source() {
    return fields.optionalText("source");
  }
}
