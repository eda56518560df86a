package vn.lantoa.desk.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;

/**
 * Mẫu in: in which designs sheets of an edition are made, and what drawing stands where no slogan
 * asks for another. Fields: {@code mau} designs, {@code tranh} the drawing, {@code ban} and {@code
 * ban-noi} the versions of the two files that may hold them, {@code lam}: {@code luu}, {@code
 * chung}.
 */
public record DesignScreen(Office office, DeskPages pages, Press press) implements Screen {
  private static final String NAME = "mau-in";
  private static final String DESIGNS = "designs";
  private static final String PICTURE = "picture";

  /**
   * Those that may stand before a choice of designs in a locality's file, as the guide has them.
   */
  private static final List<String> BEFORE =
      List.of("type", "name", "level", "issuer", "code", "address", "website", "plan", "report");

  /** A design or a drawing to choose. */
  record Choice(String name, String title, boolean chosen) {}

  /** What is chosen: in the files, or in a form that cannot be saved. */
  private record Chosen(List<String> designs, String drawing) {}

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    if (!query.text("hinh").isEmpty()) {
      return press
          .drawing(edition.get(), query.text("hinh"))
          .map(svg -> Answer.of(200, MediaTypes.of(".svg"), svg, "default-src 'none'; sandbox"))
          .orElseGet(() -> Answer.text(404, "404"));
    }
    String said = pages.done(query, Map.of());
    return page(200, edition.get(), Optional.empty(), said, "");
  }

  private Answer page(int status, String path, Optional<Chosen> typed, String said, String wrong)
      throws IOException {
    IdentityFile own = IdentityFile.of(office, path);
    Optional<byte[]> locality = locality(path);
    Optional<Edition> edition = press.edition(path);
    Chosen chosen = typed.or(() -> edition.map(now -> chosen(path, now))).orElse(NONE);
    Map<String, Object> model = new HashMap<>();
    model.put("said", said);
    model.put("wrong", wrong);
    model.put("back", NAME);
    model.put("known", edition.isPresent());
    model.put("readable", own.text().isPresent());
    model.put("file", own.file());
    model.put("version", own.version());
    model.put("locality", ContentStore.version(locality));
    model.put("own", own.has(DESIGNS) || own.has(PICTURE) || has(locality));
    model.put("designs", choices(press.designs(path), chosen.designs()));
    model.put("drawings", choices(press.drawings(path), List.of(chosen.drawing())));
    model.put("photo", edition.flatMap(Edition::sheetPicture).filter(this::isPhoto).isPresent());
    model.put("words", edition.flatMap(DesignScreen::words).orElse(""));
    model.put("format", edition.flatMap(DesignScreen::format).orElse(""));
    return pages.page(status, "designs", path, model);
  }

  private static final Chosen NONE = new Chosen(List.of(), "");

  private Optional<byte[]> locality(String path) throws IOException {
    return office.store().read(path + "/locality.md");
  }

  private static boolean has(Optional<byte[]> locality) {
    return locality.flatMap(FrontMatterText::of).filter(text -> text.has(DESIGNS)).isPresent();
  }

  private boolean isPhoto(SheetPicture picture) {
    return picture instanceof SheetPicture.Photo;
  }

  /** All where nothing is said. */
  private Chosen chosen(String path, Edition edition) {
    List<String> designs =
        edition
            .chosenDesigns()
            .map(choice -> choice.wishes().stream().map(wish -> wish.name()).toList())
            .orElseGet(() -> List.copyOf(press.designs(path).keySet()));
    String drawing =
        edition.sheetPicture().stream()
            .filter(SheetPicture.Drawn.class::isInstance)
            .map(picture -> ((SheetPicture.Drawn) picture).name())
            .findFirst()
            .orElse(press.usualDrawing());
    return new Chosen(designs, drawing);
  }

  private static List<Choice> choices(Map<String, String> all, List<String> chosen) {
    List<Choice> choices = new ArrayList<>();
    all.forEach((name, title) -> choices.add(new Choice(name, title, chosen.contains(name))));
    return choices;
  }

  /** Of the theme, or the first slogan. */
  private static Optional<String> words(Edition edition) {
    return edition
        .theme()
        .or(() -> edition.slogans().map(member -> member.slogan().text()).findFirst());
  }

  private static Optional<String> format(Edition edition) {
    return edition.formats().stream().filter(edition::chooses).map(Format::name).findFirst();
  }

  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    String path = edition.get();
    boolean common = form.text("lam").equals("chung");
    Chosen typed = new Chosen(form.all("mau"), form.text("tranh"));
    boolean known =
        press.designs(path).keySet().containsAll(typed.designs())
            && (typed.drawing().isEmpty() || press.drawings(path).containsKey(typed.drawing()));
    if (!common && (typed.designs().isEmpty() || !known)) {
      return page(422, path, Optional.of(typed), "", pages.words().text("design.none"));
    }
    IdentityFile own = IdentityFile.of(office, path);
    if (own.text().isEmpty()) {
      String unread = pages.words().text("identity.unreadable", own.file());
      return page(422, path, Optional.of(typed), "", unread);
    }
    List<ContentStore.Save> saves = saves(path, own, common ? NONE : ordered(path, typed), form);
    if (!office.store().save(saves).isEmpty()) {
      return page(422, path, Optional.of(typed), "", pages.words().text("changed"));
    }
    return Answer.redirect(NAME + "?xong=1&o=" + Screen.encoded(path));
  }

  /** The first of those that were chosen before stays the first: it is the usual one. */
  private Chosen ordered(String path, Chosen typed) throws IOException {
    List<String> before =
        press.edition(path).map(now -> chosen(path, now).designs()).orElse(List.of());
    List<String> designs = new ArrayList<>(before);
    designs.retainAll(typed.designs());
    typed.designs().stream().filter(name -> !designs.contains(name)).forEach(designs::add);
    return new Chosen(designs, typed.drawing());
  }

  /** What is said already is not said again: a file is changed only where it says otherwise. */
  private List<ContentStore.Save> saves(String path, IdentityFile own, Chosen chosen, Form form)
      throws IOException {
    Optional<Edition> edition = press.edition(path);
    Optional<Chosen> now = edition.map(found -> chosen(path, found));
    boolean none = chosen.designs().isEmpty();
    List<ContentStore.Save> saves = new ArrayList<>();
    FrontMatterText text = own.text().orElseThrow();
    FrontMatterText looks = text;
    if (none || !now.map(Chosen::designs).equals(Optional.of(chosen.designs()))) {
      Optional<byte[]> locality = locality(path);
      if (has(locality)) {
        FrontMatterText place = locality.flatMap(FrontMatterText::of).orElseThrow();
        byte[] bytes = place.with(DESIGNS, chosen.designs(), BEFORE).bytes();
        saves.add(
            new ContentStore.Save(path + "/locality.md", form.text("ban-noi"), Optional.of(bytes)));
      }
      boolean mine = none || !has(locality);
      looks = mine ? looks.with(DESIGNS, chosen.designs(), IdentityFile.before(DESIGNS)) : looks;
    }
    if (none || !now.map(Chosen::drawing).equals(Optional.of(chosen.drawing()))) {
      looks = looks.with(PICTURE, chosen.drawing(), IdentityFile.before(PICTURE));
    }
    if (looks != text) {
      saves.add(own.saving(form.text("ban"), looks));
    }
    return saves;
  }
}
