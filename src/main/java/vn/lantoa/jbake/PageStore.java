package vn.lantoa.jbake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's content store over the pages of one edition, the newest first, as JBake lists them. The
 * database behind the original is not on the class path and never started: every method that
 * JBake's variables call is overridden here.
 */
final class PageStore extends ContentStore {
  private final List<PageDocument> pages;

  PageStore(List<PageDocument> documents) {
    super("memory", "lantoa");
    pages =
        documents.stream()
            .filter(PageDocument::isPage)
            .sorted(Comparator.comparing(PageDocument::getDate).reversed())
            .toList();
    Map<String, PageDocument> latest = new HashMap<>();
    for (PageDocument page : pages) {
      PageDocument newer = latest.put(page.getType(), page);
      if (newer != null) {
        page.setNextContent(newer.inBrief());
        newer.setPreviousContent(page.inBrief());
      }
    }
  }

  private DocumentList<DocumentModel> where(Predicate<PageDocument> wanted) {
    return pages.stream().filter(wanted).collect(Collectors.toCollection(DocumentList::new));
  }

  /** Everything that a list of the site may name. */
  DocumentList<DocumentModel> all() {
    return where(PageDocument::isListed);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return where(page -> page.is(type));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
    return getAllContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return where(page -> page.is("post") && page.groups().containsKey(tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return where(page -> page.groups().containsKey(tag));
  }

  @Override
  public Set<String> getAllTags() {
    return pages.stream()
        .flatMap(page -> page.groups().keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What JBake tells of a tag; ours has no page of its own, but a place on the slogans' page. */
  DocumentList<TemplateModel> tags() {
    Map<String, String> places = new HashMap<>();
    pages.forEach(page -> places.putAll(page.groups()));
    DocumentList<TemplateModel> tags = new DocumentList<>();
    for (String name : getAllTags()) {
      TemplateModel tag = new TemplateModel();
      tag.setName(name);
      tag.setUri(places.get(name));
      tag.setTaggedPosts(getPublishedPostsByTag(name));
      tag.setTaggedDocuments(getPublishedDocumentsByTag(name));
      tags.add(tag);
    }
    return tags;
  }
}
