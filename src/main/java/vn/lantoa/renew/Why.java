package vn.lantoa.renew;

/** Why something of the old year is not taken over. */
public enum Why {
  /** It names a year that is over by then. */
  YEAR,
  /** It is true in one year only: an anniversary, a congress, a term that is over. */
  ONCE,
  /** It gives the number of a plan, a dispatch, a guidance. */
  NUMBER,
  /** It is, or quotes, another year's theme. */
  THEME,
  /** It tells of the old year's plan: its sections, its annexes. */
  PLAN,
  /** It has a day by which something is due, or a day of the old plan. */
  DAY,
  /** What was: news, results. */
  PAST,
  /** A document that goes with the page. */
  ATTACHMENT,
  /** Nobody said that it is to be done again. */
  NOT_ASKED_FOR,
  /** It hides what the new year does not have. */
  NOTHING_TO_HIDE,
  /** It leads to a page that stays behind. */
  LEADS_NOWHERE,
  /** The nation's part of the new year has it. */
  THERE,
  /** It was taken down. */
  TAKEN_DOWN,
  /** Whoever called the number did it then. */
  CALLED,
  /** It cannot be read. */
  UNREADABLE
}
