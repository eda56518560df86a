package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Provenance;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Contents;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** A small site without a fault, and the same with one planted for each rule. */
final class SiteCheckTest {
  private static final Source PLACE = Source.of("content/a.md");
  private static final Entry ROOT =
      new Entry(
          "",
          Entry.Kind.ROOT,
          Optional.empty(),
          "Tất cả",
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  private static final Artifact STYLE =
      Artifact.of("tai-nguyen/le.css", "a{background:url( 'la.png' )}");

  /** Knows of each file only what it is called. */
  private static final Tracer UNTRACED = tracer(path -> Optional.empty());

  private static Tracer tracer(Function<String, Optional<Tracer.Traced>> traced) {
    return new Tracer() {
      @Override
      public Optional<Traced> trace(String path) {
        return traced.apply(path);
      }

      @Override
      public Source owner(String path) {
        return Source.of(path);
      }
    };
  }

  private static Body body(String markdown) {
    return new Body(markdown, Source.of("content/a.md").at(5, 1), List.of());
  }

  private static Edition edition(String... bodies) {
    Hotline hotline =
        new Hotline(
            "113",
            "113",
            "1 1 3",
            "Cục",
            "Cả nước",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            new Provenance(
                Optional.of("https://example.vn/"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            1,
            false,
            body(""),
            PLACE);
    List<TextPage> texts = new ArrayList<>();
    for (String text : bodies) {
      texts.add(
          new TextPage(
              "lich",
              "Lịch",
              "lich/",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              body(text),
              PLACE));
    }
    return new Edition(
        ROOT,
        Optional.empty(),
        List.of(),
        Contents.of(Stream.concat(Stream.of(hotline), texts.stream())),
        PLACE);
  }

  private static Site site() {
    Catalogue catalogue =
        new Catalogue() {
          @Override
          public List<Entry> entries() {
            return List.of(ROOT);
          }

          @Override
          public Edition edition(Entry entry) {
            return SiteCheckTest.edition();
          }
        };
    return new Site(
        catalogue,
        Optional.of(URI.create("https://example.vn/thang/")),
        LocalDate.of(2025, 11, 20));
  }

  /** The home page and the two that every edition has. */
  private static List<Artifact> pages(UnaryOperator<String> change) {
    String sound = PageCheckTest.SOUND.replace("?a=1&amp;b=2", "");
    String below = change.apply(sound);
    return List.of(
        Artifact.of("index.html", sound.replace("\"../", "\"")),
        Artifact.of("duong-day-nong/index.html", sound),
        Artifact.of("an-toan/index.html", sound),
        Artifact.of("lich/index.html", below));
  }

  private static List<Artifact> files() {
    List<Artifact> files = new ArrayList<>();
    files.add(STYLE);
    for (String path :
        List.of(
            "tai-nguyen/la.png",
            "tai-nguyen/le.js",
            "la.png",
            "lich/la.png",
            "an-toan/la.png",
            "duong-day-nong/la.png")) {
      files.add(Artifact.of(path, path));
    }
    return files;
  }

  private static Set<String> paths(List<Artifact> files) {
    return files.stream().map(Artifact::path).collect(Collectors.toSet());
  }

  private static Outcome<CheckedSite> check(
      Edition edition, List<Artifact> shared, List<Artifact> pages) {
    SiteCheck check = new SiteCheck(site());
    check.inspect(shared);
    check.inspect(edition, pages, paths(pages));
    return check.finish(UNTRACED, true);
  }

  private static void assertFault(String fault, List<Artifact> shared, List<Artifact> pages) {
    Outcome<CheckedSite> outcome = check(edition("Chào."), shared, pages);
    assertEquals(List.of(fault), outcome.problems().stream().map(SiteCheckTest::told).toList());
    assertTrue(outcome.value().isEmpty());
  }

  /** In the words of the rule, which the problem names by its key. */
  private static String told(Problem problem) {
    assertEquals(Mistake.UNSOUND_PAGE, problem.mistake());
    String code = problem.arguments().get(0).substring("fault.".length());
    Rule rule = Rule.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    return problem.arguments().get(4) + ": " + rule.phrase(problem.arguments().get(1));
  }

  private static List<Artifact> with(List<Artifact> files, Artifact... more) {
    List<Artifact> all = new ArrayList<>(files);
    all.addAll(List.of(more));
    return all;
  }

  private static List<Artifact> without(List<Artifact> files, String path) {
    return files.stream().filter(file -> !file.path().equals(path)).toList();
  }

  @Test
  void saysWhatASoundSiteAddsUpTo() {
    List<Artifact> pages = pages(page -> page);
    Outcome<CheckedSite> outcome = check(edition("Chào."), files(), pages);
    assertEquals(List.of(), outcome.problems());
    List<Artifact> all = with(pages, files().toArray(Artifact[]::new));
    SiteDigester tally = new SiteDigester();
    all.forEach(tally::add);
    assertEquals(tally.sum(), outcome.value().orElseThrow().sum());
    assertEquals(all.size(), tally.sum().files());
    assertEquals(all.stream().mapToLong(a -> a.bytes().length).sum(), tally.sum().bytes());
  }

  @Test
  void twoTalliesDifferWhereOneByteOrOnePathDoes() {
    assertEquals(sum("a", "1", "b", "2"), sum("b", "2", "a", "1"));
    assertNotEquals(sum("a", "1", "b", "2"), sum("a", "2", "b", "1"));
    assertNotEquals(sum("a", "1"), sum("a", "2"));
    assertNotEquals(sum("a", "1"), sum("b", "1"));
  }

  private static SiteDigest sum(String... pathsAndTexts) {
    SiteDigester tally = new SiteDigester();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      tally.add(Artifact.of(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return tally.sum();
  }

  @Test
  void findsLinksThatLeadNowhere() {
    assertFault(
        "lich/index.html: leads nowhere: ../khong-co.html",
        files(),
        pages(page -> page.replace("../index.html", "../khong-co.html")));
    assertFault(
        "lich/index.html: leads nowhere: ../../index.html",
        files(),
        pages(page -> page.replace("../index.html", "../../index.html")));
    assertFault(
        "tai-nguyen/le.css: leads nowhere: la.png",
        without(files(), "tai-nguyen/la.png"),
        pages(page -> page));
    assertFault(
        "404.html: leads nowhere: /thang/xa/index.html",
        with(
            files(),
            Artifact.of(
                "404.html",
                PageCheckTest.SOUND
                    .replace("\"../index.html?a=1&amp;b=2", "\"/thang/xa/index.html")
                    .replace("\"../", "\"/thang/"))),
        pages(page -> page));
  }

  @Test
  void findsFragmentsThatNoPageHas() {
    assertFault(
        "lich/index.html: no such fragment: ../index.html#khong-co",
        files(),
        pages(page -> page.replace("../index.html", "../index.html#khong-co")));
  }

  @Test
  void blamesTheContentForAFragmentThatItNames() {
    List<Artifact> pages = pages(page -> page.replace("../index.html", "../index.html#tem"));
    Problem problem = traced(pages, "href=\"../index.html#tem", "content/a.md:7:12", "/#tem");
    assertEquals(
        Problem.of(
            Mistake.BROKEN_FRAGMENT,
            Source.of("content/a.md").at(7, 12),
            "/#tem",
            "/#ten",
            "#ten, #thang-11"),
        problem);
  }

  @Test
  void blamesTheTemplateOnceForWhatItDoesToManyPages() {
    List<Artifact> pages =
        pages(page -> page).stream()
            .map(page -> page.path().equals("index.html") ? page : spoilt(page))
            .toList();
    Problem problem = traced(pages, "h3", "theme/templates/text.html:3:1", "");
    assertEquals(
        Problem.of(
            Mistake.UNSOUND_TEMPLATE,
            Source.of("theme/templates/text.html").at(3, 1),
            "fault.heading-skips",
            "4",
            "fault.heading-skips.hint",
            "3",
            "an-toan/index.html"),
        problem);
  }

  private static Artifact spoilt(Artifact page) {
    return Artifact.of(page.path(), page.text().replaceAll("h3>", "h4>"));
  }

  /** The only problem of pages, in which an element tells where it comes from. */
  private static Problem traced(List<Artifact> pages, String element, String at, String to) {
    SiteCheck check = new SiteCheck(site());
    check.inspect(files());
    check.inspect(edition("Chào."), pages, paths(pages));
    String marks =
        " data-at=\"" + at + "\"" + (to.isEmpty() ? "" : " data-to=\"" + to + "\"") + " ";
    Tracer tracer =
        tracer(
            path ->
                pages.stream()
                    .filter(page -> page.path().equals(path))
                    .map(page -> page.text().replace(element, marks + element))
                    .map(html -> html.replace("<h4>", "<h4" + marks + ">"))
                    .map(
                        html ->
                            new Tracer.Traced(
                                Artifact.of(path, html), Source.of("theme/templates/text.html")))
                    .findFirst());
    List<Problem> problems = check.finish(tracer, true).problems();
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  @Test
  void findsStylesThatAskOthers() {
    for (String url : List.of("https://example.vn/la.png", "//example.vn/la.png")) {
      assertFault(
          "tai-nguyen/khac.css: asks another host: " + url,
          with(files(), Artifact.of("tai-nguyen/khac.css", "a{background:url(\"" + url + "\")}")),
          pages(page -> page));
    }
  }

  @Test
  void findsWhatIsMadeTwice() {
    for (String path : List.of("la.png", "LA.png")) {
      assertFault(path + ": made twice", with(files(), Artifact.of(path, "")), pages(page -> page));
    }
  }

  @Test
  void findsPathsThatWindowsCannotHold() {
    String path = "a".repeat(197) + ".png";
    assertFault(
        path + ": the path is longer than 200",
        with(files(), Artifact.of(path, "")),
        pages(page -> page));
  }

  @Test
  void findsFeedsThatAreNoXml() {
    for (String xml : List.of("<a>&</a>", "<a><b></a>", "<a>\u0000</a>", "", "<a/><b/>")) {
      Outcome<CheckedSite> outcome =
          check(edition("Chào."), with(files(), Artifact.of("feed.xml", xml)), pages(page -> page));
      assertEquals("fault.broken-xml", outcome.problems().get(0).arguments().get(0), xml);
    }
  }

  @Test
  void findsPagesThatAreMissing() {
    List<Artifact> pages = without(pages(page -> page), "duong-day-nong/index.html");
    assertThrows(
        IllegalStateException.class, () -> check(edition("Chào."), files(), pages), "our fault");
  }

  @Test
  void findsPagesWithoutANumberToCall() {
    assertFault(
        "lich/index.html: no number to call",
        files(),
        pages(page -> page.replace("tel:113", "tel:112")));
  }

  @Test
  void findsFaultyPagesAmongTheSharedOnesToo() {
    assertFault(
        "la.html: no title",
        with(
            files(),
            Artifact.of(
                "la.html",
                PageCheckTest.SOUND
                    .replace("\"../index.html?a=1&amp;b=2", "\"index.html")
                    .replace("\"../", "\"")
                    .replace("<title>Lịch</title>", ""))),
        pages(page -> page));
  }
}
