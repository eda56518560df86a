package vn.lantoa.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;

/**
 * A law that we have two sentences for.
 *
 * @param slug of the law, which its sentences are found by
 */
record SpokenLaw(LegalText law, String slug) {

  /** Those of an edition that hold during its campaign, in the order in which they are told. */
  static List<SpokenLaw> of(Edition edition, SpokenWords words) {
    return words.names("laws").stream().flatMap(slug -> find(edition, slug).stream()).toList();
  }

  private static Optional<SpokenLaw> find(Edition edition, String slug) {
    Stream<LegalText> laws = edition.laws().stream().filter(law -> law.slug().equals(slug));
    return laws.filter(law -> holds(law, edition.campaign()))
        .findFirst()
        .map(law -> new SpokenLaw(law, slug));
  }

  /** From the first day of the campaign to this: a script of last year tells no law of today. */
  private static boolean holds(LegalText law, Optional<Campaign> campaign) {
    return law.status() == LegalText.Status.IN_FORCE
        && law.until().isEmpty()
        && campaign.filter(month -> law.isBefore(month.starts())).isEmpty();
  }

  String text(SpokenWords words) {
    return words.get("law." + slug);
  }
}
