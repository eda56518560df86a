package vn.lantoa.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.text.Spoken;

/** A place of help near by as it is read over the loudspeakers. */
final class SpokenContact {
  /** Whoever listens keeps no more of them in mind. */
  private static final int MOST = 2;

  private SpokenContact() {}

  /**
   * Those that are read: not the numbers that are read already, nor places to hide at, which
   * whoever looks for somebody would hear of too.
   *
   * @param said the hotlines that are
   */
  static List<Contact> of(List<Contact> contacts, List<Hotline> said) {
    return contacts.stream()
        .filter(Contact::isPublic)
        .filter(c -> said.stream().noneMatch(line -> line.digits().equals(c.digits())))
        .limit(MOST)
        .toList();
  }

  static Utterance call(Contact contact) {
    return Utterance.call(before(contact), contact.phone(), after(contact));
  }

  /** Up to the number: Báo tin khi có bạo lực: hãy gọi Công an phường Kỳ Lừa, số. */
  private static String before(Contact contact) {
    return purpose(contact) + ": hãy gọi " + Spoken.text(contact.title()) + ", số ";
  }

  /** Where, and when somebody is there. */
  private static String after(Contact contact) {
    return Stream.of(
            contact.address().map(where -> "Địa chỉ: " + where),
            contact.hours().map(hours -> "Giờ làm việc: " + hours))
        .flatMap(Optional::stream)
        .map(words -> " " + sentence(Spoken.text(words)))
        .collect(Collectors.joining());
  }

  private static String purpose(Contact contact) {
    return Spoken.text(contact.purpose()).replaceFirst("[.:;,]+$", "");
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
