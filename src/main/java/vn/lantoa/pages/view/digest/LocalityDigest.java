package vn.lantoa.pages.view.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.view.ActivitiesView;

/**
 * What a locality says, without a page around it: the month, its slogans, whom to call, what takes
 * place. Nothing in it leads to a file beside it; where the site's address is known, it is named.
 */
public final class LocalityDigest {
  private static final String SINGLE = "single.html";
  private static final String PORTAL = "portal.html";

  private LocalityDigest() {}

  /**
   * Whether an edition has one: years and lists say too little, and what was closed says nothing.
   */
  public static boolean isFor(Edition edition) {
    return edition.entry().kind() == Entry.Kind.LOCALITY && edition.takenDown().isEmpty();
  }

  /** A whole page that needs no other file. */
  public static WebPage single(PageContext scene) {
    return new WebPage(SINGLE, SINGLE, model(scene).map());
  }

  /**
   * A piece to be pasted into a page of somebody else's.
   *
   * @param folder of the edition
   */
  public static WebPage portal(PageContext scene, String folder) {
    return new WebPage(folder + SitePaths.PORTAL, PORTAL, model(scene).map());
  }

  private static Model model(PageContext scene) {
    Edition edition = scene.edition();
    Model model =
        new Model()
            .with("title", DisplayNames.edition(edition.entry()))
            .with("occasion", DisplayNames.occasion(edition))
            .with("heading", DisplayNames.subject(edition))
            .with("theme", edition.theme())
            .with("campaign", edition.month().map(Campaign::titleWithYear))
            .with("when", edition.month().map(m -> HtmlDates.html(m.starts(), m.ends())))
            .with("issuer", edition.isSample() ? "" : DisplayNames.issuer(edition))
            .with("sample", edition.isSample() ? DisplayNames.publisher(edition) : "")
            .with("place", DisplayNames.place(edition))
            .with("receivers", edition.audience().receivers())
            .with("exit", edition.exit().toString())
            .with("url", scene.url(""))
            .with("emergency", edition.emergency().map(DisplayNames::number))
            .with("plan", edition.locality().flatMap(Locality::plan).map(Plan::reference))
            .with("date", HtmlDates.html(scene.site().today()));
    return model
        .with("groups", edition.groups().stream().map(group -> group(scene, group)).toList())
        .with("numbers", numbers(edition))
        .with(
            "activities",
            edition.activities().stream().map(activity -> activity(scene, activity)).toList());
  }

  private static Map<String, Object> group(PageContext scene, SloganGroup group) {
    return new Model()
        .with("title", group.title())
        .with("lang", group.otherLanguage())
        .with("note", group.note())
        .with("source", scene.source(group.source()))
        .with("slogans", group.members().map(LocalityDigest::slogan).toList())
        .map();
  }

  private static Map<String, Object> slogan(SloganGroup.Member member) {
    return new Model()
        .with("text", member.text())
        .with("lang", member.slogan().otherLanguage())
        .map();
  }

  /** All but the places that are told on the page of numbers alone. */
  private static List<Map<String, Object>> numbers(Edition edition) {
    List<Map<String, Object>> numbers = new ArrayList<>();
    for (Hotline hotline : edition.hotlines()) {
      numbers.add(number(hotline, hotline.title(), hotline.scope()).map());
    }
    for (Contact contact : edition.all(Contact.class)) {
      if (!contact.discreet()) {
        numbers.add(
            number(contact, contact.title(), contact.purpose())
                .with("lang", contact.body().otherLanguage())
                .with("address", contact.address())
                .map());
      }
    }
    return numbers;
  }

  private static Model number(Reachable who, String title, String purpose) {
    return new Model()
        .with("title", title)
        .with("purpose", purpose)
        .with("hours", who.hours())
        .with(who.phone().isEmpty() ? Map.of() : DisplayNames.number(who));
  }

  private static Map<String, Object> activity(PageContext scene, Activity activity) {
    return ActivitiesView.row(scene, activity, activity.sessions());
  }
}
