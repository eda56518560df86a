package vn.lantoa.desk.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.UploadNames;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.http.Upload;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.NewFile;
import vn.lantoa.sheets.logo.Logos;

/** Pictures that come into a folder beside its identity.md, and leave it. */
record PictureFiles(ContentStore store, DeskWords words) {
  /**
   * A picture that is to be saved.
   *
   * @param name that identity.md gives it
   */
  record Added(String name, ContentStore.Save save) {}

  /** A logo that came with a form: sheets must be able to have it. */
  Added logo(IdentityFile own, Upload sent) throws IOException, Refusal {
    String ending = ending(sent, NewFile.Use.LOGO);
    checkOnSheets(sent, ending);
    return added(own, sent, ending);
  }

  /** A photo that came with a form. */
  Added photo(IdentityFile own, Upload sent) throws Refusal {
    return added(own, sent, ending(sent, NewFile.Use.PHOTO));
  }

  private Added added(IdentityFile own, Upload sent, String ending) {
    Path folder = store.content().resolve(own.folder());
    String name =
        UploadNames.of(
            sent.name(),
            ending,
            taken -> Files.exists(folder.resolve(taken), LinkOption.NOFOLLOW_LINKS));
    Optional<byte[]> bytes = Optional.of(sent.bytes());
    return new Added(name, new ContentStore.Save(own.folder() + name, ContentStore.NONE, bytes));
  }

  private String ending(Upload sent, NewFile.Use use) throws Refusal {
    Outcome<String> ending = NewFile.ending(sent.bytes(), UploadNames.shown(sent.name()), use);
    return ending.value().orElseThrow(() -> refused(ending.problems()));
  }

  private Refusal refused(List<Problem> problems) {
    return new Refusal(words.refused(problems));
  }

  /** Sheets know less of pictures than browsers. */
  private void checkOnSheets(Upload sent, String ending) throws IOException, Refusal {
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

  /**
   * That a picture goes which identity.md names no more.
   *
   * @param name as identity.md had it
   * @param now identity.md as it will be
   * @return nothing where it lies elsewhere or something else in the edition's folder names it
   */
  Optional<ContentStore.Save> unused(IdentityForm form, String name, ContentStore.Save now)
      throws IOException {
    String file = form.own().folder() + name;
    boolean beside = !name.isEmpty() && !name.contains("/") && !name.contains("\\");
    Optional<byte[]> bytes = beside ? store.read(file) : Optional.empty();
    if (bytes.isEmpty()
        || mentions(now.bytes().orElse(new byte[0]), name)
        || isNamedElsewhere(form, name)) {
      return Optional.empty();
    }
    return Optional.of(new ContentStore.Save(file, ContentStore.version(bytes), Optional.empty()));
  }

  private boolean isNamedElsewhere(IdentityForm form, String name) throws IOException {
    Path own = store.content().resolve(form.own().file());
    try (Stream<Path> all = Files.walk(store.content().resolve(form.edition()))) {
      for (Path other : all.filter(one -> one.toString().endsWith(".md")).toList()) {
        boolean readable = Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS);
        if (!other.equals(own) && readable && mentions(Files.readAllBytes(other), name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mentions(byte[] text, String name) {
    return new String(text, StandardCharsets.UTF_8).contains(name);
  }
}
