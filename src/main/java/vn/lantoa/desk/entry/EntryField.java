package vn.lantoa.desk.entry;

import java.util.List;

/**
 * A field of a form, and the key of front matter that it is for.
 *
 * @param key {@link #BODY} for what stands below the front matter
 * @param name in the form
 * @param parts of each row, where it is a list of rows
 */
record EntryField(String key, String name, Kind kind, boolean required, List<EntryField> parts) {
  /** Stands for the text below the front matter, which has no key. */
  static final String BODY = "";

  /** What is asked for, and how it is typed. */
  enum Kind {
    TEXT("text"),
    PHONE("tel"),
    MAILBOX("email"),
    DAY("date"),
    /** A day, a month or a year. */
    PERIOD("text"),
    /** From when to when an activity lasts. */
    HOURS("text"),
    /** When somebody answers, in words. */
    OPENING("text"),
    /** Yes, or nothing. */
    FLAG("checkbox"),
    /** Yes, no, or not known. */
    YES_NO("select"),
    /** One of the pictures that lie beside the file. */
    PICTURE("select"),
    PROSE("textarea"),
    ROWS("rows");

    private final String input;

    Kind(String input) {
      this.input = input;
    }

    /** The type of its input, or the element that it is. */
    String input() {
      return input;
    }
  }

  static EntryField optional(String key, String name, Kind kind) {
    return new EntryField(key, name, kind, false, List.of());
  }

  static EntryField required(String key, String name, Kind kind) {
    return new EntryField(key, name, kind, true, List.of());
  }

  static EntryField body() {
    return optional(BODY, "noi-dung", Kind.PROSE);
  }

  static EntryField rows(String key, String name, EntryField... parts) {
    return new EntryField(key, name, Kind.ROWS, false, List.of(parts));
  }

  /** Whether each of its rows is about a picture. */
  boolean hasPictures() {
    return parts.stream().anyMatch(part -> part.kind() == Kind.PICTURE);
  }

  boolean isBody() {
    return key.isEmpty();
  }
}
