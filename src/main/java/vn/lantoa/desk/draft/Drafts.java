package vn.lantoa.desk.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.edit.WholeFile;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;

/**
 * Drafts in a folder, one file for each window of a form: what is typed in one never takes the
 * place of what is typed in another. Safe for many threads.
 */
public final class Drafts {
  /** The field of a form by which it tells the drafts that go once it is saved. */
  public static final String FIELD = "nhap";

  private static final String FOLDER = "drafts";
  private static final Duration OLDEST = Duration.ofDays(30);
  private static final int MOST = 40;
  private static final long MOST_BYTES = 10_000_000;
  private static final int ENDED = 500;
  private static final String ID = "[0-9a-f]{16}";
  private static final int SEE_OTHER = 303;
  private static final int CREATED = 201;

  private final Path folder;
  private final Clock clock;
  private final int most;
  private final long mostBytes;

  /** Those whose forms were saved: what is still on its way of them comes too late. */
  private final Set<String> ended = new LinkedHashSet<>();

  /**
   * @param journal the folder beside the content
   */
  public Drafts(Path journal, Clock clock) {
    this(journal, clock, MOST, MOST_BYTES);
  }

  Drafts(Path journal, Clock clock, int most, long mostBytes) {
    this.folder = journal.resolve(FOLDER);
    this.clock = clock;
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /**
   * Keeps what stands in a form.
   *
   * @param id of its window
   * @throws BadRequest where that is no id
   */
  synchronized void keep(String id, Form fields) throws IOException {
    Path file = file(id);
    if (!ended.contains(id)) {
      WholeFile.write(file, new Draft(id, clock.instant(), fields).bytes());
      forget();
    }
  }

  private Path file(String id) {
    if (!id.matches(ID)) {
      throw new BadRequest("no draft: " + id);
    }
    return folder.resolve(id);
  }

  /** Those of the forms whose names begin so, the newest first. */
  synchronized List<Draft> of(String form) throws IOException {
    Instant oldest = clock.instant().minus(OLDEST);
    List<Draft> drafts = new ArrayList<>();
    for (Path file : files()) {
      Optional<Draft> draft = Draft.read(file.getFileName().toString(), Files.readAllBytes(file));
      draft
          .filter(one -> one.form().startsWith(form) && one.time().isAfter(oldest))
          .ifPresent(drafts::add);
    }
    drafts.sort(Comparator.comparing(Draft::time).reversed());
    return drafts;
  }

  /**
   * Lets one go.
   *
   * @param named its id; with a point and its time behind, where it goes only if nothing was typed
   *     since
   */
  synchronized void drop(String named) throws IOException {
    String[] parts = named.split("\\.", 2);
    Path file = file(parts[0]);
    if (parts.length == 1) {
      Files.deleteIfExists(file);
    } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Optional<Draft> draft = Draft.read(parts[0], Files.readAllBytes(file));
      if (draft.filter(one -> parts[1].equals(stamp(one))).isPresent()) {
        Files.delete(file);
      }
    }
  }

  static String stamp(Draft draft) {
    return Long.toString(draft.time().toEpochMilli());
  }

  /** A form was answered: where it was saved, its drafts are needed no more. */
  public synchronized void answered(Form form, Answer answer) throws IOException {
    if (!isSaved(answer)) {
      return;
    }
    for (String named : form.all(FIELD)) {
      if (named.matches(ID)) {
        ended.add(named);
      }
      if (named.matches(ID + "(\\.\\d{1,15})?")) {
        drop(named);
      }
    }
    while (ended.size() > ENDED) {
      ended.remove(ended.iterator().next());
    }
  }

  /** A form that is asked again, or whose place is gone, was not saved. */
  private static boolean isSaved(Answer answer) {
    boolean elsewhere =
        answer.status() == SEE_OTHER && !"./".equals(answer.headers().get("Location"));
    return elsewhere || answer.status() == CREATED;
  }

  /** The oldest go, by age, number and weight; the newest stays. */
  private void forget() throws IOException {
    Instant oldest = clock.instant().minus(OLDEST);
    List<Map.Entry<Path, Instant>> all = new ArrayList<>();
    for (Path file : files()) {
      Instant time =
          Draft.read(file.getFileName().toString(), Files.readAllBytes(file))
              .map(Draft::time)
              .orElse(Instant.EPOCH);
      all.add(Map.entry(file, time));
    }
    all.sort(Map.Entry.<Path, Instant>comparingByValue().reversed());
    long bytes = 0;
    for (int i = 0; i < all.size(); i++) {
      bytes += Files.size(all.get(i).getKey());
      boolean old = all.get(i).getValue().isBefore(oldest);
      if (i > 0 && (old || i >= most || bytes > mostBytes)) {
        Files.delete(all.get(i).getKey());
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> file.getFileName().toString().matches(ID))
          .toList();
    }
  }
}
