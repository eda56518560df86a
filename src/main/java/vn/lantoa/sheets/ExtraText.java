package vn.lantoa.sheets;

import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Format;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.text.Slug;

/**
 * A text that gets sheets and is neither the theme nor a slogan.
 *
 * @param marked with the author's marks
 * @param name of its files, behind the format and the design
 * @param place where it is from, for problems
 * @param beside what other slots say on its sheets, in place of what they say elsewhere, with marks
 */
record ExtraText(
    Format.Extra extra, String marked, String name, Source place, Map<Slot.Name, String> beside) {
  ExtraText {
    name = Slug.of(name);
    beside =
        beside.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
