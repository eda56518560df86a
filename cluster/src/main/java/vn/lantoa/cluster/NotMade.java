package vn.lantoa.cluster;

/** There is no site, and the content is not to blame. */
final class NotMade extends RuntimeException {
  /**
   * @param message for who builds, in both languages
   */
  NotMade(String message) {
    super(message);
  }

  NotMade(String message, Throwable cause) {
    super(message, cause);
  }
}
