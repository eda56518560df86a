package vn.lantoa.pages.machine;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Post;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;

/** What a page says, in the words of schema.org. Maps keep their order, so the bytes are stable. */
public final class StructuredData {
  private StructuredData() {}

  /**
   * Who publishes, and the month as an event where the plan is for it. The authority whose name a
   * sample bears neither publishes it nor has asked anybody to say what it holds.
   */
  public static List<Map<String, Object>> home(PageContext scene, Campaign campaign) {
    Optional<Locality> locality = scene.edition().locality();
    if (locality.isEmpty()) {
      return List.of();
    }
    Optional<Map<String, Object>> organisation =
        Optional.of(scene.edition())
            .filter(edition -> !edition.isSample())
            .map(edition -> organisation(scene, locality.get()));
    if (scene.edition().month().isEmpty()) {
      return organisation.stream().toList();
    }
    Map<String, Object> event = object("Event");
    event.put("name", campaign.titleWithYear());
    scene.edition().theme().ifPresent(theme -> event.put("description", theme));
    event.put("startDate", campaign.starts().toString());
    event.put("endDate", campaign.ends().toString());
    Map<String, Object> place = place(DisplayNames.place(scene.edition()), Optional.empty());
    if (!locality.get().also().isEmpty()) {
      place.put("alternateName", locality.get().also());
    }
    event.put("location", place);
    organisation.ifPresent(organiser -> event.put("organizer", organiser));
    scene.url().ifPresent(url -> event.put("url", url));
    return Stream.concat(organisation.stream(), Stream.of(event)).toList();
  }

  private static Map<String, Object> organisation(PageContext scene, Locality locality) {
    Map<String, Object> organisation = object(kind(locality));
    organisation.put("name", DisplayNames.issuer(scene.edition()));
    locality.address().ifPresent(address -> organisation.put("address", address));
    locality
        .website()
        .map(URI::toString)
        .or(() -> scene.url(""))
        .ifPresent(url -> organisation.put("url", url));
    return organisation;
  }

  private static String kind(Locality locality) {
    return switch (locality.level()) {
      case SCHOOL -> "EducationalOrganization";
      case HOSPITAL -> "MedicalOrganization";
      default -> "GovernmentOrganization";
    };
  }

  /**
   * @param street number and street, where they are known
   */
  static Map<String, Object> place(String name, Optional<String> street) {
    Map<String, Object> place = object("Place");
    place.put("name", name);
    Map<String, Object> address = object("PostalAddress");
    street.ifPresent(text -> address.put("streetAddress", text));
    address.put("addressCountry", "VN");
    place.put("address", address);
    return place;
  }

  public static List<Map<String, Object>> law(LegalText law) {
    Map<String, Object> legislation = object("Legislation");
    legislation.put("name", law.title());
    legislation.put("legislationIdentifier", law.number());
    legislation.put("legislationDate", HtmlDates.iso(law.issued()));
    law.effective()
        .ifPresent(
            day ->
                legislation.put(
                    "temporalCoverage",
                    day + "/" + law.until().map(Object::toString).orElse("..")));
    // Of one that ceases on a known day, the days above tell.
    if (law.status() == LegalText.Status.REPLACED && law.until().isEmpty()) {
      legislation.put("legislationLegalForce", "https://schema.org/NotInForce");
    }
    legislation.put("legislationJurisdiction", "VN");
    Map<String, Object> issuer = object("GovernmentOrganization");
    issuer.put("name", law.issuer());
    legislation.put("legislationPassedBy", issuer);
    legislation.put("inLanguage", "vi");
    Map<String, Object> source = object("WebPage");
    source.put("url", law.url().toString());
    legislation.put("subjectOf", source);
    return List.of(legislation);
  }

  /** The way to a page; each step is a name and an absolute address. */
  public static Map<String, Object> breadcrumbs(List<Map.Entry<String, String>> steps) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Map.Entry<String, String> step : steps) {
      Map<String, Object> item = object("ListItem");
      item.put("position", items.size() + 1);
      item.put("name", step.getKey());
      item.put("item", step.getValue());
      items.add(item);
    }
    Map<String, Object> list = object("BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  /** News as schema.org has it; what a sample tells nobody has published. */
  public static List<Map<String, Object>> post(PageContext scene, Post post) {
    if (scene.edition().isSample()) {
      return List.of();
    }
    Map<String, Object> article = object("NewsArticle");
    article.put("headline", post.title());
    article.put("datePublished", post.date().toString());
    article.put("inLanguage", post.body().language());
    post.summary().ifPresent(summary -> article.put("description", summary));
    scene.edition().locality().ifPresent(l -> article.put("publisher", organisation(scene, l)));
    scene.url().ifPresent(url -> article.put("url", url));
    return List.of(article);
  }

  static Map<String, Object> object(String type) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", type);
    return object;
  }
}
