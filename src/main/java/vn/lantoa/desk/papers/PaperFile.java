package vn.lantoa.desk.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;

/**
 * A document of an edition's own, as a form shows it.
 *
 * @param file its description, a path below the content
 * @param version what that was when it was read
 * @param document the path of what is handed out
 * @param source number and day, and who issued it
 */
record PaperFile(String file, String version, String title, String document, String source) {
  static final String FOLDER = "/attachments";

  /** All, by their names; what cannot be read is not here. */
  static List<PaperFile> of(Office office, String edition) throws IOException {
    List<PaperFile> files = new ArrayList<>();
    List<String> all = new ArrayList<>(office.files(edition + FOLDER));
    all.addAll(office.files(edition));
    for (String file : all) {
      of(office.store(), file).ifPresent(files::add);
    }
    return files;
  }

  private static Optional<PaperFile> of(ContentStore store, String file) throws IOException {
    Optional<byte[]> bytes = store.read(file);
    Optional<FrontMatterText> front =
        bytes
            .flatMap(FrontMatterText::of)
            .filter(text -> text.text("type").orElse("").equals("attachment"));
    return front.map(
        text ->
            new PaperFile(
                file,
                ContentStore.version(bytes),
                text.text("title").orElse(""),
                file.replaceFirst("[^/]*$", "") + text.text("file").orElse(""),
                text.text("source").orElse("")));
  }

  /** The name of what is handed out. */
  String name() {
    return document.replaceFirst(".*/", "");
  }
}
