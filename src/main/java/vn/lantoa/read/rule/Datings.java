package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.read.tree.Folder;

/**
 * The days that the content gives to documents. Who copies a folder and replaces its year makes up
 * documents of State: the same number, day and month, a year later.
 */
final class Datings {
  private final Map<String, LocalDate> first = new HashMap<>();

  Datings(Collection<Folder> folders) {
    folders.stream()
        .flatMap(folder -> Stream.concat(folder.maker().stream(), folder.items().values().stream()))
        .filter(item -> !item.isHidden())
        .flatMap(item -> SaidText.of(item).stream())
        .flatMap(said -> DocumentCheck.cited(said.text()).stream())
        .forEach(cited -> cited.date().ifPresent(day -> note(cited.number(), day)));
  }

  private static String key(String number, LocalDate day) {
    return number + " " + day.getMonthValue() + "-" + day.getDayOfMonth();
  }

  private void note(String number, LocalDate day) {
    first.merge(key(number, day), day, (a, b) -> a.isBefore(b) ? a : b);
  }

  /** The day of the same number, day and month in an earlier year. */
  Optional<LocalDate> earlier(String number, LocalDate day) {
    return Optional.ofNullable(first.get(key(number, day))).filter(known -> known.isBefore(day));
  }
}
