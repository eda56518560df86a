package vn.lantoa.pages;

import java.util.List;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;

/** Bakes with Thymeleaf and nothing else: for tests, and to see what a real baker costs. */
public final class DirectBaker implements Baker {
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
}
