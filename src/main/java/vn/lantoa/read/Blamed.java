package vn.lantoa.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.file.Scanner;
import vn.lantoa.read.rule.Repeats;
import vn.lantoa.read.tree.ContentTree;
import vn.lantoa.read.type.Item;

/** Finds the years and localities that the errors of one reading concern. */
final class Blamed {
  private static final String LOCALITY = "locality.md";
  private static final String CAMPAIGN = "campaign.md";

  /** In a file that may be too broken to be read, or in its name. */
  private static final Pattern NUMBER = Pattern.compile("(?m)^type:\\s*[\"']?(hotline|contact)\\b");

  private static final Pattern WITHDRAWN = Pattern.compile("(?m)^taken-down:");

  private final List<ContentRoot> roots;
  private final Map<String, Scanner.Found> files = new HashMap<>();
  private final Map<Scanner.Found, Item> items;
  private final Map<String, Boolean> makers = new HashMap<>();
  private final Set<String> places;
  private final String root;

  Blamed(
      List<ContentRoot> roots,
      Collection<Scanner.Found> files,
      Map<Scanner.Found, Item> items,
      ContentTree tree,
      String root) {
    this.roots = roots;
    this.items = items;
    this.root = root;
    for (Scanner.Found found : files) {
      this.files.put(found.name(), found);
      String name = String.valueOf(found.file().getFileName());
      if (name.equals(LOCALITY) || name.equals(CAMPAIGN)) {
        makers.merge(found.folder(), name.equals(LOCALITY), Boolean::logicalAnd);
      }
    }
    this.places =
        tree.entries().stream()
            .map(Entry::path)
            .filter(path -> !path.equals(root))
            .collect(Collectors.toSet());
  }

  /**
   * @param told all problems that are told
   * @param ofEditions those of each edition, by path
   * @param links those of links, with the paths of the editions
   */
  void note(
      List<Problem> told,
      Map<String, List<Problem>> ofEditions,
      Map<Problem, List<String>> links,
      Blame blame) {
    files.values().forEach(file -> noteUrgent(file, blame));
    for (Problem problem : told) {
      boolean ofNumber = isOfNumber(problem);
      Optional<Set<String>> concerned =
          links.containsKey(problem)
              ? Optional.of(Set.copyOf(links.getOrDefault(problem, List.of())))
              : ofEditions(problem, ofEditions);
      if (concerned.isPresent()) {
        if (places.containsAll(concerned.get())) {
          concerned.get().forEach(place -> blame.add(problem, place, ofNumber));
        }
      } else {
        owner(problem).ifPresent(place -> blame.add(problem, place, ofNumber));
      }
    }
  }

  /** The editions that have found it; none where it was found before they were put together. */
  private static Optional<Set<String>> ofEditions(
      Problem problem, Map<String, List<Problem>> ofEditions) {
    Set<String> paths =
        ofEditions.entrySet().stream()
            .filter(found -> found.getValue().stream().anyMatch(p -> Repeats.isSame(p, problem)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return paths.isEmpty() ? Optional.empty() : Optional.of(paths);
  }

  /** The year or locality that a file belongs to; none where it belongs to everything. */
  private Optional<String> owner(Problem problem) {
    String file = problem.source().file();
    return roots.stream()
        .filter(of -> file.startsWith(of.name() + "/"))
        .map(of -> file.substring(of.name().length() + 1))
        .flatMap(path -> owner(path).stream())
        .findFirst();
  }

  private String maker(String path) {
    String folder = path;
    while (!folder.isEmpty() && !makers.containsKey(folder)) {
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return folder;
  }

  private Optional<String> owner(String path) {
    String folder = maker(path);
    boolean isBelowRoot = !folder.equals(root) && ContentTree.isAtOrBelow(folder, root);
    return isBelowRoot ? Optional.of(folder) : Optional.empty();
  }

  /** Whether it stands in a file that tells people whom to call. */
  private boolean isOfNumber(Problem problem) {
    Scanner.Found file = files.get(problem.source().file());
    return file != null && isOfNumber(file);
  }

  private boolean isOfNumber(Scanner.Found file) {
    Item item = items.get(file);
    return item != null ? Reachable.class.isAssignableFrom(item.type().kind()) : has(file, NUMBER);
  }

  /** Where such a file has changed, pages that were made before are not to be seen again. */
  private void noteUrgent(Scanner.Found file, Blame blame) {
    if (isOfNumber(file) || has(file, WITHDRAWN)) {
      String path = file.name().substring(file.root().name().length() + 1);
      blame.addUrgent(maker(file.folder()), roots.indexOf(file.root()) + "/" + path);
    }
  }

  private static boolean has(Scanner.Found file, Pattern line) {
    try {
      String text = new String(Files.readAllBytes(file.file()), StandardCharsets.ISO_8859_1);
      return line.matcher(text.replace("\0", "")).find();
    } catch (IOException e) {
      return true; // nobody knows
    }
  }
}
