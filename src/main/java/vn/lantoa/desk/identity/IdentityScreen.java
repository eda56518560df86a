package vn.lantoa.desk.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.RefusedForm;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;

/** Nhận diện: colours by their use, logos, sponsors, the photo; and a sheet that shows them. */
public final class IdentityScreen implements Screen {
  static final String NAME = "nhan-dien";

  private static final String COLOURS = "mau";
  private static final Map<String, String> DONE = Map.of("bo", "papers.taken-out");

  private final Office office;
  private final DeskPages pages;
  private final DeskWords words;
  private final Press press;
  private final IdentityPage page;
  private final ColourChange colours;
  private final MarkChange marks;
  private final PhotoChange photo;

  public IdentityScreen(Office office, DeskPages pages, Press press) {
    this.office = office;
    this.pages = pages;
    this.words = pages.words();
    this.press = press;
    this.page = new IdentityPage(office, pages, press);
    PictureFiles files = new PictureFiles(office.store(), words);
    this.colours = new ColourChange(press, words);
    this.marks = new MarkChange(files, words);
    this.photo = new PhotoChange(files, words);
  }

  /** Fields: {@code o} the edition; {@code hinh} the picture that is to be shown. */
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    if (!query.text("hinh").isEmpty()) {
      return picture(edition.get(), query.text("hinh"));
    }
    return page.shown(200, edition.get(), RefusedForm.NONE, pages.done(query, DONE));
  }

  /** One that the edition has: none is named by its path. */
  private Answer picture(String edition, String named) throws IOException {
    Optional<Picture> picture =
        press.edition(edition).flatMap(Edition::identity).flatMap(of -> named(of, named));
    if (picture.isEmpty()) {
      return Answer.bare(404);
    }
    return Answer.of(
        200,
        MediaTypes.of(picture.get().name()),
        Files.readAllBytes(picture.get().file()),
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
  }

  private static Optional<Picture> named(Identity identity, String named) {
    for (MarkList list : MarkList.values()) {
      List<Picture> pictures = list.pictures(identity);
      for (int i = 0; i < pictures.size(); i++) {
        if (list.picture(i).equals(named)) {
          return Optional.of(pictures.get(i));
        }
      }
    }
    return identity
        .picture()
        .filter(SheetPicture.Photo.class::isInstance)
        .filter(unused -> named.equals(PhotoChange.KEY))
        .map(photo -> ((SheetPicture.Photo) photo).picture());
  }

  /**
   * Field {@code lam}: {@code xem-mau} shows colours and {@code luu-mau} saves them, {@code bo-mau}
   * with the name of a ready set behind a colon, {@code mau-chung} those of folders above; {@code
   * them-logo}, {@code them-tro}, {@code bo-logo} and {@code bo-tro} with a number; {@code anh},
   * {@code bo-anh}.
   */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    String path = edition.get();
    String[] what = form.text("lam").split(":", 2);
    if (what[0].equals("xem-mau")) {
      return page.shown(200, path, new RefusedForm(COLOURS, List.of(), form), "");
    }
    IdentityForm sent = new IdentityForm(path, IdentityFile.of(office, path), form);
    boolean ofColours = what[0].endsWith(COLOURS) || what[0].equals("mau-chung");
    try {
      if (!office.store().save(savings(sent, what[0], what.length > 1 ? what[1] : "")).isEmpty()) {
        throw Refusal.of(words, "changed");
      }
      String done = what[0].startsWith("bo-") && !ofColours ? "bo" : "1";
      return Answer.redirect(NAME + "?xong=" + done + "&o=" + Screen.encoded(path));
    } catch (Refusal e) {
      String place = ofColours ? COLOURS : what[0];
      return page.shown(422, path, new RefusedForm(place, e.words(), form), "");
    }
  }

  private List<ContentStore.Save> savings(IdentityForm form, String what, String which)
      throws IOException, Refusal {
    if (form.own().text().isEmpty()) {
      throw Refusal.of(words, "identity.unreadable", form.own().file());
    }
    return switch (what) {
      case "luu-mau" -> colours.chosen(form);
      case "bo-mau" -> colours.ready(form, which);
      case "mau-chung" -> colours.common(form);
      case "them-logo" -> marks.added(MarkList.LOGOS, form);
      case "them-tro" -> marks.added(MarkList.SPONSORS, form);
      case "bo-logo" -> marks.takenOut(MarkList.LOGOS, form, which);
      case "bo-tro" -> marks.takenOut(MarkList.SPONSORS, form, which);
      case "anh" -> photo.saved(form);
      case "bo-anh" -> photo.takenOut(form);
      default -> throw new BadRequest("no such thing to do: " + what);
    };
  }
}
