package vn.lantoa.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.build.Build;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.SiteChanges;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Severity;
import vn.lantoa.text.Dates;
import vn.lantoa.text.Slug;

/** Lấy về: the site and its kits, made and packed; and her own files, for the province. */
record TakeScreen(Office office, DeskPages pages) implements Screen {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void starts(Phase phase) {}

        @Override
        public void advances(int done, int total) {}
      };

  /**
   * A kit that the site offers.
   *
   * @param title as people call it
   * @param about what it is for, and whom to give it to; empty of one that nobody has told of
   */
  record Kit(String name, String title, String about, String size) {}

  /**
   * Field {@code goi}: {@code trang} the site, {@code thay-doi} what has changed since one was
   * taken, {@code noi-dung} her files, or the name of a kit.
   */
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    String name = Slug.of(edition.get());
    if (query.text("goi").equals("noi-dung")) {
      Path own = office.store().content().resolve(edition.get());
      return Parcel.of(own, edition.get() + "/", "noi-dung-" + name + ".zip");
    }
    Outcome<Inputs> inputs = office.supplies().of(edition.get());
    Optional<LocalDate> made = made(inputs);
    Optional<Path> site = made.isPresent() ? site(inputs) : Optional.empty();
    if (query.text("goi").equals("thay-doi") && site.isPresent()) {
      return changes(edition.get(), site.get());
    }
    if (query.text("goi").equals("trang") && site.isPresent()) {
      taken(edition.get()).take(site.get(), office.today());
      return Parcel.of(site.get(), "", "trang-" + name + ".zip");
    }
    Optional<Path> kit =
        site.isPresent()
            ? kits(site.get()).stream()
                .filter(file -> String.valueOf(file.getFileName()).equals(query.text("goi")))
                .findFirst()
            : Optional.empty();
    return kit.isPresent()
        ? download(kit.get())
        : page(edition.get(), inputs, made, Optional.empty());
  }

  /**
   * The day on which what is offered was made; none where it is older than the content. To be asked
   * once a request: all of the content is looked at.
   */
  private static Optional<LocalDate> made(Outcome<Inputs> inputs) throws IOException {
    return site(inputs).isPresent() && inputs.value().isPresent()
        ? new Build(inputs.value().get(), SILENT).current()
        : Optional.empty();
  }

  /** The finished site, where there is one: only a build writes its memory into it. */
  private static Optional<Path> site(Outcome<Inputs> inputs) {
    return inputs
        .value()
        .map(Inputs::out)
        .filter(out -> Files.isDirectory(out.resolve(EarlierSite.HIDDEN)));
  }

  private TakenSites taken(String edition) {
    return new TakenSites(office.store().journal(), Slug.of(edition));
  }

  /** A list for whoever looks after the server, as Notepad opens it. */
  private Answer changes(String edition, Path site) throws IOException {
    Optional<TakenSites.Changed> changed = taken(edition).changed(site);
    List<String> lines = new ArrayList<>();
    lines.add(office.name(edition));
    if (changed.isEmpty()) {
      lines.add(pages.words().text("take.changes.none"));
    } else {
      SiteChanges all = changed.get().changes();
      lines.add(pages.words().text("take.changes.since", Dates.written(changed.get().since())));
      lines.add("");
      lines.add(pages.words().text("take.changes.uploads", all.uploads().size()));
      lines.addAll(all.uploads());
      lines.add("");
      lines.add(pages.words().text("take.changes.deletes", all.deletes().size()));
      lines.addAll(all.deletes());
    }
    byte[] text = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    return Answer.of(200, "text/plain; charset=utf-8", text, Answer.OWN)
        .with(
            "Content-Disposition",
            "attachment; filename=\"thay-doi-" + Slug.of(edition) + ".txt\"");
  }

  private static Answer download(Path file) throws IOException {
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            "application/zip",
            "Content-Disposition",
            "attachment; filename=\"" + file.getFileName() + "\"");
    return new Answer(200, headers, Files.size(file), Files.newInputStream(file));
  }

  /** Makes the site, or what has changed of it. */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    Outcome<Inputs> inputs = office.supplies().of(edition.get());
    Outcome<BuildSummary> built =
        inputs.value().isPresent()
            ? new Build(inputs.value().get(), SILENT).publish()
            : Outcome.failed(inputs.problems());
    return page(edition.get(), inputs, made(inputs), Optional.of(built));
  }

  private Answer page(
      String edition,
      Outcome<Inputs> inputs,
      Optional<LocalDate> made,
      Optional<Outcome<BuildSummary>> built)
      throws IOException {
    Optional<Path> site = site(inputs);
    List<Kit> kits = made.isPresent() ? shown(site.orElseThrow()) : List.of();
    Map<String, Object> model = new HashMap<>();
    model.put("kits", kits);
    model.put("folder", site.map(Path::toString).orElse(""));
    model.put("day", made.map(Dates::written).orElse(""));
    model.put("changes", site.isPresent() && taken(edition).isKnown());
    model.put("built", built.flatMap(Outcome::value).isPresent());
    model.put(
        "errors",
        built.map(Outcome::problems).orElse(List.of()).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(office.shown())
            .map(pages.words()::told)
            .toList());
    return pages.page(200, "take", edition, model);
  }

  private List<Kit> shown(Path site) throws IOException {
    List<Kit> kits = new ArrayList<>();
    for (Path file : kits(site)) {
      double megabytes = Files.size(file) / 1e6;
      String name = String.valueOf(file.getFileName());
      String key = "kit." + name.replaceFirst("[.]zip$", "");
      DeskWords words = pages.words();
      kits.add(
          new Kit(
              name,
              words.known(key).orElse(name),
              words.known(key + ".text").orElse(""),
              words.text("megabytes", megabytes)));
    }
    return kits;
  }

  /** Those of the edition itself: what lies deeper is of those below it. */
  private static List<Path> kits(Path site) throws IOException {
    Map<String, Path> kits = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      all.filter(file -> file.toString().endsWith(".zip"))
          .sorted(Comparator.comparingInt(Path::getNameCount))
          .forEach(file -> kits.putIfAbsent(String.valueOf(file.getFileName()), file));
    }
    return List.copyOf(kits.values());
  }
}
