package vn.lantoa.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.FolderFacts;
import vn.lantoa.campaign.site.LinkOut;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

final class ManifestTextTest {
  private static final ManifestText FORM = new ManifestText(List.of("/home/lan/nội dung/"));

  private static final Problem PROBLEM =
      new Problem(
          Mistake.NO_CONTACT,
          new Source("/home/lan/nội dung/2025/a.md", 3, 7),
          List.of("tab\tdòng\nmới", "", "\\ \u0001A", "xem /home/lan/nội dung/b.md"));

  private static final Problem OTHER = Problem.of(Mistake.NO_CONTACT, Source.of("b.md"));

  private static final Entry.Occasion OCCASION =
      new Entry.Occasion(
          "2025",
          2025,
          LocalDate.of(2025, 11, 15),
          "năm 2025",
          Optional.of("-"),
          "Chủ đề\tcó dấu cách",
          "");

  private static final ContentFacts FACTS =
      new ContentFacts(
          List.of(
              new Entry(
                  "2025",
                  Entry.Kind.YEAR,
                  Optional.of(OCCASION),
                  "Năm 2025",
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  Optional.empty()),
              new Entry(
                  "2025/xa",
                  Entry.Kind.LOCALITY,
                  Optional.of(OCCASION),
                  "Xã",
                  List.of("Tỉnh"),
                  List.of("Xã cũ", "+"),
                  Optional.of(""),
                  Optional.of("Xã mới"))),
          Map.of(
              "2025",
              new FolderFacts(
                  new TreeSet<>(Set.of(LocalDate.of(2025, 12, 16))),
                  new TreeSet<>(
                      Set.of(
                          new FolderFacts.Dated("1/KH", LocalDate.of(2025, 1, 2)),
                          new FolderFacts.Dated("1/KH", LocalDate.of(2024, 1, 2))))),
              "2024/xa",
              new FolderFacts(
                  new TreeSet<>(),
                  new TreeSet<>(Set.of(new FolderFacts.Dated("2/KH", LocalDate.of(2024, 1, 2)))))),
          List.of(PROBLEM, OTHER),
          Map.of("2025/xa", List.of(OTHER), "2025", List.of(OTHER, PROBLEM)));

  private static final Manifest MANIFEST =
      new Manifest(
          Map.of("0/2025/a.md", "ab"),
          "2025-11-20",
          "common",
          FACTS,
          List.of(
              new Unit(
                  "2025",
                  "key",
                  "2025-11-18",
                  2,
                  List.of(new StoredFile("a/b.html", 12, 1_700_000_000_001L, 0xffffffffL, "00ff")),
                  List.of(new KeptSheet("k1", List.of()), new KeptSheet("k2", List.of(PROBLEM))),
                  List.of(new LinkOut("c/", "a/b.html", "../c/")),
                  List.of(PROBLEM)),
              new Unit(
                  Unit.SHARED, "key", "2025-11-20", 0, List.of(), List.of(), List.of(), List.of())),
          List.of(PROBLEM, PROBLEM),
          Optional.of(new SitePart(new Shard(3, 64), "2025", true, "https://a.vn/")));

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FORM.write(MANIFEST, bytes);
    return bytes.toByteArray();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertEquals(Optional.of(MANIFEST), FORM.read(bytes()));
  }

  @Test
  void itHoldsNoFolderOfTheMachineAndIsReadWithThoseOfAnother() throws IOException {
    byte[] bytes = bytes();
    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("/home/lan"));
    Manifest other = new ManifestText(List.of("content/")).read(bytes).orElseThrow();
    assertEquals("content/2025/a.md", other.problems().get(0).source().file());
    assertEquals("xem content/b.md", other.problems().get(0).arguments().get(3));
  }

  @Test
  void aTornOrAForeignOneIsNone() throws IOException {
    byte[] bytes = bytes();
    for (int length = 0; length < bytes.length; length++) {
      assertEquals(Optional.empty(), FORM.read(Arrays.copyOf(bytes, length)));
    }
    for (int i = 0; i < bytes.length; i++) {
      byte[] other = bytes.clone();
      other[i] ^= 1;
      assertEquals(Optional.empty(), FORM.read(other));
    }
  }
}
