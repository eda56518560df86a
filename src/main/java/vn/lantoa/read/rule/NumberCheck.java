package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Provenance;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.phone.HotlineSource;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.tree.ContentTree;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;

/** The numbers that an edition gives people to call: a wrong one can hurt somebody. */
final class NumberCheck {
  private final LocalDate today;
  private final Predicate<String> incomplete;
  private final Set<Problem> problems;
  private final Set<String> withoutEmergency = new HashSet<>();

  /**
   * @param incomplete whether files of the edition at a path are missing because they are broken
   * @param problems where findings go
   */
  NumberCheck(LocalDate today, Predicate<String> incomplete, Set<Problem> problems) {
    this.today = today;
    this.incomplete = incomplete;
    this.problems = problems;
  }

  void check(Edition edition, Folder folder) {
    List<Item> items = folder.inherited();
    checkDates(items);
    checkSame(edition, items);
    edition.reachable().stream().filter(who -> !who.phone().isEmpty()).forEach(this::checkKnown);
    checkAlike(edition);
    if (!incomplete.test(folder.path())) {
      checkEmergency(edition, folder);
      checkContacts(edition);
      checkPhones(edition, folder, items);
    }
  }

  private void checkDates(List<Item> items) {
    for (Item item : items) {
      item.reachable().map(Reachable::provenance).ifPresent(from -> checkDates(item, from));
    }
  }

  private void checkDates(Item item, Provenance from) {
    checkDate(item, "source-date", from.date().map(PartialDate::first));
    checkDate(item, "called-on", from.calledOn());
    checkDate(item, "source", from.source().flatMap(HotlineSource::lastDay));
  }

  private void checkDate(Item item, String key, Optional<LocalDate> date) {
    date.filter(day -> day.isAfter(today))
        .ifPresent(
            day ->
                add(
                    Mistake.DATE_IN_FUTURE,
                    item.place(key),
                    key,
                    DateParser.format(day),
                    DateParser.format(today)));
  }

  /** Two files with the same number: the deeper one was meant to take the other's place. */
  private void checkSame(Edition edition, List<Item> items) {
    Map<String, Hotline> first = new HashMap<>();
    Set<String> shown = edition.hotlines().stream().map(Hotline::name).collect(Collectors.toSet());
    for (Item item : items) {
      if (!item.is(Hotline.class) || !shown.contains(item.name())) {
        continue;
      }
      Hotline hotline = item.as(Hotline.class);
      Hotline other = first.putIfAbsent(PhoneNumbers.digits(hotline.phone()), hotline);
      if (other != null && !hotline.phone().isEmpty()) {
        String file = other.place().file();
        add(Mistake.SAME_NUMBER, hotline.place(), hotline.phone(), other.name() + ".md", file);
      }
    }
  }

  /** Whether it is still right, and when somebody answers. */
  private void checkKnown(Reachable who) {
    if (who.local() && who.hours().isEmpty()) {
      add(Mistake.NO_HOURS, who.place(), who.phone());
    }
    if (who.isStale(today)) {
      Optional<String> called = who.provenance().calledOn().map(DateParser::format);
      Optional<String> said = who.provenance().date().map(NumberCheck::written);
      add(
          Mistake.STALE_HOTLINE,
          who.place(),
          who.phone(),
          today.toString(),
          Integer.toString(Provenance.FRESH_DAYS),
          called.orElse("no.date"),
          said.orElse("no.date"));
    }
  }

  /** 15/12/2021, 8/2026, 2026. */
  private static String written(PartialDate date) {
    OptionalInt month = date.month();
    if (date.day().isPresent()) {
      return DateParser.format(date.first());
    }
    return month.isPresent() ? month.getAsInt() + "/" + date.year() : Integer.toString(date.year());
  }

  /** Two places with one number: a file copied and not changed, or a common switchboard. */
  private void checkAlike(Edition edition) {
    Map<String, Contact> first = new HashMap<>();
    for (Contact contact : edition.all(Contact.class)) {
      Contact other = first.putIfAbsent(contact.digits(), contact);
      if (other != null && !contact.phone().isEmpty()) {
        add(
            Mistake.CONTACTS_ALIKE,
            contact.place(),
            contact.phone(),
            contact.title(),
            other.title(),
            other.place().file());
      }
    }
  }

  /** Help must be near; of a body that is no more nobody can ask it. */
  private void checkContacts(Edition edition) {
    boolean publishes = edition.entry().kind() == Entry.Kind.LOCALITY;
    if (publishes
        && edition.all(Contact.class).isEmpty()
        && edition.gone(today).isEmpty()
        && edition.takenDown().isEmpty()
        && !edition.entry().name().isEmpty()) {
      Mistake mistake = edition.isSample() ? Mistake.NO_CONTACT_IN_SAMPLE : Mistake.NO_CONTACT;
      add(mistake, edition.source(), edition.entry().name());
    }
  }

  private void checkEmergency(Edition edition, Folder folder) {
    String path = folder.path();
    if (edition.emergency().isPresent()
        || withoutEmergency.stream().anyMatch(above -> ContentTree.isAtOrBelow(path, above))) {
      return;
    }
    withoutEmergency.add(path);
    Optional<Source> lost = lost(folder);
    add(
        Mistake.NO_EMERGENCY_NUMBER,
        lost.orElse(edition.source()),
        edition.entry().name(),
        lost.isPresent() ? Hotline.EMERGENCY : "");
  }

  /** What took the emergency number away: a file that hides it, or one that gives another. */
  private static Optional<Source> lost(Folder folder) {
    Set<Item.Key> emergency = new HashSet<>();
    Optional<Source> lost = Optional.empty();
    for (Folder each : folder.lineage()) {
      for (Item item : each.items().values()) {
        boolean is =
            item.is(Hotline.class) && !item.isHidden() && item.as(Hotline.class).isEmergency();
        if (is) {
          emergency.add(item.key());
        } else if (emergency.remove(item.key())) {
          lost = Optional.of(item.isHidden() ? item.source() : item.place("phone"));
        }
      }
    }
    return emergency.isEmpty() ? lost : Optional.empty();
  }

  /** What looks like a number to call must be one that the edition has. */
  private void checkPhones(Edition edition, Folder folder, List<Item> items) {
    Map<String, String> known = new HashMap<>();
    Set<String> shown = new HashSet<>();
    for (Reachable who : edition.reachable()) {
      known.put(PhoneNumbers.digits(who.phone()), who.phone());
      shown.add(who.place().file());
    }
    Set<String> elsewhere = new HashSet<>();
    List<Item> said = new ArrayList<>();
    folder.maker().ifPresent(said::add);
    for (Item item : items) {
      Optional<Reachable> unshown =
          item.reachable().filter(who -> !shown.contains(who.place().file()));
      if (unshown.isPresent()) {
        elsewhere.add(PhoneNumbers.digits(unshown.get().phone()));
      } else if (item.reachable().isPresent() || edition.entry().kind() != Entry.Kind.GROUP) {
        said.add(item); // a chooser shows nobody else
      }
    }
    HiddenNumbers still = new HiddenNumbers(folder, problems);
    for (Item item : said) {
      for (Item.Phone phone : item.phones()) {
        if (!isKnown(phone, known) && !still.has(phone)) {
          // in the file of an office it is rather that one's than another's
          checkPhone(phone, item.is(Contact.class) ? Map.of() : known, elsewhere);
        }
      }
    }
  }

  private static boolean isKnown(Item.Phone phone, Map<String, String> known) {
    return known.containsKey(PhoneNumbers.atHome(phone.written()))
        || known.containsKey(PhoneNumbers.atHome(phone.whole()));
  }

  /**
   * @param known digits of the edition's numbers, and how these are written
   * @param elsewhere digits of numbers that serve other provinces
   */
  private void checkPhone(Item.Phone phone, Map<String, String> known, Set<String> elsewhere) {
    String digits = PhoneNumbers.atHome(phone.written());
    boolean guess = digits.length() > 4 && !elsewhere.contains(digits);
    add(
        phone.relied() ? Mistake.UNKNOWN_NUMBER : Mistake.UNKNOWN_NUMBER_IN_TEXT,
        phone.place(),
        phone.written().replaceAll("\\s+", " "),
        guess ? Suggestion.nearest(digits, known.keySet()).map(known::get).orElse("") : "");
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
