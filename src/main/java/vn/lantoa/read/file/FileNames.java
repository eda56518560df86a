package vn.lantoa.read.file;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files as people and other systems write them. */
public final class FileNames {
  /** Names that editors and other systems give to Markdown: x.md.txt, x.markdown. */
  private static final Pattern MISNAMED =
      Pattern.compile(
          "(?i)(.+?)((\\.(md|markdown))++\\.(txt|text|docx?|rtf|odt)|\\.(markdown|mdown|mkdn?|mdx|mdtxt))");

  /** Of a text: tram.txt, tram.nd, "tram.md (1)", or no ending at all. */
  private static final Pattern ENDING =
      Pattern.compile("(?i)(.+?)(\\.md(?![\\p{L}\\d]).*|\\.[a-z]{1,5})?");

  /** What editors keep, what somebody puts aside, and what other programs read. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i).*(~|\\.(bak|backup|old|orig|save|tmp|sw[a-p]|rej|part|ya?ml|toml|html?))");

  /** What Windows, macOS and browsers call a second one. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?iu)(?:copy of |bản sao (?:của )?)?(.+?)"
              + "( ?\\(\\d{1,3}\\)| ?[-–_]? ?(?:copy|bản sao|sao chép)(?: ?\\(?\\d{1,3}\\)?)?)*(\\.md)");

  /** Whatever follows behind a full stop. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private static final Pattern CONTENT =
      Pattern.compile("(?i).*\\.(md|png|jpe?g|webp|svg|gif)[. ]*");

  private static final Pattern FORBIDDEN = Pattern.compile(".*[<>:\"\\\\|?*\\x00-\\x1f].*|.*[. ]");

  private FileNames() {}

  /** The last name of a path, composed: macOS takes letters and marks apart. */
  public static String of(Path path) {
    return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
  }

  /** The name that a file should have that was meant as Markdown; a mistake that is easily made. */
  static Optional<String> misnamed(String file) {
    Matcher name = MISNAMED.matcher(file);
    return name.matches() ? Optional.of(name.group(1) + ".md") : Optional.empty();
  }

  /**
   * The name that a text should have that looks like content inside; none for what is put aside.
   */
  static Optional<String> meant(String file) {
    Matcher name = ENDING.matcher(file);
    return name.matches() && !isOfContent(file) && !ASIDE.matcher(file).matches()
        ? Optional.of(name.group(1) + ".md")
        : Optional.empty();
  }

  /** The file of which this one is a copy by its name, among those beside it. */
  static Optional<String> original(String file, Set<String> beside) {
    Matcher copy = COPY.matcher(file);
    return copy.matches()
        ? Optional.of(copy.group(1) + ".md")
            .filter(name -> !name.equals(file) && beside.contains(name))
        : Optional.empty();
  }

  /** Whether it is a text or a picture, and not just something that lies there. */
  static boolean isOfContent(String file) {
    return CONTENT.matcher(file).matches();
  }

  /** Whether Windows can have no such file or folder. */
  public static boolean isImpossible(String name) {
    return DEVICE.matcher(name).matches()
        || mayBeForbidden(name) && FORBIDDEN.matcher(name).matches();
  }

  /** Almost all names are of nothing but letters, digits, hyphens and dots inside. */
  private static boolean mayBeForbidden(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inside = c == '-' || c == '.' && i < name.length() - 1;
      if (!inside && !Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }
}
