package vn.lantoa.downloads.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.downloads.office.Quoted;
import vn.lantoa.downloads.report.ReportForm;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Adds up the reports of the units below an edition. */
public final class ReportMerge {
  /** How many files of one unit a message names. */
  private static final int MOST_NAMED = 5;

  private final Site site;
  private final Edition root;

  /**
   * @param site whose root is the edition that gets the reports
   */
  public ReportMerge(Site site) {
    this.site = site;
    root = site.catalogue().edition(site.root());
  }

  /**
   * What came, what is missing and what is wrong.
   *
   * @param files the workbooks, by their names as the user knows them
   */
  public Outcome<MergedReports> merge(Map<String, Path> files) {
    List<ReportingUnit> below = new ArrayList<>();
    for (Entry entry : site.catalogue().entries()) {
      if (entry.kind() == Entry.Kind.LOCALITY && !entry.equals(site.root())) {
        ReportingUnit.of(site.catalogue().edition(entry)).ifPresent(below::add);
      }
    }
    Optional<ReportingUnit> own = ReportingUnit.of(root);
    Optional<ReportForm> form =
        ReportForm.of(root)
            .or(() -> below.stream().map(ReportingUnit::form).findFirst())
            .filter(found -> !found.tables().isEmpty());
    if (form.isEmpty()) {
      return Outcome.failed(
          List.of(Problem.of(Mistake.NO_REPORT_FORM, Source.command(), root.entry().name())));
    }
    List<ReportingUnit> known = new ArrayList<>(below);
    own.ifPresent(known::add);
    int year = root.entry().year().orElse(0);
    ReportReading reading = new ReportReading(year, known, form.get());
    List<SentReport> sent = new ArrayList<>();
    new TreeMap<>(files).forEach((name, file) -> sent.add(reading.read(file, name)));
    List<ReportingUnit> expected = below.isEmpty() ? known : below;
    return Outcome.of(new MergedReports(root, expected, once(sent)), List.of());
  }

  /** Of a unit that sent two, nobody can tell which is right: both are named, none is counted. */
  private static List<SentReport> once(List<SentReport> sent) {
    Map<String, List<SentReport>> byUnit =
        sent.stream()
            .filter(report -> !report.name().isEmpty())
            .collect(Collectors.groupingBy(report -> ReportingUnit.folded(report.name())));
    List<SentReport> told = new ArrayList<>();
    for (SentReport report : sent) {
      List<String> others =
          byUnit.getOrDefault(ReportingUnit.folded(report.name()), List.of()).stream()
              .filter(other -> !other.file().equals(report.file()) && samePlace(other, report))
              .map(SentReport::file)
              .limit(MOST_NAMED)
              .toList();
      Source place = Source.of(report.file());
      told.add(
          others.isEmpty()
              ? report
              : report.with(
                  Problem.of(
                      Mistake.WORKBOOK_TWICE,
                      place,
                      Quoted.of(report.name()),
                      String.join(", ", others))));
    }
    return told;
  }

  /** Two communes may have one name. */
  private static boolean samePlace(SentReport one, SentReport other) {
    return one.unit().map(ReportingUnit::path).equals(other.unit().map(ReportingUnit::path));
  }
}
