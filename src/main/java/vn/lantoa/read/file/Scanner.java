package vn.lantoa.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.TemporaryName;

/** Lists the Markdown files that a build needs, sorted, and follows no link out of the content. */
public final class Scanner {
  /** Year, province, commune, group of files: four. */
  private static final int DEEPEST = 16;

  /** Of a file that is not called .md, to see whether it should be. */
  private static final int LOOKED_AT = 4096;

  private final ContentRoot root;
  private final String wanted;
  private final Predicate<String> known;
  private final List<Found> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean passedBy;

  /** A file of a root, with its folder below that ("" for the root itself). */
  public record Found(ContentRoot root, Path file, String name, String folder) {}

  /**
   * @param wanted path of the edition to build; localities neither above nor below it are passed by
   */
  public Scanner(ContentRoot root, String wanted) {
    this(root, wanted, path -> false);
  }

  /**
   * @param known paths of localities that are passed by because all that they say is known
   */
  public Scanner(ContentRoot root, String wanted, Predicate<String> known) {
    this.root = root;
    this.wanted = wanted;
    this.known = known;
  }

  public List<Found> scan() {
    scan(root.folder(), "", 0);
    return files;
  }

  public List<Problem> problems() {
    return problems;
  }

  private void scan(Path folder, String path, int depth) {
    if (depth > DEEPEST) {
      problems.add(
          Problem.of(
              Mistake.FOLDERS_TOO_DEEP, Source.of(root.name(path)), Integer.toString(DEEPEST)));
      return;
    }
    List<Path> entries = sorted(folder, path);
    Set<String> names = entries.stream().map(FileNames::of).collect(Collectors.toSet());
    for (Path entry : entries) {
      String file = FileNames.of(entry);
      String below = path.isEmpty() ? file : path + "/" + file;
      checkName(entry, file, below, names);
      if (Files.isSymbolicLink(entry) && leadsOut(entry, below)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (known.test(below) || isOtherEdition(entry, below)) {
          passedBy = true;
        } else if (!root.lent() || !Files.exists(entry.resolve("locality.md"))) {
          scan(entry, below, depth + 1);
        }
      } else if (file.toLowerCase(Locale.ROOT).endsWith(".md")) {
        files.add(new Found(root, entry, root.name(below), path));
      }
    }
  }

  /** Tells what is odd about the name of a file or folder. */
  private void checkName(Path entry, String file, String below, Set<String> beside) {
    boolean isFolder = Files.isDirectory(entry);
    Source place = Source.of(root.name(below));
    if (FileNames.isImpossible(file) && (isFolder || FileNames.isOfContent(file))) {
      problems.add(Problem.of(Mistake.NAME_NOT_FOR_WINDOWS, place, file));
    }
    FileNames.misnamed(file)
        .or(() -> FileNames.meant(file).filter(name -> !beside.contains(name) && isText(entry)))
        .map(name -> Problem.of(Mistake.NAME_WITHOUT_MD, place, file, name))
        .ifPresent(problems::add);
    FileNames.original(file, beside)
        .map(name -> Problem.of(Mistake.COPY_OF_FILE, place, name))
        .ifPresent(problems::add);
  }

  /** Whether a file begins as content does: with front matter that names its type. */
  private static boolean isText(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
      // UTF-16 has a nought in every letter, and a mark before the first
      List<String> lines =
          start.replace("\0", "").replaceFirst("^[\\x80-\\xff]{0,3}", "").lines().toList();
      return !lines.isEmpty()
          && lines.get(0).stripTrailing().equals("---")
          && lines.stream()
              .skip(1)
              .takeWhile(line -> !line.startsWith("---"))
              .anyMatch(line -> line.startsWith("type:"));
    } catch (IOException e) {
      return false; // nobody reads it
    }
  }

  private List<Path> sorted(Path folder, String path) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!TemporaryName.is(entry.getFileName().toString())) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(Problem.of(Mistake.UNREADABLE_FILE, Source.of(root.name(path))));
    }
    entries.sort(Comparator.comparing(FileNames::of).thenComparing(Path::toString));
    return entries;
  }

  /** A link may stand for a file of the content and for nothing else. */
  private boolean leadsOut(Path link, String path) {
    try {
      if (Files.isRegularFile(link) && link.toRealPath().startsWith(root.folder().toRealPath())) {
        return false;
      }
      String target = lastName(Files.readSymbolicLink(link));
      problems.add(Problem.of(Mistake.LINK_OUT, Source.of(root.name(path)), target));
    } catch (IOException e) {
      problems.add(Problem.of(Mistake.UNREADABLE_FILE, Source.of(root.name(path))));
    }
    return true;
  }

  /** Not the whole target: where the author's disk keeps things is nobody's business. */
  private static String lastName(Path target) {
    return target.getFileName() == null ? target.toString() : target.getFileName().toString();
  }

  /** Whether there are editions besides the wanted one. */
  public boolean passedBy() {
    return passedBy;
  }

  private boolean isOtherEdition(Path folder, String path) {
    boolean onTheWay =
        wanted.isEmpty()
            || path.equals(wanted)
            || path.startsWith(wanted + "/")
            || wanted.startsWith(path + "/");
    return !onTheWay
        && (Files.exists(folder.resolve("campaign.md"))
            || Files.exists(folder.resolve("locality.md")));
  }
}
