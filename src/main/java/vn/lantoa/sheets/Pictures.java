package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.sheets.design.Illustration;
import vn.lantoa.sheets.design.Illustrations;
import vn.lantoa.sheets.design.Slot;

/**
 * What the sheets of an edition show besides words, where their designs have room for it.
 *
 * @param drawn those of the theme's drawings that are wanted, by name
 */
record Pictures(Map<String, Illustration> drawn) {
  Pictures {
    drawn = Map.copyOf(drawn);
  }

  /** Reads what the sheets need; a name that no drawing has is told whatever their designs. */
  static Outcome<Pictures> read(List<SheetSpec> specs, Illustrations theme) {
    Set<Problem> problems = new LinkedHashSet<>();
    Map<String, Illustration> drawn = new LinkedHashMap<>();
    for (SheetSpec spec : specs) {
      String name = name(spec);
      if (!theme.names().contains(name)) {
        spec.picture().ifPresent(wish -> problems.add(unknown(name, wish.place(), theme)));
      } else if (spec.design().holds(Slot.Name.PICTURE) && !drawn.containsKey(name)) {
        Outcome<Illustration> read = theme.read(name);
        problems.addAll(read.problems());
        read.value().ifPresent(illustration -> drawn.put(name, illustration));
      }
    }
    return Outcome.of(new Pictures(drawn), new ArrayList<>(problems));
  }

  private static String name(SheetSpec spec) {
    return spec.picture()
        .map(picture -> ((SheetPicture.Drawn) picture).name())
        .orElse(Illustrations.NEUTRAL);
  }

  private static Problem unknown(String name, Source place, Illustrations theme) {
    String guess = Suggestion.nearest(name, theme.names()).orElse("");
    return Problem.of(
        Mistake.UNKNOWN_PICTURE, place, name, guess, String.join(", ", theme.names()));
  }

  /** What a sheet shows; nothing where the theme has no drawings. */
  Optional<Illustration> of(SheetSpec spec) {
    return Optional.ofNullable(drawn.get(name(spec)));
  }
}
