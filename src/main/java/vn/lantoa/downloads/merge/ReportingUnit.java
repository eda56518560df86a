package vn.lantoa.downloads.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.downloads.report.ReportForm;
import vn.lantoa.text.Slug;

/**
 * Who is to report: a locality of the tree.
 *
 * @param names that it may call itself by, the one that lists show first
 */
public record ReportingUnit(
    String path, String level, Optional<String> code, List<String> names, ReportForm form) {
  public ReportingUnit {
    names = List.copyOf(names);
  }

  /** That of an edition; none for one without a form, such as a year. */
  public static Optional<ReportingUnit> of(Edition edition) {
    return edition
        .locality()
        .flatMap(own -> ReportForm.of(edition).map(form -> of(edition, own, form)));
  }

  private static ReportingUnit of(Edition edition, Locality own, ReportForm form) {
    return new ReportingUnit(
        edition.entry().path(),
        own.level().label(),
        own.code(),
        Stream.of(own.displayName(), own.name(), own.issuer(), own.issuerInFull(), edition.issuer())
            .distinct()
            .toList(),
        form);
  }

  public String name() {
    return names.get(0);
  }

  /** Whether it goes by a name, however that is written. */
  boolean isCalled(String name) {
    return names.stream().anyMatch(own -> folded(own).equals(folded(name)));
  }

  /** Whether a code is its own; spreadsheets lose noughts before numbers. */
  boolean hasCode(String typed) {
    return code.filter(own -> bare(own).equals(bare(typed))).isPresent();
  }

  private static String bare(String code) {
    return code.strip().replaceFirst("^0+", "");
  }

  static String folded(String name) {
    return Slug.fold(name.strip()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
