package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.htmlunit.Page;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every form of every screen, sent as it stands by a browser that runs no script. */
final class DeskFormsTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk(DeskState::layOut);

  /** What is pressed: buttons of one kind, such as those that move a line, count once. */
  private static String kind(HtmlForm form, HtmlButton button) {
    String does = button.getAttribute("name") + "=" + button.getAttribute("value");
    return form.getActionAttribute().replaceFirst("\\?.*", "")
        + " "
        + does.replaceAll("\\d+", "N").replaceAll("/.*", "/");
  }

  private static List<HtmlButton> buttons(HtmlPage page) {
    List<HtmlButton> all = new ArrayList<>();
    for (DomNode node : page.querySelectorAll("form button")) {
      HtmlButton button = (HtmlButton) node;
      if (!button.isDisabled()) {
        all.add(button);
      }
    }
    return all;
  }

  @Test
  @Tag("long")
  void everyButtonOfEveryScreenIsAnswered() throws IOException {
    Set<String> pressed = new TreeSet<>();
    List<String> bad = new ArrayList<>();
    for (DeskState state : DeskState.ALL) {
      if (!state.button().isEmpty() || state.screen().equals("khong-co")) {
        continue;
      }
      int count = buttons(desk.page(state.address())).size();
      for (int i = 0; i < count; i++) {
        List<HtmlButton> now = buttons(desk.page(state.address()));
        if (i >= now.size()) {
          break; // one that was pressed has changed the page
        }
        HtmlForm form = now.get(i).getEnclosingForm();
        String kind = kind(form, now.get(i));
        if (pressed.add(kind)) {
          look(now.get(i).click(), state.address() + ": " + kind, bad);
        }
      }
    }
    assertEquals(List.of(), bad);
    assertTrue(pressed.size() > DeskState.ALL.size() / 2, pressed.toString());
  }

  /** A page of the desk with a heading, or a file. */
  private static void look(Page answer, String of, List<String> bad) {
    if (answer instanceof HtmlPage page) {
      DomElement heading = (DomElement) page.querySelector("main h1");
      if (heading == null || heading.getTextContent().isBlank()) {
        bad.add(of + ": " + page.getUrl() + " " + page.asNormalizedText());
      }
    }
  }
}
