package vn.lantoa.campaign.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;

/**
 * What has been made of an edition so far.
 *
 * @param prints for printers and screens
 * @param deliverables what its page of downloads lists, in the order of the topics
 * @param files of the steps before, where they lie now
 * @param versions of these files, by path: the beginnings of their SHA-256, so that an address with
 *     its version never has other bytes; none where nothing is stored
 */
public record Made(
    Prints prints,
    List<Deliverable> deliverables,
    List<Artifact> files,
    Map<String, String> versions) {
  /** So many digits tell two versions of a file apart. */
  private static final int VERSION = 12;

  /** Before the first step. */
  public static final Made NOTHING = new Made(Prints.NONE, List.of(), List.of(), Map.of());

  public Made {
    deliverables = List.copyOf(deliverables);
    files = List.copyOf(files);
    versions = Map.copyOf(versions);
  }

  /** Prints alone. */
  public static Made of(Prints prints) {
    return NOTHING.with(prints);
  }

  public Made with(Prints other) {
    return new Made(other, deliverables, files, versions);
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
        files,
        versions);
  }

  /** The same, with what is known of files that were stored. */
  public Made stored(Collection<StoredFile> known) {
    Map<String, String> all =
        known.stream()
            .collect(
                Collectors.toMap(StoredFile::path, file -> file.sha256().substring(0, VERSION)));
    return new Made(prints, deliverables, files, all);
  }

  /** The same, with files that lie elsewhere now. */
  public Made lying(List<Artifact> now) {
    return new Made(prints, deliverables, now, versions);
  }
}
