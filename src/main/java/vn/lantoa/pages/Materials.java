package vn.lantoa.pages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all editions of a site draw on; each keeps what it made. Safe for many threads. */
record Materials(
    Theme theme,
    Markdown markdown,
    Pictures pictures,
    Citations citations,
    Map<List<String>, Terms> known) {
  private static final int KEPT = 1_000;

  static Materials of(Theme theme) {
    Pictures pictures = new Pictures();
    return new Materials(
        theme,
        new Markdown(pictures, theme.templates().areTraced()),
        pictures,
        new Citations(theme.templates()),
        new ConcurrentHashMap<>());
  }

  /** Equal lists give the same object, for as long as there are few lists. */
  Terms terms(List<String> keepTogether) {
    return known.size() < KEPT
        ? known.computeIfAbsent(keepTogether, Terms::new)
        : known.getOrDefault(keepTogether, new Terms(keepTogether));
  }
}
