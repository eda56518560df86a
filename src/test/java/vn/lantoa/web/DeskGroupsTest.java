package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.WARD;
import static vn.lantoa.web.OpenDesk.found;
import static vn.lantoa.web.OpenDesk.press;
import static vn.lantoa.web.OpenDesk.said;
import static vn.lantoa.web.OpenDesk.undo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lantoa.TestFolders;

/** What is typed into one group of slogans is saved by the buttons of every other. */
final class DeskGroupsTest {
  private static final String TYPED = "Việc nhà không của riêng ai";

  @RegisterExtension
  final OpenDesk desk =
      new OpenDesk(
          Serving::layOut,
          folder -> TestFolders.copy(Path.of("content", WARD), folder.resolve("content/" + WARD)));

  private HtmlPage page() throws IOException {
    return desk.page("thong-diep?o=" + WARD);
  }

  private static DomElement group(HtmlPage page, int index) {
    return (DomElement) page.querySelectorAll("section[id$='.md']").get(index);
  }

  private Path file(HtmlPage page, int index) {
    return desk.file(group(page, index).getId());
  }

  private static HtmlTextArea line(HtmlPage page, int group, int index) {
    return (HtmlTextArea) group(page, group).querySelectorAll("[name=cau]").get(index);
  }

  /** The button of a group that leaves its first slogan out. */
  private static HtmlPage drop(HtmlPage page, int group) throws IOException {
    return ((DomElement) group(page, group).querySelector("button[value^='bo:']")).click();
  }

  @Test
  void whatIsTypedInOneGroupIsSavedByTheButtonOfAnother() throws IOException {
    HtmlPage page = page();
    Path typed = file(page, 1);
    Path dropped = file(page, 2);
    Path other = file(page, 3);
    byte[] typedBefore = Files.readAllBytes(typed);
    byte[] droppedBefore = Files.readAllBytes(dropped);
    byte[] otherBefore = Files.readAllBytes(other);
    String first = line(page, 2, 0).getText();
    String second = line(page, 2, 1).getText();
    line(page, 1, 0).setText(TYPED);
    page = drop(page, 2);
    assertTrue(Files.readString(typed).contains("- " + TYPED + "\n"));
    assertEquals(TYPED, line(page, 1, 0).getText());
    assertFalse(Files.readString(dropped).contains(first));
    assertTrue(Files.readString(dropped).contains(second));
    assertArrayEquals(otherBefore, Files.readAllBytes(other));
    undo(page);
    assertArrayEquals(typedBefore, Files.readAllBytes(typed), "both are one step");
    assertArrayEquals(droppedBefore, Files.readAllBytes(dropped));
  }

  @Test
  void savingWithoutAChangeGivesTheSameBytes() throws IOException {
    HtmlPage page = page();
    int groups = page.querySelectorAll("section[id$='.md']").size();
    byte[][] before = new byte[groups][];
    for (int i = 0; i < groups; i++) {
      before[i] = Files.readAllBytes(file(page, i));
      line(page, i, 0).setText(line(page, i, 0).getText() + " ");
    }
    page = press(page, "luu");
    for (int i = 0; i < groups; i++) {
      assertArrayEquals(before[i], Files.readAllBytes(file(page, i)));
    }
  }

  /** A field that grows with its words takes the key that ends a line, too. */
  @Test
  void aLineThatEndsInASloganIsASpace() throws IOException {
    HtmlPage page = page();
    Path file = file(page, 1);
    byte[] before = Files.readAllBytes(file);
    String first = line(page, 1, 0).getText();
    line(page, 1, 0).setText(first.replaceFirst(" ", "\n") + "\n");
    page = press(page, "luu");
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(first, line(page, 1, 0).getText());
  }

  /** Another window has changed two groups; she has typed into one of them, and into a third. */
  @Test
  void whatAnotherWindowSavedStaysAndTheRestIsSaved() throws IOException {
    HtmlPage page = page();
    HtmlPage window = page();
    line(window, 2, 0).setText("Không im lặng trước bạo lực");
    line(window, 3, 0).setText("Bình đẳng từ mỗi gia đình");
    press(window, "luu");
    byte[] saved = Files.readAllBytes(file(page, 2));
    byte[] third = Files.readAllBytes(file(page, 3));
    line(page, 1, 0).setText(TYPED);
    line(page, 2, 0).setText("Hãy lên tiếng khi bị bạo lực");
    HtmlPage told = press(page, "luu");
    assertTrue(said(told).contains("cửa sổ khác"), said(told));
    assertTrue(
        found(told, "textarea[readonly]").getTextContent().contains("Hãy lên tiếng"),
        "what could not be saved is not lost");
    assertTrue(Files.readString(file(page, 1)).contains("- " + TYPED + "\n"));
    assertArrayEquals(saved, Files.readAllBytes(file(page, 2)));
    assertArrayEquals(third, Files.readAllBytes(file(page, 3)), "she has typed nothing there");
  }
}
