package vn.lantoa.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;

/**
 * Faults of finished pages as mistakes with a place. Each page that has faults is made once more
 * with its places; what one line of a template does to many pages is told once.
 */
final class Findings {
  /** More pages than this say nothing that the first ones have not said. */
  private static final int MOST_PAGES = 500;

  /** An id of the theme's own begins so; no text reaches it and no author means it. */
  private static final String OF_THEME = "_";

  private final Tracer tracer;
  private final Map<Key, Place> places = new LinkedHashMap<>();

  /** What is told once: a rule that is broken at a place. */
  private record Key(Rule rule, Source source) {}

  /** Where the fault is, the first one there, and how many pages have it. */
  private record Place(Fault fault, String written, boolean inTemplate, int pages) {
    Place onMore() {
      return new Place(fault, written, inTemplate, pages + 1);
    }
  }

  private Findings(Tracer tracer) {
    this.tracer = tracer;
  }

  static List<Problem> of(Collection<Fault> faults, Tracer tracer) {
    Map<String, List<Fault>> byPage = new TreeMap<>();
    for (Fault fault : faults) {
      byPage.computeIfAbsent(fault.page(), page -> new ArrayList<>()).add(fault);
    }
    Findings findings = new Findings(tracer);
    byPage.entrySet().stream()
        .limit(MOST_PAGES)
        .forEach(page -> findings.add(page.getKey(), page.getValue()));
    List<Problem> problems = new ArrayList<>();
    findings.places.forEach((key, place) -> problems.add(problem(key, place)));
    return problems;
  }

  private void add(String page, List<Fault> faults) {
    Optional<Tracer.Traced> traced = tracer.trace(page);
    if (traced.isEmpty()) {
      faults.forEach(fault -> add(fault, tracer.owner(page), "", false));
      return;
    }
    Source template = traced.get().template();
    if (!page.endsWith(".html")) {
      faults.forEach(fault -> add(fault, template, "", true));
      return;
    }
    PageCheck check = new PageCheck(traced.get().page(), new InlineScripts(), new SeenMarkup());
    for (Fault fault : faults) {
      List<PageCheck.Origin> origins = origins(check, fault);
      if (origins.isEmpty()) {
        add(fault, template, "", true);
      }
      for (PageCheck.Origin origin : origins) {
        Source source = source(origin.at());
        add(fault, source, origin.written(), folder(source).equals(folder(template)));
      }
    }
  }

  private static List<PageCheck.Origin> origins(PageCheck check, Fault fault) {
    List<PageCheck.Origin> origins = new ArrayList<>();
    if (fault.rule() == Rule.LEADS_NOWHERE || fault.rule() == Rule.NO_FRAGMENT) {
      origins.addAll(check.origins(fault.what()));
    }
    for (Fault same : check.faults()) {
      if (same.isSame(fault) && !same.at().isEmpty()) {
        origins.add(new PageCheck.Origin(same.at(), ""));
      }
    }
    return origins;
  }

  private void add(Fault fault, Source source, String written, boolean inTemplate) {
    places.merge(
        new Key(fault.rule(), source),
        new Place(fault, written, inTemplate, 1),
        (first, next) -> first.onMore());
  }

  private static Problem problem(Key key, Place place) {
    Fault fault = place.fault();
    if (!place.written().isEmpty() && fault.rule() == Rule.LEADS_NOWHERE) {
      return Problem.of(Mistake.BROKEN_LINK, key.source(), place.written(), "");
    }
    if (!place.written().isEmpty() && fault.rule() == Rule.NO_FRAGMENT) {
      return fragment(key.source(), place.written(), fault.known());
    }
    return Problem.of(
        place.inTemplate() ? Mistake.UNSOUND_TEMPLATE : Mistake.UNSOUND_PAGE,
        key.source(),
        "fault." + fault.rule().code(),
        fault.what(),
        "fault." + fault.rule().code() + ".hint",
        Integer.toString(place.pages()),
        fault.page());
  }

  private static Problem fragment(Source source, String written, List<String> ids) {
    int hash = written.indexOf('#') + 1;
    String page = written.substring(0, hash);
    List<String> known = ids.stream().filter(id -> !id.startsWith(OF_THEME)).toList();
    if (known.isEmpty()) {
      String whole = hash > 1 ? page.substring(0, hash - 1) : "";
      return Problem.of(Mistake.PAGE_WITHOUT_PARTS, source, written, whole);
    }
    String guess = Suggestion.nearest(written.substring(hash), known).map(page::concat).orElse("");
    return Problem.of(
        Mistake.BROKEN_FRAGMENT, source, written, guess, "#" + String.join(", #", known));
  }

  private static Source source(String at) {
    int column = at.lastIndexOf(':');
    int line = at.lastIndexOf(':', column - 1);
    return new Source(
        at.substring(0, line),
        Integer.parseInt(at.substring(line + 1, column)),
        Integer.parseInt(at.substring(column + 1)));
  }

  private static String folder(Source source) {
    return source.file().substring(0, source.file().lastIndexOf('/') + 1);
  }
}
