package vn.lantoa.begin;

import java.nio.file.Files;
import java.nio.file.Path;

/** The years that the program brings along, with their days and, once it is known, their theme. */
public final class KnownYears {
  private KnownYears() {}

  /**
   * Whether it has a year.
   *
   * @param content the program's own folder of content
   */
  public static boolean has(Path content, int year) {
    return Files.isRegularFile(content.resolve(Integer.toString(year)).resolve("campaign.md"));
  }
}
