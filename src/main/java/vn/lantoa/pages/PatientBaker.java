package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Templates.BrokenTemplate;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Goes on where a part of pages is broken, so that what else is broken is told in the same run:
 * something stands for the part until all pages have been tried. Used by many threads.
 */
record PatientBaker(Baker baker, Map<Problem, BrokenTemplate> broken) implements Baker {
  /** Not empty: what is empty is left out of models, and then missed. */
  private static final String STAND_IN = "<!-- -->";

  PatientBaker(Baker baker) {
    this(baker, new ConcurrentHashMap<>());
  }

  private void note(BrokenTemplate e) {
    e.problems().forEach(problem -> broken.putIfAbsent(problem, e));
  }

  @Override
  public String part(String template, Map<String, Object> model) {
    try {
      return baker.part(template, model);
    } catch (BrokenTemplate e) {
      note(e);
      return STAND_IN;
    }
  }

  @Override
  public List<Artifact> bake(List<WebPage> pages) {
    List<Artifact> made = new ArrayList<>();
    try {
      made.addAll(baker.bake(pages));
    } catch (BrokenTemplate e) {
      note(e);
    }
    if (!broken.isEmpty()) {
      throw new BrokenTemplate(List.copyOf(broken.values()));
    }
    return made;
  }

  @Override
  public boolean makes(String template) {
    return baker.makes(template);
  }

  @Override
  public Source source(String template) {
    return baker.source(template);
  }

  @Override
  public Baker traced() {
    return baker.traced();
  }

  @Override
  public boolean isTraced() {
    return baker.isTraced();
  }
}
