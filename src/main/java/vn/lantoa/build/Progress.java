package vn.lantoa.build;

/** Who wants to know how far a build is. Called from several threads. */
public interface Progress {
  /** The phases, in order. */
  enum Phase {
    READ,
    RENDER,
    PUBLISH
  }

  void starts(Phase phase);

  /** So many of the phase's editions are done. */
  void advances(int done, int total);
}
