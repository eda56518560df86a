package vn.lantoa.publish;

import java.nio.file.Path;

/** A process for tests to kill: publishes one version after the other until it dies. */
final class PublishAgainAndAgain {
  private PublishAgainAndAgain() {}

  /**
   * Says "ready" when the first version is about to be published.
   *
   * @param args output folder, pages, how long they last, first version, number of versions
   */
  public static void main(String[] args) {
    Path out = Path.of(args[0]);
    int pages = Integer.parseInt(args[1]);
    int lasting = Integer.parseInt(args[2]);
    int first = Integer.parseInt(args[3]);
    int versions = Integer.parseInt(args[4]);
    System.out.println("ready");
    for (int version = first; version - first < versions; version++) {
      if (new MadeUpSite(version, pages, lasting).publishAnew(out).value().isEmpty()) {
        System.exit(1);
      }
    }
  }
}
