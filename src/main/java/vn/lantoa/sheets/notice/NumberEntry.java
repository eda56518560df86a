package vn.lantoa.sheets.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;

/**
 * A number as a notice tells it.
 *
 * @param title whom it reaches
 * @param purpose what to call it for
 * @param known what calls cost and when somebody answers, as far as that is known
 */
record NumberEntry(String phone, String title, String purpose, String known, boolean emergency) {
  private static final String BETWEEN = " ·| ";

  /**
   * All hotlines of an edition in their order, with the places of help near by between those for
   * whoever bears violence and the other services; never a place to hide at, nor an office.
   */
  static List<NumberEntry> of(Edition edition) {
    List<String> lines = edition.hotlines().stream().map(Hotline::digits).toList();
    Stream<NumberEntry> near =
        edition.all(Contact.class).stream()
            .filter(contact -> contact.isPublic() && !contact.office())
            .filter(contact -> !lines.contains(contact.digits()))
            .map(NumberEntry::of);
    return Stream.of(
            edition.hotlines().stream().filter(Hotline::isBeforeContacts).map(NumberEntry::of),
            near,
            edition.hotlines().stream().filter(h -> !h.isBeforeContacts()).map(NumberEntry::of))
        .flatMap(entries -> entries)
        .toList();
  }

  static NumberEntry of(Hotline hotline) {
    return new NumberEntry(
        hotline.phone(),
        hotline.title(),
        hotline.scope(),
        joined(hotline.cost(), hotline.hours()),
        hotline.isEmergency());
  }

  private static NumberEntry of(Contact contact) {
    return new NumberEntry(
        contact.phone(),
        contact.title(),
        contact.purpose(),
        joined(Optional.empty(), contact.hours()),
        false);
  }

  /** Whether it is one of the short ones that everybody keeps in mind. */
  boolean isShort() {
    return phone.length() <= 3;
  }

  private static String joined(Optional<String> cost, Optional<String> hours) {
    return Stream.of(cost, hours).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
  }
}
