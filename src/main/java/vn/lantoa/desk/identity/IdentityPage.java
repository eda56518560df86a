package vn.lantoa.desk.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.RefusedForm;
import vn.lantoa.http.Answer;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.file.NewFile;
import vn.lantoa.sheets.Sheets.DesignColours;

/** What the template of Nhận diện shows of an edition. */
record IdentityPage(Office office, DeskPages pages, Press press) {
  private static final int MEGABYTE = 1_000_000;

  /** A logo as the screen shows it. */
  record Mark(String name, String alt, String picture) {}

  /** Colours to choose as they are. */
  record Ready(String name, String title, String ground, String dark, String light) {}

  /**
   * The page.
   *
   * @param said of what was just done; empty where nothing was
   */
  Answer shown(int status, String edition, RefusedForm refused, String said) throws IOException {
    IdentityFile own = IdentityFile.of(office, edition);
    Optional<Edition> read = press.edition(edition);
    Optional<Colours> colours =
        read.map(found -> new Colours(edition, found, press, pages.words()));
    List<DesignColours> designs =
        colours.isPresent() ? colours.get().designs() : List.<DesignColours>of();
    Map<String, Object> model = new HashMap<>();
    model.put("said", said);
    model.put("back", IdentityScreen.NAME);
    model.put("readable", own.text().isPresent());
    model.put("file", own.file());
    model.put("version", own.version());
    model.put("known", read.isPresent());
    colours(own, colours, refused, model);
    marks(own, read, refused, model);
    photo(own, designs, refused, model);
    sheet(edition, own, read, designs, model);
    return pages.page(status, "identity", edition, model);
  }

  private void colours(
      IdentityFile own, Optional<Colours> known, RefusedForm refused, Map<String, Object> model)
      throws IOException {
    model.put("ownColours", own.has("palette"));
    model.put("colours", List.of());
    model.put("samples", List.of());
    model.put("sets", List.of());
    model.put("colourWrong", refused.wrong("mau"));
    if (known.isEmpty()) {
      return;
    }
    Colours colours = known.get();
    List<Colour> shown = colours.with(ColourChange.wanted(refused.typed()));
    model.put("colours", colours.rows(shown));
    model.put("samples", colours.samples(shown, own));
    if (colours.now().containsKey(ReadySet.GROUND)) {
      model.put("sets", Stream.of(ReadySet.values()).map(this::ready).toList());
    }
  }

  private Ready ready(ReadySet set) {
    List<String> hex =
        set.colours().values().stream().map(rgb -> Colour.unnamed(rgb).hex()).toList();
    String title = pages.words().text("set." + set.word());
    return new Ready(set.word(), title, hex.get(0), hex.get(1), hex.get(2));
  }

  /** Her own are by their numbers in her file; those of folders above stand beside. */
  private static void marks(
      IdentityFile own, Optional<Edition> edition, RefusedForm refused, Map<String, Object> model) {
    for (MarkList list : MarkList.values()) {
      List<Mark> mine = own(list, own);
      model.put(list.key(), mine);
      model.put(list.key() + "Lent", mine.isEmpty() ? lent(list, edition) : List.of());
    }
    model.put("mostLogo", NewFile.Use.LOGO.largest() / MEGABYTE);
    model.put("logoWrong", refused.wrong("them-logo"));
    model.put("logo_mo_ta", refused.text("them-logo", "mo-ta", ""));
    model.put("sponsorWrong", refused.wrong("them-tro"));
    model.put("sponsor_ten", refused.text("them-tro", "ten", ""));
    model.put("sponsor_mo_ta", refused.text("them-tro", "mo-ta", ""));
  }

  private static List<Mark> own(MarkList list, IdentityFile own) {
    List<Mark> marks = new ArrayList<>();
    for (Map<String, String> part : own.parts(list.key())) {
      String name = part.getOrDefault("name", "");
      String alt = part.getOrDefault("alt", "");
      marks.add(new Mark(name, alt, list.picture(marks.size())));
    }
    return marks;
  }

  private static List<Mark> lent(MarkList list, Optional<Edition> edition) {
    List<Mark> marks = new ArrayList<>();
    for (Picture picture :
        edition.flatMap(Edition::identity).map(list::pictures).orElse(List.of())) {
      marks.add(new Mark("", picture.alt(), list.picture(marks.size())));
    }
    return marks;
  }

  private static void photo(
      IdentityFile own,
      List<DesignColours> designs,
      RefusedForm refused,
      Map<String, Object> model) {
    Map<String, String> photo = own.part(PhotoChange.KEY);
    String[] focus = photo.getOrDefault("focus", "50% 50%").replace("%", "").split(" +");
    model.put("mostPhoto", NewFile.Use.PHOTO.largest() / MEGABYTE);
    model.put("hasPhoto", photo.containsKey("file"));
    model.put("photoRoom", designs.stream().anyMatch(DesignColours::photos));
    model.put("photoWrong", refused.wrong("anh"));
    model.put("photo_mo_ta", refused.text("anh", "mo-ta", photo.getOrDefault("alt", "")));
    model.put("photo_nguoi", refused.text("anh", "nguoi-chup", photo.getOrDefault("credit", "")));
    model.put("photo_trai", refused.text("anh", "trai", focus[0]));
    model.put("photo_tren", refused.text("anh", "tren", focus.length > 1 ? focus[1] : "50"));
  }

  /** A sheet with all of it, of the theme or the first slogan. */
  private void sheet(
      String path,
      IdentityFile own,
      Optional<Edition> edition,
      List<DesignColours> designs,
      Map<String, Object> model)
      throws IOException {
    Optional<String> words =
        edition.flatMap(
            found ->
                found.theme().or(() -> found.slogans().map(m -> m.slogan().text()).findFirst()));
    Optional<String> format =
        edition.stream()
            .flatMap(found -> found.formats().stream().filter(found::chooses))
            .map(Format::name)
            .findFirst();
    boolean makes = words.isPresent() && format.isPresent() && !designs.isEmpty();
    model.put("makes", makes);
    model.put("words", words.orElse(""));
    model.put("format", format.orElse(""));
    model.put("designs", makes ? designs : List.of());
    model.put("problems", List.of());
    if (makes) {
      String design = designs.get(0).name();
      Outcome<byte[]> made =
          press.sheet(path, words.orElseThrow(), format.orElseThrow(), design, Sheet.Kind.SVG);
      model.put("problems", told(own, made));
    }
  }

  /** What is wrong with the sheet; where it can be made, only what her own file is to blame for. */
  private List<DeskWords.Told> told(IdentityFile own, Outcome<byte[]> made) {
    return made.problems().stream()
        .filter(one -> made.value().isEmpty() || one.source().file().endsWith(own.file()))
        .map(office.shown())
        .map(pages.words()::told)
        .toList();
  }
}
