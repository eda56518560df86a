package vn.lantoa.jbake;

import java.io.Writer;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.model.TemplateModel;
import vn.lantoa.pages.template.Templates;

/**
 * Gives each template to the engine of its ending: {@code .ftl} to FreeMarker, all others to our
 * Thymeleaf. JBake's own choice goes by whichever library comes last on the class path, and where
 * it finds no engine it writes nothing.
 */
final class ThemeEngine extends DelegatingTemplateEngine {
  private final Templates thymeleaf;
  private final FreeMarkerEngine freeMarker;

  ThemeEngine(JBakeConfiguration configuration, Templates thymeleaf, FreeMarkerEngine freeMarker) {
    super(new PageStore(List.of()), configuration);
    this.thymeleaf = thymeleaf;
    this.freeMarker = freeMarker;
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer) {
    if (template.endsWith(".ftl")) {
      freeMarker.renderDocument(model, template, writer);
      return;
    }
    byte[] page = thymeleaf.page(template, ((PageDocument) model.getContent()).page().model());
    ((PageWriter) writer).write(page);
  }
}
