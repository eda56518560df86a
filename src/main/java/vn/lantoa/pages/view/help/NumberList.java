package vn.lantoa.pages.view.help;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.template.Model;

/**
 * Every number in one screen, and on one sheet of paper: 113, then the locality's own under its
 * name, then the women's lines and the others; last the office, which is no place of help.
 */
public final class NumberList {
  private static final String FREE = "Miễn phí";
  private static final String ALWAYS = "24 giờ";

  /** As many rows as fit on a sheet of A4 in the larger letters. */
  private static final int FEW = 8;

  private final Edition edition;

  private NumberList(Edition edition) {
    this.edition = edition;
  }

  /** What a template lists: the parts, and how large they may stand on paper. */
  public static Model of(Edition edition) {
    NumberList list = new NumberList(edition);
    List<Part> parts = list.parts();
    int rows = parts.stream().mapToInt(part -> part.rows().size()).sum();
    return new Model()
        .with("numbers", parts.stream().map(Part::map).toList())
        .with("density", rows <= FEW ? "few" : "many");
  }

  private record Part(String id, Optional<String> title, List<Map<String, Object>> rows) {
    Map<String, Object> map() {
      return new Model().with("id", id).with("title", title).with("rows", rows).map();
    }
  }

  private List<Part> parts() {
    List<Contact> contacts =
        edition.all(Contact.class).stream()
            .filter(contact -> !contact.phone().isEmpty())
            .filter(contact -> hotlines().noneMatch(h -> h.digits().equals(contact.digits())))
            .toList();
    List<Part> parts = new ArrayList<>();
    // whoever is in danger reads no further than the first, however many a locality has
    add(parts, "khan-cap", "", hotlines().filter(Hotline::isEmergency).map(this::row).toList());
    List<Locality> nearestFirst = new ArrayList<>(edition.lineage());
    Collections.reverse(nearestFirst);
    for (Locality locality : nearestFirst) {
      List<Map<String, Object>> rows =
          Stream.concat(
                  others().filter(h -> h.local() && isOf(locality, h)).map(this::row),
                  contacts.stream()
                      .filter(contact -> !contact.office() && isOf(locality, contact))
                      .map(this::row))
              .toList();
      add(parts, "cua-" + (edition.lineage().indexOf(locality) + 1), locality.fullName(), rows);
    }
    boolean own = parts.stream().anyMatch(part -> part.title().isPresent());
    Stream<Hotline> rest =
        others().filter(h -> !h.local() || edition.localityOf(h.place()).isEmpty());
    add(parts, "ca-nuoc", own ? "Cả nước" : "", rest.map(this::row).toList());
    add(
        parts,
        "hoi",
        "Hỏi về hoạt động",
        contacts.stream().filter(Contact::office).map(this::row).toList());
    return parts;
  }

  private static void add(
      List<Part> parts, String id, String title, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      Optional<String> heading =
          Optional.of(title).filter(t -> !t.isEmpty()).map(DisplayNames::capital);
      parts.add(new Part(Ids.own(id), heading, rows));
    }
  }

  private Stream<Hotline> hotlines() {
    return edition.hotlines().stream();
  }

  private Stream<Hotline> others() {
    return hotlines().filter(hotline -> !hotline.isEmergency());
  }

  private boolean isOf(Locality locality, Reachable who) {
    return edition.localityOf(who.place()).filter(locality::equals).isPresent();
  }

  private Map<String, Object> row(Hotline hotline) {
    Optional<String> free = hotline.cost().filter(cost -> cost.startsWith(FREE));
    Model row = row(hotline, hotline.shortTitle(), free);
    if (hotline.texts()) {
      row.with("sms", "sms:" + hotline.digits());
    }
    return row.map();
  }

  private Map<String, Object> row(Contact contact) {
    return row(contact, contact.title(), Optional.empty())
        .with("lang", contact.body().otherLanguage())
        .with("discreet", contact.discreet())
        .map();
  }

  private static Model row(Reachable who, String title, Optional<String> free) {
    return new Model()
        .with(DisplayNames.number(who))
        .with("title", title)
        .with(
            "known",
            Stream.of(free, who.hours().map(NumberList::brief))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
  }

  /** 24 giờ, whatever else is said of every day; other hours as they are. */
  private static String brief(String hours) {
    return hours.startsWith(ALWAYS) || hours.equals("Ngày và đêm") ? ALWAYS : hours;
  }
}
