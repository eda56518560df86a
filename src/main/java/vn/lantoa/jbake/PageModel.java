package vn.lantoa.jbake;

import java.util.Map;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.theme.Theme;

/** What JBake hands a template: the page, the settings, and lists made when they are asked for. */
final class PageModel extends TemplateModel {
  private static final long serialVersionUID = 1L;

  /** JBake keeps its types for the whole JVM: ours are told once, before any thread asks. */
  private static final ModelExtractors LISTS = lists();

  private final transient PageStore store;

  PageModel(PageDocument page, PageStore store, Map<String, Object> common) {
    super();
    this.store = store;
    putAll(common);
    setContent(page);
    page.groups().keySet().stream().findFirst().ifPresent(this::setTag);
  }

  private static ModelExtractors lists() {
    ModelExtractors lists = ModelExtractors.getInstance();
    for (String template : Theme.TEMPLATES) {
      String type = WebPage.type(template);
      DocumentTypes.addDocumentType(type);
      lists.registerExtractorsForCustomTypes(type);
    }
    return lists;
  }

  /** A variable of JBake's; not its database, nor the data files that a database would hold. */
  @Nullable Object variable(String name) throws NoModelExtractorException {
    if (containsKey(name)) {
      return get(name);
    }
    return switch (name) {
      case "db", "data" -> null;
      case "tags" -> store.tags();
      case "published_content", "all_content" -> store.all();
      default ->
          LISTS.containsKey(name)
              ? LISTS.<Object>extractAndTransform(store, name, this, (key, list) -> list)
              : null;
    };
  }
}
