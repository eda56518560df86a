package vn.lantoa.http;

/** What was sent is nothing that one of our own pages sends, or was cut off on the way. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param what is wrong with it, for whoever looks into it
   */
  public BadRequest(String what) {
    super(what);
  }
}
