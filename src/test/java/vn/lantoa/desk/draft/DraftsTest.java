package vn.lantoa.desk.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;

/** What is typed is there until it is saved, and never takes the place of anything else. */
final class DraftsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T07:05:00Z");
  private static final int MOST = 4;
  private static final String ONE = "0123456789abcdef";
  private static final String OTHER = "fedcba9876543210";
  private static final String FORM = "tin|2026/lang-son/ky-lua||||luu";

  @TempDir Path folder;

  private Drafts at(Instant now) {
    return new Drafts(folder, Clock.fixed(now, ZoneOffset.UTC), MOST, 5000);
  }

  private static Form typed(String form, String text) {
    return new Form(Map.of("@form", List.of(form), "than", List.of(text), "cau", List.of("", "b")));
  }

  private List<String> texts(Drafts drafts) throws IOException {
    return drafts.of("tin|").stream().map(draft -> draft.fields().all("than").get(0)).toList();
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("drafts"))) {
      return all.count();
    }
  }

  @Test
  void everyCharacterOfEveryFieldIsKept() throws IOException {
    String text = "Tối 25/11, “đổi giờ”\n& 100% = ? \t😀";
    at(NOW).keep(ONE, typed(FORM, text));
    Draft draft = at(NOW).of(FORM).get(0);
    assertEquals(Map.of("than", List.of(text), "cau", List.of("", "b")), draft.typed());
    assertEquals(NOW, draft.time());
    assertEquals(List.of(), at(NOW).of("hoat-dong|"), "another form's");
  }

  @Test
  void twoWindowsHaveOneEach() throws IOException {
    at(NOW).keep(ONE, typed(FORM, "một"));
    at(NOW.plusSeconds(1)).keep(OTHER, typed(FORM, "hai"));
    at(NOW.plusSeconds(2)).keep(ONE, typed(FORM, "một nữa"));
    assertEquals(List.of("một nữa", "hai"), texts(at(NOW)));
    at(NOW).drop(OTHER + "." + NOW.toEpochMilli());
    assertEquals(2, files(), "it was typed into since it was offered");
    at(NOW).drop(OTHER + "." + NOW.plusSeconds(1).toEpochMilli());
    assertEquals(List.of("một nữa"), texts(at(NOW)));
  }

  @Test
  void aSavedFormHasNoneAndARefusedOneHas() throws IOException {
    Drafts drafts = at(NOW);
    drafts.keep(ONE, typed(FORM, "một"));
    Form sent = new Form(Map.of(Drafts.FIELD, List.of(ONE)));
    drafts.answered(sent, Answer.text(200, "hãy sửa"));
    drafts.answered(sent, Answer.redirect("./")); // the edition is gone
    assertEquals(List.of("một"), texts(drafts));
    drafts.answered(sent, Answer.redirect("tin?xong=1"));
    assertEquals(List.of(), texts(drafts));
    drafts.keep(ONE, typed(FORM, "một"));
    assertEquals(List.of(), texts(drafts), "it was on its way when the form was saved");
  }

  @Test
  void theyAreBoundedInAgeNumberAndWeight() throws IOException {
    at(NOW.minus(Duration.ofDays(31))).keep(ONE, typed(FORM, "cũ"));
    assertEquals(List.of(), texts(at(NOW)));
    for (int i = 0; i < 7; i++) {
      at(NOW.plusSeconds(i)).keep(String.format("%016x", i), typed(FORM, "lần " + i));
    }
    assertEquals(MOST, files());
    assertEquals("lần 6", texts(at(NOW)).get(0));
    at(NOW.plusSeconds(200)).keep(ONE, typed(FORM, "x".repeat(4_800)));
    at(NOW.plusSeconds(201)).keep(OTHER, typed(FORM, "mới"));
    assertEquals("mới", texts(at(NOW)).get(0));
    assertEquals(2, files(), "nothing else has room beside it");
  }

  @Test
  void noNameLeadsElsewhere() {
    for (String id : List.of("", "../half", "0123", ONE + "0", "a/../0123456789ab")) {
      assertThrows(BadRequest.class, () -> at(NOW).keep(id, typed(FORM, "x")), id);
      assertThrows(BadRequest.class, () -> at(NOW).drop(id), id);
    }
    assertFalse(Files.exists(folder.resolve("drafts")));
  }
}
