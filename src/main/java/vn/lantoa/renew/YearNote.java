package vn.lantoa.renew;

import java.util.Optional;

/** A line of what is told in the end. */
public sealed interface YearNote {
  /** By its path below the content: that of the new year, or of the old where it is left out. */
  String file();

  /** A file that goes on. */
  record Taken(String file, String what) implements YearNote {}

  /**
   * A file, or a part of one, that stays behind.
   *
   * @param part the key of the part; empty where the whole file is meant, "body" for its text
   * @param words that tell it from others, such as the title
   */
  record Left(String file, String part, Why why, String words) implements YearNote {}

  /** What is still to be filled in. */
  record Open(String file, Gap gap, String what) implements YearNote {}

  /** What the new year has not got yet. */
  enum Gap {
    PLAN,
    PLAN_NUMBER,
    /** The plan's number is that of the old year's plan. */
    OLD_NUMBER,
    REPORT,
    INTRODUCTION,
    CALL,
    SOURCE,
    ACTIVITIES,
    DUTIES,
    SLOGANS,
    THEME,
    DAYS,
    ADDRESS
  }

  /** Whether something is left out for a reason. */
  default boolean isLeft(Why why) {
    return this instanceof Left left && left.why() == why;
  }

  /** The reason, where something is left out. */
  default Optional<Why> reason() {
    return this instanceof Left left ? Optional.of(left.why()) : Optional.empty();
  }
}
