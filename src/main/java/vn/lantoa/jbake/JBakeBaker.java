package vn.lantoa.jbake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final ThemeEngine engine;
  private final String root;

  /** What all pages name alike: read by many threads, changed by none. */
  private final Map<String, Object> common = new HashMap<>();

  /**
   * @param base address of the site's root, where it is known
   * @param today what JBake calls the date of publishing
   */
  public JBakeBaker(
      JBakeSettings settings, Templates templates, Optional<URI> base, LocalDate today) {
    this(settings, templates, root(base), common(settings, base, today));
  }

  private JBakeBaker(
      JBakeSettings settings, Templates templates, String root, Map<String, Object> common) {
    this.settings = settings;
    this.templates = templates;
    this.root = root;
    this.common.putAll(common);
    JBakeConfiguration configuration = settings.configuration();
    engine =
        new ThemeEngine(
            configuration,
            templates,
            new FreeMarkerEngine(configuration, templates, settings.folder().toFile()));
  }

  private static String root(Optional<URI> base) {
    return base.map(URI::getRawPath).orElse("/");
  }

  /** JBake makes the map of its settings anew for each page, which costs more than the page. */
  private static Map<String, Object> common(
      JBakeSettings settings, Optional<URI> base, LocalDate today) {
    JBakeConfiguration configuration = settings.configuration();
    Map<String, Object> config = new HashMap<>(configuration.asHashMap());
    base.map(address -> address.toString().replaceFirst("/$", ""))
        .ifPresent(host -> config.put("site_host", host));
    return Map.of(
        ModelAttributes.CONFIG,
        config,
        ModelAttributes.VERSION,
        configuration.getVersion(),
        ModelAttributes.PUBLISHED_DATE,
        PageDocument.day(today));
  }

  @Override
  public List<Artifact> bake(List<WebPage> pages) {
    List<PageDocument> documents =
        pages.stream().map(page -> new PageDocument(page, root)).toList();
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
    PageDocument part = new PageDocument(new WebPage("", template, model), root);
    return new String(render(part, new PageStore(List.of())), StandardCharsets.UTF_8);
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
    return new JBakeBaker(settings, templates.traced(), root, common);
  }
}
