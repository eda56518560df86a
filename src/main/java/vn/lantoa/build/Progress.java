package vn.lantoa.build;

/** Who wants to know how far a build is. Called from several threads. */
public interface Progress {
  /** The steps, in order. */
  enum Step {
    READ,
    RENDER,
    PUBLISH
  }

  void starts(Step step);

  /** So many of the step's editions are done. */
  void advances(int done, int total);
}
