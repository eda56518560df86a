package vn.lantoa.read.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of content, as front matter names them. */
public enum ContentType {
  CAMPAIGN,
  IDENTITY,
  LOCALITY,
  SLOGANS,
  HOTLINE,
  LEGAL,
  ACTIVITY,
  CALENDAR,
  DUTIES,
  FORMAT,
  REPORT,
  PAGE;

  public static Optional<ContentType> labelled(String label) {
    return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(ContentType::label).toList();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file of this type makes its folder a year or a locality. */
  public boolean makesFolder() {
    return this == CAMPAIGN || this == LOCALITY;
  }
}
