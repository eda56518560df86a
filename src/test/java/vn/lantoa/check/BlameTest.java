package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.Activity;
import vn.lantoa.campaign.Body;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.PartialDate;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.When;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** An edition in which every kind of body links to a fragment named after itself. */
final class BlameTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 15);
  private static final Entry ENTRY =
      new Entry("", Entry.Kind.LOCALITY, OptionalInt.of(2025), "Xã", List.of(), "");

  private static Body body(String name) {
    String markdown = "Một dòng.\n\nXem [đó](/lich/#" + name + ").";
    return new Body(markdown, Source.of(name + ".md").at(9, 1), List.of());
  }

  private static Source place(String name) {
    return Source.of(name + ".md");
  }

  private static Edition edition() {
    return new Edition(
        ENTRY,
        Optional.of(campaign()),
        List.of(locality()),
        Optional.of(
            new Identity(
                List.of(), List.of(), List.of(), List.of(), List.of(), none(), body("identity"))),
        List.of(),
        List.of(hotline()),
        List.of(law()),
        List.of(
            new Activity(
                "a",
                "A",
                When.days(DAY, DAY),
                none(),
                none(),
                none(),
                body("activity"),
                place("activity"))),
        List.of(),
        List.of(new Duties("d", "D", none(), body("duties"), place("duties"))),
        List.of(
            new Report("r", "R", none(), List.of(), List.of(), body("report"), place("report"))),
        List.of(new TextPage("t", "T", "t/", none(), body("text"), place("text"))),
        List.of(),
        place("edition"));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Campaign campaign() {
    return new Campaign(
        "Tháng", 2025, "Chủ đề", DAY, DAY, none(), List.of(), none(), body("campaign"), place("c"));
  }

  private static Locality locality() {
    return new Locality(
        "xa",
        "Xã",
        Level.WARD,
        "UBND",
        none(),
        none(),
        none(),
        none(),
        none(),
        none(),
        none(),
        false,
        true,
        true,
        body("locality"),
        place("locality"));
  }

  private static Hotline hotline() {
    return new Hotline(
        "111",
        "111",
        "111",
        "Cục",
        "Cả nước",
        List.of(),
        none(),
        none(),
        none(),
        List.of(),
        "nguồn",
        none(),
        none(),
        none(),
        1,
        false,
        body("hotline"),
        place("hotline"));
  }

  private static LegalText law() {
    PartialDate issued = new PartialDate(2006, OptionalInt.empty(), OptionalInt.empty());
    return new LegalText(
        "l",
        "l",
        "Luật",
        "1/2006",
        "Quốc hội",
        issued,
        none(),
        LegalText.Status.IN_FORCE,
        none(),
        none(),
        URI.create("https://example.vn/"),
        none(),
        body("law"),
        place("law"));
  }

  @ParameterizedTest
  @CsvSource({
    "campaign",
    "locality",
    "identity",
    "hotline",
    "law",
    "activity",
    "duties",
    "report",
    "text"
  })
  void findsTheBodyWithTheLinkAndThePlaceInIt(String name) {
    Problem problem = Blame.of(edition(), name).orElseThrow();
    assertEquals(Mistake.BROKEN_LINK, problem.mistake());
    assertEquals(Source.of(name + ".md").at(11, 10), problem.source());
    assertEquals("/lich/#" + name, problem.arguments().get(0));
  }

  @Test
  void blamesNobodyForALinkThatNoBodyHas() {
    assertEquals(Optional.empty(), Blame.of(edition(), "khac"));
    assertEquals(Optional.empty(), Blame.of(edition(), "te"));
  }
}
