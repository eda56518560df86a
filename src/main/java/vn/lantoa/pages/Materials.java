package vn.lantoa.pages;

/** What all editions of a site draw on; each keeps what it made. Safe for many threads. */
record Materials(
    Theme theme, Markdown markdown, Pictures pictures, Citations citations, Posters posters) {
  static Materials of(Theme theme) {
    Pictures pictures = new Pictures();
    return new Materials(
        theme,
        new Markdown(pictures),
        pictures,
        new Citations(theme.templates()),
        new Posters(theme.templates()));
  }
}
