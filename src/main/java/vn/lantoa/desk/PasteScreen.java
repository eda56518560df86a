package vn.lantoa.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.edit.SloganText.Wanted;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.read.wording.PastedList;
import vn.lantoa.text.Slug;

/** A list of slogans that was copied from elsewhere: first shown line by line, then written. */
record PasteScreen(Office office, DeskPages pages) implements Screen {
  private static final String EMPTY = "---\ntype: slogans\n---\n";

  /** A line of what was pasted, as the form shows it. */
  record Row(int number, String kind, String text, boolean taken, String flaw, String hint) {}

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    return edition.isPresent() ? page(edition.get(), query, List.of(), "") : Answer.redirect("./");
  }

  private Answer page(String edition, Form form, List<Row> rows, String said) throws IOException {
    return pages.page(
        200,
        "paste",
        edition,
        Map.of(
            "rows", rows,
            "said", said,
            "pasted", String.join("\n", form.all("dan")),
            "title", form.text("ten"),
            "source", form.text("nguon")));
  }

  /**
   * Fields: {@code dan} what was pasted; or, in the second step, {@code lay} the numbers of the
   * lines that are taken, {@code cau} all lines, {@code ten} the title and {@code nguon} the
   * source.
   */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    if (!form.text("lam").equals("luu")) {
      List<Row> rows = rows(PastedList.read(String.join("\n", form.all("dan"))));
      return page(
          edition.get(),
          titled(form, rows),
          rows,
          rows.isEmpty() ? pages.words().text("paste.nothing") : "");
    }
    List<Wanted> slogans = taken(form);
    if (slogans.isEmpty() || form.text("ten").isEmpty()) {
      String lacks = slogans.isEmpty() ? "paste.none-taken" : "paste.no-title";
      return page(edition.get(), form, again(form), pages.words().text(lacks));
    }
    String file = free(edition.get(), form.text("ten"));
    byte[] bytes =
        SloganText.of(EMPTY.getBytes(StandardCharsets.UTF_8)).orElseThrow().with(slogans).bytes();
    FrontMatterText front =
        FrontMatterText.of(bytes)
            .orElseThrow()
            .with("title", form.text("ten"), List.of("type"))
            .with("source", form.text("nguon"), List.of("type", "title"))
            .with("order", order(edition.get()), List.of("type", "title", "source"));
    office.store().save(file, ContentStore.NONE, front.bytes());
    return Answer.redirect("thong-diep?xong=1&o=" + SloganScreen.encoded(edition.get()));
  }

  private List<Row> rows(List<PastedList.Entry> entries) {
    List<Row> rows = new ArrayList<>();
    for (PastedList.Entry entry : entries) {
      Optional<DeskWords.Told> flaw = entry.flaw().map(pages.words()::told);
      rows.add(
          new Row(
              rows.size(),
              pages.words().text("paste." + entry.kind()),
              entry.text(),
              entry.kind() == PastedList.Kind.SLOGAN,
              flaw.map(DeskWords.Told::message).orElse(""),
              flaw.map(DeskWords.Told::hint).orElse("")));
    }
    return rows;
  }

  /** The lines as they were sent, to be shown once more. */
  private static List<Row> again(Form form) {
    List<Row> rows = new ArrayList<>();
    for (String text : form.all("cau")) {
      boolean taken = form.all("lay").contains(String.valueOf(rows.size()));
      rows.add(new Row(rows.size(), "", text, taken, "", ""));
    }
    return rows;
  }

  /** With the heading of the list, where there is one, as the title. */
  private Form titled(Form form, List<Row> rows) {
    String heading = pages.words().text("paste." + PastedList.Kind.HEADING);
    Optional<String> title =
        rows.stream()
            .filter(row -> row.kind().equals(heading))
            .map(row -> row.text().replaceAll("[:：]\\s*$", ""))
            .findFirst();
    return form.text("ten").isEmpty() && title.isPresent()
        ? new Form(with(form, "ten", title.get()))
        : form;
  }

  private static Map<String, List<String>> with(Form form, String name, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(form.values());
    all.put(name, List.of(value));
    return all;
  }

  private static List<Wanted> taken(Form form) {
    List<String> lines = form.all("cau");
    return form.all("lay").stream()
        .filter(number -> number.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(number -> number < lines.size())
        .sorted()
        .map(number -> lines.get(number).strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .map(line -> new Wanted(Optional.empty(), line))
        .toList();
  }

  /** A path that no file has. */
  private String free(String edition, String title) throws IOException {
    String name = Slug.of(title);
    List<String> there = office.files(edition + "/slogans");
    for (int i = 1; ; i++) {
      String file = edition + "/slogans/" + name + (i == 1 ? "" : "-" + i) + ".md";
      if (!there.contains(file)) {
        return file;
      }
    }
  }

  /** Behind all that is there. */
  private int order(String edition) throws IOException {
    return SloganFile.of(office, edition).stream().mapToInt(SloganFile::order).max().orElse(0) + 10;
  }
}
