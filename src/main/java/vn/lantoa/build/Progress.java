package vn.lantoa.build;

import java.util.List;

/** Who wants to know how far a build is. Called from several threads. */
public interface Progress {
  /** The phases, in order. */
  enum Phase {
    READ,
    RENDER,
    PUBLISH
  }

  /** Nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void starts(Phase phase) {}

        @Override
        public void advances(int done, int total) {}
      };

  void starts(Phase phase);

  /** Why an edition is made although an earlier build made it. */
  enum Reason {
    /** There is no earlier site that can be used. */
    NO_SITE,
    /** The program, its Java, the theme, the assets or the options are others. */
    PROGRAM,
    /** Files of the content are others. */
    CONTENT,
    /** Other editions or the phase of the year are others. */
    PLACES,
    /** The published files are no longer as they were. */
    FILES
  }

  /**
   * An edition is made again.
   *
   * @param edition its path
   * @param inputs names of what has changed; of a file of the content, its path
   */
  default void remakes(String edition, Reason reason, List<String> inputs) {}

  /** So many of the phase's editions are done. */
  void advances(int done, int total);
}
