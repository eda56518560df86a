package vn.lantoa.cure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.ContentStore.Save;
import vn.lantoa.edit.RawText;
import vn.lantoa.problem.Problem;

/** How a kind of problem is cured that the line it stands in does not hold. */
@FunctionalInterface
interface FileRemedy {
  /** A larger folder is moved by whoever knows what lies there. */
  int MOST_FILES = 500;

  /**
   * What is to be done.
   *
   * @param file of the store, which the problem names
   * @return nothing where it does not fit what lies there
   */
  Optional<Cure> applied(Problem problem, String file, ContentStore store) throws IOException;

  /** This one, or another where it does not fit. */
  default FileRemedy or(FileRemedy other) {
    return (problem, file, store) -> {
      Optional<Cure> cure = applied(problem, file, store);
      return cure.isPresent() ? cure : other.applied(problem, file, store);
    };
  }

  /** The text of the file becomes another. */
  static FileRemedy text(Remedy remedy) {
    return (problem, file, store) -> {
      Optional<byte[]> now = store.read(file);
      return now.flatMap(RawText::of)
          .flatMap(text -> Spot.of(problem, text))
          .flatMap(remedy::applied)
          .map(RawText::bytes)
          .filter(cured -> !Arrays.equals(cured, now.get()))
          .map(cured -> Cure.of(file, now.get(), Optional.of(cured)));
    };
  }

  /**
   * The file gets another name in its folder.
   *
   * @param better number of the problem's argument that has it
   */
  static FileRemedy name(int better) {
    return (problem, file, store) -> {
      String name = argument(problem, better);
      return name.isEmpty() || name.contains("/")
          ? Optional.empty()
          : moved(Map.of(file, folder(file) + name), store);
    };
  }

  /** The folder above the file that is called so gets another name. */
  static FileRemedy folder(int found, int better) {
    return (problem, file, store) -> {
      String all = "/" + file;
      String named = "/" + argument(problem, found) + "/";
      int at = all.indexOf(named);
      if (at < 0 || all.indexOf(named, at + 1) >= 0 || argument(problem, better).isEmpty()) {
        return Optional.empty();
      }
      String above = file.substring(0, at);
      return moved(
          above + argument(problem, found) + "/", above + argument(problem, better) + "/", store);
    };
  }

  /** All that lies with the file goes with it to where it belongs. */
  static FileRemedy place(int better) {
    return (problem, file, store) -> {
      String path = problem.source().file();
      String root = path.endsWith(file) ? path.substring(0, path.length() - file.length()) : path;
      String wanted = argument(problem, better);
      return folder(file).isEmpty()
              || !wanted.startsWith(root)
              || !wanted.endsWith("/" + base(file))
          ? Optional.empty()
          : moved(folder(file), folder(wanted.substring(root.length())), store);
    };
  }

  private static Optional<Cure> moved(String from, String to, ContentStore store)
      throws IOException {
    List<String> files = store.files(from);
    Map<String, String> names = new LinkedHashMap<>();
    files.forEach(file -> names.put(file, to + file.substring(from.length())));
    boolean free = store.files(to).isEmpty() && !to.startsWith(from);
    return files.size() <= MOST_FILES && free ? moved(names, store) : Optional.empty();
  }

  private static Optional<Cure> moved(Map<String, String> names, ContentStore store)
      throws IOException {
    List<Save> saves = new ArrayList<>();
    for (Map.Entry<String, String> name : names.entrySet()) {
      Optional<byte[]> bytes = store.read(name.getKey());
      if (bytes.isEmpty() || store.read(name.getValue()).isPresent()) {
        return Optional.empty();
      }
      saves.add(Cure.saving(name.getKey(), bytes, Optional.empty()));
      saves.add(Cure.saving(name.getValue(), Optional.empty(), bytes));
    }
    return saves.isEmpty() ? Optional.empty() : Optional.of(new Cure(saves, names));
  }

  /** The file goes if the one that it was copied from, in the same folder, says the same. */
  static FileRemedy withoutCopy(int original) {
    return (problem, file, store) -> {
      Optional<byte[]> copy = store.read(file);
      Optional<byte[]> first = store.read(folder(file) + argument(problem, original));
      return copy.isPresent() && first.isPresent() && Arrays.equals(copy.get(), first.get())
          ? Optional.of(Cure.of(file, copy.get(), Optional.empty()))
          : Optional.empty();
    };
  }

  /** A picture gets the ending of what it is, and the words that name it say so. */
  static FileRemedy picture(int found, int better) {
    return (problem, file, store) -> {
      String name = argument(problem, better);
      Optional<Cure> text = text(Remedy.words(found, better)).applied(problem, file, store);
      if (name.isEmpty() || text.isEmpty() || !isBelow(name)) {
        return Optional.empty();
      }
      String old = folder(file) + argument(problem, found);
      return moved(Map.of(old, folder(file) + name), store)
          .map(
              move ->
                  new Cure(
                      Stream.concat(text.get().saves().stream(), move.saves().stream()).toList(),
                      move.moved()));
    };
  }

  /** A drawing says what it is, in the tag that it begins with. */
  static FileRemedy drawing(int named, int missing) {
    return (problem, file, store) -> {
      String name = argument(problem, named);
      String words = argument(problem, missing);
      if (words.isEmpty() || !isBelow(name)) {
        return Optional.empty();
      }
      String drawing = folder(file) + name;
      Optional<byte[]> now = store.read(drawing);
      Optional<RawText> text = now.flatMap(RawText::of);
      int at = text.map(raw -> raw.text().indexOf("<svg")).orElse(-1) + "<svg".length();
      return at < "<svg".length()
          ? Optional.empty()
          : text.map(raw -> raw.with(at, at, " " + words).bytes())
              .map(cured -> Cure.of(drawing, now.get(), Optional.of(cured)));
    };
  }

  /** A text that begins with the mark of UTF-16 is told by it beyond doubt. */
  static Optional<Cure> decoded(Problem problem, String file, ContentStore store)
      throws IOException {
    Optional<byte[]> now = store.read(file);
    return now.flatMap(FileRemedy::text)
        .map(text -> Cure.of(file, now.get(), Optional.of(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static Optional<String> text(byte[] bytes) {
    boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    boolean little = marked && (bytes[0] & 0xFF) == 0xFF;
    Charset set = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    try {
      return marked
          ? Optional.of(
              set.newDecoder().decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2)).toString())
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String argument(Problem problem, int number) {
    List<String> all = problem.arguments();
    return number <= all.size() ? all.get(number - 1) : "";
  }

  /** With its slash; empty of a file at the top. */
  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private static String base(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Whether a name leads to a file beside or below. */
  private static boolean isBelow(String name) {
    return !name.startsWith("/") && !name.contains("..") && !name.contains(":");
  }
}
