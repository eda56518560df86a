package vn.lantoa.publish;

import java.nio.file.Path;

/** A process for tests to kill: publishes one version after the other until it dies. */
final class PublishAgainAndAgain {
  private PublishAgainAndAgain() {}

  /**
   * Says "ready" when the first version is about to be published.
   *
   * @param args output folder, pages, first version, number of versions
   */
  public static void main(String[] args) {
    Path out = Path.of(args[0]);
    int first = Integer.parseInt(args[2]);
    int versions = Integer.parseInt(args[3]);
    System.out.println("ready");
    for (int version = first; version - first < versions; version++) {
      if (new MadeUpSite(version, Integer.parseInt(args[1])).publish(out).value().isEmpty()) {
        System.exit(1);
      }
    }
  }
}
