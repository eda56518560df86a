package vn.lantoa.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.Baker;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;

/** Bakes pages with JBake's rendering tools. Each call has its own oven, so threads do not meet. */
public final class JBakeBaker implements Baker {
  private static final String SITEMAP = "sitemap.xml";
  private static final String FEED = "feed.xml";
  private static final String NOT_FOUND = "404.html";

  private final Templates templates;
  private final JBakeConfiguration configuration;

  /**
   * @param templates that fill the pages; JBake's own Thymeleaf engine holds a lock and bakes one
   *     page at a time
   * @param folder of the templates; JBake insists on folders that exist
   */
  public JBakeBaker(Templates templates, Path folder) {
    this.templates = templates;
    this.configuration = configuration(folder.toFile());
  }

  @Override
  public List<Artifact> bake(List<WebPage> pages) {
    List<WebPage> documents = new ArrayList<>();
    for (WebPage page : pages) {
      if (!isMachineFile(page)) {
        documents.add(page);
      }
    }
    PageStore store = new PageStore(documents);
    Capture capture = new Capture(pages, store, configuration, templates);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setRenderer(capture);
    new QuietOven(utensils).bake();
    return capture.artifacts();
  }

  /** Whether JBake has a tool of its own for the file. */
  private static boolean isMachineFile(WebPage page) {
    return Capture.isNamed(page, SITEMAP)
        || Capture.isNamed(page, FEED)
        || Capture.isNamed(page, NOT_FOUND);
  }

  private static JBakeConfiguration configuration(File folder) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("template.folder", ".");
    settings.put("content.folder", ".");
    settings.put("asset.folder", ".");
    settings.put("data.folder", ".");
    settings.put("destination.folder", ".");
    settings.put("render.sitemap", true);
    settings.put("sitemap.file", SITEMAP);
    settings.put("render.feed", true);
    settings.put("feed.file", FEED);
    settings.put("render.error404", true);
    settings.put("error404.file", NOT_FOUND);
    CompositeConfiguration composite = new CompositeConfiguration();
    composite.addConfiguration(new MapConfiguration(settings));
    DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(folder, composite);
    configuration.setDestinationFolder(new File(System.getProperty("java.io.tmpdir")));
    return configuration;
  }
}
