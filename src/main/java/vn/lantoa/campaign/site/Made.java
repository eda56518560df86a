package vn.lantoa.campaign.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.print.Sheet;

/**
 * What has been made of an edition so far.
 *
 * @param sheets in the order of the formats
 * @param deliverables what its page of downloads lists, in the order of the topics
 * @param files of the steps before, where they lie now
 */
public record Made(List<Sheet> sheets, List<Deliverable> deliverables, List<Artifact> files) {
  /** Before the first step. */
  public static final Made NOTHING = new Made(List.of(), List.of(), List.of());

  public Made {
    sheets = List.copyOf(sheets);
    deliverables = List.copyOf(deliverables);
    files = List.copyOf(files);
  }

  /** Sheets alone. */
  public static Made of(List<Sheet> sheets) {
    return NOTHING.with(sheets);
  }

  public Made with(List<Sheet> other) {
    return new Made(other, deliverables, files);
  }

  /** The same with what else can be taken away. */
  public Made and(List<Deliverable> more) {
    return new Made(
        sheets,
        Stream.concat(deliverables.stream(), more.stream())
            .sorted(Comparator.comparing(Deliverable::topic))
            .toList(),
        files);
  }

  /** The same, with files that lie elsewhere now. */
  public Made lying(List<Artifact> now) {
    return new Made(sheets, deliverables, now);
  }
}
