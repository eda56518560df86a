package vn.lantoa.publish;

import java.io.IOException;

/**
 * Another build has replaced the site whose files were being taken over: what was taken may be a
 * mixture, and all has to be made anew.
 */
public final class EarlierSiteGone extends RuntimeException {
  private static final long serialVersionUID = 1;

  EarlierSiteGone() {
    super("replaced by another build");
  }

  EarlierSiteGone(IOException cause) {
    super("replaced by another build", cause);
  }
}
