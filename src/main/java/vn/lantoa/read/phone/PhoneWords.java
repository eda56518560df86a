package vn.lantoa.read.phone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words before and behind digits that tell a number to call from one that counts. */
final class PhoneWords {
  /** What people are told to do with a number, and what numbers are called. */
  private static final Pattern CALL =
      insensitive(
          "(?<!\\p{L})(?:gọi|bấm|nhấn|nhớ|(?<!(?:thông|giấy|cảnh|công|tờ) )báo|quay số"
              + "|số (?:khẩn cấp|cấp cứu|cứu hộ|công an|cần nhớ|nóng)|điện thoại|tổng đài|đường dây nóng|đường dây"
              + "|s?đt\\.?|hotline|liên hệ|liên lạc|nhắn tin|nhắn|a lô|alo|call|dial|phone|tel)"
              + "(?:[\\s:,;/&+|•(“\"·–-]++|(?<!\\p{L})(?:số máy|số|máy|ngay|về|điện|nhanh|gấp|liền|luôn|thẳng"
              + "|trực tiếp|sớm|lên|tới|đến|vào|cho|theo|qua|là"
              + "|hoặc|hay|và|với|rồi|cùng|miễn phí|khẩn cấp|nóng|quốc gia|điện thoại|tổng đài|công an"
              + "|cảnh sát|cấp cứu|y tế|trẻ em|chữa cháy|the|number|to|at|on|or|and)(?!\\p{L})"
              + "|\\+?\\d++(?:[ .]\\d++)*+(?!\\p{L})){0,12}\\(?\\+?$");

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
      insensitive(
          "(?<!\\p{L})(?:tài khoản|stk|tk|mã số|mã số thuế|mst|cccd|cmnd|căn cước|mã|báo danh|sbd"
              + "|hộ chiếu|bhyt|bhxh|số thẻ|thẻ|bảo hiểm y tế|bảo hiểm xã hội|biên lai|hóa đơn"
              + "|vận đơn|số đơn|hồ sơ|biển số|số hiệu|sê-ri|seri)"
              + "(?:[\\s:]+(?:số|là|của|ngân hàng|agribank|vietcombank|vietinbank|bidv|mb|vcb))*[\\s:]*$");

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
  private static final Pattern ITEM = Pattern.compile("(?:^|.*\\n)[ \\t>]*$", Pattern.DOTALL);

  private PhoneWords() {}

  /** Whether people are told to call what follows. */
  static boolean call(String before) {
    return CALL.matcher(before).find();
  }

  /** Whether something is counted. */
  static boolean areCounted(String behind) {
    return AMOUNT.matcher(behind).find();
  }

  /** Whether something is counted, or time is told. */
  static boolean areCountedOrTimed(String behind) {
    return AMOUNT_OR_TIME.matcher(behind).find();
  }

  /** Whether it is an account or a code that follows. */
  static boolean nameAccount(String before) {
    return OF_ACCOUNT.matcher(before).find();
  }

  /** Whether one of the State's short numbers stands by itself, and counts nothing. */
  static boolean leaveAlone(String before, String behind) {
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
