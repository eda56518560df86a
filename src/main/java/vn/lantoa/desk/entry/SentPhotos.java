package vn.lantoa.desk.entry;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.UploadNames;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.ContentStore.Save;
import vn.lantoa.http.Form;
import vn.lantoa.http.Upload;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.NewFile;
import vn.lantoa.sheets.photo.SmallerPhoto;

/**
 * Photos that a form brings along, each in its row: they are to lie beside the file, and their row
 * names them as if they had been chosen there.
 *
 * @param form with their names in it
 * @param saves of the photos
 * @param wrong why they cannot be taken, in words; empty where they can
 */
record SentPhotos(Form form, List<Save> saves, String wrong) {
  /** Of the field that a row sends its photo in; behind it stands the number of the row. */
  static final String SENT = "-gui-";

  /** Of the tick that says who is in the photos has agreed. */
  static final String AGREED = "-dong-y";

  /** In px: more than any screen shows of a photo of a page. */
  private static final int LONGEST = 1600;

  private static final Set<String> SHOWN = Set.of("jpg", "png", "webp");

  /** Photos of a telephone are larger than what the content takes, so these are made smaller. */
  private record Taken(byte[] bytes, String ending) {}

  /**
   * Those of a form; none where its kind has no photos.
   *
   * @param folder in which the file lies, below the content
   */
  static SentPhotos of(
      EntryKind kind, Form form, ContentStore store, String folder, DeskWords words) {
    SentPhotos all = new SentPhotos(form, List.of(), "");
    for (EntryField field : kind.fields()) {
      for (EntryField part : field.parts()) {
        if (part.kind() == EntryField.Kind.PICTURE) {
          int rows = form.all(field.name() + "-" + part.name()).size();
          for (int row = 0; row < rows && all.wrong().isEmpty(); row++) {
            Optional<Upload> sent = form.file(field.name() + SENT + (row + 1));
            if (sent.isPresent()) {
              boolean agreed = !form.text(field.name() + AGREED).isEmpty();
              String names = field.name() + "-" + part.name();
              all =
                  agreed
                      ? all.with(sent.get(), names, row, store, folder, words)
                      : all.refused(words.text("photo.no-consent"));
            }
          }
        }
      }
    }
    return all;
  }

  private SentPhotos refused(String why) {
    return new SentPhotos(form, List.of(), why);
  }

  private SentPhotos with(
      Upload sent, String names, int row, ContentStore store, String folder, DeskWords words) {
    Outcome<Taken> outcome = taken(sent);
    if (outcome.value().isEmpty()) {
      DeskWords.Told told = words.told(outcome.problems().get(0));
      return refused(words.text("upload.refused", told.message(), told.hint()));
    }
    Taken taken = outcome.value().get();
    String file = name(sent, taken, store, folder);
    List<Save> more = new ArrayList<>(saves);
    more.add(new Save(folder + "/" + file, ContentStore.NONE, Optional.of(taken.bytes())));
    return new SentPhotos(named(names, row, file), more, "");
  }

  private static Outcome<Taken> taken(Upload sent) {
    byte[] bytes = sent.bytes();
    String name = UploadNames.shown(sent.name());
    if (bytes.length <= NewFile.Use.PICTURE.largest()) {
      Outcome<String> ending = NewFile.ending(bytes, name, NewFile.Use.PICTURE);
      if (ending.value().filter(SHOWN::contains).isPresent()) {
        return Outcome.of(new Taken(bytes, ending.value().get()), List.of());
      }
    }
    Outcome<String> ending = NewFile.ending(bytes, name, NewFile.Use.PHOTO);
    Optional<byte[]> smaller =
        ending.value().isPresent() ? SmallerPhoto.of(bytes, LONGEST) : Optional.empty();
    return smaller.isPresent()
        ? Outcome.of(new Taken(smaller.get(), "jpg"), List.of())
        : Outcome.failed(
            ending.value().isPresent()
                ? List.of(Problem.of(Mistake.NOT_A_PICTURE, Source.of(name), name, ""))
                : ending.problems());
  }

  private String name(Upload sent, Taken taken, ContentStore store, String folder) {
    Path there = store.content().resolve(folder);
    return UploadNames.of(
        sent.name(),
        taken.ending(),
        name ->
            Files.exists(there.resolve(name), LinkOption.NOFOLLOW_LINKS)
                || saves.stream().anyMatch(save -> save.file().equals(folder + "/" + name)));
  }

  private Form named(String field, int at, String file) {
    List<String> values = new ArrayList<>(form.all(field));
    values.set(at, file);
    Map<String, List<String>> all = new HashMap<>(form.values());
    all.put(field, List.copyOf(values));
    return new Form(all, form.files());
  }
}
