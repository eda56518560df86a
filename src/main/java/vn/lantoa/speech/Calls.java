package vn.lantoa.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.campaign.Audience;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;

/** Whom to call and for what, in the order of all pages. */
record Calls(Edition edition, SpokenWords words) {
  /** Whoever listens keeps no more of them in mind. */
  private static final int MOST = 5;

  private static final int MOST_OF_A_MINUTE = 2;

  /** Places near by behind the locality's own numbers. */
  List<Utterance> all() {
    List<Hotline> hotlines = edition.foremost(MOST);
    List<Utterance> calls = new ArrayList<>();
    hotlines.stream().filter(Hotline::isBeforeContacts).map(this::call).forEach(calls::add);
    SpokenContact.of(edition.all(Contact.class), hotlines).stream()
        .map(SpokenContact::call)
        .forEach(calls::add);
    hotlines.stream()
        .filter(Predicate.not(Hotline::isBeforeContacts))
        .map(this::call)
        .forEach(calls::add);
    return calls;
  }

  /** The number for whoever is in danger, and the one that the audience needs next. */
  List<Utterance> brief() {
    boolean school = edition.audience() == Audience.SCHOOL;
    Stream<Hotline> next =
        edition.hotlines().stream()
            .filter(school ? Hotline::isForChildren : Hotline::isBeforeContacts);
    return Stream.concat(edition.emergency().stream(), next)
        .distinct()
        .limit(MOST_OF_A_MINUTE)
        .map(hotline -> call(hotline).withoutDetails())
        .toList();
  }

  private Utterance call(Hotline hotline) {
    return SpokenHotline.call(edition, hotline, words);
  }
}
