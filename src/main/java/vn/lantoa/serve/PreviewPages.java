package vn.lantoa.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Escape;
import vn.lantoa.http.Answer;

/** What the preview adds to pages, and shows where there is no page yet. */
final class PreviewPages {
  /** No path of a site begins with this sign. */
  static final String PREFIX = "@lantoa/";

  private static final int FOUND = 200;
  private static final int NOT_YET = 503;
  private static final String HEAD_END = "</head>";

  /** A page of the site takes both from here: its own policy allows no other place. */
  private static final Map<String, String> FILES =
      Map.of(
          "preview.js", "text/javascript; charset=utf-8", "preview.css", "text/css; charset=utf-8");

  private PreviewPages() {}

  /**
   * The page with the script that loads it anew. A piece of HTML that is to be pasted into a portal
   * has no head and stays as it is.
   */
  static String watched(String page, String build) {
    int at = page.indexOf(HEAD_END);
    return at < 0 ? page : page.substring(0, at) + script(build, 0) + page.substring(at);
  }

  private static String script(String build, int change) {
    return "<script defer src=\"/%spreview.js\" data-build=\"%s\" data-change=\"%d\"></script>"
        .formatted(PREFIX, build, change);
  }

  /** A file of the preview's own. */
  static Optional<Answer> file(String name) {
    return Optional.ofNullable(FILES.get(name))
        .map(type -> Answer.of(FOUND, type, bytes(name), Answer.OWN));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PreviewPages.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Until there is a site: that it is being made, or what keeps it from being made. */
  static Answer waiting(PreviewState state, PreviewWords words) {
    String wrong = words.title(state);
    boolean making = wrong.isEmpty();
    String title = Escape.text(making ? words.text("making") : wrong);
    String page =
        """
        <!DOCTYPE html>
        <html lang="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%2$s</title>
        <link rel="stylesheet" href="/%5$spreview.css">
        <noscript><meta http-equiv="refresh" content="2"></noscript>
        %6$s
        </head>
        <body class="first">
        <main>
        <h1>%2$s</h1>
        <p>%3$s</p>
        %4$s
        </main>
        </body>
        </html>
        """
            .formatted(
                words.language(),
                title,
                Escape.text(words.text(making ? "making.text" : "first.text")),
                list(state, words),
                PREFIX,
                script("", state.change()));
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    return Answer.of(NOT_YET, "text/html; charset=utf-8", body, Answer.OWN);
  }

  private static String list(PreviewState state, PreviewWords words) {
    String items =
        words.told(state).stream()
            .map(told -> item(told, words.text("hint")))
            .collect(Collectors.joining("\n"));
    return items.isEmpty()
        ? ""
        : "<ul class=\"problems\">\n" + items + "\n</ul>\n<p>" + words.more(state) + "</p>";
  }

  private static String item(PreviewWords.Told told, String hint) {
    return """
    <li class="%s"><p class="place"><b>%s</b> <code>%s</code></p><p>%s</p><p class="hint"><b>%s</b> %s</p></li>"""
        .formatted(
            told.severity(),
            Escape.text(told.label()),
            Escape.text(told.place()),
            Escape.text(told.message()),
            Escape.text(hint),
            Escape.text(told.hint()));
  }
}
