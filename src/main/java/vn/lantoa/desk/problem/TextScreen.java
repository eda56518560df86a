package vn.lantoa.desk.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.RawText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Sửa chữ của tệp: the text of a file of hers, for what no other screen has a field for. */
public record TextScreen(Office office, DeskPages pages) implements Screen {
  private static final int SHOWN_LINES = 30;

  /** Browsers leave out a line break that a text area begins with. */
  private static final String BREAK = "\n";

  /** Fields: {@code tep} the file, {@code dong} the line that is to be looked at. */
  @Override
  public Answer show(Form query) throws IOException {
    return show(query, "", Optional.empty());
  }

  /**
   * @param typed the text that could not be saved
   */
  private Answer show(Form query, String said, Optional<String> typed) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    Optional<byte[]> bytes = bytes(edition, query.text("tep"));
    Optional<RawText> text = bytes.flatMap(RawText::of).filter(TextScreen::isShowable);
    if (edition.isEmpty() || text.isEmpty()) {
      return Answer.redirect("loi?o=" + Screen.encoded(query.text("o")));
    }
    List<RawText.Line> lines = text.get().lines();
    int line = line(query.text("dong"), lines.size());
    return pages.page(
        200,
        "text",
        edition.get(),
        Map.of(
            "file",
            query.text("tep"),
            "version",
            ContentStore.version(bytes),
            "text",
            BREAK + typed.orElseGet(() -> unmarked(text.get().text())),
            "line",
            line,
            "words",
            line == 0 ? "" : lines.get(line - 1).words(),
            "rows",
            Math.min(SHOWN_LINES, lines.size() + 2),
            "back",
            "loi",
            "said",
            said));
  }

  /** Fields: {@code tep} the file, {@code ban} its version, {@code chu} its text. */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    Optional<byte[]> bytes = bytes(edition, form.text("tep"));
    Optional<RawText> before = bytes.flatMap(RawText::of).filter(TextScreen::isShowable);
    if (edition.isEmpty() || before.isEmpty()) {
      return Answer.redirect("loi?o=" + Screen.encoded(form.text("o")));
    }
    byte[] now = typed(sent(form), before.get()).getBytes(StandardCharsets.UTF_8);
    if (!office.store().save(form.text("tep"), form.text("ban"), now)) {
      return show(
          form, pages.words().text("changed-outside", form.text("tep")), Optional.of(sent(form)));
    }
    return Answer.redirect("loi?o=" + Screen.encoded(edition.get()));
  }

  /** As it was sent: what a text begins and ends with is a part of it. */
  private static String sent(Form form) {
    return form.all("chu").isEmpty() ? "" : form.all("chu").get(0);
  }

  /** Of a file of this edition, or of a folder that it lies in: the campaign, the province. */
  private Optional<byte[]> bytes(Optional<String> edition, String file) throws IOException {
    int slash = file.lastIndexOf('/');
    String folder = slash < 0 ? "" : file.substring(0, slash);
    boolean hers =
        edition.isPresent()
            && slash > 0
            && !file.contains("..")
            && (file.startsWith(edition.get() + "/") || edition.get().startsWith(folder + "/"));
    return hers && office.files(folder).contains(file)
        ? office.store().read(file)
        : Optional.empty();
  }

  /** A form sends no NUL and no line that ends with a carriage return alone. */
  private static boolean isShowable(RawText text) {
    return text.text().indexOf(0) < 0 && !text.text().replace("\r\n", "").contains("\r");
  }

  private static int line(String typed, int lines) {
    int line = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    return line <= lines ? line : 0;
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Lines that stayed end as they did; others as most lines of the file. */
  private static String typed(String sent, RawText before) {
    String plain = sent.replace("\r\n", "\n");
    String known = before.text();
    if (plain.equals(unmarked(known).replace("\r\n", "\n"))) {
      return known;
    }
    String mark = known.startsWith("\uFEFF") ? known.substring(0, 1) : "";
    return mark + ends(plain, before);
  }

  private static String ends(String plain, RawText before) {
    List<String> lines = new ArrayList<>(List.of(plain.split("(?<=\n)", -1)));
    List<RawText.Line> old = before.lines();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).replace("\n", "");
      text.append(words);
      if (lines.get(i).endsWith("\n")) {
        boolean same = i < old.size() && old.get(i).words().equals(words);
        int from = same ? old.get(i).start() + words.length() : 0;
        String end = same ? before.text().substring(from, old.get(i).end()) : "";
        text.append(end.isEmpty() ? before.lineEnd() : end);
      }
    }
    return text.toString();
  }
}
