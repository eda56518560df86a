package vn.lantoa.read.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.markdown.BodyReader;
import vn.lantoa.read.type.Item;
import vn.lantoa.text.Percent;
import vn.lantoa.text.Slug;

/** Links of bodies to pages. Many editions may show one link: it is told once. */
final class PageLinks {
  /** So many editions without the page are named. */
  private static final int NAMED = 3;

  private final Map<BodyReader.InternalLink, Lack> lacks = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  /**
   * The editions whose page has the link and that lack what it names.
   *
   * @param paths of the first one's pages
   * @param names as the author would type them
   * @param editions their paths
   */
  private record Lack(Set<String> paths, List<String> names, List<String> editions) {}

  /**
   * Looks at what an edition shows.
   *
   * @param name of the edition as the author would type it
   * @param whole whether all its pages are known; if not, none is called missing
   */
  void look(Edition edition, String name, List<Item> shown, boolean whole) {
    Set<String> paths = new TreeSet<>();
    for (Page page : PageKind.pagesOf(edition)) {
      paths.add(page.path());
      owners.putIfAbsent(page.path(), name);
    }
    for (Item item : shown) {
      for (BodyReader.InternalLink link : item.links()) {
        if (!link.isRooted() || whole && !paths.contains(link.path())) {
          Lack lack =
              lacks.computeIfAbsent(
                  link, l -> new Lack(paths, new ArrayList<>(), new ArrayList<>()));
          lack.names().add(name);
          lack.editions().add(edition.entry().path());
        }
      }
    }
  }

  /** Each with the paths of the editions that lack the page. */
  Map<Problem, List<String>> problems() {
    Map<Problem, List<String>> problems = new LinkedHashMap<>();
    lacks.forEach((link, lack) -> problems.put(problem(link, lack), lack.editions()));
    return problems;
  }

  private Problem problem(BodyReader.InternalLink link, Lack lack) {
    String target = link.target();
    String owner = link.isRooted() ? owners.get(link.path()) : null;
    if (owner == null) {
      return Problem.of(Mistake.BROKEN_LINK, link.place(), target, guess(target, lack.paths()));
    }
    List<String> names = lack.names();
    String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    String all = names.size() > NAMED ? some + " …" : some;
    return Problem.of(Mistake.PAGE_ELSEWHERE, link.place(), target, all, owner);
  }

  /** The page that was meant: in small letters, without marks, without what only files have. */
  private static String guess(String target, Collection<String> paths) {
    String address = target.replaceAll("[#?].*$", "");
    String tail = target.substring(address.length());
    List<String> parts =
        Arrays.stream(Percent.decoded(address).split("[/\\\\]"))
            .map(part -> part.replaceFirst("(?i)^index\\.html?$|\\.(html?|md|markdown|txt)$", ""))
            .flatMap(part -> Slug.ofLetters(part).stream())
            .toList();
    String path = parts.stream().map(part -> part + "/").collect(Collectors.joining());
    if (parts.isEmpty() && !address.matches("[./]*(index\\.html?)?")) {
      return "";
    }
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1) + "/";
    for (String candidate : List.of(path, last)) {
      if (paths.contains(candidate)) {
        return "/" + candidate + tail;
      }
    }
    return Suggestion.nearest(path, paths).map(near -> "/" + near + tail).orElse("");
  }
}
