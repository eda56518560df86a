package vn.lantoa.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.check.Tracer;
import vn.lantoa.pages.Pages;
import vn.lantoa.problem.Source;

/** The way back from a page that was made to what it was made of. */
final class RenderTracer implements Tracer {
  private final Site site;
  private final Pages pages;
  private final List<Step> steps;
  private final Path theme;

  private Optional<Edition> edition = Optional.empty();
  private Made made = Made.NOTHING;

  RenderTracer(Site site, Pages pages, List<Step> steps, Path theme) {
    this.site = site;
    this.pages = pages;
    this.steps = steps;
    this.theme = theme;
  }

  @Override
  public Optional<Traced> trace(String path) {
    resolve(path);
    return edition
        .flatMap(own -> pages.trace(site, own, made, path))
        .map(traced -> new Traced(traced.page(), traced.template()));
  }

  @Override
  public Source owner(String path) {
    boolean shared = path.startsWith(SitePaths.ASSETS);
    return shared ? Source.of(theme) : entry(path).map(this::place).orElse(Source.of(theme));
  }

  private Source place(Entry entry) {
    return site.catalogue().edition(entry).source();
  }

  /** Pages come edition by edition: what they show is made once more for all of them. */
  private void resolve(String path) {
    Optional<Entry> owner = entry(path);
    if (!owner.equals(edition.map(Edition::entry))) {
      edition = owner.map(site.catalogue()::edition);
      made = Made.NOTHING;
      edition.ifPresent(
          own -> {
            List<Artifact> files = Collections.synchronizedList(new ArrayList<>());
            for (Step step : steps) {
              made = step.make(own, made.lying(files), files::add).value().orElse(made);
            }
          });
    }
  }

  /** The edition whose folder a file lies in: the deepest one. */
  private Optional<Entry> entry(String path) {
    return site.catalogue().entries().stream()
        .filter(entry -> path.startsWith(site.folder(entry)))
        .max(Comparator.comparingInt(entry -> site.folder(entry).length()));
  }
}
