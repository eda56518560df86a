package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.SloganText;
import vn.lantoa.edit.SloganText.Wanted;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Outcome;
import vn.lantoa.text.lines.MarkedText;

/**
 * One slogan on a sheet: in any size and design, with what does not fit, and with the places
 * between its words where a line is to end, or never.
 */
record SheetScreen(Office office, DeskPages pages, Printing printing) implements Screen {

  /** What may stand between two words. */
  enum Gap {
    FREE("·", " "),
    BREAK("|", " | "),
    TIED("~", "~");

    private final String sign;
    private final String written;

    Gap(String sign, String written) {
      this.sign = sign;
      this.written = written;
    }

    private static Gap of(MarkedText.Gap gap) {
      return switch (gap) {
        case GOOD -> BREAK;
        case TIED -> TIED;
        default -> FREE;
      };
    }

    private Gap next() {
      return this == FREE ? BREAK : this == BREAK ? TIED : FREE;
    }
  }

  /** A word and what stands behind it. */
  record Word(int number, String text, Gap gap, boolean last) {
    /** As the form shows it. */
    public String sign() {
      return gap.sign;
    }

    /** The key of its words. */
    public String key() {
      return "gap." + gap;
    }
  }

  /** A choice of a list. */
  record Choice(String name, String title, boolean chosen) {}

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    Optional<SloganFile> file =
        edition.isPresent() && office.isSlogans(edition.get(), query.text("tep"))
            ? SloganFile.of(office.store(), query.text("tep"))
            : Optional.empty();
    Optional<Integer> at =
        query.number("so").filter(n -> file.filter(f -> n < f.slogans().size()).isPresent());
    if (edition.isEmpty() || at.isEmpty()) {
      return Answer.redirect("./");
    }
    return page(edition.get(), file.get(), at.get(), query);
  }

  private Answer page(String edition, SloganFile file, int at, Form query) throws IOException {
    String words = file.slogans().get(at);
    Outcome<Edition> read = printing.edition(edition);
    List<Choice> formats = formats(read, query.text("co"));
    String format =
        formats.stream().filter(Choice::chosen).map(Choice::name).findFirst().orElse("");
    List<Choice> designs = designs(edition, read, query.text("mau"));
    String design =
        designs.stream().filter(Choice::chosen).map(Choice::name).findFirst().orElse("");
    Optional<Outcome<byte[]>> made =
        format.isEmpty()
            ? Optional.empty()
            : Optional.of(printing.sheet(edition, words, format, design, Sheet.Kind.SVG));
    return pages.page(
        200,
        "sheet",
        edition,
        Map.ofEntries(
            Map.entry("file", file),
            Map.entry("number", at),
            Map.entry("words", words(words)),
            Map.entry("slogan", words),
            Map.entry("formats", formats),
            Map.entry("format", format),
            Map.entry("design", design),
            Map.entry("designs", designs),
            Map.entry("changed", !query.text("doi").isEmpty()),
            Map.entry("read", read.value().isPresent()),
            Map.entry("made", made.flatMap(Outcome::value).isPresent()),
            Map.entry("problems", made.map(sheet -> told(sheet, read)).orElse(List.of()))));
  }

  /** Of the sheet alone: what is wrong with the locality is told elsewhere. */
  private List<DeskWords.Told> told(Outcome<byte[]> made, Outcome<Edition> read) {
    String own = read.value().map(edition -> edition.source().file()).orElse("");
    return made.problems().stream()
        .filter(problem -> !problem.source().file().equals(own))
        .map(pages.words()::told)
        .toList();
  }

  private List<Choice> formats(Outcome<Edition> read, String chosen) {
    List<Format> all = read.value().map(Edition::formats).orElse(List.of());
    String named =
        all.stream()
            .map(Format::name)
            .filter(chosen::equals)
            .findFirst()
            .or(() -> all.stream().filter(Format::forSlogans).map(Format::name).findFirst())
            .orElse("");
    return all.stream()
        .map(format -> new Choice(format.name(), format.title(), format.name().equals(named)))
        .toList();
  }

  /** The first is the usual one. */
  private List<Choice> designs(String path, Outcome<Edition> read, String chosen) {
    List<String> names =
        read.value().flatMap(Edition::chosenDesigns).stream()
            .flatMap(choice -> choice.wishes().stream())
            .map(wish -> wish.name())
            .toList();
    String named = names.contains(chosen) || names.isEmpty() ? chosen : names.get(0);
    return names.stream()
        .map(name -> new Choice(name, printing.title(path, name), name.equals(named)))
        .toList();
  }

  private static List<Word> words(String marked) {
    MarkedText text = MarkedText.of(marked);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      boolean last = i == text.words().size() - 1;
      Gap gap = last ? Gap.FREE : Gap.of(text.gaps().get(i));
      words.add(new Word(i, text.words().get(i), gap, last));
    }
    return words;
  }

  /**
   * Field {@code sau}: the number of the word whose gap is the next of: nothing, {@code |}, {@code
   * ~}.
   */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<byte[]> bytes =
        office.isSlogans(form.text("o"), form.text("tep"))
            ? office.store().read(form.text("tep"))
            : Optional.empty();
    Optional<SloganText> text = bytes.flatMap(SloganText::of);
    int at = form.number("so").orElse(-1);
    if (text.isEmpty() || at < 0 || at >= text.get().slogans().size()) {
      return show(form);
    }
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < text.get().slogans().size(); i++) {
      String words = text.get().slogans().get(i);
      wanted.add(
          new Wanted(
              Optional.of(i), i == at ? turned(words, form.number("sau").orElse(-1)) : words));
    }
    byte[] now = text.get().with(wanted).bytes();
    boolean saved = office.store().save(form.text("tep"), form.text("ban"), now);
    return Answer.redirect(
        "to-in?"
            + (saved ? "" : "doi=1&")
            + "o="
            + Screen.encoded(form.text("o"))
            + "&tep="
            + Screen.encoded(form.text("tep"))
            + "&so="
            + at
            + "&co="
            + Screen.encoded(form.text("co"))
            + "&mau="
            + Screen.encoded(form.text("mau"))
            + "#cau");
  }

  private static String turned(String marked, int behind) {
    StringBuilder now = new StringBuilder();
    for (Word word : words(marked)) {
      Gap gap = word.number() == behind ? word.gap().next() : word.gap();
      now.append(word.text()).append(word.last() ? "" : gap.written);
    }
    return now.toString();
  }
}
