package vn.lantoa.desk.office;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.serve.Making;
import vn.lantoa.serve.PreviewServer;

/**
 * The preview of one edition, which runs as long as the desk looks at that edition: it makes the
 * pages again whenever a file is saved, whoever saved it, and knows what there is to mend.
 */
public final class EditionPreview implements AutoCloseable {
  private final Office office;
  private final Locale language;
  private String edition = "";
  private Optional<PreviewServer> server = Optional.empty();
  private volatile Optional<List<Problem>> problems = Optional.empty();

  public EditionPreview(Office office, Locale language) {
    this.office = office;
    this.language = language;
  }

  /**
   * Where it is; it is opened where it shows another edition, or none.
   *
   * @return nothing where the edition cannot be built at all
   */
  public synchronized Optional<URI> of(String wanted) throws IOException {
    if (!wanted.equals(edition)) {
      close();
      Outcome<Inputs> inputs = office.supplies().of(wanted);
      if (inputs.value().isEmpty()) {
        problems = Optional.of(inputs.problems());
        return Optional.empty();
      }
      server =
          Optional.of(
              PreviewServer.open(
                  0,
                  inputs.value().get(),
                  new Made(wanted),
                  office.shown(),
                  language,
                  office.clock()));
      edition = wanted;
    }
    return server.map(PreviewServer::address);
  }

  /** What its newest build found; nothing while the first is being made. */
  public Optional<List<Problem>> problems() {
    return problems;
  }

  /** Takes down what each build finds. */
  private final class Made implements Making {
    private final String path;

    Made(String path) {
      this.path = path;
    }

    @Override
    public Outcome<Inputs> inputs() {
      return office.supplies().of(path);
    }

    @Override
    public void made(Outcome<BuildSummary> outcome, boolean sheets, long milliseconds) {
      problems = Optional.of(outcome.problems().stream().map(office.shown()).sorted().toList());
    }

    @Override
    public void failed(Throwable fault) {
      problems = Optional.empty(); // it is told in the preview, and a save begins it anew
    }
  }

  @Override
  public synchronized void close() {
    server.ifPresent(PreviewServer::close);
    server = Optional.empty();
    problems = Optional.empty();
    edition = "";
  }
}
