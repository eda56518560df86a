package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore.Save;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.edit.SloganText.Wanted;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;
import vn.lantoa.text.Letters;

/** Thông điệp: an edition's own slogans, to be changed, ordered and left out. */
record SloganScreen(Office office, DeskPages pages, Printing printing) implements Screen {
  /** What a form's last step came to, by field {@code xong}. */
  private static final Map<String, String> DONE = Map.of("nhom", "group.gone");

  @Override
  public Answer show(Form query) throws IOException {
    return show(query, pages.done(query, DONE), List.of());
  }

  /**
   * @param typed slogans that could not be saved, so that they are not lost
   */
  private Answer show(Form query, String said, List<String> typed) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    List<SloganFile> files = SloganFile.of(office, edition.get());
    List<String> unread = new ArrayList<>(office.files(edition.get() + "/slogans"));
    files.forEach(file -> unread.remove(file.file()));
    return pages.page(
        200,
        "slogans",
        edition.get(),
        Map.of(
            "files",
            files,
            "unread",
            unread,
            "inherited",
            printing.lent(edition.get()),
            "errors",
            printing.errors(edition.get()),
            "refused",
            !typed.isEmpty(),
            "typed",
            String.join("\n", typed),
            "said",
            said));
  }

  /**
   * Fields: {@code tep} the file, {@code ban} its version as it was shown, {@code ten} its title,
   * {@code cau} each slogan, {@code cu} which of the file's it is, {@code lam} what to do with
   * which: {@code len:2}, {@code xuong:2}, {@code bo:2} or {@code luu}.
   */
  @Override
  public Answer change(Form form) throws IOException {
    String file = form.text("tep");
    Optional<byte[]> bytes =
        office.isSlogans(form.text("o"), file) ? office.store().read(file) : Optional.empty();
    Optional<SloganText> text = bytes.flatMap(SloganText::of);
    if (text.isEmpty()) {
      return show(form, pages.words().text("gone", file), form.all("cau"));
    }
    List<Wanted> wanted = ordered(wanted(form, text.get()), form.text("lam"));
    if (wanted.isEmpty()) {
      Save gone = new Save(file, form.text("ban"), Optional.empty());
      return office.store().save(List.of(gone)).isEmpty()
          ? Answer.redirect("thong-diep?xong=nhom&o=" + Screen.encoded(form.text("o")))
          : show(form, pages.words().text("changed-outside", file), form.all("cau"));
    }
    byte[] slogans = text.get().with(wanted).bytes();
    byte[] now =
        FrontMatterText.of(slogans)
            .orElseThrow()
            .with("title", tidy(form.text("ten")), List.of("type"))
            .bytes();
    if (!office.store().save(file, form.text("ban"), now)) {
      return show(form, pages.words().text("changed-outside", file), form.all("cau"));
    }
    return Answer.redirect(
        "thong-diep?xong=1&o=" + Screen.encoded(form.text("o")) + "#" + Screen.encoded(file));
  }

  private static List<Wanted> wanted(Form form, SloganText text) {
    List<String> words = form.all("cau");
    List<String> known = form.all("cu");
    if (words.size() != known.size()) {
      throw new BadRequest("a slogan without its number");
    }
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Integer> index =
          Optional.of(known.get(i))
              .filter(n -> n.matches("\\d{1,4}"))
              .map(Integer::valueOf)
              .filter(n -> n < text.slogans().size());
      boolean same = index.map(text.slogans()::get).filter(words.get(i)::equals).isPresent();
      wanted.add(new Wanted(index, same ? words.get(i) : tidy(words.get(i))));
    }
    return wanted;
  }

  /** On one line, without what nobody sees. */
  private static String tidy(String typed) {
    return Letters.seen(typed).replaceAll("\\s+", " ").strip();
  }

  /** A slogan whose words were taken out is left out. */
  private static List<Wanted> ordered(List<Wanted> wanted, String what) {
    String[] parts = what.split(":", 2);
    int at = parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
    List<Wanted> now = new ArrayList<>(wanted);
    if (at >= 0 && at < now.size()) {
      switch (parts[0]) {
        case "len" -> Collections.swap(now, at, Math.max(0, at - 1));
        case "xuong" -> Collections.swap(now, at, Math.min(now.size() - 1, at + 1));
        case "bo" -> now.remove(at);
        default -> throw new BadRequest("no such thing to do: " + what);
      }
    }
    now.removeIf(one -> one.words().isEmpty());
    return now;
  }
}
