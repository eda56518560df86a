package vn.lantoa.desk.receive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.office.UploadNames;
import vn.lantoa.desk.problem.Checkup;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.Upload;
import vn.lantoa.intake.Intake;
import vn.lantoa.intake.IntakeRefusal;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/**
 * Nhận về: the ZIP file that a commune made with “gửi tỉnh” is looked at, and taken in whole or not
 * at all; what is wrong with it then is told. By the rules of {@code lantoa take-in}.
 */
public record ReceiveScreen(Office office, DeskPages pages) implements Screen {
  /** The screen's name, and its address. */
  public static final String NAME = "nhan-ve";

  /** In bytes: a ZIP file as large as any that is taken in, and what is written beside it. */
  private static final int MOST = 101_000_000;

  private static final int REFUSED = 422;

  /** Of what is wrong with a folder, as many are told here; all are on the screen of problems. */
  private static final int TOLD = 10;

  /** Files of one fate. */
  public record Files(String told, List<String> names, boolean alarming) {}

  /**
   * What a ZIP file would do.
   *
   * @param id by which it waits
   * @param over how many files that differ here it would write over
   * @param same whether there is nothing to be done
   */
  public record Look(
      String id,
      String name,
      String into,
      List<String> places,
      List<Files> files,
      int over,
      boolean same) {}

  /** What the check says of an edition that was taken in. */
  public record Checked(String edition, String name, String told, List<DeskWords.Told> errors) {}

  @Override
  public int most() {
    return MOST;
  }

  @Override
  public Optional<Path> waiting() throws IOException {
    return Optional.of(zips().waiting());
  }

  private ReceivedZips zips() {
    return new ReceivedZips(office.store().journal());
  }

  /**
   * Fields: {@code xong} what was done last; after a ZIP file was taken in, {@code da} its
   * editions, {@code moi} and {@code doi} how many files are new and changed.
   */
  @Override
  public Answer show(Form query) throws IOException {
    return page(200, query, said(query), "", Optional.empty());
  }

  private String said(Form query) throws IOException {
    return switch (query.text("xong")) {
      case "nhan" ->
          pages
              .words()
              .text("receive.done", query.number("moi").orElse(0), query.number("doi").orElse(0));
      case "bo" -> pages.words().text("receive.left");
      default -> pages.done(query, Map.of());
    };
  }

  private Answer page(int status, Form form, String said, String wrong, Optional<Look> look)
      throws IOException {
    List<Checked> checked = new ArrayList<>();
    if (form.text("xong").equals("nhan")) {
      for (String edition : form.all("da")) {
        if (office.edition(edition).filter(edition::equals).isPresent()) {
          checked.add(checked(edition));
        }
      }
    }
    Map<String, Object> model = new HashMap<>();
    model.put("screen", NAME);
    model.put("said", said);
    model.put("wrong", wrong);
    model.put("look", look.stream().toList());
    model.put("checked", checked);
    model.put(
        "taken", form.text("xong").equals("nhan") ? pages.steps().newest() : List.<String>of());
    model.put("into", form.text("noi"));
    model.put("places", places());
    model.put("back", NAME);
    return pages.page(status, "receive", office.edition(form.text("o")).orElse(""), model);
  }

  /** Where files may belong that do not say it: the path and the name of each edition. */
  private Map<String, String> places() throws IOException {
    Map<String, String> places = new TreeMap<>();
    for (String edition : office.editions()) {
      places.put(edition, office.name(edition));
    }
    return places;
  }

  private Checked checked(String edition) throws IOException {
    List<Problem> all = Checkup.of(office, edition).problems();
    List<Problem> errors = all.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    long warnings = all.stream().filter(one -> one.severity() == Severity.WARNING).count();
    return new Checked(
        edition,
        office.name(edition),
        pages.words().text("receive.checked", errors.size(), warnings),
        errors.stream().limit(TOLD).map(office.shown()).map(pages.words()::told).toList());
  }

  /**
   * Fields: {@code zip} the file, {@code noi} where its files belong; {@code lam} what to do:
   * {@code xem}; then, of the one that waits as {@code goi}, {@code nhan}, {@code ghi-de} or {@code
   * bo}. One at a time, since a file is unpacked in memory.
   */
  @Override
  public synchronized Answer change(Form form) throws IOException {
    String id = form.text("goi");
    return switch (form.text("lam")) {
      case "bo" -> {
        zips().drop(id);
        yield Answer.redirect(at(form, "bo"));
      }
      case "nhan", "ghi-de" -> take(form, id);
      default -> {
        Optional<Upload> sent = form.file("zip");
        yield sent.isPresent()
            ? look(form, zips().put(sent.get()), UploadNames.shown(sent.get().name()), "")
            : refused(form, pages.words().text("receive.none"));
      }
    };
  }

  private static String at(Form form, String done) {
    return NAME + "?xong=" + done + "&o=" + Screen.encoded(form.text("o"));
  }

  private Answer refused(Form form, String wrong) throws IOException {
    return page(REFUSED, form, "", wrong, Optional.empty());
  }

  private Answer refused(Form form, String name, IntakeRefusal refusal) throws IOException {
    String key = "receive.fault." + refusal.kind().name().toLowerCase(Locale.ROOT);
    String why = pages.words().text(key, refusal.arguments().toArray());
    return refused(form, pages.words().text("receive.refused", name, why));
  }

  /** Nothing is written yet. */
  private Answer look(Form form, String id, String name, String wrong) throws IOException {
    try {
      Path zip = zips().find(id).orElseThrow();
      Intake intake = Intake.of(office.store(), zip, into(form));
      List<String> places = new ArrayList<>();
      for (String edition : intake.editions()) {
        places.add(intake.name(edition).orElse(office.name(edition)) + " (" + edition + ")");
      }
      List<Files> files = new ArrayList<>();
      add(files, "receive.over", intake.over(), true);
      add(files, "receive.left-out", intake.leftOut(), true);
      add(files, "receive.fresh", intake.fresh(), false);
      add(files, "receive.changed", intake.changed(), false);
      add(files, "receive.same", intake.same(), false);
      Look look =
          new Look(id, name, into(form), places, files, intake.over().size(), intake.isSame());
      return page(wrong.isEmpty() ? 200 : REFUSED, form, "", wrong, Optional.of(look));
    } catch (IntakeRefusal e) {
      zips().drop(id);
      return refused(form, name, e);
    }
  }

  private void add(List<Files> all, String key, List<String> names, boolean alarming) {
    if (!names.isEmpty()) {
      all.add(new Files(pages.words().text(key, names.size()), names, alarming));
    }
  }

  /** One of the editions that are here, or none. */
  private String into(Form form) throws IOException {
    return Optional.of(form.text("noi")).filter(places()::containsKey).orElse("");
  }

  private Answer take(Form form, String id) throws IOException {
    Optional<Path> zip = zips().find(id);
    if (zip.isEmpty()) {
      return refused(form, pages.words().text("receive.gone"));
    }
    String name = UploadNames.shown(form.text("ten"));
    try {
      Intake intake = Intake.of(office.store(), zip.get(), into(form));
      if (!intake.over().isEmpty() && !form.text("lam").equals("ghi-de")) {
        return look(form, id, name, pages.words().text("receive.ask", intake.over().size()));
      }
      if (!intake.save().isEmpty()) {
        return look(form, id, name, pages.words().text("receive.since"));
      }
      zips().drop(id);
      StringBuilder address = new StringBuilder(at(form, "nhan"));
      address.append("&moi=").append(intake.fresh().size());
      address.append("&doi=").append(intake.changed().size() + intake.over().size());
      intake.editions().forEach(one -> address.append("&da=").append(Screen.encoded(one)));
      return Answer.redirect(address.toString());
    } catch (IntakeRefusal e) {
      zips().drop(id);
      return refused(form, name, e);
    }
  }
}
