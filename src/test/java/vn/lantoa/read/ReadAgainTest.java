package vn.lantoa.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.TestFolders;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.file.ContentRoot;

/** What is read again after an edit is what reading everything gives, or nothing. */
final class ReadAgainTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

  /** Lines that concern more than the file that they stand in, or seem to. */
  private static final List<String> LINES =
      List.of(
          "- Gọi ngay 1800 1234 khi cần giúp đỡ",
          "Gọi 111 hoặc 024 3733 5577 để được giúp.",
          "Theo Kế hoạch số 170/KH-UBND ngày 15/10/2025 và số 170/KH-UBND ngày 15/10/2024.",
          "Xem [thông điệp](/thong-diep/) và [trang khác](/khong-co/).",
          "![Ảnh](../anh.png)",
          "{xã} và {không-có}",
          "- Bình đẳng giới là chìa khóa của phát triển bền vững",
          "Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 hết hiệu lực từ 1/1/2030.");

  private static final List<String> FILES =
      List.of(
          "---\ntype: hotline\nhide: true\n---\n",
          "---\ntype: slogans\ntitle: Thêm\nsource: 1/KH-UBND\n---\n- Cùng nhau nói không với bạo lực\n",
          "---\ntype: page\ntitle: Trang thêm\n---\nGọi 111, hoặc 1800 1768.\n",
          "---\ntype: legal\nhide: true\n---\n");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    TestFolders.copy(Path.of("content"), folder.resolve("content"));
  }

  static LongStream few() {
    return LongStream.rangeClosed(1, 12);
  }

  static LongStream many() {
    return LongStream.rangeClosed(1, 500);
  }

  @ParameterizedTest
  @MethodSource("few")
  void anEditIsReadAlone(long seed) throws IOException {
    edit(new Random(seed));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("many")
  void manyEditsAreReadAlone(long seed) throws IOException {
    edit(new Random(seed));
  }

  /** Else the others would compare nothing. */
  @Test
  void anHonestEditIsReadAlone() throws IOException {
    ContentFacts before = all("").value().orElseThrow().facts();
    Path file = folder.resolve("content/2024/lai-chau/tam-duong/activities");
    Path one = files(file).get(0);
    Files.writeString(one, Files.readString(one) + "\nMời bà con đến dự đông đủ.\n");
    Outcome<Reading> now = again("", before, Set.of("2024/lai-chau/tam-duong")).orElseThrow();
    assertEquals(all("").value().orElseThrow().facts(), now.value().orElseThrow().facts());
  }

  private void edit(Random chance) throws IOException {
    String wanted = List.of("", "", "2024", "2025/lang-son").get(chance.nextInt(4));
    Optional<Reading> known = all(wanted).value();
    for (int step = 0; step < 4 && known.isPresent(); step++) {
      Set<String> touched = new HashSet<>();
      String done = "";
      for (int i = 0; i <= chance.nextInt(2); i++) {
        done += change(known.get().facts(), wanted, touched, chance) + "; ";
      }
      Outcome<Reading> all = all(wanted);
      Set<String> stale = new HashSet<>();
      for (Entry entry : known.get().facts().entries()) {
        String path = entry.path();
        if (touched.stream().anyMatch(at -> path.equals(at) || path.startsWith(at + "/"))) {
          stale.add(path);
        }
      }
      Optional<Outcome<Reading>> again = again(wanted, known.get().facts(), stale);
      if (again.isPresent()) {
        assertEquals(all.problems(), again.get().problems(), done);
        Reading whole = all.value().orElseThrow();
        Reading part = again.get().value().orElseThrow();
        assertEquals(whole.facts(), part.facts(), done);
        assertEquals(whole.catalogue().entries(), part.catalogue().entries(), done);
        assertEquals(whole.catalogue().turns(), part.catalogue().turns(), done);
        for (Entry entry : part.catalogue().entries()) {
          if (stale.contains(entry.path()) || !entry.isPlace()) {
            assertEquals(whole.catalogue().edition(entry), part.catalogue().edition(entry), done);
          }
        }
      }
      known = all.value();
    }
  }

  /** Changes something in a locality, in a file that does not make its folder. */
  private String change(ContentFacts known, String wanted, Set<String> touched, Random chance)
      throws IOException {
    List<Entry> places =
        known.entries().stream().filter(e -> e.isPlace() && !e.path().equals(wanted)).toList();
    Entry place = places.get(chance.nextInt(places.size()));
    touched.add(place.path());
    Path own = folder.resolve("content").resolve(place.path());
    List<Path> files = files(own).stream().filter(file -> isOf(own, file)).toList();
    int kind = files.isEmpty() ? 3 : chance.nextInt(5);
    if (kind == 3) {
      Path added =
          own.resolve(List.of("18001768", "them", "113", "cong-an").get(chance.nextInt(4)) + ".md");
      Files.writeString(added, FILES.get(chance.nextInt(FILES.size())));
      return "added " + added;
    }
    Path file = files.get(chance.nextInt(files.size()));
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    switch (kind) {
      case 0 -> Files.delete(file);
      case 1 -> {
        int at = chance.nextInt(lines.size());
        lines.set(at, lines.get(at) + " và mọi nhà");
        Files.write(file, lines);
      }
      case 2 -> {
        Path other = file.resolveSibling("ban-sao-" + file.getFileName());
        Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);
      }
      default -> {
        lines.add("");
        lines.add(LINES.get(chance.nextInt(LINES.size())));
        Files.write(file, lines);
      }
    }
    return kind + " " + file;
  }

  /** Whether a file belongs to a locality, and not to one below it, and does not make it. */
  private static boolean isOf(Path own, Path file) {
    Path inner = own.relativize(file);
    boolean belowOther = false;
    for (int i = 1; i < inner.getNameCount(); i++) {
      belowOther |= Files.exists(own.resolve(inner.subpath(0, i)).resolve("locality.md"));
    }
    return !belowOther && !file.endsWith("locality.md");
  }

  private static List<Path> files(Path own) throws IOException {
    try (Stream<Path> all = Files.walk(own)) {
      return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private Outcome<Reading> all(String wanted) throws IOException {
    return reader().readAll(wanted);
  }

  private Optional<Outcome<Reading>> again(String wanted, ContentFacts before, Set<String> stale)
      throws IOException {
    return reader().readAgain(wanted, before, stale);
  }

  private ContentReader reader() {
    return new ContentReader(
        List.of(new ContentRoot(folder.resolve("content"), "content", false)),
        TODAY,
        tasks -> tasks.forEach(Runnable::run));
  }
}
