package vn.lantoa.desk.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.KeyWords;

/** What is told of a file that has a form, in the words of its fields. */
final class EntryWordsTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final int MANY = 80;

  private static final Pattern TOLD =
      Pattern.compile("(content/\\S+\\.md):\\d+:\\d+: (?:error|warning|note): (.*)");

  private static final DeskWords WORDS = new DeskWords(Locale.forLanguageTag("vi"));

  private static String in(EntryKind kind, String text) {
    return EntryCheck.keys(kind, WORDS).in(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PLACE | thêm dòng: address: Số 1 | thêm dòng: “Địa chỉ của cơ quan”: Số 1",
        "PLACE | khóa “issuer” còn thiếu | ô “Cơ quan phát hành” còn thiếu",
        "PLACE | khóa plan.title ghi năm 2024 | ô “Tên kế hoạch” ghi năm 2024",
        "HOTLINE | thêm hai dòng called-on: 2025-11-20 | thêm hai ô “Ngày gọi thử”: 2025-11-20",
        "CONTACT | for: Báo tin | “Đến đó, gọi đó để làm gì”: Báo tin",
        // none of these is a key
        "CONTACT | viết chữ to và for | viết chữ to và for",
        "CONTACT | https://phone/name.html | https://phone/name.html",
        "CONTACT | “name” là chữ giữ chỗ | “name” là chữ giữ chỗ",
        "ACTIVITY | tên@place.vn, place-holder | tên@place.vn, place-holder"
      })
  void areTheWordsOfItsFields(EntryKind kind, String told, String shown) {
    assertEquals(shown, in(kind, told));
  }

  /** Whatever any check tells of them, and without a word of it written twice. */
  @Test
  void nameNoKeyThatHasAField() throws IOException {
    int changed = 0;
    try (Stream<Path> sites = Files.list(SITES)) {
      for (Path site : sites.filter(s -> Files.exists(s.resolve("expected.txt"))).toList()) {
        List<String> lines = Files.readAllLines(site.resolve("expected.txt"), UTF_8);
        for (int i = 0; i + 1 < lines.size(); i++) {
          Matcher told = TOLD.matcher(lines.get(i));
          Optional<EntryKind> kind = told.matches() ? kind(told.group(1)) : Optional.empty();
          if (kind.isPresent()) {
            String text = told.group(2) + "\n" + lines.get(i + 1);
            String shown = in(kind.get(), text);
            changed += shown.equals(text) ? 0 : 1;
            assertFalse(namesField(kind.get(), shown), shown);
          }
        }
      }
    }
    assertTrue(changed > MANY, "changed: " + changed);
  }

  private static boolean namesField(EntryKind kind, String text) {
    return kind.fields().stream()
        .filter(field -> !field.isBody())
        .map(field -> Pattern.quote(field.key()))
        .anyMatch(
            key ->
                Pattern.compile("(khóa|dòng) “?" + key + "(?![\\w.-])|(^|[ ,(])" + key + ": ")
                    .matcher(text)
                    .find());
  }

  private static Optional<EntryKind> kind(String file) {
    return Stream.of(EntryKind.PLACE, EntryKind.CAMPAIGN)
        .filter(kind -> file.endsWith("/" + kind.type() + ".md"))
        .findFirst()
        .or(() -> EntryKind.ofFolderOf(file));
  }

  @Test
  void whatHasNoFieldIsKnownToHaveNone() {
    assertTrue(KeyWords.namesKeys("bỏ hide: true, hoặc ghi lại số"));
    assertTrue(KeyWords.namesKeys("không có khóa “hour” ở đây"));
    assertFalse(KeyWords.namesKeys("thêm dòng: “Địa chỉ”: Số 1, ghi: 15/11"));
  }
}
