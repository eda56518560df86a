package vn.lantoa.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that tell what was saved. One is called by its number; one that is undone by the number
 * of the undoing and its own, which it has again when it is done again. When a step was saved is
 * the time of its file.
 */
final class Journal {
  private static final int MOST = 200;

  private static final String DONE = "\\d{8}";
  private static final String UNDONE = DONE + SavedStep.OF + DONE;

  /** A step in the writing. */
  private static final String HALF = "half";

  /** The way back from a step, in the writing; before its name, with a point. */
  private static final String BACK = "back";

  /** The way forth again. */
  private static final String FORTH = "again";

  private final Path folder;
  private final long mostBytes;

  Journal(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  Path folder() {
    return folder;
  }

  /** Where a step is written before it is done. */
  Path half() {
    return folder.resolve(HALF);
  }

  /** Where the way is written that is gone to undo an entry, or to do an undone one again. */
  Path begun(Path entry) throws IOException {
    String name = String.valueOf(entry.getFileName());
    return folder.resolve(
        name.matches(DONE)
            ? BACK + "." + number(next()) + SavedStep.OF + name
            : FORTH + "." + name);
  }

  /** All that was begun and not ended. */
  List<Path> begun() throws IOException {
    return all(HALF + "|" + BACK + "|(" + BACK + "|" + FORTH + ")\\." + UNDONE);
  }

  /** What was begun is done: it becomes an entry, by its name alone. */
  Path end(Path begun) throws IOException {
    String[] name = String.valueOf(begun.getFileName()).split("\\.", 2);
    Path entry;
    if (name[0].equals(HALF)) {
      entry = folder.resolve(number(next()));
    } else if (name.length == 1) {
      Files.delete(begun); // of a desk that could do nothing again
      return begun;
    } else {
      Path done = folder.resolve(name[1].split(SavedStep.OF, 2)[1]);
      Path undone = folder.resolve(name[1]);
      entry = name[0].equals(BACK) ? undone : done;
      Files.deleteIfExists(name[0].equals(BACK) ? done : undone);
    }
    Files.move(begun, entry, StandardCopyOption.ATOMIC_MOVE);
    forget();
    return entry;
  }

  private int next() throws IOException {
    List<Path> all = entries();
    return all.isEmpty()
        ? 0
        : SavedStep.number(String.valueOf(all.get(all.size() - 1).getFileName())) + 1;
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%08d", number);
  }

  /** The oldest go, by their number and by what they weigh; the newest stays. */
  private void forget() throws IOException {
    List<Path> entries = entries();
    long bytes = 0;
    for (int i = entries.size() - 1; i >= 0; i--) {
      bytes += Files.size(entries.get(i));
      boolean newest = i == entries.size() - 1;
      if (!newest && (bytes > mostBytes || entries.size() - i > MOST)) {
        for (Path old : entries.subList(0, i + 1)) {
          Files.delete(old);
        }
        return;
      }
    }
  }

  /** Those that are done, the oldest first. */
  List<Path> done() throws IOException {
    return all(DONE);
  }

  /** One of those that are there. */
  Optional<Path> entry(String name) throws IOException {
    return entries().stream()
        .filter(path -> String.valueOf(path.getFileName()).equals(name))
        .findFirst();
  }

  /** All of them, the oldest first. */
  List<SavedStep> steps() throws IOException {
    List<SavedStep> steps = new ArrayList<>();
    for (Path path : entries()) {
      steps.add(step(path));
    }
    return steps;
  }

  SavedStep step(Path entry) throws IOException {
    return new SavedStep(
        String.valueOf(entry.getFileName()),
        Files.getLastModifiedTime(entry).toInstant(),
        Change.files(entry));
  }

  private List<Path> entries() throws IOException {
    return all(DONE + "|" + UNDONE);
  }

  private List<Path> all(String names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> String.valueOf(path.getFileName()).matches(names))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
