package vn.lantoa.pages.view;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Attachment;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SideColumn;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** Who publishes this, and what it rests on. */
public final class AboutView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    Locality locality = scene.edition().locality().orElseThrow();
    String issuer = DisplayNames.issuer(scene.edition());
    Model model =
        new Model()
            .with("by", DisplayNames.publisher(scene.edition()))
            .with("issuer", issuer)
            .with("also", String.join(", ", locality.also()))
            .with("address", locality.address())
            .with("website", locality.website().map(URI::toString))
            .with("html", scene.html(locality.body()))
            .with("side", side(scene, locality).of(scene));
    addContacts(scene, model, locality);
    model.with("attachments", attachments(scene));
    locality.plan().ifPresent(plan -> addPlan(model, plan));
    locality
        .reporting()
        .ifPresent(
            reporting ->
                model
                    .with("reportTo", reporting.to())
                    .with("reportBy", HtmlDates.html(reporting.by())));
    scene.edition().campaign().ifPresent(campaign -> addCampaign(scene, model, campaign));
    return new ViewModel(
        "Giới thiệu", DisplayNames.publisher(scene.edition()) + " Căn cứ và liên hệ.", model);
  }

  private static SideColumn side(PageContext scene, Locality locality) {
    SideColumn side = new SideColumn();
    if (!contacts(scene, locality).isEmpty()) {
      side.entry(Ids.own("lien-he"), "Liên hệ, nơi giúp đỡ");
    }
    if (!scene.edition().all(Attachment.class).isEmpty()) {
      side.entry(Ids.own("tai-lieu"), "Văn bản, tài liệu");
    }
    return side.with(scene.html(locality.body()));
  }

  /** Its own offices and places of help; those of what lies above are not its to speak for. */
  private static void addContacts(PageContext scene, Model model, Locality locality) {
    List<Contact> contacts = contacts(scene, locality);
    if (!contacts.isEmpty()) {
      model
          .with("contacts", contacts.stream().map(contact -> contact(scene, contact)).toList())
          .with("hotlines", scene.to(PageKind.HOTLINES));
    }
  }

  private static List<Contact> contacts(PageContext scene, Locality locality) {
    return scene.edition().all(Contact.class).stream()
        .filter(contact -> !contact.discreet())
        .filter(c -> scene.edition().localityOf(c.place()).equals(Optional.of(locality)))
        .sorted(Comparator.comparing(contact -> !contact.office()))
        .toList();
  }

  private static Map<String, Object> contact(PageContext scene, Contact contact) {
    return new Model()
        .with("title", contact.title())
        .with("lang", contact.body().otherLanguage())
        .with("purpose", contact.purpose())
        .with(contact.phone().isEmpty() ? Map.of() : DisplayNames.number(contact))
        .with("address", contact.address())
        .with("hours", contact.hours())
        .with("email", contact.email())
        .with("person", contact.person())
        .with("about", scene.html(contact.body(), Ids.below("noi-" + contact.name()), 2))
        .map();
  }

  /** Documents that are handed out, with what a reader wants to know before a download. */
  private static List<Map<String, Object>> attachments(PageContext scene) {
    return scene.edition().all(Attachment.class).stream()
        .map(
            attachment ->
                new Model()
                    .with("title", attachment.title())
                    .with("lang", attachment.body().otherLanguage())
                    .with("href", scene.links().toEdition() + attachment.file().path())
                    .with("kind", attachment.kind())
                    .with("weight", SheetCards.weight(attachment.bytes()))
                    .with("sha256", attachment.sha256())
                    .with("about", scene.html(attachment.body(), Ids.below(attachment.name()), 2))
                    .with("source", scene.source(attachment.source()))
                    .map())
        .toList();
  }

  private static void addPlan(Model model, Plan plan) {
    model
        .with("plan", plan.title())
        .with("planNumber", number(plan))
        .with("recipients", plan.recipients());
  }

  /** Number and day of signing, and what of them our copy leaves blank. */
  private static String number(Plan plan) {
    Optional<String> number = plan.number().map(known -> "số " + known);
    Optional<String> date = plan.date().map(day -> "ngày " + HtmlDates.day(day));
    if (number.isEmpty() && date.isEmpty()) {
      return "bản hiện có không ghi số và ngày ký";
    }
    return number.orElse("bản hiện có không ghi số")
        + ", "
        + date.orElse("bản hiện có không ghi ngày ký");
  }

  private static void addCampaign(PageContext scene, Model model, Campaign campaign) {
    model
        .with("campaign", campaign.titleWithYear())
        .with("when", HtmlDates.html(campaign.starts(), campaign.ends()))
        .with("theme", scene.edition().theme());
    // guidance and introduction are of the month
    if (scene.edition().month().isPresent()) {
      model.with("guidance", campaign.guidance());
      model.with("introduction", scene.html(campaign.introduction(), Ids.below("thang"), 1));
    }
  }
}
