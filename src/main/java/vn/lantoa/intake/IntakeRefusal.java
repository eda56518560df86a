package vn.lantoa.intake;

import java.util.List;

/** Why nothing of a ZIP file is taken in. */
public final class IntakeRefusal extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong with it, or with where it is to go. */
  public enum Kind {
    NO_ZIP,
    LOCKED,
    TOO_LARGE,
    BOMB,
    TOO_MANY,
    LEADS_OUT,
    LINK,
    WRONG_NAME,
    SAME_NAME,
    EMPTY,
    /** Its files lie in no folder of a year, and nobody said where they belong. */
    NO_YEAR,
    /** They belong to no locality. */
    NO_PLACE,
    OTHER_PLACE,
    OTHER_CODE
  }

  private final Kind kind;
  private final List<String> arguments;

  IntakeRefusal(Kind kind, String... arguments) {
    super(kind + " " + String.join(" ", arguments));
    this.kind = kind;
    this.arguments = List.of(arguments);
  }

  public Kind kind() {
    return kind;
  }

  public List<String> arguments() {
    return arguments;
  }
}
