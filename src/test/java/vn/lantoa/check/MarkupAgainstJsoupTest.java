package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.site.Artifact;

/** jsoup reads HTML as browsers do; on our pages both must find the same. */
final class MarkupAgainstJsoupTest {
  private static final long SEED = 20251120;
  private static final int SPOILT = 3_000;

  /** Pieces of markup that a fault in a template could put anywhere. */
  private static final String[] PIECES = {
    "<",
    ">",
    "\"",
    "'",
    "=",
    "&",
    "/",
    " ",
    "-",
    "--",
    "<!--",
    "-->",
    "<p>",
    "</p>",
    "<br/>",
    "<b>",
    "</b>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"#\">x</a>",
    "<img src=\"x.png\">",
    "<img src=\"//x.vn/x.png\" alt=\"\">",
    "<h1>x</h1>",
    "<h2>x</h2>",
    "<h4>x</h4>",
    "<i id=\"noi-dung\"></i>",
    "<i style=\"x\"></i>",
    "<i onclick=\"x\"></i>",
    "<style>a{}</style>",
    "<svg><title>x</title></svg>",
    "<svg>",
    "<title>",
    "</title>",
    "<script>",
    "</script>",
    "<textarea>",
    "<ul/>",
    "<a href=x>",
    "<i id='x'></i>",
    " id=\"x\"",
    " lang=\"\"",
    " style=\"x\"",
    " onload=\"x\"",
    "<meta http-equiv=\"refresh\" content=\"1\">",
    "<noscript>",
    "<table>",
    "<tr>",
    "</div>",
    "</html>",
    "<body>",
    "&quot;",
    "&amp",
    "&#x110;",
    "&bogus;"
  };

  private static List<Artifact> pages = List.of();

  @BeforeAll
  static void make() throws IOException {
    pages = RealPages.all();
    assertTrue(pages.size() > 300, pages.size() + " pages");
  }

  @Test
  void readsEveryTagOfEveryRealPageAsJsoupDoes() throws Exception {
    for (Artifact page : pages) {
      List<String> ours = new ArrayList<>();
      HtmlScanner.read(page.bytes(), new SeenMarkup(), tag -> ours.add(written(tag)));
      List<String> theirs = new ArrayList<>();
      Jsoup.parse(page.text()).stream()
          .filter(element -> !element.normalName().equals("#root"))
          .forEach(element -> theirs.add(written(element)));
      assertEquals(theirs, ours, page.path());
    }
  }

  @Test
  void readsWhatPagesRepeatAsItDidTheFirstTime() throws Exception {
    SeenMarkup repeats = new SeenMarkup();
    for (Artifact page : pages) {
      List<String> alone = new ArrayList<>();
      List<String> afterOthers = new ArrayList<>();
      HtmlScanner.read(page.bytes(), new SeenMarkup(), tag -> alone.add(written(tag)));
      HtmlScanner.read(page.bytes(), repeats, tag -> afterOthers.add(written(tag)));
      assertEquals(alone, afterOthers, page.path());
    }
  }

  private static String written(Tag tag) {
    StringBuilder line = new StringBuilder(tag.name());
    tag.attributes().forEach(a -> line.append(" ").append(a.name()).append('=').append(a.value()));
    return line.append(' ').append(tag.text()).toString();
  }

  private static String written(Element element) {
    StringBuilder line = new StringBuilder(element.normalName());
    element
        .attributes()
        .forEach(
            a ->
                line.append(" ")
                    .append(a.getKey().toLowerCase(Locale.ROOT))
                    .append('=')
                    .append(a.getValue()));
    boolean textual = List.of("script", "style", "title").contains(element.normalName());
    String text = textual ? element.data() + element.wholeText() : "";
    return line.append(' ').append(text).toString();
  }

  @Test
  void findsTheSameOnEveryRealPage() {
    for (Artifact page : pages) {
      PageCheck ours = new PageCheck(page, new InlineScripts(), new SeenMarkup());
      JsoupCheck theirs = new JsoupCheck(page);
      assertEquals(List.of(), ours.faults());
      assertEquals(Set.of(), theirs.faults(), page.path());
      assertEquals(theirs.ids(), ours.ids(), page.path());
      assertEquals(theirs.links(), ours.links(), page.path());
    }
  }

  /** A spoilt page is refused, or it is read as browsers read it: no fault stays unseen. */
  @Test
  void overlooksNothingOnSpoiltPages() {
    spoilAtRandom(SEED, SPOILT);
  }

  @Test
  @org.junit.jupiter.api.Tag("long")
  void overlooksNothingOnManyMoreSpoiltPages() {
    spoilAtRandom(SEED + 1, 25 * SPOILT);
  }

  private static void spoilAtRandom(long seed, int times) {
    Random random = new Random(seed);
    SeenMarkup repeats = new SeenMarkup(); // of all pages before, sound and spoilt
    int refused = 0;
    int faulty = 0;
    for (int i = 0; i < times; i++) {
      Artifact page = pages.get(random.nextInt(pages.size()));
      String html = page.text();
      for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
        html = spoil(html, random);
      }
      Artifact spoilt = Artifact.of(page.path(), html);
      PageCheck ours = new PageCheck(spoilt, new InlineScripts(), repeats);
      if (isUnclear(ours)) {
        refused++;
        continue;
      }
      JsoupCheck theirs = new JsoupCheck(spoilt);
      String which = "spoilt page " + i + ", from " + page.path();
      for (String fault : theirs.faults()) {
        assertTrue(has(ours, fault), which + ": " + fault + " not in " + ours.faults());
        faulty++;
      }
      assertEquals(theirs.ids(), new TreeSet<>(ours.ids()), which);
      assertEquals(theirs.links(), ours.links(), which);
    }
    assertTrue(refused > times / 10 && refused < times * 9 / 10, refused + " refused");
    assertTrue(faulty > times / 40, faulty + " faults");
  }

  private static boolean isUnclear(PageCheck page) {
    return page.faults().stream().anyMatch(fault -> fault.line() > 0);
  }

  private static boolean has(PageCheck page, String fault) {
    return page.faults().stream().anyMatch(found -> found.toString().contains(": " + fault));
  }

  /** Puts something in, takes something out, or does both, mostly at a tag or within one. */
  private static String spoil(String html, Random random) {
    int at = random.nextInt(html.length());
    if (random.nextInt(4) > 0) {
      int tag = html.indexOf(random.nextBoolean() ? '<' : '>', at);
      at = tag < 0 ? at : tag + random.nextInt(2);
    }
    if (random.nextInt(3) > 0) {
      return html.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + html.substring(at);
    }
    String[] attributes = {" alt=\"", " id=\"", " lang=\"", " data-exit", " href=\"", "h2", "h3"};
    String attribute = attributes[random.nextInt(attributes.length)];
    int found = html.indexOf(attribute, random.nextInt(html.length()));
    if (found < 0 || random.nextBoolean()) {
      return html.substring(0, at)
          + html.substring(Math.min(html.length(), at + 1 + random.nextInt(4)));
    }
    return html.substring(0, found)
        + attribute
            .replace("lang", "x")
            .replace("h3", "h5")
            .replace(" data-exit", " data-x")
            .replace(" alt", " y")
        + html.substring(found + attribute.length());
  }
}
