package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.help.NumberList;
import vn.lantoa.text.Languages;

/**
 * Whom to call: all numbers in one screen, then what is known of each in the order of all pages.
 * What is not known is left out: whoever reads that a cost is unknown may not call.
 */
public final class HotlinesView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Reachable> all = scene.edition().reachable();
    return new ViewModel(
        "Số điện thoại cần biết",
        "Các số điện thoại và cách gọi.",
        NumberList.of(scene.edition())
            .with("by", by(scene.edition()))
            .with("notices", notices(scene))
            .with("groups", groups(scene))
            .with("called", all.stream().anyMatch(one -> one.provenance().calledOn().isPresent()))
            .with("safety", scene.to(PageKind.SAFETY) + "#" + Ids.own("goi-dien")));
  }

  /** What the places of contacts are called on the page, by name. */
  public static Map<String, String> ids(Edition edition) {
    return Ids.ofFiles(edition.all(Contact.class).stream().map(Contact::name).toList());
  }

  /** What the place of a number is called on the page. */
  public static String id(Hotline hotline) {
    return "so-" + hotline.digits().replace("+", "");
  }

  /** Who has hung up the printed page, in words for whoever may be watched. */
  private static String by(Edition edition) {
    return edition.isSample() ? DisplayNames.disclaimer(edition) : edition.issuer();
  }

  /** The same numbers as they are printed for walls. */
  private static List<Map<String, String>> notices(PageContext scene) {
    return scene.sheets().notices().stream()
        .filter(paper -> paper.kind() != Prints.Kind.TEAR_OFF)
        .map(paper -> Map.of("href", scene.href(paper.path()), "text", paper.kind().title()))
        .toList();
  }

  private static List<Map<String, Object>> groups(PageContext scene) {
    Map<Group, List<Map<String, Object>>> groups = new TreeMap<>();
    for (Hotline hotline : scene.edition().hotlines()) {
      groups
          .computeIfAbsent(Group.of(scene.edition(), hotline), group -> new ArrayList<>())
          .add(hotline(scene, hotline));
    }
    Map<String, String> ids = ids(scene.edition());
    for (Contact contact : scene.edition().all(Contact.class)) {
      groups
          .computeIfAbsent(Group.of(scene.edition(), contact), group -> new ArrayList<>())
          .add(contact(scene, contact, "noi-" + ids.get(contact.name())));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Model()
                    .with("id", group.getKey().id)
                    .with("title", group.getKey().title)
                    .with("hotlines", group.getValue())
                    .map())
        .toList();
  }

  /** Numbers under one heading. */
  private record Group(int rank, String id, String title) implements Comparable<Group> {
    static Group of(Edition edition, Hotline hotline) {
      int localities = edition.lineage().size();
      Optional<Locality> locality =
          edition.localityOf(hotline.place()).filter(l -> hotline.local());
      if (hotline.isEmergency() || locality.isEmpty() && hotline.isBeforeContacts()) {
        return new Group(0, Ids.own("khi-nao"), "Gặp nguy hiểm, bị bạo lực");
      }
      if (locality.isPresent()) {
        int level = edition.lineage().indexOf(locality.get());
        String title = "Số của " + locality.get().fullName();
        return new Group(2 * (localities - level), Ids.own("cua-dia-phuong-" + (level + 1)), title);
      }
      return hotline.isShort()
          ? new Group(2 * localities + 2, Ids.own("khan-cap"), "Số khẩn cấp khác")
          : new Group(2 * localities + 3, Ids.own("so-khac"), "Các số khác");
    }

    /** Behind the numbers of the same locality. */
    static Group of(Edition edition, Contact contact) {
      Optional<Locality> locality = edition.localityOf(contact.place());
      int level = locality.map(edition.lineage()::indexOf).orElse(-1);
      String where = locality.map(l -> " ở " + l.fullName()).orElse("");
      return new Group(
          2 * (edition.lineage().size() - level) + 1,
          Ids.own("noi-giup-do-" + (level + 1)),
          "Nơi giúp đỡ, liên hệ" + where);
    }

    @Override
    public int compareTo(Group other) {
      return Integer.compare(rank, other.rank);
    }
  }

  private static Map<String, Object> hotline(PageContext scene, Hotline hotline) {
    return reachable(scene, hotline, id(hotline), hotline.title(), hotline.body())
        .with("owner", hotline.owner())
        .with("scope", hotline.scope())
        .with("cost", hotline.cost())
        .with("recorded", hotline.recorded().map(HotlinesView::recorded))
        .with("languages", languages(hotline))
        .map();
  }

  private static Map<String, Object> contact(PageContext scene, Contact contact, String id) {
    return reachable(scene, contact, id, contact.title(), contact.body())
        .with("lang", contact.body().otherLanguage())
        .with("purpose", contact.purpose())
        .with("address", contact.address())
        .with("email", contact.email())
        .with("person", contact.person())
        .map();
  }

  private static Model reachable(
      PageContext scene, Reachable who, String id, String title, Body body) {
    return new Model()
        .with("id", id)
        .with("title", title)
        .with(who.phone().isEmpty() ? Map.of() : DisplayNames.number(who))
        .with("hours", who.hours())
        .with("source", scene.source(who.provenance().source()))
        .with("said", who.provenance().date().map(HtmlDates::partial))
        .with("called", who.provenance().calledOn().map(HtmlDates::html))
        .with(
            "checked",
            who.provenance().source().isPresent() || who.provenance().calledOn().isPresent())
        .with("caller", who.provenance().calledBy())
        .with("about", scene.html(body, Ids.below(id), 2));
  }

  private static String recorded(boolean recorded) {
    return recorded ? "Có, cuộc gọi được ghi âm" : "Không";
  }

  /** Those besides Vietnamese; empty where none is known. */
  private static String languages(Hotline hotline) {
    List<String> others =
        hotline.languages().stream().filter(Languages::isOther).map(Languages::name).toList();
    return others.isEmpty()
        ? ""
        : Stream.concat(Stream.of("Tiếng Việt"), others.stream()).collect(Collectors.joining(", "));
  }
}
