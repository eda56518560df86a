package vn.lantoa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a reader may take for a telephone number: by its shape (1800 1768, 0912.345.678, +84
 * 24 3333 5599), by the word before it (gọi 1022), or as one of the State's short numbers that
 * stands alone (Công an 113). Years, dates, amounts, ages, sizes and the numbers of documents and
 * articles are none.
 */
final class PhoneMentions {
  /** Between the groups of one number. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\)?[ \\u00a0\\u202f]{1,3}|[.\\-\\u2011\\u2013]|\\)| ?\\n {0,4}");

  private static final Pattern GROUP = Pattern.compile("\\d+");

  /** Addresses, where links lead, comments, addresses of e-mail: not read as words. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "<!--.*?-->|\\]\\([^)\\n]*\\)|<?https?://[^\\s>)]+>?|<tel:[^>\\n]*>|www\\.\\S+"
              + "|[\\w.+-]+@[\\w.-]+",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern MONEY =
      insensitive(
          "(?<![\\d.,])\\d{1,4}(?:[. ]\\d{3})+(?=\\s*(?:đồng(?! chí)|vnđ|vnd|đ)(?!\\p{L}))");

  private static final Pattern TEL =
      Pattern.compile(
          "(?:(?<=\\()|(?<=<)|(?<=\\]:)|(?<=\\]: ))tel:\\s*(?<number>[^)>\\s\"]+)",
          Pattern.CASE_INSENSITIVE);

  /** What people are told to do with a number, and what numbers are called. */
  private static final Pattern CALL =
      insensitive(
          "(?<!\\p{L})(?:gọi|bấm|quay số|điện thoại|tổng đài|đường dây nóng|đường dây"
              + "|s?đt\\.?|hotline|liên hệ|liên lạc|nhắn tin|nhắn|a lô|alo|call|dial|phone|tel)"
              + "(?:[\\s:,;/(“\"·–-]+|(?<!\\p{L})(?:số máy|số|máy|ngay|tới|đến|vào|cho|theo|qua|là"
              + "|hoặc|hay|và|miễn phí|khẩn cấp|nóng|quốc gia|điện thoại|tổng đài|công an"
              + "|cảnh sát|cấp cứu|y tế|trẻ em|chữa cháy|the|number|to|at|on|or|and)(?!\\p{L})"
              + "|\\+?\\d[\\d .]*(?![\\p{L}\\d])){0,12}\\(?\\+?$");

  /** Things that are counted: what stands before them is an amount. */
  private static final String COUNTED =
      "phần trăm|người|lượt|cuộc|lần|phút|giây|tiếng|đồng|đ|vnđ|vnd|triệu|tỷ|tỉ|nghìn|ngàn|trăm|hộ"
          + "|gia đình|tin|tờ|bản|trang|cm|mm|m|m2|m²|km|kg|tuổi|trường hợp|vụ|đại biểu|hội viên"
          + "|đoàn viên|học sinh|phụ nữ|nam|nữ|bà con|cán bộ|cặp|buổi|xã|phường|thôn|điểm|câu|chữ"
          + "|mét|suất|quyển|cuốn|cái|chiếc|tấm|điều|khoản|cụm|đội|trẻ|em|nạn nhân|địa chỉ|mô hình";

  private static final Pattern AMOUNT = unit(COUNTED);

  private static final Pattern AMOUNT_OR_TIME =
      unit(COUNTED + "|giờ|h|g|ngày|tuần|tháng|năm|quý|am|pm");

  /** What does not end in a number: an article, a page, a house, an amount. */
  private static final Set<String> COUNTS =
      words(
          "điều khoản điểm mục trang lục chương phần bảng biểu câu bài thứ ngày tháng năm tuổi lớp"
              + " khóa hạng nhóm tổ thôn bản phòng lộ đường ngõ ngách hẻm nhà khu hơn gần khoảng"
              + " trên dưới có đã đạt gồm với tổng được còn thêm cả đội đoạn dòng hình ảnh mẫu tiết"
              + " kiệt lô tầng phố khối ấp buôn cụm chỉ từ khổ cỡ dài rộng cao");

  private static final Pattern OF_DOCUMENT =
      insensitive(
          "(?:nghị định|quyết định|công văn|kế hoạch|thông tư|nghị quyết|chỉ thị|luật|thông báo"
              + "|báo cáo|văn bản|hướng dẫn|biểu mẫu|phụ lục|tờ trình|công điện|nhà|lô) số:?\\s*$");

  private static final Pattern OF_STREET =
      insensitive("^\\s*,?\\s*(?:đường|phố|ngõ|ngách|hẻm|thôn|tổ|khu|quốc lộ|đại lộ)(?!\\p{L}).*");

  private static final Pattern OF_ACCOUNT =
      insensitive("(?:tài khoản|stk|mã số|mã số thuế|mst|cccd|cmnd|mã)(?: số)?:?\\s*$");

  /** What may go on behind a short number that stands alone. */
  private static final Set<String> GOES_ON =
      words(
          "là để khi hoặc hay và nếu ngay trước miễn thì của cho tiếp nhận luôn hoạt trực or and");

  private static final Pattern LIST_BEFORE =
      Pattern.compile("(?:\\d+\\p{L}?\\s*(?:,|;|-|–|và|hoặc|đến|tới)\\s*)+$");

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s:]*$");
  private static final Pattern NEXT_WORD = Pattern.compile("^\\s+(\\p{L}+)");
  private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s*[-–]\\s*$");
  private static final Pattern RANGE_BEHIND = Pattern.compile("^\\s*[-–]\\s*\\d.*", Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:19|20)\\d\\d.*");
  private static final Pattern DAYS =
      Pattern.compile("\\d{1,2}[.-]\\d{1,2}\\s?[-–]\\s?\\d{1,2}[.-]\\d{1,2}[.-].*");
  private static final Pattern YEARS = Pattern.compile("1[89]00[-–](?:1[89]|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern ITEM = Pattern.compile("(?:^|.*\\n)[ \\t>]*$", Pattern.DOTALL);

  /** How far back a word counts. */
  private static final int BACK = 60;

  private final String text;
  private final List<Group> groups = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  /** Where the last number found ends. */
  private int end = -1;

  /**
   * A number as it stands in a text.
   *
   * @param at offset of its first character
   */
  record Found(String written, int at) {}

  private record Group(int start, int end) {}

  private PhoneMentions(String text) {
    this.text = text;
    Matcher matcher = GROUP.matcher(text);
    while (matcher.find()) {
      groups.add(new Group(matcher.start(), matcher.end()));
    }
  }

  /** Numbers among the words of a text, Markdown or not. */
  static List<Found> in(String text) {
    PhoneMentions mentions = new PhoneMentions(wordsOf(text));
    for (int i = 0; i < mentions.groups.size(); ) {
      i = mentions.from(i);
    }
    return mentions.found;
  }

  /** Numbers that a text's links dial. */
  static List<Found> dialled(String markdown) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = TEL.matcher(markdown);
    while (matcher.find()) {
      found.add(new Found(matcher.group("number"), matcher.start("number")));
    }
    return found;
  }

  /** The same text, as long, with blanks for what is no word. */
  private static String wordsOf(String text) {
    String words = NOT_WORDS.matcher(text).replaceAll(not -> " ".repeat(not.group().length()));
    words = MONEY.matcher(words).replaceAll(money -> " ".repeat(money.group().length()));
    return words.replaceAll("[*\\[\\]`]", " ");
  }

  /** Looks at the number that begins with a group; returns the group to go on with. */
  private int from(int first) {
    Group group = groups.get(first);
    if (isInside(group)) {
      return first + 1;
    }
    int last = last(first);
    String before = text.substring(Math.max(0, group.start - BACK), group.start);
    String behind = text.substring(group.end, Math.min(text.length(), group.end + BACK));
    String run = text.substring(group.start, groups.get(last).end);
    String digits = digits(run);
    boolean dated = DATE.matcher(run).matches() || DAYS.matcher(run).matches();
    if (dated || isOfMore(groups.get(last))) {
      return last + 1;
    }
    if (isShort(group) && !AMOUNT.matcher(behind).find() && CALL.matcher(before).find()) {
      return add(first, isShort(first, last) || last == first ? first : last);
    }
    boolean called =
        last == first
            ? !AMOUNT_OR_TIME.matcher(behind).find() && !YEAR.matcher(run).matches()
            : !YEARS.matcher(run).matches();
    if (called && digits.length() >= 3 && digits.length() <= 12 && CALL.matcher(before).find()) {
      return addEach(first, last);
    }
    if (isShaped(digits, run, before) && !AMOUNT_OR_TIME.matcher(behind).find()) {
      return add(first, last);
    }
    if (isShort(group) && (last == first || isShort(first, last)) && isAlone(before, behind)) {
      return add(first, first);
    }
    return first + 1;
  }

  /** Whether the digits go on what stands before them: a document's number, a code, a decimal. */
  private boolean isInside(Group group) {
    int at = group.start - 1;
    if (at >= 0 && (text.charAt(at) == '+' || text.charAt(at) == '(')) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    if (at == end) {
      return false; // 113/114
    }
    char before = text.charAt(at);
    boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean afterLetter = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (before) {
      case '/' -> true;
      case '-', '\u2011', '\u2013', '_' -> afterLetter;
      case '.', ',', ':' -> afterDigit;
      default -> Character.isLetterOrDigit(before);
    };
  }

  /** Whether digits are but the beginning of a document's number, a share or a decimal. */
  private boolean isOfMore(Group group) {
    String behind = text.substring(group.end, Math.min(text.length(), group.end + 5));
    if (behind.startsWith("/")) {
      return !behind.matches("/\\(?(?:11\\d(?!\\d).*|0\\d.*|1[89]0.*| .*|$)");
    }
    return behind.matches("(?s)(?:\\s?[%‰°]|,(?!11\\d)\\d|:\\d\\d).*")
        || behind.matches("(?s)\\p{L}.*");
  }

  /** The last group that still belongs to the number: not an hour or an amount behind it. */
  private int last(int first) {
    int last = first;
    while (last + 1 < groups.size()) {
      Group next = groups.get(last + 1);
      String between = text.substring(groups.get(last).end, next.start);
      String behind = text.substring(next.end, Math.min(text.length(), next.end + BACK));
      if (!SEPARATOR.matcher(between).matches()
          || isOfMore(next)
          || between.contains("\n") && behind.matches("(?s)[.)]\\s.*")
          || AMOUNT_OR_TIME.matcher(behind).find()) {
        return last;
      }
      last++;
    }
    return last;
  }

  private static boolean isShaped(String digits, String run, String before) {
    if (digits.startsWith("1800") || digits.startsWith("1900")) {
      return digits.length() >= 7
          && digits.length() <= 11
          && run.matches("(?s)1[89]00.*")
          && !YEARS.matcher(run).matches();
    }
    boolean abroad = digits.startsWith("84") && before.endsWith("+");
    String home = abroad ? "0" + digits.substring(2) : digits;
    return home.matches("0[1-9]\\d{7,9}") && !OF_ACCOUNT.matcher(before).find();
  }

  /** Whether one of the State's short numbers stands by itself, and counts nothing. */
  private static boolean isAlone(String before, String behind) {
    if (behind.matches("(?s)[.)]\\s.*") && ITEM.matcher(before).matches()
        || RANGE_BEFORE.matcher(before).find()
        || RANGE_BEHIND.matcher(behind).matches()
        || OF_DOCUMENT.matcher(before).find()
        || OF_STREET.matcher(behind).find()) {
      return false;
    }
    Matcher word = LAST_WORD.matcher(LIST_BEFORE.matcher(before).replaceFirst(""));
    if (word.find() && COUNTS.contains(word.group(1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    Matcher next = NEXT_WORD.matcher(behind);
    return !next.find() || GOES_ON.contains(next.group(1).toLowerCase(Locale.ROOT));
  }

  /** Several numbers that only a blank or a dash parts are told one by one. */
  private int addEach(int first, int last) {
    int begin = first;
    for (int i = first; i < last; i++) {
      String here = text.substring(groups.get(begin).start, groups.get(i).end);
      String rest = text.substring(groups.get(i + 1).start, groups.get(last).end);
      String between = text.substring(groups.get(i).end, groups.get(i + 1).start);
      if (between.matches("[-–]")
          && PhoneNumbers.isPossible(here)
          && PhoneNumbers.isPossible(rest)) {
        add(begin, i);
        begin = i + 1;
      }
    }
    return add(begin, last);
  }

  private int add(int first, int last) {
    int start = groups.get(first).start;
    boolean abroad = start > 0 && text.charAt(start - 1) == '+';
    int at = abroad ? start - 1 : start;
    end = groups.get(last).end;
    found.add(new Found(text.substring(at, end), at));
    return last + 1;
  }

  private boolean isShort(int first, int last) {
    return groups.subList(first, last + 1).stream().allMatch(this::isShort);
  }

  private boolean isShort(Group group) {
    return text.substring(group.start, group.end).matches("11\\d");
  }

  private static String digits(String run) {
    return run.replaceAll("\\D", "");
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  private static Pattern unit(String words) {
    String alternatives =
        List.of(words.split("\\|")).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return insensitive("^\\s*(?:%|‰|°|(?!đồng chí)(?:" + alternatives + ")(?![\\p{L}\\d²]))");
  }

  private static Pattern insensitive(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
