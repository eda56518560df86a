package vn.lantoa.jbake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.problem.Source;

/**
 * Bakes pages with JBake: each is a document of JBake's, its template is found and filled as JBake
 * does it, and has JBake's variables. Safe for many threads.
 */
public final class JBakeBaker implements Baker {
  private final JBakeSettings settings;
  private final Templates templates;
  private final Optional<URI> base;
  private final LocalDate today;
  private final ThemeEngine engine;

  /** What all pages name alike: JBake makes it anew for each, which costs more than the page. */
  private final Map<String, Object> common;

  /**
   * @param base address of the site's root, where it is known
   * @param today what JBake calls the date of publishing
   */
  public JBakeBaker(
      JBakeSettings settings, Templates templates, Optional<URI> base, LocalDate today) {
    this.settings = settings;
    this.templates = templates;
    this.base = base;
    this.today = today;
    JBakeConfiguration configuration = settings.configuration();
    Map<String, Object> config = configuration.asHashMap();
    base.ifPresent(host -> config.put("site_host", host.toString().replaceFirst("/$", "")));
    common =
        Map.of(
            ModelAttributes.CONFIG,
            config,
            ModelAttributes.VERSION,
            configuration.getVersion(),
            ModelAttributes.PUBLISHED_DATE,
            PageDocument.day(today));
    engine =
        new ThemeEngine(
            configuration,
            templates,
            new FreeMarkerEngine(configuration, templates, settings.folder().toFile()));
  }

  @Override
  public List<Artifact> bake(List<WebPage> pages) {
    List<PageDocument> documents = pages.stream().map(this::document).toList();
    // Thymeleaf's templates have no use for lists of other pages
    PageStore store = new PageStore(settings.hasFreeMarker() ? documents : List.of());
    List<Artifact> artifacts = new ArrayList<>();
    List<Templates.BrokenTemplate> broken = new ArrayList<>();
    for (PageDocument document : documents) {
      try {
        artifacts.add(new Artifact(document.getUri(), render(document, store)));
      } catch (Templates.BrokenTemplate e) {
        broken.add(e);
      }
    }
    if (!broken.isEmpty()) {
      throw new Templates.BrokenTemplate(broken);
    }
    return artifacts;
  }

  @Override
  public String part(String template, Map<String, Object> model) {
    PageDocument part = document(new WebPage("", template, model));
    return new String(render(part, new PageStore(List.of())), StandardCharsets.UTF_8);
  }

  private PageDocument document(WebPage page) {
    return new PageDocument(page, base.map(URI::getRawPath).orElse("/"));
  }

  private byte[] render(PageDocument document, PageStore store) {
    PageWriter writer = new PageWriter();
    PageModel model = new PageModel(document, store, common);
    engine.renderDocument(model, settings.file(document.page().template()), writer);
    return writer.bytes();
  }

  @Override
  public boolean makes(String template) {
    return settings.makes(template);
  }

  @Override
  public Source source(String template) {
    return templates.source(settings.file(template));
  }

  @Override
  public boolean isTraced() {
    return templates.areTraced();
  }

  @Override
  public Baker traced() {
    return new JBakeBaker(settings, templates.traced(), base, today);
  }
}
