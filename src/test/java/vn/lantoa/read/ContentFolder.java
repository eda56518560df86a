package vn.lantoa.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.file.ContentRoot;

/**
 * A content folder written line by line, with a year, a province, two communes, numbers and a
 * contact.
 */
public final class ContentFolder {
  private static final Map<String, String> NAMES =
      Map.of("111", "Bảo vệ trẻ em", "112", "Thiên tai", "113", "Công an", "115", "Cấp cứu");

  /** Below the folder of a campaign. */
  static final String CONTACT = "lang-son/contacts/hoi-phu-nu.md";

  private static final LocalDate TODAY = LocalDate.parse("2025-11-20");

  private final Path root;

  public ContentFolder(Path temp) {
    this.root = temp.resolve("content");
    hotline("hotlines/111.md", "111");
    hotline("hotlines/113.md", "113");
    file(
        "2025/campaign.md",
        "type: campaign",
        "title: Tháng hành động",
        "year: 2025",
        "theme: Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số",
        "starts: 2025-11-15",
        "ends: 2025-12-15");
    locality("2025/lang-son", "Lạng Sơn", "tỉnh");
    locality("2025/lang-son/ky-lua", "Kỳ Lừa", "phường");
    locality("2025/lang-son/dong-kinh", "Đông Kinh", "phường");
    file("2025/" + CONTACT, contact());
  }

  /** A place of help that all localities of the province have. */
  static String[] contact() {
    return new String[] {
      "type: contact",
      "name: Hội Phụ nữ tỉnh",
      "for: Tư vấn",
      "address: Số 1 đường Bắc Sơn",
      "source: 12/TB-HPN"
    };
  }

  /** Front matter and no body. */
  public ContentFolder file(String path, String... frontMatter) {
    return text(path, "---\n" + String.join("\n", frontMatter) + "\n---\n");
  }

  public ContentFolder text(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentFolder locality(String path, String name, String level) {
    return file(
        path + "/locality.md",
        "type: locality",
        "name: " + name,
        "level: " + level,
        "issuer: UBND " + level + " " + name);
  }

  public ContentFolder hotline(String path, String phone) {
    return file(
        path,
        "type: hotline",
        "name: " + NAMES.getOrDefault(phone, "Số " + phone),
        "phone: \"" + phone + "\"",
        "owner: Bộ Y tế",
        "scope: Toàn quốc",
        "source: 162/2025/NĐ-CP",
        "source-date: 2025-11-01");
  }

  public ContentFolder slogans(String path, String title, String... slogans) {
    return text(
        path,
        "---\ntype: slogans\ntitle: " + title + "\n---\n- " + String.join("\n- ", slogans) + "\n");
  }

  Path root() {
    return root;
  }

  Outcome<Catalogue> read(String wanted, int jobs) {
    try {
      return new ContentReader(
              List.of(new ContentRoot(root, "content", false)),
              TODAY,
              tasks -> (jobs > 1 ? tasks.parallelStream() : tasks.stream()).forEach(Runnable::run))
          .read(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edition at a path, of content without a mistake. */
  public Edition edition(String path) {
    Outcome<Catalogue> outcome = read("", 1);
    Catalogue catalogue = outcome.value().orElseThrow(() -> new AssertionError(explained(outcome)));
    return catalogue.entries().stream()
        .filter(entry -> entry.path().equals(path))
        .map(catalogue::edition)
        .findFirst()
        .orElseThrow();
  }

  /** The smallest content has no slogans and no formats, and is not to be blamed for it. */
  private static final Set<Mistake> MEANT =
      Set.of(Mistake.NOTHING_TO_SAY, Mistake.NOTHING_TO_PRINT);

  /** What is wrong, one line each, without hints. */
  public List<String> mistakes(String wanted) {
    return read(wanted, 1).problems().stream()
        .filter(problem -> !MEANT.contains(problem.mistake()))
        .map(problem -> problem.source() + " " + problem.mistake().code())
        .toList();
  }

  static String explained(Outcome<?> outcome) {
    Messages messages = new Messages(Locale.forLanguageTag("vi"));
    return String.join("\n", outcome.problems().stream().map(messages::format).toList());
  }
}
