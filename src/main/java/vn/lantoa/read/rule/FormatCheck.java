package vn.lantoa.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Choice;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;

/** The formats that a locality, its identity, a group of slogans or a kit names: there are such. */
final class FormatCheck {
  private final Set<Problem> problems;

  FormatCheck(Set<Problem> problems) {
    this.problems = problems;
  }

  void check(Edition edition, Folder folder) {
    List<String> formats = edition.formats().stream().map(Format::name).toList();
    for (SloganGroup group : edition.groups()) {
      for (String name : group.formats()) {
        if (!formats.contains(name)) {
          problems.add(unknown(name, group.place(), formats));
        }
      }
    }
    List<String> known = namesIn(folder);
    check(edition.chosenFormats(), known);
    check(
        edition.campaign().flatMap(Campaign::startKit),
        Stream.concat(known.stream(), Campaign.PAPERS.stream()).toList());
  }

  private void check(Optional<Choice> choice, List<String> known) {
    for (Choice.Wish wish : choice.map(Choice::wishes).orElse(List.of())) {
      if (!known.contains(wish.name())) {
        problems.add(unknown(wish.name(), wish.place(), known));
      }
    }
  }

  /** Those, too, that the folder hides: a list above it still names them. */
  private static List<String> namesIn(Folder folder) {
    return folder.lineage().stream()
        .flatMap(each -> each.items().values().stream())
        .filter(item -> item.is(Format.class))
        .map(Item::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static Problem unknown(String name, Source place, List<String> known) {
    String guess = Suggestion.nearest(name, known).orElse("");
    return Problem.of(Mistake.UNKNOWN_FORMAT, place, name, guess, String.join(", ", known));
  }
}
