package vn.lantoa.campaign.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;

/**
 * What has been made of an edition so far.
 *
 * @param prints for printers and screens
 * @param deliverables what its page of downloads lists, in the order of the topics
 * @param files of the steps before, where they lie now
 */
public record Made(Prints prints, List<Deliverable> deliverables, List<Artifact> files) {
  /** Before the first step. */
  public static final Made NOTHING = new Made(Prints.NONE, List.of(), List.of());

  public Made {
    deliverables = List.copyOf(deliverables);
    files = List.copyOf(files);
  }

  /** Prints alone. */
  public static Made of(Prints prints) {
    return NOTHING.with(prints);
  }

  public Made with(Prints other) {
    return new Made(other, deliverables, files);
  }

  /** The sheets of the theme and the slogans, in the order of the formats. */
  public List<Sheet> sheets() {
    return prints.sheets();
  }

  /** The same with what else can be taken away. */
  public Made and(List<Deliverable> more) {
    return new Made(
        prints,
        Stream.concat(deliverables.stream(), more.stream())
            .sorted(Comparator.comparing(Deliverable::topic))
            .toList(),
        files);
  }

  /** The same, with files that lie elsewhere now. */
  public Made lying(List<Artifact> now) {
    return new Made(prints, deliverables, now);
  }
}
