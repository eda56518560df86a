package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
import vn.lantoa.sheets.Sheets;
import vn.lantoa.text.lines.MarkedText;

/**
 * One slogan on a sheet: in any size and design, with what does not fit, and with the places
 * between its words where a line is to end, or never.
 */
record SheetScreen(Office office, DeskPages pages, Printing printing, Map<String, SheetWish> last)
    implements Screen {
  /** It shows each edition as it was shown last. */
  SheetScreen(Office office, DeskPages pages, Printing printing) {
    this(office, pages, printing, new ConcurrentHashMap<>());
  }

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
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    Printing.Seen seen = printing.see(edition.get());
    String words = at.map(n -> file.get().slogans().get(n)).orElse(query.text("cau"));
    boolean lent = query.text("tep").isEmpty() && seen.lends(edition.get(), words);
    return at.isPresent() || lent
        ? page(edition.get(), file, at.orElse(0), words, seen, query)
        : Answer.redirect("thong-diep?o=" + Screen.encoded(edition.get()));
  }

  /**
   * @param file none of a text that others keep
   */
  private Answer page(
      String edition,
      Optional<SloganFile> file,
      int at,
      String words,
      Printing.Seen seen,
      Form query)
      throws IOException {
    SheetWish asked = SheetWish.of(query);
    SheetWish wish = asked.isUsual() ? last.getOrDefault(edition, asked) : asked;
    Optional<Format> format = seen.format(wish);
    format.ifPresent(known -> last.put(edition, wish));
    List<Choice> designs = designs(seen, wish.design());
    String design =
        designs.stream().filter(Choice::chosen).map(Choice::name).findFirst().orElse("");
    Optional<Outcome<Sheets.Single>> made =
        format.map(one -> printing.draw(seen, words, one, design, Sheet.Kind.SVG));
    Optional<Sheets.Single> sheet = made.flatMap(Outcome::value);
    String shown = wish.isFree() ? SheetWish.FREE : format.map(Format::name).orElse("");
    return pages.page(
        200,
        "sheet",
        edition,
        Map.ofEntries(
            Map.entry("file", file.map(SloganFile::file).orElse("")),
            Map.entry("version", file.map(SloganFile::version).orElse("")),
            Map.entry("number", at),
            Map.entry("words", words(words)),
            Map.entry("slogan", words),
            Map.entry("formats", formats(seen.formats(), shown)),
            Map.entry("format", shown),
            Map.entry("units", units(wish.size())),
            Map.entry("size", wish.isFree() ? wish.size() : FreeSize.NONE),
            Map.entry("wrong", wish.isFree() && format.isEmpty()),
            Map.entry("design", design),
            Map.entry("designs", designs),
            Map.entry("changed", !query.text("doi").isEmpty()),
            Map.entry("refused", refused(query, seen, format)),
            Map.entry("read", seen.read().isPresent()),
            Map.entry("errors", seen.errors()),
            Map.entry("made", sheet.isPresent()),
            Map.entry("unsaid", sheet.map(one -> String.join("; ", one.unsaid())).orElse("")),
            Map.entry("problems", made.map(one -> told(one, seen)).orElse(List.of()))));
  }

  /** A picture for screens has no file for the print shop; other refusals are told by the page. */
  private String refused(Form query, Printing.Seen seen, Optional<Format> format) {
    boolean screen = format.filter(one -> one.medium() == Format.Medium.SCREEN).isPresent();
    boolean asked = !query.text("tai").isEmpty() && !query.text("tai").equals("png");
    return screen && asked && seen.errors() == 0 ? pages.words().text("sheet.screen") : "";
  }

  /** Of the sheet alone: what is wrong with the locality is told elsewhere. */
  private List<DeskWords.Told> told(Outcome<Sheets.Single> made, Printing.Seen seen) {
    String own = seen.read().map(read -> read.edition().source().file()).orElse("");
    return made.problems().stream()
        .filter(problem -> !problem.source().file().equals(own))
        .map(pages.words()::told)
        .toList();
  }

  private List<Choice> formats(List<Format> known, String shown) {
    String free = pages.words().text("sheet.free");
    return Stream.concat(
            known.stream()
                .map(one -> new Choice(one.name(), one.title(), one.name().equals(shown))),
            Stream.of(new Choice(SheetWish.FREE, free, shown.equals(SheetWish.FREE))))
        .toList();
  }

  private List<Choice> units(FreeSize size) {
    return Arrays.stream(FreeSize.Unit.values())
        .map(FreeSize.Unit::sign)
        .map(one -> new Choice(one, pages.words().text("unit." + one), one.equals(size.unit())))
        .toList();
  }

  /** The first is the usual one. */
  private List<Choice> designs(Printing.Seen seen, String chosen) {
    List<String> names =
        seen.read().flatMap(read -> read.edition().chosenDesigns()).stream()
            .flatMap(choice -> choice.wishes().stream())
            .map(wish -> wish.name())
            .toList();
    String named = names.contains(chosen) || names.isEmpty() ? chosen : names.get(0);
    return names.stream()
        .map(name -> new Choice(name, printing.title(seen, name), name.equals(named)))
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
    return Answer.redirect(SheetWish.of(form).address(form) + (saved ? "#cau" : "&doi=1"));
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
