package vn.lantoa.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Choice;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Languages;

/**
 * What a slogan says in a second language.
 *
 * @param language BCP 47 tag
 */
record Translation(String language, String text) {
  /** In the first of the languages that the edition wants and the slogan is translated into. */
  static Optional<Translation> of(Slogan slogan, Edition edition) {
    Optional<Choice> wanted = edition.identity().flatMap(Identity::languages);
    return of(slogan, wanted.map(Choice::wishes).orElse(List.of()).stream().map(Choice.Wish::name));
  }

  /** What the content says a text is in another language. */
  static Optional<Translation> of(String marked, String language, Edition edition) {
    return same(marked, edition).flatMap(slogan -> of(slogan, Stream.of(language)));
  }

  /** Why there is none: nobody has translated it. */
  static Problem missing(String marked, String language, Edition edition) {
    String known =
        same(marked, edition)
            .map(slogan -> String.join(", ", slogan.translations().keySet()))
            .orElse("");
    return Problem.of(
        Mistake.NO_TRANSLATION,
        Source.command(),
        Slogan.unmarked(marked),
        known,
        Languages.name(language));
  }

  private static Optional<Slogan> same(String marked, Edition edition) {
    String wanted = Slogan.comparable(Slogan.unmarked(marked));
    return edition
        .slogans()
        .map(SloganGroup.Member::slogan)
        .filter(slogan -> slogan.comparable().equals(wanted))
        .findFirst();
  }

  private static Optional<Translation> of(Slogan slogan, Stream<String> languages) {
    return languages
        .filter(slogan.translations()::containsKey)
        .map(tag -> new Translation(tag, slogan.translations().getOrDefault(tag, "")))
        .findFirst();
  }
}
