package vn.lantoa.jbake;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import vn.lantoa.pages.template.Html;

/**
 * What FreeMarker gets of a model: maps, lists, texts, numbers, days, and HTML. It sees no other
 * object and calls no method, so a theme reaches nothing that was not meant for it.
 */
final class TemplateValues extends SimpleObjectWrapper {
  TemplateValues() {
    super(Configuration.VERSION_2_3_34);
    setDefaultDateType(TemplateDateModel.DATETIME);
    writeProtect();
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Html html ? html(html.toString()) : super.handleUnknownType(value);
  }

  /** A template that escapes by itself is given text, as JBake gives it. */
  private static TemplateModel html(String html) {
    return Environment.getCurrentEnvironment().getCurrentTemplate().getAutoEscaping()
        ? new Markup(html)
        : new SimpleScalar(html);
  }

  /** Printed as it is; a text to whatever looks into it. */
  private static final class Markup extends TemplateHTMLOutputModel implements TemplateScalarModel {
    Markup(String html) {
      super(null, html);
    }

    @Override
    public String getAsString() throws TemplateModelException {
      return HTMLOutputFormat.INSTANCE.getMarkupString(this);
    }
  }
}
