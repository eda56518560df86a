package vn.lantoa.build;

import java.io.IOException;
import vn.lantoa.campaign.Catalogue;
import vn.lantoa.campaign.Entry;
import vn.lantoa.content.ContentReader;
import vn.lantoa.problem.Outcome;

/** The whole build: read, validate, render, check, publish. */
public final class Build {
  private final Inputs inputs;
  private final Progress progress;

  public Build(Inputs inputs, Progress progress) {
    this.inputs = inputs;
    this.progress = progress;
  }

  /** Reads and checks the content; writes nothing. */
  public Outcome<Report> check() throws IOException {
    return read().then(catalogue -> Outcome.of(counted(catalogue), java.util.List.of()));
  }

  public Outcome<Report> publish() throws IOException {
    return check();
  }

  private Outcome<Catalogue> read() throws IOException {
    progress.starts(Progress.Step.READ);
    return new ContentReader(inputs.content(), inputs.contentName(), inputs.today(), inputs.jobs())
        .read(inputs.path());
  }

  private static Report counted(Catalogue catalogue) {
    long pages = 0;
    for (Entry entry : catalogue.entries()) {
      pages += catalogue.edition(entry).pages().size();
    }
    return new Report(catalogue.entries().size(), pages, 0, 0);
  }
}
