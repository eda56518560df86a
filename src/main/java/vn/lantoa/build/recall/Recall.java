package vn.lantoa.build.recall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import vn.lantoa.build.Build;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.build.Survey;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.frame.PageFrame;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Looks for something wrong in all that people read: the content, the pages and sheets that are
 * made of it, and a site that was made before.
 *
 * @param correct what is right instead, where that is known
 */
public record Recall(Inputs inputs, Recalled recalled, Optional<String> correct) {
  public Recall {
    correct = correct.map(Recalled::plain).filter(text -> !text.isEmpty());
  }

  /** What was found, and what keeps the rest from being looked at. */
  public record Result(RecallReport report, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Looks everywhere; where the content has mistakes, its lines and the finished site are left.
   *
   * @param published folder of a finished site
   * @throws IOException where the disk cannot be read
   */
  public Result find(Optional<Path> published, Progress progress) throws IOException {
    Queue<RecallReport.Carrier> carriers = new ConcurrentLinkedQueue<>();
    Set<Gap> gaps = new ConcurrentSkipListSet<>();
    Outcome<Site> all =
        new Build(inputs, progress)
            .survey(survey -> carrier(survey, gaps).ifPresent(carriers::add));
    List<RecallReport.Carrier> editions =
        carriers.stream().sorted(Comparator.comparing(RecallReport.Carrier::path)).toList();
    Set<String> sheets = new HashSet<>();
    editions.forEach(edition -> edition.sheets().forEach(sheet -> sheets.addAll(sheet.files())));
    PublishedFiles files =
        published.isPresent() && Files.isDirectory(published.get())
            ? PublishedFiles.of(recalled, published.get(), sheets)
            : new PublishedFiles(List.of(), List.of());
    gaps.addAll(files.gaps());
    List<RecallReport.Line> lines = ContentLines.of(recalled, inputs.content(), inputs.path());
    lines.addAll(filled(all.value(), lines));
    RecallReport report =
        new RecallReport(recalled, lines, editions, files.files(), List.copyOf(gaps));
    return new Result(report, all.problems());
  }

  /** Slogans that have it only where their placeholders are filled in. */
  private List<RecallReport.Line> filled(Optional<Site> site, List<RecallReport.Line> known) {
    Set<String> told = new TreeSet<>();
    known.forEach(line -> told.add(line.file() + ":" + line.number()));
    return site.stream()
        .flatMap(s -> s.catalogue().entries().stream().map(s.catalogue()::edition))
        .flatMap(Edition::slogans)
        .filter(member -> !recalled.isNumber() && recalled.isIn(member.text()))
        .filter(member -> told.add(place(member).file() + ":" + place(member).line()))
        .map(
            member ->
                new RecallReport.Line(
                    place(member).file(), place(member).line(), member.text(), isLent(member)))
        .toList();
  }

  private static Source place(SloganGroup.Member member) {
    return member.slogan().place();
  }

  private boolean isLent(SloganGroup.Member member) {
    return inputs.content().stream()
        .anyMatch(root -> root.lent() && place(member).file().startsWith(root.name() + "/"));
  }

  private Optional<RecallReport.Carrier> carrier(Survey survey, Set<Gap> gaps) {
    Edition edition = survey.edition();
    String folder = survey.site().folder(edition.entry());
    List<RecallReport.CarrierSheet> sheets =
        survey.sheets().stream()
            .filter(sheet -> sheet.words().stream().anyMatch(recalled::isIn))
            .map(
                sheet ->
                    new RecallReport.CarrierSheet(
                        sheet.format().title(), sheet.designTitle(), sheet.paths()))
            .toList();
    Set<String> carrying = new HashSet<>();
    for (Artifact file : survey.files()) {
      FinishedFile.Finding finding =
          FinishedFile.search(recalled, file.path(), () -> new ByteArrayInputStream(file.bytes()));
      if (finding.found()) {
        carrying.add(file.path());
      } else {
        gaps.addAll(finding.gaps());
      }
    }
    if (!recalled.isNumber() && !sheets.isEmpty()) {
      // these pages show the sheets that were not made here
      carrying.add(folder + PageKind.PRINTS.page(edition).file());
      carrying.add(folder + PageKind.ORDER.page(edition).file());
      carrying.add(folder + SitePaths.ORDER_FORM);
    }
    if (carrying.isEmpty() && sheets.isEmpty()) {
      return Optional.empty();
    }
    boolean script = carrying.contains(folder + PageKind.LOUDSPEAKER.page(edition).file());
    long pages = survey.files().stream().filter(Recall::isPage).count();
    return Optional.of(
        new RecallReport.Carrier(
            edition.entry().path(),
            edition.entry().name(),
            carrying.stream().sorted().toList(),
            (int) pages,
            isForemost(edition),
            script,
            slogans(edition),
            sheets,
            survey.sheets().size(),
            post(survey, script, !sheets.isEmpty())));
  }

  private static boolean isPage(Artifact file) {
    return file.path().endsWith(".html");
  }

  private boolean isForemost(Edition edition) {
    return recalled.isNumber()
        && edition.foremost(PageFrame.STRIP).stream()
            .anyMatch(hotline -> recalled.isSame(hotline.phone()));
  }

  private List<String> slogans(Edition edition) {
    return recalled.isNumber()
        ? List.of()
        : Stream.concat(edition.theme().stream(), edition.slogans().map(SloganGroup.Member::text))
            .filter(recalled::isIn)
            .distinct()
            .toList();
  }

  /** Lists of localities speak to nobody. */
  private Optional<String> post(Survey survey, boolean script, boolean sheets) {
    Edition edition = survey.edition();
    if (edition.locality().isEmpty() || edition.isChooser()) {
      return Optional.empty();
    }
    List<String> carriers = new ArrayList<>(List.of("trang thông tin"));
    if (sheets) {
      carriers.add("băng rôn, áp phích và ảnh chia sẻ");
    }
    if (script) {
      carriers.add(edition.audience().script().toLowerCase(Locale.ROOT));
    }
    String folder = survey.site().folder(edition.entry());
    return Optional.of(
        new CorrectionPost(
                edition,
                recalled,
                correct,
                inputs.today(),
                survey.site().baseUrl().map(base -> base + folder),
                slogans(edition),
                carriers)
            .text());
  }
}
