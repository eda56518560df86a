package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore.Save;
import vn.lantoa.edit.SloganText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Thông điệp: an edition's own slogans, to be changed, ordered and left out. */
record SloganScreen(Office office, DeskPages pages, Printing printing) implements Screen {
  /** What a form's last step came to, by field {@code xong}. */
  private static final Map<String, String> DONE = Map.of("nhom", "group.gone");

  /** Fields: {@code tep} and {@code so} the slogan that is to be looked at; its group without. */
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
    boolean led = typed.isEmpty();
    return pages.page(
        200,
        "slogans",
        edition.get(),
        Map.of(
            "marked",
            led ? query.text("tep") : "",
            "ledTo",
            led ? query.number("so").orElse(-1) : -1,
            "files",
            files,
            "firsts",
            firsts(files),
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

  /** The number of the first slogan of each file, among those of all. */
  private static List<Integer> firsts(List<SloganFile> files) {
    List<Integer> firsts = new ArrayList<>();
    int at = 0;
    for (SloganFile file : files) {
      firsts.add(at);
      at += file.fields();
    }
    return firsts;
  }

  /**
   * Fields, one for each group: {@code tep} the file, {@code ban} its version as it was shown,
   * {@code goc} what its fields held then, {@code dong} how many slogans follow, {@code ten} its
   * title; for each slogan {@code cau} the words, {@code cu} which of the file's it is; {@code lam}
   * what to do with which of all: {@code len:2}, {@code xuong:2}, {@code bo:2} or {@code luu}.
   * Whatever is done, all that was typed on the page is saved.
   */
  @Override
  public Answer change(Form form) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    List<TypedGroup> changed = new ArrayList<>();
    List<Save> saves = new ArrayList<>();
    for (TypedGroup group : TypedGroup.of(form)) {
      if (group.isAsShown()) {
        continue;
      }
      Optional<SloganText> text =
          office.isSlogans(form.text("o"), group.file())
              ? office.store().read(group.file()).flatMap(SloganText::of)
              : Optional.empty();
      if (text.isEmpty()) {
        wrong.add(pages.words().text("gone", group.file()));
        lost.addAll(group.words());
      } else {
        changed.add(group);
        saves.add(new Save(group.file(), group.version(), group.on(text.get())));
      }
    }
    List<String> since = office.store().save(saves);
    if (!since.isEmpty()) {
      // what nobody else has touched is saved nevertheless
      office.store().save(saves.stream().filter(one -> !since.contains(one.file())).toList());
    }
    for (TypedGroup group : changed) {
      if (since.contains(group.file())) {
        wrong.add(pages.words().text("changed-outside", group.file()));
        lost.addAll(group.words());
      }
    }
    if (!wrong.isEmpty()) {
      return show(form, String.join(" ", wrong), lost);
    }
    boolean gone = saves.stream().anyMatch(save -> save.bytes().isEmpty());
    String place = changed.size() == 1 && !gone ? "#" + Screen.encoded(saves.get(0).file()) : "";
    return Answer.redirect(
        "thong-diep?xong="
            + (gone ? "nhom" : "1")
            + "&o="
            + Screen.encoded(form.text("o"))
            + place);
  }
}
