package vn.lantoa.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.problem.Source;

/** Bakes with Thymeleaf and nothing else: for tests, and to see what a real baker costs. */
public class DirectBaker implements Baker {
  private final Templates templates;

  public DirectBaker(Templates templates) {
    this.templates = templates;
  }

  @Override
  public List<Artifact> bake(List<WebPage> pages) {
    return pages.stream().map(this::bake).toList();
  }

  private Artifact bake(WebPage page) {
    return new Artifact(page.path(), templates.page(page.template(), page.model()));
  }

  @Override
  public String part(String template, Map<String, Object> model) {
    return new String(templates.page(template, model), StandardCharsets.UTF_8);
  }

  @Override
  public boolean makes(String template) {
    return true;
  }

  @Override
  public Source source(String template) {
    return templates.source(template);
  }

  @Override
  public Baker traced() {
    return new DirectBaker(templates.traced());
  }

  @Override
  public boolean isTraced() {
    return templates.areTraced();
  }
}
