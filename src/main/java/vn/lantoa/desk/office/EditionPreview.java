package vn.lantoa.desk.office;

import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.problem.Outcome;
import vn.lantoa.serve.Making;
import vn.lantoa.serve.PreviewServer;

/**
 * The previews of the editions that the desk looks at, each with an address of its own, so that
 * each window shows what it was opened for. They make the pages again whenever a file is saved,
 * whoever saved it.
 */
public final class EditionPreview implements AutoCloseable {
  /** Those that no window looks at any more are closed beyond this; each costs a folder. */
  private static final int UNSEEN = 3;

  /** All others beyond this: nobody has as many windows. */
  private static final int MOST = 8;

  private final Office office;
  private final Locale language;

  /** By their editions; what was asked for last is last. */
  private final Map<String, PreviewServer> servers = new LinkedHashMap<>();

  public EditionPreview(Office office, Locale language) {
    this.office = office;
    this.language = language;
  }

  /**
   * Where it is; it is opened where there is none.
   *
   * @return nothing where the edition cannot be built at all
   */
  public synchronized Optional<URI> of(String edition) throws IOException {
    Optional<PreviewServer> known = Optional.ofNullable(servers.remove(edition));
    if (known.isPresent()) {
      servers.put(edition, known.get());
      return known.map(PreviewServer::address);
    }
    Optional<Inputs> inputs = office.supplies().of(edition).value();
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    closeUnseen();
    PreviewServer server =
        PreviewServer.open(
            0, inputs.get(), new Made(edition), office.shown(), language, office.clock());
    servers.put(edition, server);
    return Optional.of(server.address());
  }

  /** Makes room for one more: the longest unasked for goes first, and none that is looked at. */
  private void closeUnseen() {
    long unseen = servers.values().stream().filter(server -> server.listeners() == 0).count();
    Iterator<PreviewServer> all = servers.values().iterator();
    while (all.hasNext() && (unseen >= UNSEEN || servers.size() >= MOST)) {
      PreviewServer oldest = all.next();
      boolean looked = oldest.listeners() > 0;
      if (!looked || servers.size() >= MOST) {
        all.remove();
        oldest.close();
        unseen -= looked ? 0 : 1;
      }
    }
  }

  /** What a preview is made from; what its builds find is told in its pages. */
  private final class Made implements Making {
    private final String edition;

    Made(String edition) {
      this.edition = edition;
    }

    @Override
    public Outcome<Inputs> inputs() {
      return office.supplies().of(edition);
    }

    @Override
    public void made(Outcome<BuildSummary> outcome, boolean sheets, long milliseconds) {}

    @Override
    public void failed(Throwable fault) {}
  }

  @Override
  public synchronized void close() {
    servers.values().forEach(PreviewServer::close);
    servers.clear();
  }
}
