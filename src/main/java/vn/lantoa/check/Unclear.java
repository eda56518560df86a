package vn.lantoa.check;

/** A page has what browsers would have to guess at. */
final class Unclear extends Exception {
  private static final long serialVersionUID = 1L;

  Unclear(String reason) {
    super(reason);
  }
}
