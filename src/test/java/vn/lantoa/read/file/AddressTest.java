package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Problem;

/** Addresses that are right and odd, and some that are none. */
class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://langson.gov.vn, https://langson.gov.vn",
    "https://LangSon.GOV.vn/, https://LangSon.GOV.vn/",
    "https://kỳlừa.vn/tin, https://xn--kla-9ozrb.vn/tin",
    "https://langson.gov.vn./, https://langson.gov.vn./",
    "https://langson.gov.vn:8443/~ubnd/, https://langson.gov.vn:8443/~ubnd/",
    "http://a.vn?x=1&y=2#z, http://a.vn?x=1&y=2#z",
    "https://a.vn/tin-tức, https://a.vn/tin-tức",
    "https://a.vn/a;b=c/(d)/e!*', https://a.vn/a;b=c/(d)/e!*'",
    "https://xn--kla-9ozrb.vn, https://xn--kla-9ozrb.vn",
  })
  void theseAreRight(String written, String read) {
    List<Problem> problems = new ArrayList<>();
    assertEquals(Optional.of(URI.create(read)), website(written, problems), problems.toString());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"langson.gov.vn", "https:/a.vn", "https://", "https://a b.vn", "ftp://a.vn"})
  void theseAreNone(String written) {
    List<Problem> problems = new ArrayList<>();
    assertTrue(website(written, problems).isEmpty());
    assertEquals(1, problems.size());
  }

  /** What stands behind the @ may be another's. */
  @ParameterizedTest
  @CsvSource({
    "https://vnexpress.net@evil.vn, ''",
    "https://vnexpress%2Enet@evil.vn, ''",
    "https://canbo:matkhau@langson.gov.vn/a, website: https://langson.gov.vn/a"
  })
  void proposesNoDoubtfulHost(String written, String proposed) {
    List<Problem> problems = new ArrayList<>();
    assertTrue(website(written, problems).isEmpty());
    assertEquals(proposed, problems.get(0).arguments().get(1));
  }

  private static Optional<URI> website(String written, List<Problem> problems) {
    String yaml = "website: \"" + written + "\"\n";
    return new FrontMatter(yaml, "a.md", problems)
        .read()
        .map(node -> new Fields(node, "a.md", Placeholders.none(), problems))
        .flatMap(fields -> fields.address("website"));
  }
}
