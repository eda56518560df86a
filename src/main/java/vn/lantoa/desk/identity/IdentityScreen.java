package vn.lantoa.desk.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.office.UploadNames;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;
import vn.lantoa.http.Upload;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.NewFile;
import vn.lantoa.sheets.Sheets.DesignColours;
import vn.lantoa.sheets.logo.Logos;

/** Nhận diện: colours by their use, logos, sponsors, the photo; and a sheet that shows them. */
public record IdentityScreen(Office office, DeskPages pages, Press press) implements Screen {
  private static final String NAME = "nhan-dien";
  private static final String LOGOS = "logos";
  private static final String SPONSORS = "sponsors";
  private static final String PHOTO = "photo";

  /** A form that was sent back: what is wrong with it, and what was typed into it. */
  private record Refused(String form, List<String> wrong, Form typed) {
    static final Refused NONE = new Refused("", List.of(), new Form(Map.of()));

    String text(String form, String field, String known) {
      return this.form.equals(form) ? typed.text(field) : known;
    }

    List<String> wrong(String form) {
      return this.form.equals(form) ? wrong : List.of();
    }
  }

  /** A logo as the screen shows it. */
  record Mark(String name, String alt, String picture) {}

  /** Colours to choose as they are. */
  record Ready(String name, String title, String ground, String dark, String light) {}

  /** A form that cannot be saved as it is. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final List<String> words;

    Wrong(List<String> words) {
      this.words = List.copyOf(words);
    }
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
    String said =
        switch (query.text("xong")) {
          case "1" -> pages.words().text("saved");
          case "bo" -> pages.words().text("papers.taken-out");
          case "lai" -> pages.words().text("undone");
          case "khong" -> pages.words().text("not-undone");
          default -> "";
        };
    return page(200, edition.get(), Refused.NONE, said);
  }

  /** One that the edition has: none is named by its path. */
  private Answer picture(String path, String named) throws IOException {
    Optional<Identity> identity = press.edition(path).value().flatMap(Edition::identity);
    Map<String, Picture> all = new HashMap<>();
    identity.ifPresent(found -> pictures(found, all));
    Picture picture = all.get(named);
    if (picture == null) {
      return Answer.bare(404);
    }
    return Answer.of(
        200,
        MediaTypes.of(picture.name()),
        Files.readAllBytes(picture.file()),
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
  }

  private static void pictures(Identity identity, Map<String, Picture> all) {
    for (int i = 0; i < identity.logos().size(); i++) {
      all.put(LOGOS + "-" + i, identity.logos().get(i));
    }
    for (int i = 0; i < identity.sponsors().size(); i++) {
      all.put(SPONSORS + "-" + i, identity.sponsors().get(i).logo());
    }
    identity
        .picture()
        .filter(SheetPicture.Photo.class::isInstance)
        .ifPresent(photo -> all.put(PHOTO, ((SheetPicture.Photo) photo).picture()));
  }

  private Answer page(int status, String path, Refused refused, String said) throws IOException {
    IdentityFile own = IdentityFile.of(office, path);
    Outcome<Edition> read = press.edition(path);
    Optional<Edition> edition = read.value();
    Map<String, Object> model = new HashMap<>();
    model.put("said", said);
    model.put("back", NAME);
    model.put("readable", own.text().isPresent());
    model.put("file", own.file());
    model.put("version", own.version());
    model.put("known", edition.isPresent());
    model.put("ownColours", own.has("palette"));
    Optional<Colours> colours =
        edition.map(found -> new Colours(path, found, press, pages.words()));
    List<DesignColours> designs =
        colours.isPresent() ? colours.get().designs() : List.<DesignColours>of();
    colours(own, colours, refused, model);
    marks(own, edition, model);
    model.put("logoWrong", refused.wrong("them-logo"));
    model.put("logo_mo_ta", refused.text("them-logo", "mo-ta", ""));
    model.put("sponsorWrong", refused.wrong("them-tro"));
    model.put("sponsor_ten", refused.text("them-tro", "ten", ""));
    model.put("sponsor_mo_ta", refused.text("them-tro", "mo-ta", ""));
    model.put("mostLogo", NewFile.Use.LOGO.largest() / 1_000_000);
    model.put("mostPhoto", NewFile.Use.PHOTO.largest() / 1_000_000);
    photo(own, designs, refused, model);
    sheet(path, own, edition, designs, model);
    return pages.page(status, "identity", path, model);
  }

  private void colours(
      IdentityFile own, Optional<Colours> known, Refused refused, Map<String, Object> model)
      throws IOException {
    model.put("colours", List.of());
    model.put("samples", List.of());
    model.put("sets", List.of());
    model.put("colourWrong", refused.wrong("mau"));
    if (known.isEmpty()) {
      return;
    }
    Colours colours = known.get();
    List<Colour> shown = colours.with(wanted(refused.typed));
    model.put("colours", colours.rows(shown));
    model.put("samples", colours.samples(shown, own));
    if (colours.now().containsKey(ReadySet.GROUND)) {
      model.put("sets", Stream.of(ReadySet.values()).map(this::ready).toList());
    }
  }

  private Ready ready(ReadySet set) {
    String name = set.name().toLowerCase(Locale.ROOT);
    List<String> hex =
        set.colours().values().stream().map(rgb -> Colour.unnamed(rgb).hex()).toList();
    String title = pages.words().text("set." + name);
    return new Ready(name, title, hex.get(0), hex.get(1), hex.get(2));
  }

  /** What a form says of colours: {@code mau} their names, {@code ma} their values. */
  private static Map<String, Integer> wanted(Form form) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    List<String> names = form.all("mau");
    List<String> values = form.all("ma");
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      String hex = values.get(i).strip();
      if (hex.matches("#[0-9A-Fa-f]{6}")) {
        wanted.put(names.get(i), Integer.valueOf(hex.substring(1), 16));
      }
    }
    return wanted;
  }

  /** Her own are by their numbers in her file; those of folders above stand beside. */
  private static void marks(
      IdentityFile own, Optional<Edition> edition, Map<String, Object> model) {
    for (String key : List.of(LOGOS, SPONSORS)) {
      List<Mark> mine = new ArrayList<>();
      List<Map<String, String>> parts = own.parts(key);
      for (int i = 0; i < parts.size(); i++) {
        String name = parts.get(i).getOrDefault("name", "");
        String alt = parts.get(i).getOrDefault("alt", "");
        mine.add(new Mark(name, alt, key + "-" + i));
      }
      List<Picture> all =
          edition
              .flatMap(Edition::identity)
              .map(
                  identity ->
                      key.equals(LOGOS)
                          ? identity.logos()
                          : identity.sponsors().stream().map(Identity.Sponsor::logo).toList())
              .orElse(List.of());
      List<Mark> lent = new ArrayList<>();
      for (int i = 0; i < all.size() && mine.isEmpty(); i++) {
        lent.add(new Mark("", all.get(i).alt(), key + "-" + i));
      }
      model.put(key, mine);
      model.put(key + "Lent", lent);
    }
  }

  private static void photo(
      IdentityFile own, List<DesignColours> designs, Refused refused, Map<String, Object> model) {
    Map<String, String> photo = own.part(PHOTO);
    String[] focus = photo.getOrDefault("focus", "50% 50%").replace("%", "").split(" +");
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
    model.put(
        "problems",
        makes
            ? told(
                own,
                press.sheet(
                    path,
                    words.orElseThrow(),
                    format.orElseThrow(),
                    designs.get(0).name(),
                    Sheet.Kind.SVG))
            : List.of());
  }

  /** What is wrong with the sheet; where it can be made, only what her own file is to blame for. */
  private List<DeskWords.Told> told(IdentityFile own, Outcome<byte[]> made) {
    return made.problems().stream()
        .filter(one -> made.value().isEmpty() || one.source().file().endsWith(own.file()))
        .map(office.shown())
        .map(pages.words()::told)
        .toList();
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
      return page(200, path, new Refused("mau", List.of(), form), "");
    }
    String place = what[0].endsWith("mau") || what[0].equals("mau-chung") ? "mau" : what[0];
    IdentityFile own = IdentityFile.of(office, path);
    try {
      if (own.text().isEmpty()) {
        throw wrong("identity.unreadable", own.file());
      }
      List<ContentStore.Save> all =
          savings(path, own, what[0], what.length > 1 ? what[1] : "", form);
      if (!office.store().save(all).isEmpty()) {
        throw wrong("changed");
      }
      String done = what[0].startsWith("bo-") && !place.equals("mau") ? "bo" : "1";
      return Answer.redirect(NAME + "?xong=" + done + "&o=" + Screen.encoded(path));
    } catch (Wrong e) {
      return page(422, path, new Refused(place, e.words, form), "");
    }
  }

  private Wrong wrong(String key, String... arguments) {
    return new Wrong(List.of(pages.words().text(key, (Object[]) arguments)));
  }

  private List<ContentStore.Save> savings(
      String path, IdentityFile own, String what, String which, Form form)
      throws IOException, Wrong {
    String version = form.text("ban");
    return switch (what) {
      case "luu-mau" -> List.of(own.saving(version, colours(path, own, wanted(form))));
      case "bo-mau" ->
          List.of(
              own.saving(
                  version,
                  colours(
                      path,
                      own,
                      Arrays.stream(ReadySet.values())
                          .filter(set -> set.name().toLowerCase(Locale.ROOT).equals(which))
                          .findFirst()
                          .map(ReadySet::colours)
                          .orElse(Map.of()))));
      case "mau-chung" ->
          List.of(
              own.saving(version, own.text().orElseThrow().without("pairs").without("palette")));
      case "them-logo" -> added(own, LOGOS, form);
      case "them-tro" -> added(own, SPONSORS, form);
      case "bo-logo" -> takenOut(path, own, LOGOS, which, form);
      case "bo-tro" -> takenOut(path, own, SPONSORS, which, form);
      case "anh" -> photo(path, own, form);
      case "bo-anh" -> withoutPhoto(path, own, form);
      default -> throw new BadRequest("no such thing to do: " + what);
    };
  }

  private FrontMatterText colours(String path, IdentityFile own, Map<String, Integer> wanted)
      throws IOException, Wrong {
    Optional<Edition> edition = press.edition(path).value();
    if (edition.isEmpty()) {
      throw wrong("identity.unknown");
    }
    Colours colours = new Colours(path, edition.get(), press, pages.words());
    List<Colour> all = colours.with(wanted);
    List<String> low =
        colours.samples(all, own).stream()
            .filter(sample -> !sample.clear())
            .map(Colours.Sample::words)
            .toList();
    if (!low.isEmpty()) {
      throw new Wrong(
          Stream.concat(Stream.of(pages.words().text("contrast.refused")), low.stream()).toList());
    }
    return colours.file(all, own);
  }

  private String required(Form form, String field, String key) throws Wrong {
    String text = TypedAnswer.tidy(form.text(field));
    if (text.isEmpty()) {
      throw wrong(key);
    }
    return text;
  }

  private List<ContentStore.Save> added(IdentityFile own, String key, Form form)
      throws IOException, Wrong {
    Map<String, Object> part = new LinkedHashMap<>();
    if (key.equals(SPONSORS)) {
      part.put("name", required(form, "ten", "identity.no-name"));
    }
    String alt = required(form, "mo-ta", "identity.no-alt");
    Upload sent = form.file("tep").orElseThrow(() -> wrong("upload.none"));
    String ending = ending(sent, NewFile.Use.LOGO);
    usable(sent, ending);
    String name = name(own, sent, ending);
    part.put("file", name);
    part.put("alt", alt);
    List<Object> parts = new ArrayList<>(plain(own, key));
    parts.add(part);
    return List.of(file(own, name, sent), own.with(form.text("ban"), key, parts));
  }

  private static List<?> plain(IdentityFile own, String key) {
    return own.text().flatMap(text -> text.plain(key)).orElse(List.of()) instanceof List<?> list
        ? list
        : List.of();
  }

  private String ending(Upload sent, NewFile.Use use) throws Wrong {
    Outcome<String> ending = NewFile.ending(sent.bytes(), UploadNames.shown(sent.name()), use);
    return ending.value().orElseThrow(() -> refused(ending.problems()));
  }

  private Wrong refused(List<Problem> problems) {
    return new Wrong(
        problems.stream()
            .map(pages.words()::told)
            .map(told -> pages.words().text("upload.refused", told.message(), told.hint()))
            .toList());
  }

  /** Whether sheets can have it, which know less than browsers. */
  private void usable(Upload sent, String ending) throws IOException, Wrong {
    Path trial = Files.createTempFile("lantoa-", "." + ending);
    try {
      Files.write(trial, sent.bytes());
      List<Problem> problems = Logos.problems(trial, UploadNames.shown(sent.name()) + "." + ending);
      if (!problems.isEmpty()) {
        throw refused(problems);
      }
    } finally {
      Files.deleteIfExists(trial);
    }
  }

  private String name(IdentityFile own, Upload sent, String ending) {
    Path folder = office.store().content().resolve(own.folder());
    return UploadNames.of(
        sent.name(),
        ending,
        taken -> Files.exists(folder.resolve(taken), LinkOption.NOFOLLOW_LINKS));
  }

  private static ContentStore.Save file(IdentityFile own, String name, Upload sent) {
    return new ContentStore.Save(own.folder() + name, ContentStore.NONE, Optional.of(sent.bytes()));
  }

  private List<ContentStore.Save> takenOut(
      String path, IdentityFile own, String key, String which, Form form)
      throws IOException, Wrong {
    List<Object> parts = new ArrayList<>(plain(own, key));
    int at = which.matches("\\d{1,3}") ? Integer.parseInt(which) : -1;
    if (at < 0 || at >= parts.size()) {
      throw wrong("changed");
    }
    String file = own.parts(key).get(at).getOrDefault("file", "");
    parts.remove(at);
    List<ContentStore.Save> all = new ArrayList<>();
    ContentStore.Save now = own.with(form.text("ban"), key, parts);
    unused(path, own, file, now).ifPresent(all::add);
    all.add(now);
    return all;
  }

  /** The file goes, too, where nothing else in her folder names it. */
  private Optional<ContentStore.Save> unused(
      String path, IdentityFile own, String name, ContentStore.Save now) throws IOException {
    String file = own.folder() + name;
    boolean beside = !name.isEmpty() && !name.contains("/") && !name.contains("\\");
    Optional<byte[]> bytes = beside ? office.store().read(file) : Optional.empty();
    if (bytes.isEmpty() || mentions(now.bytes().orElse(new byte[0]), name)) {
      return Optional.empty();
    }
    Path content = office.store().content();
    try (Stream<Path> all = Files.walk(content.resolve(path))) {
      for (Path other : all.filter(one -> one.toString().endsWith(".md")).toList()) {
        boolean mine = content.relativize(other).toString().replace('\\', '/').equals(own.file());
        boolean readable = Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS);
        if (!mine && readable && mentions(Files.readAllBytes(other), name)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new ContentStore.Save(file, ContentStore.version(bytes), Optional.empty()));
  }

  private static boolean mentions(byte[] text, String name) {
    return new String(text, StandardCharsets.UTF_8).contains(name);
  }

  private List<ContentStore.Save> photo(String path, IdentityFile own, Form form)
      throws IOException, Wrong {
    Map<String, String> known = own.part(PHOTO);
    String alt = required(form, "mo-ta", "photo.no-alt");
    String credit = required(form, "nguoi-chup", "photo.no-credit");
    String left = share(form, "trai");
    String top = share(form, "tren");
    Optional<Upload> sent = form.file("tep");
    if (sent.isEmpty() && !known.containsKey("file")) {
      throw wrong("upload.none");
    }
    List<ContentStore.Save> all = new ArrayList<>();
    Map<String, Object> photo = new LinkedHashMap<>();
    photo.put("file", known.getOrDefault("file", ""));
    if (sent.isPresent()) {
      if (form.text("dong-y").isEmpty()) {
        throw wrong("photo.no-consent");
      }
      String name = name(own, sent.get(), ending(sent.get(), NewFile.Use.PHOTO));
      all.add(file(own, name, sent.get()));
      photo.put("file", name);
    }
    photo.put("alt", alt);
    photo.put("credit", credit);
    if (known.containsKey("focus") || !(left + top).equals("5050")) {
      photo.put("focus", left + "% " + top + "%");
    }
    ContentStore.Save now = own.with(form.text("ban"), PHOTO, photo);
    if (sent.isPresent()) {
      unused(path, own, known.getOrDefault("file", ""), now).ifPresent(all::add);
    }
    all.add(now);
    return all;
  }

  private String share(Form form, String field) throws Wrong {
    String typed = form.text(field).isEmpty() ? "50" : form.text(field);
    if (!typed.matches("\\d\\d?|100")) {
      throw wrong("photo.wrong-focus");
    }
    return String.valueOf(Integer.parseInt(typed));
  }

  private List<ContentStore.Save> withoutPhoto(String path, IdentityFile own, Form form)
      throws IOException {
    String file = own.part(PHOTO).getOrDefault("file", "");
    List<ContentStore.Save> all = new ArrayList<>();
    ContentStore.Save now = own.with(form.text("ban"), PHOTO, Map.of());
    unused(path, own, file, now).ifPresent(all::add);
    all.add(now);
    return all;
  }
}
