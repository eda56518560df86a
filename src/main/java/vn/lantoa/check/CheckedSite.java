package vn.lantoa.check;

/**
 * The permission to publish: only {@link SiteCheck} can make one. It says what was checked, so that
 * nothing else can be put in its place.
 */
public final class CheckedSite {
  private final SiteDigest sum;

  CheckedSite(SiteDigest sum) {
    this.sum = sum;
  }

  /** What the checked files add up to. */
  public SiteDigest sum() {
    return sum;
  }
}
