package vn.lantoa.read.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/** Another commune's name where this one's own belongs: the mistake of every copied folder. */
final class NeighbourCheck {
  /** Keys that say who or where; others may speak of neighbours. */
  private static final Set<String> OWN =
      Set.of(
          "issuer",
          "address",
          "place",
          "sessions.address",
          "sessions.place",
          "organiser",
          "plan.title",
          "report.to",
          "source");

  private static final Set<Level> COMMUNES =
      Set.of(Level.COMMUNE, Level.WARD, Level.TOWNSHIP, Level.SPECIAL_ZONE);

  private static final Pattern COMMUNE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )?(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu) "
              + "(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})");

  private final Edition edition;
  private final Set<String> names;
  private final Set<Problem> problems;

  NeighbourCheck(Edition edition, Set<Problem> problems) {
    this.edition = edition;
    this.names =
        edition.lineage().stream().flatMap(NeighbourCheck::names).collect(Collectors.toSet());
    this.problems = problems;
  }

  /** What a locality is called, and was. */
  private static Stream<String> names(Locality locality) {
    return Stream.concat(Stream.of(locality.name()), locality.also().stream().map(Level::bare));
  }

  void look(SaidText said) {
    boolean commune =
        edition.locality().filter(locality -> COMMUNES.contains(locality.level())).isPresent();
    if (!commune || !OWN.contains(said.key())) {
      return;
    }
    Matcher other = COMMUNE.matcher(said.text());
    while (other.find()) {
      String name = other.group(1);
      if (names.stream().noneMatch(own -> name.startsWith(own) || own.startsWith(name))) {
        problems.add(
            Problem.of(
                Mistake.OTHER_LOCALITY,
                said.place(other.start()),
                said.key(),
                other.group(),
                edition.locality().get().fullName()));
      }
    }
  }
}
