package vn.lantoa.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.LinkOut;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.check.SiteCheck;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.publish.Destination;

/** Takes editions through all steps; what these make is checked and written. */
record EditionBuild(List<Step> steps, SiteCheck check, Destination destination) {

  /**
   * An edition that was made.
   *
   * @param files paths of all that was written
   * @param pages how many of them are pages
   * @param leads out of it
   */
  record Built(Set<String> files, int pages, List<LinkOut> leads, List<Problem> problems) {}

  /** Makes one. A step that fails does not keep the next ones from telling what is wrong. */
  Built make(Edition edition) {
    List<Problem> problems = new ArrayList<>();
    List<Artifact> pages = Collections.synchronizedList(new ArrayList<>());
    List<Artifact> written = Collections.synchronizedList(new ArrayList<>());
    Consumer<Artifact> out =
        file -> {
          if (SiteCheck.isPage(file)) {
            pages.add(file);
          } else {
            check.inspect(file);
          }
          written.add(destination.write(file));
        };
    Made made = Made.NOTHING;
    boolean whole = true;
    for (Step step : steps) {
      Outcome<Made> now = step.make(edition, made, out);
      problems.addAll(now.problems());
      Optional<Made> value = now.value();
      whole &= value.isPresent();
      List<StoredFile> stored =
          written.stream()
              .map(file -> destination.stored(file.path()))
              .flatMap(Optional::stream)
              .toList();
      made = value.orElse(made).lying(written).stored(stored);
    }
    Set<String> files = written.stream().map(Artifact::path).collect(Collectors.toSet());
    List<LinkOut> leads = whole ? check.inspect(edition, pages, files) : List.of();
    return new Built(files, pages.size(), leads, problems);
  }
}
