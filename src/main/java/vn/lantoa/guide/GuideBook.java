package vn.lantoa.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.lantoa.bytes.Escape;
import vn.lantoa.bytes.Resource;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Alphabet;

/** The whole guide as it comes with the program. */
public final class GuideBook {
  /** Where it begins. */
  public static final String FIRST_PAGE = "index.html";

  private static final String INDEX_PAGE = "tra-cuu.html";
  private static final String STYLE = "cam-nang.css";
  private static final String CONTENTS = "cam-nang/muc-luc.txt";
  private static final String UNKNOWN = "…";

  /** An entry of the index. */
  record Entry(String title, String address) {}

  private final List<Chapter> chapters;
  private final Map<String, String> mistakes = new LinkedHashMap<>();
  private final GuidePages pages = new GuidePages();

  private GuideBook(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
    for (Chapter chapter : chapters) {
      for (ChapterPart part : chapter.parts()) {
        if (mistake(part.id()).isPresent()) {
          mistakes.put(part.id(), chapter.address(part));
        }
      }
    }
  }

  /** Reads it. */
  public static GuideBook read() {
    Messages messages = new Messages(Locale.forLanguageTag("vi"));
    ChapterReader reader = new ChapterReader(code -> mistake(code).map(m -> told(m, messages)));
    List<Chapter> chapters = new ArrayList<>();
    String division = "";
    for (String line : Resource.text(GuideBook.class, CONTENTS).lines().toList()) {
      if (line.startsWith("# ")) {
        division = line.substring(2);
      } else if (!line.isBlank()) {
        chapters.add(
            reader.read(division, line, Resource.text(GuideBook.class, "cam-nang/" + line)));
      }
    }
    return new GuideBook(chapters);
  }

  private static Optional<Mistake> mistake(String code) {
    for (Mistake mistake : Mistake.values()) {
      if (mistake.code().equals(code)) {
        return Optional.of(mistake);
      }
    }
    return Optional.empty();
  }

  /** What the program says, with a gap for what differs from case to case. */
  private static String told(Mistake mistake, Messages messages) {
    String hint = messages.hint(problem(mistake, UNKNOWN));
    String unsure = messages.hint(problem(mistake, ""));
    String level =
        mistake.severity() == Severity.ERROR
            ? "Phải sửa"
            : mistake.severity() == Severity.WARNING ? "Nên xem lại" : "Để biết";
    return "<blockquote class=\"told "
        + mistake.severity().name().toLowerCase(Locale.ROOT)
        + "\">\n<p><strong>"
        + level
        + ":</strong> "
        + Escape.text(messages.message(problem(mistake, UNKNOWN)))
        + "</p>\n<p>Gợi ý: "
        + Escape.text(hint)
        + (unsure.equals(hint) || unsure.contains("“”")
            ? ""
            : "</p>\n<p>Hoặc: " + Escape.text(unsure))
        + "</p>\n</blockquote>\n";
  }

  private static Problem problem(Mistake mistake, String guess) {
    return Problem.of(mistake, Source.of(""), UNKNOWN, guess, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  /** Where the mistake of a code is explained: the page and its part. */
  public Optional<String> explanation(String code) {
    return Optional.ofNullable(mistakes.get(code));
  }

  /** All its files by their names, for a folder of its own. */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<String> names = new ArrayList<>(pages());
    names.add(STYLE);
    chapters.forEach(chapter -> names.addAll(chapter.pictures()));
    for (String name : names) {
      files.put(name, file(name, "").orElseThrow(() -> new IllegalStateException("no " + name)));
    }
    return files;
  }

  /** The names of all its pages, the first first. */
  public List<String> pages() {
    List<String> names = new ArrayList<>(List.of(FIRST_PAGE));
    chapters.forEach(chapter -> names.add(chapter.page()));
    names.add(INDEX_PAGE);
    return names;
  }

  /**
   * One of its files: a page, the style sheet or a picture.
   *
   * @param desk where a link back to the desk leads; empty where there is none
   */
  public Optional<byte[]> file(String name, String desk) {
    if (name.equals(FIRST_PAGE)) {
      return Optional.of(utf8(pages.contents(chapters, desk)));
    }
    if (name.equals(INDEX_PAGE)) {
      return Optional.of(utf8(pages.index(chapters, entries(), desk)));
    }
    if (name.equals(STYLE)) {
      return Optional.of(Resource.bytes(GuideBook.class, STYLE));
    }
    for (int i = 0; i < chapters.size(); i++) {
      if (chapters.get(i).page().equals(name)) {
        return Optional.of(utf8(pages.chapter(chapters, i, desk)));
      }
    }
    return name.matches("[a-z0-9-]+\\.webp") ? picture(name) : Optional.empty();
  }

  private static Optional<byte[]> picture(String name) {
    String path = "cam-nang/hinh/" + name;
    return GuideBook.class.getResource(path) == null
        ? Optional.empty()
        : Optional.of(Resource.bytes(GuideBook.class, path));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Chapter chapter : chapters) {
      for (ChapterPart part : chapter.parts()) {
        entries.add(new Entry(part.title(), chapter.address(part)));
      }
    }
    entries.sort(Comparator.comparing(Entry::title, Alphabet.ORDER).thenComparing(Entry::address));
    return entries;
  }
}
