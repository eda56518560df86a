package vn.lantoa.check;

import java.util.List;

/** The site has faults that no content could cause: our templates or our code are to blame. */
public final class UnsoundSite extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  UnsoundSite(List<String> faults) {
    super(
        faults.size()
            + " faults in the pages made: "
            + String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size()))));
  }
}
