package vn.lantoa.country;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the map that can't be right, and where. */
public final class BrokenMapException extends IOException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Fault {
    /** No column of this name. */
    NO_COLUMN,
    /** Nothing stands in this column. */
    NO_VALUE,
    /** No code of as many digits. */
    WRONG_CODE,
    /** A code that stood above already. */
    SAME_CODE,
    /** A code of no province. */
    NO_PROVINCE,
    /** Nothing but the names of the columns. */
    NO_ROWS,
    /** Not UTF-8. */
    NO_TEXT
  }

  private final Fault fault;
  private final String place;
  private final String given;

  BrokenMapException(Fault fault, Path file, int line, String given) {
    super(file.getFileName() + ":" + line + ": " + fault + " " + given);
    this.fault = fault;
    this.place = file + ":" + line;
    this.given = given;
  }

  public Fault fault() {
    return fault;
  }

  /** File and line. */
  public String place() {
    return place;
  }

  /** The column or the value that is to blame. */
  public String given() {
    return given;
  }
}
