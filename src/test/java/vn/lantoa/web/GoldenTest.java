package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.campaign.site.PageKind;

/**
 * One page of each type, and each kind of machine file, as they were last looked at. To accept what
 * changed: {@code mvn test -Dtest=GoldenTest -Dgolden.update=true}, and review the difference.
 */
@ExtendWith(Sites.Given.class)
final class GoldenTest {
  private static final Path GOLDEN = Generator.PROJECT.resolve("src/test/resources/golden/pages");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Golden folder to the file of the site. */
  private static final Map<String, String> FOR_MACHINES =
      Map.of(
          "portal", "2025/lang-son/ky-lua/tai-ve/doan-dan.html",
          "sitemaps", "sitemap.xml",
          "sitemap", "2025/lang-son/ky-lua/sitemap.xml",
          "feed", "2025/lang-son/ky-lua/feed.xml",
          "robots", "robots.txt",
          "manifest", "manifest.webmanifest",
          "headers", "_headers",
          "apache", ".htaccess",
          "nginx", "may-chu/nginx.conf");

  private final Sites sites;

  GoldenTest(Sites sites) {
    this.sites = sites;
  }

  @TestFactory
  Stream<DynamicTest> everyTypeOfPageIsAsItWasApproved() {
    return Arrays.stream(Specimen.values())
        .map(type -> test(type.slug(), type.site(sites), type.file()));
  }

  @TestFactory
  Stream<DynamicTest> whatMachinesReadIsAsItWasApproved() {
    return FOR_MACHINES.entrySet().stream()
        .map(file -> test(file.getKey(), sites.whole(), file.getValue()));
  }

  @Test
  void everyKindOfPageHasASpecimen() {
    Set<PageKind> kinds =
        Arrays.stream(Specimen.values()).map(Specimen::kind).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(PageKind.class), kinds);
  }

  private DynamicTest test(String type, BuiltSite site, String file) {
    return DynamicTest.dynamicTest(type, () -> assertGolden(type, site, file));
  }

  private void assertGolden(String type, BuiltSite site, String file) throws IOException {
    String ending = file.matches(".*\\.(html|xml|txt)") ? file.replaceAll(".*\\.", ".") : ".txt";
    Path golden = GOLDEN.resolve(type).resolve("expected" + ending);
    String actual = withoutDigests(site.read(file));
    if (UPDATE) {
      assertFalse(
          "true".equals(System.getenv("CI")), "golden files are accepted by people, not in CI");
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual, golden.toString());
  }

  /**
   * Else every change of the style sheet, and every Java that packs a file a little tighter, would
   * rewrite every page here.
   */
  private static String withoutDigests(String text) {
    return text.replaceAll("\\d+ kB", "# kB")
        .replaceAll("'sha256-[^' ]+'|&#39;sha256-[^& ]+&#39;", "sha256-########")
        .replaceAll("\\?v=[0-9a-f]{12}", "?v=########")
        .replaceAll("<style>:root[^<]*</style>", "<style>########</style>")
        .replaceAll("(tai-nguyen/[a-z0-9-]+)\\.[0-9a-f]{8}\\.", "$1.########.")
        .replaceAll("integrity=\"sha384-[^\"]+\"", "integrity=\"sha384-########\"");
  }
}
