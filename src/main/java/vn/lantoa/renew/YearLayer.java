package vn.lantoa.renew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.read.wording.OfficialGuidance;
import vn.lantoa.read.wording.OfficialThemes;

/**
 * What the program itself has for a year.
 *
 * @param isKnown whether it has the year at all
 * @param theme where it was published
 * @param slogans that it brings for the year
 * @param shared names of files that hold in every year, or in this one
 */
public record YearLayer(
    boolean isKnown, Optional<String> theme, List<String> slogans, Set<String> shared) {
  private static final String FILE = "campaign.md";

  public YearLayer {
    slogans = List.copyOf(slogans);
    shared = Set.copyOf(shared);
  }

  /**
   * Reads it.
   *
   * @param content the program's own folder of content
   * @param year the folder: 2027, or 2027-thang-6
   */
  public static YearLayer read(Path content, String year) throws IOException {
    Path folder = content.resolve(year);
    Path campaign = folder.resolve(FILE);
    Optional<String> theme =
        Files.isRegularFile(campaign)
            ? FrontMatterText.of(Files.readAllBytes(campaign)).flatMap(text -> text.text("theme"))
            : Optional.empty();
    List<String> slogans = new ArrayList<>();
    for (Path file : files(folder.resolve("slogans"))) {
      SloganText.of(Files.readAllBytes(file)).ifPresent(text -> slogans.addAll(text.slogans()));
    }
    Set<String> shared = new TreeSet<>();
    for (Path place : places(content, folder)) {
      files(place).forEach(file -> shared.add(String.valueOf(file.getFileName())));
    }
    return new YearLayer(Files.isRegularFile(campaign), theme, slogans, shared);
  }

  /** Whether it brings a slogan, in whatever way its lines are broken. */
  boolean hasSlogan(String words) {
    String said = Slogan.comparable(Slogan.unmarked(words));
    return slogans.stream().anyMatch(one -> Slogan.comparable(Slogan.unmarked(one)).equals(said));
  }

  /** Whether a theme is that of another year, so that a document must say that it holds again. */
  public static boolean isThemeOfOtherYear(String theme, int year) {
    return new OfficialThemes().isOfOtherYear(theme, year);
  }

  /** The other year that a document orders the Month of, so that it says nothing of this one. */
  public static Optional<String> otherYearOfGuidance(String number, int year) {
    return new OfficialGuidance().otherYear(number, year);
  }

  /** Folders of what all have: none of a year or of a locality but the wanted one. */
  private static List<Path> places(Path content, Path year) throws IOException {
    List<Path> places = new ArrayList<>(List.of(content));
    for (Path above : List.of(content, year)) {
      if (Files.isDirectory(above)) {
        try (Stream<Path> folders = Files.list(above)) {
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !Files.exists(folder.resolve(FILE)) || folder.equals(year))
              .filter(folder -> !Files.exists(folder.resolve("locality.md")))
              .sorted()
              .forEach(places::add);
        }
      }
    }
    return places;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
