package vn.lantoa.jbake;

import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.Error404Renderer;
import org.jbake.render.FeedRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;
import org.jbake.template.RenderingException;

/**
 * JBake's oven without what its own {@code bake} does besides: it sets the locale of the whole JVM,
 * refills static registries, opens the database and crawls folders for content.
 */
final class QuietOven extends Oven {
  private final List<RenderingTool> tools =
      List.of(
          new DocumentsRenderer(),
          new SitemapRenderer(),
          new FeedRenderer(),
          new Error404Renderer());

  QuietOven(Utensils utensils) {
    super(utensils);
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    for (RenderingTool tool : tools) {
      try {
        tool.render(
            utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
      } catch (RenderingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
