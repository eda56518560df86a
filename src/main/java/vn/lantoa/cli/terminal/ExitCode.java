package vn.lantoa.cli.terminal;

/** What the process ends with, as {@link vn.lantoa.Main#main} says. */
public final class ExitCode {
  /** What was asked for is done. */
  public static final int DONE = 0;

  /** The content has mistakes, and nothing was published. */
  public static final int MISTAKES = 1;

  /** The call cannot be understood, or what it names is not there. */
  public static final int USAGE = 2;

  /** The program is at fault. */
  public static final int OUR_FAULT = 3;

  /**
   * Of one part of a site: its content has mistakes, and to try again is of no use. Whatever else
   * goes wrong with a part (a full disk, a machine that dies) is worth another try.
   */
  public static final int BAD_PART = 42;

  private ExitCode() {}
}
