package vn.lantoa.desk.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lantoa.build.Inputs;
import vn.lantoa.campaign.Level;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.intake.Intake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/**
 * The folder that an officer works in.
 *
 * @param store the files of her content
 * @param supplies what a build of one of her editions works from
 * @param shown a problem with its file as she knows it
 * @param home the program's own folder
 * @param today the day, in Vietnam
 */
public record Office(
    ContentStore store,
    Supplies supplies,
    UnaryOperator<Problem> shown,
    Path home,
    LocalDate today,
    Clock clock) {
  private static final String LOCALITY = "locality.md";

  /** What a build of an edition works from. */
  public interface Supplies {
    /**
     * @param edition its path below the content
     */
    Outcome<Inputs> of(String edition);
  }

  /**
   * Paths of the editions that she has files of: all places but those that only stand above others.
   */
  public List<String> editions() throws IOException {
    return new OwnPlaces(store).own();
  }

  /**
   * Whether others send their folders here: the office of a province, or of several communes of
   * one. Who has one commune has no use for them.
   */
  public boolean receives() throws IOException {
    if (Intake.hasTaken(store)) {
      return true;
    }
    Set<String> above = new HashSet<>();
    for (String place : editions()) {
      String parent = place.replaceFirst("/?[^/]*$", "");
      boolean second = !above.add(parent);
      if (isProvince(place) || second && isProvince(parent)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProvince(String place) throws IOException {
    return store
        .read(place + "/" + LOCALITY)
        .flatMap(FrontMatterText::of)
        .flatMap(text -> text.text("level"))
        .flatMap(Level::labelled)
        .filter(Set.of(Level.PROVINCE, Level.CITY)::contains)
        .isPresent();
  }

  /** What people call it: Phường Kỳ Lừa, năm 2025; its path where its file does not tell. */
  public String name(String edition) throws IOException {
    return name(edition, store.read(edition + "/" + LOCALITY).flatMap(FrontMatterText::of));
  }

  /**
   * The same, of an edition that need not be there any more.
   *
   * @param file its own
   */
  String name(String edition, Optional<FrontMatterText> file) {
    Optional<String> name = file.flatMap(text -> text.text("name"));
    String level = file.flatMap(text -> text.text("level")).orElse("xã");
    String year =
        edition.replaceFirst("/.*", "").replaceFirst("^(\\d{4})-thang-(\\d{1,2})$", "tháng $2/$1");
    return name.map(word -> called(level, word) + ", " + year).orElse(edition);
  }

  private static String called(String label, String name) {
    boolean body = Level.labelled(label).map(Level::isBody).orElse(true);
    return body
        ? name
        : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + " " + name;
  }

  /** The edition that a form is about: the named one, or the only one. */
  public Optional<String> edition(String named) throws IOException {
    List<String> all = editions();
    return named.isEmpty() && all.size() == 1
        ? Optional.of(all.get(0))
        : Optional.of(named).filter(all::contains);
  }

  /** Whether a file is one of an edition's own slogans: forms name what they show, and no other. */
  public boolean isSlogans(String edition, String file) throws IOException {
    return files(edition + "/slogans").contains(file);
  }

  /** Markdown files of a folder of an edition, by name. */
  public List<String> files(String folder) throws IOException {
    Path path;
    try {
      path = store.content().resolve(folder);
    } catch (InvalidPathException e) {
      return List.of(); // no folder has such a name
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".md") && !name.startsWith("."))
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    }
  }
}
