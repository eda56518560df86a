package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;

/**
 * A file of slogans, as a form shows it.
 *
 * @param file its path below the content
 * @param version what it was when it was read
 * @param slogans with the marks of lines
 */
record SloganFile(String file, String version, String title, int order, List<String> slogans) {
  private static final int USUAL_ORDER = 100;

  /** The fields of its form: the slogans, and one to write another into. */
  public int fields() {
    return slogans.size() + 1;
  }

  /** What these fields hold when they are shown. */
  public String print() {
    List<String> words = new ArrayList<>(slogans);
    words.add("");
    return TypedGroup.print(title, words);
  }

  /**
   * Those of an edition's own folder, in the order of its pages; what cannot be read is not here.
   */
  static List<SloganFile> of(Office office, String edition) throws IOException {
    List<SloganFile> files = new ArrayList<>();
    for (String file : office.files(edition + "/slogans")) {
      of(office.store(), file).ifPresent(files::add);
    }
    files.sort(Comparator.comparingInt(SloganFile::order).thenComparing(SloganFile::file));
    return files;
  }

  static Optional<SloganFile> of(ContentStore store, String file) throws IOException {
    Optional<byte[]> bytes = store.read(file);
    Optional<FrontMatterText> front = bytes.flatMap(FrontMatterText::of);
    Optional<SloganText> text = bytes.flatMap(SloganText::of);
    if (front.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SloganFile(
            file,
            ContentStore.version(bytes),
            front.get().text("title").orElse(""),
            front
                .get()
                .text("order")
                .filter(n -> n.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(USUAL_ORDER),
            text.get().slogans()));
  }
}
