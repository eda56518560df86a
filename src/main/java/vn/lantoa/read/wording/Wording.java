package vn.lantoa.read.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Letters;

/**
 * What keeps a text from being a slogan or a theme, as far as its own words tell: it stands for one
 * that is yet to come, it is not one, something clings to it, it is two, or it breaks off.
 */
public final class Wording {
  /** A line may have several, and none needs more; each looks at all of it. */
  private static final int MOST_MARKS = 6;

  /** At the start of a line pasted from a list. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-–—•·*+▪●○◦■□➢➤✓✔»›\\uF0A7\\uF0B7][\\s\\u00A0]*|\\d{1,3}[.)/]\\s+"
              + "|\\d{1,2}[.)/](?=\\p{Lu})|\\((?:\\d{1,3}|[a-eđ])\\)\\s*|[IVX]{1,4}[.)/]\\s+(?!\\p{Lu}\\.)|[a-zđ][.)]\\s+)+");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:chủ đề|thông điệp|khẩu hiệu|slogan|băng rôn|pa ?nô|áp phích|biểu ngữ)"
              + "(?: (?:chính|năm|số|của)(?!\\p{L})[^:“\"]{0,40})?\\s*[:：]\\s*"
              + "|(?:chủ đề|thông điệp|khẩu hiệu|slogan|băng rôn|nội dung|câu|mẫu) \\d{1,3}\\s*[:：.]\\s*"
              + "|\\((?:dự thảo|bản thảo|bản nháp|nháp|mẫu)\\)\\s*|dự thảo\\s*:\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What was copied from behind a sentence: its note, its page, the end of a paragraph. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?: ?\\[\\d{1,3}]|(?<![\\d ][kc]?m)(?<=[\\p{L}.!”])[¹²³⁰⁴-⁹]+"
              + "| ?[-–—|] ?trang \\d+(?: ?/ ?\\d+)?"
              + "| ?\\((?:nguồn|ghi chú|chú thích|lưu ý|trích)(?: tin| dẫn)?\\s*:[^()]*\\)"
              + "|(?<![\\d –—-])(?: ?[-–—])+|(?<![; ]) ?;+| ?\\./\\.?| ?/\\.|(?<!\\\\)\\\\+|(?<=[^!]!)!+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MARKUP =
      Pattern.compile("\\*\\*|__|`|\\]\\(|^#+\\s+|</?[a-zA-Z][^>]*>|&[a-z]+;");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://|www\\.|\\]\\(|\\w@[\\w-]+\\.\\w", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASIDE =
      Pattern.compile(
          "\\(.*\\)|\\[.*]|(?:tải (?:về|xuống|slide|tệp|file|bản|tài liệu|tại)"
              + "|xem (?:tại|(?:thêm|chi tiết|tiếp)(?: tại| ở| trong| thông tin| chi tiết| các|\\s*:|$))"
              + "|nguồn(?: tin| ảnh)? ?:|link(?: \\S+){0,2}\\s*:|link (?:tải|xem)"
              + "|(?:click|bấm|nhấn|kích)(?: chuột)?(?: vào)? (?:đây|link|liên kết|đường (?:dẫn|link))"
              + "|ảnh(?: minh họa)? ?:|(?:tệp|file) đính kèm|trang \\d+$|phụ lục [\\dIVX]+$).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FIRST_SMALL = Pattern.compile("[^\\p{L}]*\\p{Ll}");

  /** What a text is, and so what to do about it. */
  public enum Kind {
    SLOGAN,
    THEME,
    /** A slogan on the command line. */
    WISH;

    /** The words on what to do instead of a filler. */
    public String instead() {
      return "instead." + name().toLowerCase(Locale.ROOT);
    }

    /** The words on how to name the document that gives a theme again. */
    public String confirming() {
      return "confirm." + name().toLowerCase(Locale.ROOT);
    }

    /** The words on how to vouch for the text. */
    public String vouching() {
      return "vouch." + name().toLowerCase(Locale.ROOT);
    }
  }

  private Wording() {}

  /** Whether a text only stands for another that is yet to come: "Đang cập nhật", "???". */
  public static boolean isFiller(String text) {
    return Fillers.isFiller(text);
  }

  /**
   * The first flaw of a text, told at its place.
   *
   * @param vouched whether the author says that it is meant so
   */
  public static Optional<Problem> flaw(String text, Source place, boolean vouched, Kind kind) {
    if (Letters.isWordless(text)) {
      return Optional.of(Problem.of(Mistake.FILLER_TEXT, place, text, "", kind.instead()));
    }
    if (vouched) {
      return Optional.empty();
    }
    if (Fillers.isFiller(text)) {
      return Optional.of(
          Problem.of(Mistake.FILLER_TEXT, place, text, kind.vouching(), kind.instead()));
    }
    if (hasAddress(text) || ASIDE.matcher(text).matches()) {
      return Optional.of(Problem.of(Mistake.ASIDE_AS_SLOGAN, place, text, kind.vouching()));
    }
    String bare = bare(text);
    Optional<String> end = Endings.brokenOff(bare);
    if (!bare.equals(text) && end.isEmpty()) {
      return Optional.of(Problem.of(Mistake.RAW_SLOGAN, place, text, bare));
    }
    Optional<String> seam = Joined.seam(text);
    if (seam.isPresent()) {
      return seam.map(where -> Problem.of(Mistake.RUN_TOGETHER, place, where, kind.vouching()));
    }
    return (bare.equals(text) ? end : Endings.brokenOff(text).or(() -> end))
        .map(where -> Problem.of(Mistake.CUT_OFF_TEXT, place, where, kind.vouching()));
  }

  /** No address goes without one of these signs, or a w. */
  private static boolean hasAddress(String text) {
    return Letters.hasAny(text, ":]@wW") && ADDRESS.matcher(text).find();
  }

  /** A text without what clings to it: bullets, numbers, labels, mark-up, quotes all round. */
  public static String bare(String text) {
    String bare = text.strip();
    String before = "";
    for (int marks = 0; marks < MOST_MARKS && !before.equals(bare); marks++) {
      before = bare;
      bare = behind(BULLET, bare);
      bare = behind(LABEL, bare);
      bare = Letters.hasAny(bare, "*_`]#<&") ? MARKUP.matcher(bare).replaceAll(" ") : bare;
      bare = Letters.spaced(bare).strip();
      bare = mayHaveTail(bare) ? TAIL.matcher(bare).replaceFirst("").strip() : bare;
      bare = Quotes.without(bare).strip();
    }
    return Letters.isWordless(bare) || bare.equals(text) ? text : capital(bare);
  }

  /** What stands behind a pattern at the start of a text. */
  private static String behind(Pattern start, String text) {
    Matcher found = start.matcher(text);
    return found.lookingAt() ? text.substring(found.end()) : text;
  }

  /** By its last letter: a digit, or a sign that some tail ends in. */
  private static boolean mayHaveTail(String text) {
    int last = text.length() - 1;
    return last >= 0
        && switch (text.charAt(last)) {
          case '.' -> text.endsWith("/.");
          case '!' -> text.endsWith("!!");
          default -> !Character.isLetter(text.charAt(last));
        };
  }

  private static String capital(String text) {
    Matcher first = FIRST_SMALL.matcher(text);
    return first.lookingAt()
        ? first.group().toUpperCase(Locale.ROOT) + text.substring(first.end())
        : text;
  }

  /** Whether a line of a list begins anew here, instead of going on with the one above. */
  public static boolean beginsAnew(String line) {
    return BULLET.matcher(line).lookingAt();
  }
}
