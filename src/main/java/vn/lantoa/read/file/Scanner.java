package vn.lantoa.read.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Lists the Markdown files that a build needs, sorted, and follows no link out of the content. */
public final class Scanner {
  /** Year, province, commune, group of files: four. */
  private static final int DEEPEST = 16;

  /** Names that editors and other systems give to Markdown: x.md.txt, x.markdown. */
  private static final Pattern MISNAMED =
      Pattern.compile(
          "(?i)(.+?)(\\.(md|markdown)\\.(txt|text|docx?)|\\.(markdown|mdown|mkdn?|mdx|mdtxt))");

  private final ContentRoot root;
  private final String wanted;
  private final List<Found> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean passedBy;

  /** A file of a root, with its folder below that ("" for the root itself). */
  public record Found(ContentRoot root, Path file, String name, String folder) {}

  /**
   * @param wanted path of the edition to build; localities neither above nor below it are passed by
   */
  public Scanner(ContentRoot root, String wanted) {
    this.root = root;
    this.wanted = wanted;
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
    for (Path entry : sorted(folder, path)) {
      String file = entry.getFileName().toString();
      String below = path.isEmpty() ? file : path + "/" + file;
      if (Files.isSymbolicLink(entry) && leadsOut(entry, below)) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (isOtherEdition(entry, below)) {
          passedBy = true;
        } else if (!root.lent() || !Files.exists(entry.resolve("locality.md"))) {
          scan(entry, below, depth + 1);
        }
      } else if (file.toLowerCase(Locale.ROOT).endsWith(".md")) {
        files.add(new Found(root, entry, root.name(below), path));
      } else {
        misnamed(file)
            .ifPresent(
                name ->
                    problems.add(
                        Problem.of(
                            Mistake.NAME_WITHOUT_MD, Source.of(root.name(below)), file, name)));
      }
    }
  }

  /** The name that a file should have that was meant as Markdown; a mistake that is easily made. */
  private static Optional<String> misnamed(String file) {
    Matcher name = MISNAMED.matcher(file);
    return name.matches() ? Optional.of(name.group(1) + ".md") : Optional.empty();
  }

  private List<Path> sorted(Path folder, String path) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(Problem.of(Mistake.UNREADABLE_FILE, Source.of(root.name(path))));
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
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
