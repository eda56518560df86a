package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.WARD;
import static vn.lantoa.web.OpenDesk.button;
import static vn.lantoa.web.OpenDesk.found;
import static vn.lantoa.web.OpenDesk.press;
import static vn.lantoa.web.OpenDesk.said;
import static vn.lantoa.web.OpenDesk.undo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lantoa.TestFolders;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.ContentStore.Save;

/** Each place undoes its own steps, tells which, and does them again; no script runs. */
final class DeskUndoTest {
  private static final byte[] PDF = "%PDF-1.7\r\n\r\n%%EOF\n".getBytes(UTF_8);
  private static final String NEXT = WARD.replace("2025", "2026");

  @RegisterExtension
  final OpenDesk desk =
      new OpenDesk(
          Serving::layOut,
          folder -> TestFolders.copy(Path.of("content", WARD), folder.resolve("content/" + WARD)));

  private Map<String, String> files(String place) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(desk.file(place))) {
      try (Stream<Path> all = Files.walk(desk.file(place))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(
              desk.file("").relativize(file).toString(),
              ContentStore.version(Optional.of(Files.readAllBytes(file))));
        }
      }
    }
    return files;
  }

  private static List<String> turns(HtmlPage page) {
    return page.querySelectorAll(".turns button").stream()
        .map(button -> button.getTextContent().replaceFirst(", \\d\\d:\\d\\d \\d+/\\d+$", ", giờ"))
        .toList();
  }

  private static HtmlPage redo(HtmlPage page) throws IOException {
    HtmlButton last = null;
    for (Object one : page.querySelectorAll(".turns button")) {
      last = (HtmlButton) one;
    }
    assertTrue(last != null && last.getTextContent().startsWith("Làm lại: "), turns(page) + "");
    return last.click();
  }

  private HtmlPage addPlan() throws IOException {
    Path file = desk.folder().resolve("ke-hoach.pdf");
    Files.write(file, PDF);
    HtmlPage page = desk.page("van-ban?o=" + WARD);
    HtmlForm form = button(page, "them").getEnclosingForm();
    ((HtmlFileInput) page.getElementById("tep")).setFiles(file.toFile());
    form.getInputByName("ten").setValue("Kế hoạch của phường (bản ký)");
    return press(page, "them");
  }

  private HtmlPage beginNext() throws IOException {
    HtmlForm form = desk.page("nam-moi?o=" + WARD).querySelector("form[action=nam-moi]");
    return ((HtmlButton) form.querySelector("button")).click();
  }

  private HtmlPage reorder(String place) throws IOException {
    HtmlPage page = desk.page("thong-diep?o=" + place);
    return ((HtmlButton) found(page, "main button[value^='xuong:']:not([disabled])")).click();
  }

  /** The group whose slogans were reordered. */
  private static DomElement moved(HtmlPage page) {
    DomElement at = found(page, "main button[value^='xuong:']:not([disabled])");
    while (!at.getTagName().equals("section")) {
      at = (DomElement) at.getParentNode();
    }
    return at;
  }

  @Test
  void aPlaceUndoesItsOwnStepsAndNoOther() throws IOException {
    addPlan();
    Map<String, String> old = files(WARD);
    beginNext();
    Map<String, String> begun = files(NEXT);
    reorder(NEXT);
    Map<String, String> first = files(NEXT);
    HtmlPage page = reorder(NEXT);
    String title = moved(page).querySelector("[name=ten]").getTextContent();
    assertEquals(List.of("Hoàn tác: Thông điệp – " + title + ", giờ"), turns(page));
    page = undo(page);
    assertTrue(said(page).startsWith("Đã hoàn tác: Thông điệp – " + title), said(page));
    assertTrue(said(page).contains("ở Phường Kỳ Lừa, 2026"), said(page));
    assertEquals(first, files(NEXT));
    page = undo(page);
    assertEquals(begun, files(NEXT));
    assertEquals(
        List.of(
            "Hoàn tác: Bắt đầu Phường Kỳ Lừa, 2026, giờ",
            "Làm lại: Thông điệp – " + title + ", giờ"),
        turns(page));
    page = undo(page);
    assertEquals(Map.of(), files(NEXT), "the year that was begun");
    assertTrue(said(page).contains("Đã hoàn tác: Bắt đầu Phường Kỳ Lừa, 2026"), said(page));
    assertEquals(old, files(WARD), "nothing of the other year");

    redo(page);
    assertEquals(begun, files(NEXT));
    page = redo(desk.page("thong-diep?o=" + NEXT));
    assertEquals(first, files(NEXT));
    page = redo(page);
    assertTrue(said(page).startsWith("Đã làm lại: Thông điệp – " + title), said(page));
    assertEquals(1, turns(page).size(), "nothing is left to be done again");

    page = undo(desk.page("thong-diep?o=" + WARD));
    assertTrue(said(page).startsWith("Đã hoàn tác: Văn bản kèm – Kế hoạch của phường"), said(page));
    assertFalse(Files.exists(desk.ofWard("attachments/ke-hoach.pdf")));
    redo(page);
    assertArrayEquals(PDF, Files.readAllBytes(desk.ofWard("attachments/ke-hoach.pdf")));
    assertEquals(old, files(WARD));
  }

  @Test
  void whatWasChangedSinceStaysHoweverOldThePageIs() throws IOException {
    HtmlPage page = reorder(WARD);
    Path file = desk.file(moved(page).getId());
    Files.writeString(file, Files.readString(file) + "- Hãy lên tiếng khi bị bạo lực\n");
    byte[] now = Files.readAllBytes(file);
    HtmlPage told = undo(page);
    assertTrue(said(told).startsWith("Chưa đổi gì ở Phường Kỳ Lừa, 2025"), said(told));
    assertArrayEquals(now, Files.readAllBytes(file));
  }

  @Test
  void anOldPageUndoesWhatItNamedAndThatOnce() throws IOException {
    HtmlPage page = reorder(WARD);
    addPlan();
    undo(page);
    assertTrue(Files.exists(desk.ofWard("attachments/ke-hoach.pdf")), "it named the slogans");
    Map<String, String> now = files(WARD);
    HtmlPage told = undo(page);
    assertTrue(said(told).startsWith("Chưa đổi gì: lần lưu ấy đã được hoàn tác"), said(told));
    assertEquals(now, files(WARD));
  }

  @Test
  void whatOtherPlacesNeedStays() throws IOException {
    beginNext();
    Path other = desk.file(NEXT).resolveSibling("tam-thanh");
    TestFolders.copy(desk.file(NEXT), other);
    Map<String, String> now = files("2026");
    assertTrue(now.containsKey("2026/lang-son/locality.md"), now.keySet().toString());
    HtmlPage page = undo(desk.page("thong-diep?o=" + NEXT));
    assertTrue(said(page).contains("nơi khác cũng đang dùng"), said(page));
    assertEquals(now, files("2026"));
    TestFolders.delete(other);
    undo(page);
    assertEquals(Map.of(), files("2026"));
  }

  @Test
  void aSaveEndsWhatCouldBeDoneAgain() throws IOException {
    HtmlPage page = undo(reorder(WARD));
    assertEquals(1, turns(page).size());
    page = addPlan();
    assertEquals(1, turns(page).size());
    assertTrue(turns(page).get(0).startsWith("Hoàn tác: Văn bản kèm"), turns(page) + "");
  }

  /** As a table of communes, or what others sent, is taken in. */
  @Test
  void aStepOfSeveralPlacesIsUndoneWhereAllAre() throws IOException {
    beginNext();
    Map<String, String> old = files(WARD);
    Map<String, String> next = files(NEXT);
    ContentStore store = ContentStore.of(desk.file(""));
    byte[] number = Files.readAllBytes(Path.of("content/hotlines/113.md"));
    store.save(
        Stream.of(WARD, NEXT)
            .map(
                place ->
                    new Save(place + "/hotlines/111.md", ContentStore.NONE, Optional.of(number)))
            .toList());
    HtmlPage page = desk.page("so-can-goi?o=" + NEXT);
    assertEquals(List.of(), turns(page));
    page = found(page, ".turns a").click();
    DomElement several = found(page, "#nhieu-noi button");
    assertTrue(several.getTextContent().contains("2 nơi, 2 tệp"), several.getTextContent());
    page = several.click();
    assertTrue(said(page).startsWith("Đã hoàn tác: 2 nơi, 2 tệp"), said(page));
    assertEquals(old, files(WARD));
    assertEquals(next, files(NEXT));
    found(page, "#nhieu-noi button").click();
    assertTrue(Files.exists(desk.ofWard("hotlines/111.md")), "done again");
  }

  @Test
  void aJournalOfAnOlderDeskIsUndoneToo() throws IOException {
    Path slogans;
    try (Stream<Path> all = Files.list(desk.ofWard("slogans"))) {
      slogans = all.sorted().findFirst().orElseThrow();
    }
    byte[] now = Files.readAllBytes(slogans);
    String before = Files.readString(slogans) + "- Hãy lên tiếng khi bị bạo lực\n";
    String name = WARD + "/slogans/" + slogans.getFileName();
    String version = ContentStore.version(Optional.of(now));
    Path journal = Files.createDirectories(desk.folder().resolve(".lantoa-desk"));
    Files.writeString(
        journal.resolve("00000041"),
        String.join("\n", name, version, "true", "" + before.getBytes(UTF_8).length, before));
    HtmlPage page = undo(desk.page("tin?o=" + WARD));
    assertEquals(before, Files.readString(slogans));
    assertTrue(page.getUrl().getPath().endsWith("/thong-diep"), "where it is seen");
    redo(page);
    assertArrayEquals(now, Files.readAllBytes(slogans));
  }
}
