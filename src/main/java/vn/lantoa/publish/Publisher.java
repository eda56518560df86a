package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Where the site goes. Any number of builds, in any number of processes, may publish to it. */
public final class Publisher implements SitePlace {
  private final String shown;
  private final Path out;
  private final WorkFolder work;

  /**
   * An output folder, or a link to one.
   *
   * @param out it need not exist
   * @param shown the same as the user named it, for messages
   */
  public Publisher(Path out, String shown) {
    this.shown = shown;
    this.out = out.toAbsolutePath().normalize();
    this.work = new WorkFolder(this.out);
  }

  /**
   * Repairs what a killed build may have left, and opens a stage to write the site on. Refuses an
   * output that somebody else made or that cannot be written.
   *
   * @param earlier the site whose files may be taken over
   */
  @Override
  public Outcome<Stage> open(EarlierSite earlier) {
    return unlessRefused(() -> stage(earlier));
  }

  @Override
  public EarlierSite earlier(ManifestText form) {
    return EarlierSite.in(out, Set.copyOf(Preserved.NAMES), form);
  }

  /** Refuses the same outputs, and throws away what is written. */
  public Outcome<Destination> rehearse() {
    return unlessRefused(() -> Outcome.of(new Nowhere(), List.of()));
  }

  private <T> Outcome<T> unlessRefused(Opening<T> opening) {
    if (out.getFileName() == null) {
      return Outcome.failed(List.of(Obstacle.NOT_A_FOLDER.problem(shown, "")));
    }
    try {
      Optional<Problem> intruder = intruder();
      Optional<Problem> refusal = intruder.isPresent() ? intruder : settledRefusal();
      return refusal.isPresent() ? Outcome.failed(List.of(refusal.get())) : opening.open();
    } catch (IOException e) {
      return Outcome.failed(List.of(Obstacle.problem(shown, e)));
    }
  }

  /**
   * Where another build of ours has been at work, what we see may be the moment between its two
   * renames: only under the common lock is it settled. Beside a folder that is not ours nothing is
   * made, not even a lock.
   */
  private Optional<Problem> settledRefusal() throws IOException {
    if (!work.exists()) {
      return refusal();
    }
    try (Lock lock = work.lock()) {
      return refusal();
    }
  }

  private Outcome<Stage> stage(EarlierSite earlier) throws IOException {
    WorkFolder.Ticket ticket;
    try (Lock lock = work.lock()) {
      work.recover();
      ticket = work.draw();
    }
    try {
      return Outcome.of(new Stage(this, work, ticket, earlier, spare(ticket, earlier)), List.of());
    } catch (IOException e) {
      ticket.giveBack();
      throw e;
    }
  }

  /** Only who takes files over has use for a spare; it may look through it without the lock. */
  private Spare spare(WorkFolder.Ticket ticket, EarlierSite earlier) throws IOException {
    Path root = ticket.path("stage");
    try (Lock lock = work.lock()) {
      if (earlier.manifest().isEmpty()) {
        work.dropSpares();
      }
      if (!ticket.takeSpare()) {
        Files.createDirectory(root);
        return Spare.none(root);
      }
    }
    return Spare.of(root, earlier);
  }

  /** What keeps us from working beside the output, if anything does. */
  Optional<Problem> intruder() throws IOException {
    return work.intruder()
        .map(
            path -> {
              Path near =
                  Path.of(shown)
                      .resolveSibling(Objects.requireNonNull(out.getParent()).relativize(path));
              String folder = Objects.requireNonNullElse(near.getParent(), Path.of(".")).toString();
              String name = path.getFileName().toString();
              return Problem.of(Mistake.OUTPUT_NOT_OURS, Source.command(), folder, name);
            });
  }

  /** Why the output may not be replaced, if it may not. */
  Optional<Problem> refusal() throws IOException {
    if (!Files.exists(out)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(out)) {
      return Optional.of(Obstacle.NOT_A_FOLDER.problem(shown, ""));
    }
    List<String> foreign = Marker.foreign(out);
    boolean repository =
        foreign.equals(List.of(Preserved.GIT)) && Tree.isFolder(out.resolve(Preserved.GIT));
    Mistake mistake = repository ? Mistake.OUTPUT_IS_REPOSITORY : Mistake.OUTPUT_NOT_OURS;
    return foreign.stream()
        .findFirst()
        .map(name -> Problem.of(mistake, Source.command(), shown, name));
  }

  Problem problem(IOException e) {
    return Obstacle.problem(shown, e);
  }

  /** Makes what the site is written on. */
  private interface Opening<T> {
    Outcome<T> open() throws IOException;
  }
}
