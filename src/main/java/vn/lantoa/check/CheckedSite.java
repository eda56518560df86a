package vn.lantoa.check;

/**
 * The permission to publish: only {@link SiteCheck} can make one. It says what was checked, so that
 * nothing else can be put in its place.
 */
public final class CheckedSite {
  private final Sum sum;

  CheckedSite(Sum sum) {
    this.sum = sum;
  }

  /** What the checked files add up to. */
  public Sum sum() {
    return sum;
  }
}
