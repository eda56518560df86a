package vn.lantoa.sheets;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Fingerprint;
import vn.lantoa.campaign.Choice;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.print.PrintOrder;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.sheets.design.Designs;
import vn.lantoa.sheets.design.Illustrations;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.logo.LogoSharpness;
import vn.lantoa.sheets.logo.Logos;
import vn.lantoa.sheets.text.Fonts;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.Typesetter;

/** What a theme and its fonts can make: the sheets of any edition. Safe for many threads. */
public final class Sheets {
  /** The name of the drawing that stands where nobody asks for another. */
  public static final String USUAL_DRAWING = Illustrations.NEUTRAL;

  /** Of letters that no font has; a text in another script would have dozens. */
  private static final int MOST_NAMED = 5;

  private final Designs designs;
  private final Illustrations illustrations;
  private final Fonts fonts;
  private final Typesetter typesetter;
  private final SheetExporter press;
  private final ContrastCheck contrasts = new ContrastCheck();

  private Sheets(Designs designs, Illustrations illustrations, Fonts fonts, SheetExporter press) {
    this.designs = designs;
    this.illustrations = illustrations;
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts);
    this.press = press;
  }

  /**
   * Reads fonts, and looks what designs there are.
   *
   * @param theme folder of the theme; without sheets/ it prints with those of the theme lan-toa
   *     that lies beside it
   * @param assets folder with fonts/sheets/
   */
  public static Outcome<Sheets> read(Path theme, Path assets) {
    Path own = theme.resolve("sheets");
    Path lent = theme.resolveSibling("lan-toa").resolve("sheets");
    Path folder = Files.isDirectory(own) || !Files.isDirectory(lent) ? own : lent;
    Illustrations illustrations = Illustrations.find(folder.resolveSibling("pictures"));
    return Designs.find(folder)
        .then(
            designs ->
                Fonts.read(assets)
                    .then(
                        fonts ->
                            Outcome.of(
                                new Sheets(designs, illustrations, fonts, SheetExporter.of(assets)),
                                List.of())));
  }

  /** All designs, each with what people call it, the first first. */
  public Map<String, String> designs() {
    Map<String, String> titles = new LinkedHashMap<>();
    designs.names().forEach(name -> titles.put(name, designs.title(name)));
    return titles;
  }

  /** All drawings that can be read, each with what it shows. */
  public Map<String, String> drawings() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String name : illustrations.names()) {
      illustrations.read(name).value().ifPresent(drawing -> titles.put(name, drawing.title()));
    }
    return titles;
  }

  /** The file of a drawing. */
  public Optional<Path> drawing(String name) {
    return illustrations.file(name);
  }

  /** What people call a design in the colours of an edition. */
  public String title(Edition edition, String design) {
    List<Colour> palette = edition.identity().map(Identity::palette).orElse(List.of());
    return designs
        .read(List.of(design))
        .value()
        .flatMap(read -> read.stream().findFirst())
        .map(read -> Composer.title(read, palette))
        .orElse(design);
  }

  /** The same, laid out and looked at as always, with files that stay empty. */
  public Sheets rehearsing() {
    return new Sheets(designs, illustrations, fonts, press.rehearsing());
  }

  /**
   * Everything that an edition wants printed or shown: format by format. A logo that cannot be used
   * is told before anything is drawn.
   */
  public Outcome<List<SheetTask>> orders(Site site, Edition edition) {
    return edition.hasSheets()
        ? brought(edition).then(files -> orders(site, edition, files))
        : Outcome.of(List.of(), List.of());
  }

  /** Files that an identity names, read: its logos, and what writes for its press. */
  private record Brought(Logos logos, SheetExporter press) {}

  private Outcome<Brought> brought(Edition edition) {
    return Logos.read(edition.identity())
        .then(
            logos -> press.of(edition).then(own -> Outcome.of(new Brought(logos, own), List.of())));
  }

  private Outcome<List<SheetTask>> orders(Site site, Edition edition, Brought files) {
    List<Problem> problems = new ArrayList<>();
    List<Design> chosen = chosen(edition, problems);
    edition.identity().ifPresent(identity -> contrasts.check(identity, chosen, problems));
    InkCheck inks = new InkCheck(chosen, files.press()::printed);
    edition.identity().ifPresent(identity -> inks.check(identity, problems));
    edition.identity().ifPresent(identity -> unused(edition, identity, chosen, problems));
    List<SheetSpec> specs = new SheetPlan(site, edition, chosen).all();
    Composer composer = composer(site, edition, files.logos(), inks, specs, problems);
    List<SheetTask> orders = new ArrayList<>();
    SheetPaths paths = new SheetPaths(site, edition, problems);
    String common = common(site, edition);
    LogoSharpness sharpness = new LogoSharpness();
    for (SheetSpec job : specs) {
      missing(job.marked(), start(job), problems);
      paths.take(job);
      if (files.logos().hasPixels() && job.format().medium() == Format.Medium.PRINT) {
        sharpness.look(job.format(), composer.logos(job));
      }
      orders.add(new SheetTask(job, composer, files.press(), common));
    }
    problems.addAll(sharpness.problems());
    return Outcome.of(orders, problems);
  }

  /**
   * A file of one sheet.
   *
   * @param unsaid the numbers to call that others of the edition's sheets have, and this has no
   *     room for
   */
  public record Single(byte[] bytes, List<String> unsaid) {
    public Single {
      unsaid = List.copyOf(unsaid);
    }
  }

  /** One file of one sheet, laid out as for the whole site. */
  public Outcome<Single> single(Site site, Edition edition, SheetRequest wish) {
    Source command = Source.command();
    List<Problem> problems = new ArrayList<>();
    if (edition.locality().isEmpty()) {
      String name = edition.entry().name();
      return Outcome.failed(List.of(Problem.of(Mistake.NO_ISSUER, command, name)));
    }
    String text = Normalizer.normalize(wish.text(), Normalizer.Form.NFC);
    missing(text, Source.words(), problems);
    Optional<Format> format =
        wish.size()
            .or(
                () ->
                    edition.formats().stream()
                        .filter(one -> one.name().equals(wish.format()))
                        .findFirst());
    if (format.isEmpty()) {
      List<String> formats = edition.formats().stream().map(Format::name).toList();
      problems.add(unknown(Mistake.UNKNOWN_FORMAT, command, wish.format(), formats));
    }
    String named = wish.design().orElseGet(() -> designs.names().get(0));
    Optional<Design> design =
        knows(named, command, problems)
            ? format.flatMap(one -> read(named, one, problems))
            : Optional.empty();
    Optional<Translation> second =
        wish.language().flatMap(tag -> Translation.of(text, tag, edition));
    if (wish.language().isPresent() && second.isEmpty()) {
      problems.add(Translation.missing(text, wish.language().get(), edition));
    }
    return brought(edition)
        .then(files -> Outcome.of(files, problems))
        .then(
            files -> {
              Optional<String> address = site.baseUrl().map(u -> u + site.folder(edition.entry()));
              SheetSpec job =
                  SheetSpec.single(
                      text,
                      second,
                      format.orElseThrow(),
                      design.orElseThrow(),
                      edition.sheetPicture(),
                      address,
                      command);
              List<Problem> told = new ArrayList<>();
              InkCheck inks = new InkCheck(design.stream().toList(), files.press()::printed);
              Composer composer = composer(site, edition, files.logos(), inks, List.of(job), told);
              return Outcome.of(composer, told)
                  .then(
                      c ->
                          new SheetTask(job, c, files.press(), "")
                              .only(wish.kind(), wish.around()));
            });
  }

  /**
   * The colours of a design.
   *
   * @param inks by the names under which a palette changes them, as they are without one
   * @param pairs what text stands on what under a palette
   * @param photos whether it has room for a photo
   */
  public record DesignColours(
      String name, String title, List<Colour> inks, List<Identity.Pair> pairs, boolean photos) {
    public DesignColours {
      inks = List.copyOf(inks);
      pairs = List.copyOf(pairs);
    }
  }

  /** The colours of all designs that an edition is made in, under a palette. */
  public List<DesignColours> colours(Edition edition, List<Colour> palette) {
    return chosen(edition, new ArrayList<>()).stream()
        .map(
            design -> {
              Set<String> names = design.inks().collect(Collectors.toSet());
              return new DesignColours(
                  design.name(),
                  Composer.title(design, palette),
                  design.colours().filter(ink -> names.contains(ink.name())).toList(),
                  design.pairs(palette),
                  design.holds(Slot.Name.PICTURE));
            })
        .toList();
  }

  /** A colour with its values for print: those that it has, or as printers get it. */
  public Colour printed(Colour colour) {
    return press.printed(colour);
  }

  /** Names all that the sheets of an edition have in common, their logos and profile among it. */
  private static String common(Site site, Edition edition) {
    return new Fingerprint(Source.class)
        .with(FixedTexts.of(site, edition))
        .with(edition.identity())
        .with(edition.made())
        .hex();
  }

  /** A file that goes with sheets. */
  public record Paper(Prints.Kind kind, Artifact file) {}

  /**
   * What goes with the sheets of an edition: the job sheet for the print shop, where anything is
   * for it, numbers for walls, what a leader signs, and the lists of what electronic boards show.
   *
   * @param shown the sheets and the frames of boards, as they were made
   */
  public List<Paper> papers(Site site, Edition edition, Prints made, List<SheetTask.Shown> shown) {
    String folder = site.folder(edition.entry());
    List<Paper> papers = new ArrayList<>();
    SheetExporter office = press.fresh(edition.made());
    List<Drawing> order = PrintOrderForm.pages(typesetter, PrintOrder.of(edition, made.sheets()));
    if (!order.isEmpty()) {
      Artifact form = new Artifact(folder + SitePaths.ORDER_FORM, office.document(order));
      papers.add(new Paper(Prints.Kind.ORDER_FORM, form));
    }
    List<NoticePaper> notices = NoticePaper.all(typesetter, edition);
    for (NoticePaper notice : notices) {
      Artifact file = new Artifact(folder + notice.path(), notice.bytes(office));
      papers.add(new Paper(notice.kind(), file));
    }
    List<Drawing> approval = ApprovalForm.pages(typesetter, edition, first(shown), notices);
    if (!approval.isEmpty()) {
      Artifact form = new Artifact(folder + SitePaths.APPROVAL, office.document(approval));
      papers.add(new Paper(Prints.Kind.APPROVAL, form));
    }
    Map<Format, List<Sheet>> boards =
        made.boards().stream()
            .collect(groupingBy(Sheet::format, LinkedHashMap::new, Collectors.toList()));
    boards.forEach(
        (format, frames) -> {
          String path = folder + BoardPlan.folder(format) + SitePaths.BOARD_LIST;
          Artifact list = new Artifact(path, BoardPlan.list(frames));
          papers.add(new Paper(Prints.Kind.BOARD_LIST, list));
        });
    return papers;
  }

  /** Each text once in each format, in the design that comes first. */
  private static List<SheetTask.Shown> first(List<SheetTask.Shown> shown) {
    Map<String, SheetTask.Shown> first = new LinkedHashMap<>();
    for (SheetTask.Shown one : shown) {
      first.putIfAbsent(one.sheet().format().name() + "\n" + one.sheet().text(), one);
    }
    return List.copyOf(first.values());
  }

  private Composer composer(
      Site site,
      Edition edition,
      Logos logos,
      InkCheck inks,
      List<SheetSpec> specs,
      List<Problem> problems) {
    List<Colour> palette = inks.inked(edition.identity().map(Identity::palette).orElse(List.of()));
    Outcome<Pictures> pictures = Pictures.read(specs, illustrations, typesetter, palette);
    problems.addAll(pictures.problems());
    return new Composer(
        typesetter,
        FixedTexts.of(site, edition),
        logos,
        pictures.value().orElseGet(() -> new Pictures(Map.of(), Map.of(), typesetter, palette)),
        palette,
        inks.printed());
  }

  /** Whether there is such a design; tells where there is none. */
  private boolean knows(String name, Source place, List<Problem> problems) {
    boolean known = designs.names().contains(name);
    if (!known) {
      problems.add(unknown(Mistake.UNKNOWN_DESIGN, place, name, designs.names()));
    }
    return known;
  }

  private static Problem unknown(Mistake mistake, Source place, String name, List<String> known) {
    String guess = Suggestion.nearest(name, known).orElse("");
    return Problem.of(mistake, place, name, guess, String.join(", ", known));
  }

  /** The designs that an edition asks for; all where it says nothing. */
  private List<Design> chosen(Edition edition, List<Problem> problems) {
    return read(
        edition
            .chosenDesigns()
            .map(
                choice ->
                    choice.wishes().stream()
                        .filter(wish -> knows(wish.name(), wish.place(), problems))
                        .map(Choice.Wish::name)
                        .toList())
            .orElseGet(designs::names),
        problems);
  }

  /** Colours of an edition's own identity that change nothing, since designs know other names. */
  private static void unused(
      Edition edition, Identity identity, List<Design> chosen, List<Problem> problems) {
    if (!identity.place().file().contains("/" + edition.entry().path() + "/")) {
      return;
    }
    for (Colour colour : identity.palette()) {
      if (!chosen.isEmpty() && chosen.stream().noneMatch(design -> design.uses(colour))) {
        String names =
            chosen.stream().flatMap(Design::inks).distinct().collect(Collectors.joining(", "));
        problems.add(Problem.of(Mistake.UNUSED_COLOUR, identity.place(), colour.name(), names));
      }
    }
  }

  private Optional<Design> read(String name, Format format, List<Problem> problems) {
    Outcome<Design> read = designs.read(name, format.widthMm(), format.heightMm());
    problems.addAll(read.problems());
    return read.value();
  }

  /** What is wrong with one of them is told with all else that is wrong. */
  private List<Design> read(List<String> names, List<Problem> problems) {
    Outcome<List<Design>> read = designs.read(names);
    problems.addAll(read.problems());
    return read.value().orElse(List.of());
  }

  /**
   * Tells the letters that no font has, once a text, at the first of them.
   *
   * @param start where the text begins
   */
  private void missing(String text, Source start, List<Problem> problems) {
    List<String> letters = fonts.missing(text, TextStyle.Weight.EXTRA_BOLD);
    if (letters.isEmpty()) {
      return;
    }
    String named =
        letters.stream()
            .sorted()
            .limit(MOST_NAMED)
            .map(letter -> String.format(Locale.ROOT, "%s (U+%04X)", letter, letter.codePointAt(0)))
            .collect(Collectors.joining(", ", "", letters.size() > MOST_NAMED ? " …" : ""));
    int column = start.column() + Math.max(0, text.indexOf(letters.get(0)));
    problems.add(Problem.of(Mistake.NO_FONT_FOR_LETTER, start.at(start.line(), column), named));
  }

  /** Where the text of a sheet begins: a slogan's behind the dash of its list. */
  private static Source start(SheetSpec job) {
    Source place = job.place();
    return job.slogan().isPresent() ? place.at(place.line(), place.column() + 2) : place;
  }
}
