package vn.lantoa.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.desk.draft.Drafts;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.FreeName;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.edit.SloganText.Wanted;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.wording.PastedList;
import vn.lantoa.read.wording.Wording;
import vn.lantoa.text.spelling.Proofreader;
import vn.lantoa.text.spelling.Slip;

/** A list of slogans that was copied from elsewhere: first shown line by line, then written. */
record PasteScreen(Office office, DeskPages pages) implements Screen {
  private static final List<PastedList.Kind> MADE =
      List.of(PastedList.Kind.SLOGAN, PastedList.Kind.HEADING, PastedList.Kind.JOINED);

  private static final String EMPTY = "---\ntype: slogans\n---\n";

  /** A line of what was pasted, as the form shows it. */
  record Row(
      int number, String type, List<Choice> kinds, String text, boolean taken, List<Flaw> flaws) {}

  /** What a line may be taken for. */
  record Choice(String type, String words, boolean chosen) {}

  /** What is to be looked at in a line, and what to do about it. */
  record Flaw(String words, String hint) {}

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    return edition.isPresent()
        ? page(edition.get(), query, List.of(), "", "")
        : Answer.redirect("./");
  }

  /**
   * @param wrong the field that {@code said} is about; empty for none
   */
  private Answer page(String edition, Form form, List<Row> rows, String said, String wrong)
      throws IOException {
    return pages.page(
        200,
        "paste",
        edition,
        Map.of(
            "rows",
            rows,
            "said",
            said,
            "wrong",
            wrong,
            "pasted",
            String.join("\n", form.all("dan")),
            "title",
            form.text("ten"),
            "source",
            form.text("nguon"),
            "drafts",
            form.all(Drafts.FIELD)));
  }

  /**
   * Fields: {@code dan} what was pasted; or, in the second step, {@code lay} the numbers of the
   * lines that are taken, {@code cau} all lines, {@code loai} what each is, {@code ten} the title
   * of those that stand below no heading, and {@code nguon} the source; {@code lam} is {@code xem}
   * where they are shown as they were.
   */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    if (form.text("lam").equals("xem")) {
      return page(edition.get(), form, again(form), "", "");
    }
    if (!form.text("lam").equals("luu")) {
      List<Row> rows = rows(PastedList.read(String.join("\n", form.all("dan"))));
      String said = rows.isEmpty() ? pages.words().text("paste.nothing") : "";
      return page(edition.get(), form, rows, said, rows.isEmpty() ? "dan" : "");
    }
    List<Group> groups = groups(form);
    if (groups.isEmpty() || groups.stream().anyMatch(group -> group.title().isEmpty())) {
      String lacks = groups.isEmpty() ? "paste.none-taken" : "paste.no-title";
      String field = groups.isEmpty() ? "lay" : "ten";
      return page(edition.get(), form, again(form), pages.words().text(lacks), field);
    }
    for (Group group : groups) {
      if (!save(edition.get(), group, form.text("nguon"))) {
        // what was saved before is not written twice
        return page(edition.get(), form, again(form), pages.words().text("paste.again-later"), "");
      }
    }
    return Answer.redirect("thong-diep?xong=1&o=" + Screen.encoded(edition.get()));
  }

  /** To the group of that title, where there is one: two would have one address. */
  private boolean save(String edition, Group group, String source) throws IOException {
    for (SloganFile known : SloganFile.of(office, edition)) {
      if (known.title().equals(group.title())) {
        return add(known, group);
      }
    }
    FrontMatterText front =
        FrontMatterText.of(with(EMPTY.getBytes(StandardCharsets.UTF_8), group.slogans()))
            .orElseThrow()
            .with("title", group.title(), List.of("type"))
            .with("source", source, List.of("type", "title"))
            .with("order", order(edition), List.of("type", "title", "source"));
    return office.store().save(free(edition, group.title()), ContentStore.NONE, front.bytes());
  }

  private boolean add(SloganFile known, Group group) throws IOException {
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < known.slogans().size(); i++) {
      all.add(new Wanted(Optional.of(i), known.slogans().get(i)));
    }
    group.slogans().stream()
        .filter(slogan -> !known.slogans().contains(slogan.words()))
        .forEach(all::add);
    byte[] before = office.store().read(known.file()).orElseThrow();
    return office.store().save(known.file(), known.version(), with(before, all));
  }

  private static byte[] with(byte[] file, List<Wanted> slogans) {
    return SloganText.of(file).orElseThrow().with(slogans).bytes();
  }

  private List<Row> rows(List<PastedList.Entry> entries) {
    List<Row> rows = new ArrayList<>();
    for (PastedList.Entry entry : entries) {
      PastedList.Kind kind = entry.kind();
      boolean heading = kind == PastedList.Kind.HEADING;
      String text = heading ? title(entry.text()) : entry.text();
      rows.add(
          row(rows.size(), kind, text, heading || kind == PastedList.Kind.SLOGAN, entry.flaw()));
    }
    return rows;
  }

  private Row row(
      int number, PastedList.Kind kind, String text, boolean taken, Optional<Problem> flaw) {
    Stream<Flaw> flaws =
        flaw.map(pages.words()::told).map(told -> new Flaw(told.message(), told.hint())).stream();
    return new Row(
        number,
        kind.name(),
        choices(kind),
        text,
        taken,
        Stream.concat(flaws, slips(kind, text)).toList());
  }

  /** What a reader may make of it, and what the program took it for. */
  private List<Choice> choices(PastedList.Kind kind) {
    return Stream.concat(Stream.of(kind), MADE.stream().filter(other -> other != kind))
        .map(one -> new Choice(one.name(), pages.words().text("paste." + one), one == kind))
        .toList();
  }

  /** What the proofreader would say of it later: nobody corrects what is printed already. */
  private Stream<Flaw> slips(PastedList.Kind kind, String text) {
    return !MADE.contains(kind)
        ? Stream.empty()
        : Proofreader.get().read(text).slips().stream().map(this::flaw);
  }

  private Flaw flaw(Slip slip) {
    return new Flaw(
        pages.words().text(slip.certain() ? "paste.slip" : "paste.slip.unsure", slip.written()),
        slip.right().isEmpty()
            ? pages.words().text("paste.slip.look")
            : pages.words().text("paste.slip.right", slip.right()));
  }

  /** A heading without its number and the colon behind it. */
  private static String title(String heading) {
    return Wording.bare(heading).replaceAll("[\\s:：.]+$", "");
  }

  /** The lines as they were sent, to be shown once more. */
  private List<Row> again(Form form) {
    List<Row> rows = new ArrayList<>();
    List<String> kinds = form.all("loai");
    for (String text : form.all("cau")) {
      int number = rows.size();
      boolean taken = form.all("lay").contains(String.valueOf(number));
      PastedList.Kind kind =
          number < kinds.size()
              ? PastedList.Kind.valueOf(kinds.get(number))
              : PastedList.Kind.SLOGAN;
      Optional<Problem> flaw =
          taken && kind == PastedList.Kind.SLOGAN
              ? PastedList.flaw(text.strip(), number + 1)
              : Optional.empty();
      rows.add(row(number, kind, text, taken, flaw));
    }
    return rows;
  }

  /** A group as it is to be written. */
  private record Group(String title, List<Wanted> slogans) {}

  /** A heading that is taken begins a group. */
  private static List<Group> groups(Form form) {
    List<String> lines = form.all("cau");
    List<String> kinds = form.all("loai");
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(TypedGroup.tidy(form.text("ten")), new ArrayList<>()));
    for (int i = 0; i < Math.min(lines.size(), kinds.size()); i++) {
      String words = TypedGroup.tidy(lines.get(i));
      if (words.isEmpty() || !form.all("lay").contains(String.valueOf(i))) {
        continue;
      }
      List<Wanted> last = groups.get(groups.size() - 1).slogans();
      if (kinds.get(i).equals(PastedList.Kind.HEADING.name())) {
        groups.add(new Group(words, new ArrayList<>()));
      } else if (kinds.get(i).equals(PastedList.Kind.JOINED.name()) && !last.isEmpty()) {
        String begun = last.remove(last.size() - 1).words();
        last.add(new Wanted(Optional.empty(), begun + " " + words));
      } else {
        last.add(new Wanted(Optional.empty(), words));
      }
    }
    groups.removeIf(group -> group.slogans().isEmpty());
    return groups;
  }

  /** A path that no file has. */
  private String free(String edition, String title) throws IOException {
    Set<String> taken =
        office.files(edition + "/slogans").stream()
            .map(file -> file.replaceFirst(".*/", "").replaceFirst("\\.md$", ""))
            .collect(Collectors.toSet());
    return edition + "/slogans/" + FreeName.of(title, "nhom", taken) + ".md";
  }

  /** Behind all that is there. */
  private int order(String edition) throws IOException {
    return SloganFile.of(office, edition).stream().mapToInt(SloganFile::order).max().orElse(0) + 10;
  }
}
