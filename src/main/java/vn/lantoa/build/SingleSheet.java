package vn.lantoa.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.publish.SingleFile;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.WishedSlogan;
import vn.lantoa.sheets.SheetRequest;
import vn.lantoa.sheets.Sheets;

/**
 * One sheet, made at once.
 *
 * @param inputs whose path is the locality's and whose output is the file
 * @param whole whether the author says that the text is meant as it stands
 */
public record SingleSheet(Inputs inputs, SheetRequest wish, boolean whole) {

  /**
   * Lays the sheet out and writes its file.
   *
   * @return how many bytes were written
   * @throws IOException where the content cannot be read
   */
  public Outcome<Long> make() throws IOException {
    return file(() -> Sheets.read(inputs.theme(), inputs.assets()))
        .then(file -> SingleFile.write(inputs.out(), inputs.outName(), file.bytes()));
  }

  /**
   * Lays the sheet out.
   *
   * @param sheets with the theme's designs and fonts; asked for where all else is sound
   * @throws IOException where the content cannot be read
   */
  public Outcome<Sheets.Single> file(Supplier<Outcome<Sheets>> sheets) throws IOException {
    return locality().then(read -> of(read, sheets));
  }

  /**
   * The same of an edition that was read before.
   *
   * @param read may have errors: what is made then is shown, and never handed out
   */
  public Outcome<Sheets.Single> of(Read read, Supplier<Outcome<Sheets>> sheets) {
    return WishedSlogan.read(wish.text(), whole, read.edition())
        .then(
            text ->
                sheets.get().then(all -> all.single(read.site(), read.edition(), wish.with(text))));
  }

  /** What is wrong elsewhere in the content is for whoever builds the site, not for this sheet. */
  private Outcome<Read> locality() throws IOException {
    Outcome<Read> read = edition(inputs);
    return read.value()
        .map(
            found -> {
              String own = found.edition().source().file();
              List<Problem> problems =
                  read.problems().stream().filter(p -> p.source().file().equals(own)).toList();
              return Outcome.of(found, problems);
            })
        .orElse(read);
  }

  /** An edition and the site that it is the root of. */
  public record Read(Site site, Edition edition) {}

  /**
   * Reads one edition.
   *
   * @throws IOException where the content cannot be read
   */
  public static Outcome<Read> edition(Inputs inputs) throws IOException {
    Outcome<Catalogue> catalogue;
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      catalogue = reader(inputs, workers).read(inputs.path());
    }
    return catalogue.then(all -> Outcome.of(read(inputs, all), List.of()));
  }

  private static ContentReader reader(Inputs inputs, ThreadPool workers) throws IOException {
    return new ContentReader(
        inputs.content(), inputs.today(), workers::together, OfficialPlaces.of(inputs));
  }

  private static Read read(Inputs inputs, Catalogue all) {
    Site nowhere = new Site(all, inputs.baseUrl(), inputs.today());
    Edition edition = all.edition(nowhere.root());
    return new Read(new Site(all, inputs.baseUrl().or(edition::baseUrl), inputs.today()), edition);
  }

  /**
   * An edition as far as it can be read.
   *
   * @param read none where there is nothing to look at
   */
  public record Seen(Optional<Read> read, List<Problem> problems) {
    public Seen {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Looks at one edition, whatever is wrong with it.
   *
   * @throws IOException where the content cannot be read
   */
  public static Seen see(Inputs inputs) throws IOException {
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      ContentReader.Seen seen = reader(inputs, workers).see(inputs.path());
      return new Seen(seen.catalogue().map(all -> read(inputs, all)), seen.problems());
    }
  }
}
