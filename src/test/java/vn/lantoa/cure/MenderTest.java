package vn.lantoa.cure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** A cure is kept that shows what was wrong all the time, and taken back where it makes a wrong. */
final class MenderTest {
  private static final String FILE = "slogans.md";
  private static final String LINE = "- Nam giới Ðồng hành chấm dứt bạo lự c với phụ nữ\n";
  private static final String HEAD = "---\ntype: slogans\ntitle: Của xã\n---\n";
  private static final Problem LETTER = at(3, Mistake.LOOKALIKE_LETTER, 12, "Ð", "Đồng");

  @TempDir private Path content;

  /** In the line of the slogans that is counted from 1 below the head. */
  private static Problem at(int line, Mistake mistake, int column, String... words) {
    return Problem.of(mistake, new Source("content/" + FILE, line + 4, column), words);
  }

  /** What becomes of the cure of the letter, where then another thing is found. */
  private Mender.Result cured(Problem found) throws IOException {
    String other = "- Không im lặng trước bạo lực\n";
    Files.writeString(content.resolve(FILE), HEAD + other + other.replace("lặng", "tiếng") + LINE);
    ContentStore store = ContentStore.of(content);
    Optional<byte[]> before = store.read(FILE);
    boolean[] done = {false};
    Mender.Check check =
        () -> {
          List<Problem> now = done[0] ? List.of(found) : List.of(LETTER);
          done[0] = true;
          return now;
        };
    Mender.Result result =
        new Mender(store).cure(LETTER, FILE, ContentStore.version(before), check);
    boolean changed = new String(store.read(FILE).orElseThrow(), UTF_8).contains("Đồng");
    assertEquals(result == Mender.Result.CURED, changed, "taken back as it was");
    return result;
  }

  @Test
  void whatTheProblemHidStaysToBeMendedNext() throws IOException {
    int slip = LINE.indexOf("bạo lự c") + 1;
    assertEquals(Mender.Result.CURED, cured(at(3, Mistake.MISSPELT, slip, "bạo lự c", "bạo lực")));
    int before = LINE.indexOf("Nam") + 1;
    assertEquals(Mender.Result.CURED, cured(at(3, Mistake.MISSPELT, before, "Nam giới")));
    assertEquals(
        Mender.Result.CURED, cured(at(1, Mistake.MISSPELT, 3, "Không im")), "in another line");
  }

  @Test
  void whatTheCureHasMadeIsTakenBack() throws IOException {
    int letter = LINE.indexOf("Ð") + 1;
    assertEquals(Mender.Result.TAKEN_BACK, cured(at(3, Mistake.MISSPELT, letter, "Đồng hành")));
    assertEquals(
        Mender.Result.TAKEN_BACK,
        cured(at(3, Mistake.MISSPELT, LINE.indexOf("giới") + 1, "giới Đồng hành")),
        "it begins before");
    assertEquals(
        Mender.Result.TAKEN_BACK,
        cured(at(1, Mistake.DUPLICATE_SLOGAN, 3, "Không im lặng", "content/slogans.md:7:3")),
        "another slogan is now the same");
    assertEquals(
        Mender.Result.TAKEN_BACK, cured(at(1, Mistake.NOTHING_TO_SAY, 1)), "of no words at all");
    Problem elsewhere =
        Problem.of(Mistake.MISSPELT, new Source("content/2026/campaign.md", 7, 3), "Nam giới");
    assertEquals(Mender.Result.TAKEN_BACK, cured(elsewhere), "in another file");
  }
}
