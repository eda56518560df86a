package vn.lantoa.table;

import java.util.List;
import vn.lantoa.problem.Source;

/**
 * What hinders a table from being taken over, and where.
 *
 * @param arguments what it was, and what may be meant
 */
public record TableFault(Source place, Kind kind, List<String> arguments)
    implements Comparable<TableFault> {
  /** What is wrong. */
  public enum Kind {
    /** A file in another encoding than UTF-8. */
    NOT_UTF8,
    /** Letters of TCVN3, VNI, or lost ones. */
    LETTERS,
    /** CSV that cannot be divided into cells. */
    BROKEN,
    TOO_LARGE,
    NO_HEADING,
    NO_ROW,
    HEADING_TWICE,
    NO_PLACE,
    NO_FOLDER,
    FOLDER_UNREADABLE,
    NO_CODE,
    CODE_OF_PROVINCE,
    NO_NAME,
    SEVERAL,
    OTHER_NAME,
    OTHER_LEVEL,
    OTHER_PROVINCE,
    TWICE,
    WRONG_DAY,
    WRONG_PHONE,
    /** One of the short numbers of the State, which is of another service. */
    WRONG_SERVICE,
    WRONG_WEBSITE,
    WRONG_LEVEL,
    FORMULA,
    CELL_ERROR,
    NO_PLAN_TITLE,
    HALF_REPORT,
    UNTRIED,
    NEEDED,
    CHANGED_SINCE
  }

  public TableFault {
    arguments = List.copyOf(arguments);
  }

  static TableFault of(Source place, Kind kind, String... arguments) {
    return new TableFault(place, kind, List.of(arguments));
  }

  @Override
  public int compareTo(TableFault other) {
    return place.compareTo(other.place);
  }
}
