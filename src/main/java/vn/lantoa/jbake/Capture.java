package vn.lantoa.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;

/** JBake's renderer, which here hands over what it has rendered instead of writing files. */
final class Capture extends Renderer {
  private final Templates templates;
  private final Map<String, WebPage> pages = new LinkedHashMap<>();
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<Templates.BrokenTemplate> broken = new ArrayList<>();
  private Optional<RuntimeException> failure = Optional.empty();

  Capture(
      List<WebPage> pages,
      ContentStore store,
      JBakeConfiguration configuration,
      Templates templates) {
    // JBake's own engine holds a lock and would be started for nothing: nobody asks for it here
    super(store, configuration, (DelegatingTemplateEngine) null);
    this.templates = templates;
    pages.forEach(page -> this.pages.put(page.path(), page));
  }

  /** What was rendered; throws what went wrong, of which JBake keeps the message only. */
  List<Artifact> artifacts() {
    failure.ifPresent(
        e -> {
          throw e;
        });
    if (!broken.isEmpty()) {
      throw new Templates.BrokenTemplate(broken);
    }
    return artifacts;
  }

  @Override
  public void render(DocumentModel document) {
    bake(pages.get(document.getUri()));
  }

  @Override
  public void renderSitemap(String name) {
    bakeNamed(name);
  }

  @Override
  public void renderFeed(String name) {
    bakeNamed(name);
  }

  @Override
  public void renderError404(String name) {
    bakeNamed(name);
  }

  private void bakeNamed(String name) {
    pages.values().stream().filter(page -> isNamed(page, name)).forEach(this::bake);
  }

  static boolean isNamed(WebPage page, String name) {
    return page.path().equals(name) || page.path().endsWith("/" + name);
  }

  private void bake(WebPage page) {
    try {
      artifacts.add(new Artifact(page.path(), templates.page(page.template(), page.model())));
    } catch (Templates.BrokenTemplate e) {
      broken.add(e);
    } catch (RuntimeException e) {
      failure = failure.or(() -> Optional.of(e));
    }
  }
}
