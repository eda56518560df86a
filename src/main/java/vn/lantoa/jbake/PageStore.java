package vn.lantoa.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import vn.lantoa.pages.template.WebPage;

/**
 * JBake's content store as a list in memory. The database behind the original is not on the class
 * path: every method of it that the rendering tools call is overridden here.
 */
final class PageStore extends ContentStore {
  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  /**
   * JBake looks for a document's neighbours among those of its type by comparing whole maps, which
   * is quadratic. Our pages name their neighbours themselves, so each page is a type of its own.
   */
  PageStore(List<WebPage> pages) {
    super("memory", "lantoa");
    for (WebPage page : pages) {
      DocumentModel document = new DocumentModel();
      document.setType(page.path());
      document.setUri(page.path());
      documents.put(page.path(), document);
    }
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return list(documents.values());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return list(List.of(documents.get(type)));
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    // a build renders each page once and then forgets it
  }

  private static DocumentList<DocumentModel> list(Iterable<DocumentModel> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.forEach(list::add);
    return list;
  }
}
