package vn.lantoa.build;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.PartsCheck;
import vn.lantoa.kept.Shard;
import vn.lantoa.kept.Shares;
import vn.lantoa.kept.SitePart;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.publish.Publisher;

/**
 * A site that is made in parts, in any number of processes and machines, and then put together: the
 * same bytes as of one build. Content is read once for all parts of one object. Safe for many
 * threads.
 */
public final class Parts {
  private final Inputs inputs;
  private final Path last;
  private final Materials materials;
  private Optional<EarlierSite> published = Optional.empty();

  /**
   * Looks at what parts are made from.
   *
   * @param inputs of the whole site; where it goes does not matter
   * @param last the site that the public sees, where a locality with errors keeps its pages; it
   *     need not exist
   * @throws IOException where the content cannot be read
   */
  public Parts(Inputs inputs, Path last) throws IOException {
    this.inputs = inputs;
    this.last = last;
    this.materials = Materials.of(inputs);
  }

  /** How many editions there are to be dealt out. */
  public int editions() {
    return shares().size();
  }

  private Shares shares() {
    return Shares.of(materials.content(), inputs.path());
  }

  /** Looked at when there is an error: that of the country takes seconds. */
  private synchronized EarlierSite published() {
    if (published.isEmpty()) {
      published = Optional.of(new Publisher(last, last.toString()).earlier(Reuse.form(inputs)));
    }
    return published.get();
  }

  /**
   * Makes a part around localities with errors, unless it is there already.
   *
   * @param out where it goes
   * @param outName the same as the user typed it, for messages
   * @return errors of its own localities are in the summary; where what is wrong concerns more than
   *     single localities, there is none
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> make(Shard shard, Path out, String outName, Progress progress)
      throws IOException {
    Inputs here = inputs.at(out, outName);
    EarlierSite there = new Publisher(out, outName).earlier(Reuse.form(here));
    if (there.manifest().isPresent() && there.part().isEmpty()) {
      String index = Integer.toString(shard.index());
      return Outcome.failed(
          List.of(Problem.of(Mistake.PART_OVER_SITE, Source.command(), outName, index)));
    }
    String base = inputs.baseUrl().map(URI::toString).orElse("");
    SitePart part = new SitePart(shard, inputs.path(), inputs.sheets(), base);
    Shares shares = shares();
    Portion portion = Portion.of(part, edition -> shares.isIn(edition, shard), this::published);
    return new Build(here, progress, portion, materials).publishSound();
  }

  /**
   * Puts parts together to a site and publishes it. Nothing is made but what all editions share.
   *
   * @param inputs of the whole site; path, sheets and address are those of the parts
   * @param folders of the parts, by the names that the user typed
   * @return as {@link Build#publishSound} does
   * @throws IOException where the disk cannot be read
   */
  public static Outcome<BuildSummary> merge(
      Inputs inputs, Map<String, Path> folders, Progress progress) throws IOException {
    Outcome<List<EarlierSite>> looked = PartsCheck.look(folders, Reuse.form(inputs));
    if (looked.value().isEmpty()) {
      return Outcome.failed(looked.problems());
    }
    List<EarlierSite> parts = looked.value().get();
    Inputs whole = inputs.as(parts.get(0).part().orElseThrow());
    Materials materials = Materials.of(whole);
    Optional<String> other =
        PartsCheck.difference(materials.all(), parts.get(0).manifest().orElseThrow().inputs());
    if (other.isPresent()) {
      String name = folders.keySet().iterator().next();
      return Outcome.failed(
          List.of(Problem.of(Mistake.PART_OF_OTHER, Source.command(), name, other.get())));
    }
    return new Build(whole, progress, Portion.merged(parts), materials).publishSound();
  }
}
