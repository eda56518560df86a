package vn.lantoa.read.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a list where it was copied: the head and the end of an official letter, the
 * heads of messages and what people answer. Lines are shown to it one behind another.
 */
final class AroundList {
  /** [12:46, 27/11/2026] Anh Tú: what is said; 27/11/2026 12:46 - Anh Tú: … */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:\\[\\s*(?:\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: ?[AP]M)?,?"
              + " ?)?(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)?(?:,?"
              + " ?\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:"
              + " ?[AP]M)?)?\\s*]|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}[:h]\\d{2}(?:"
              + " ?[AP]M)?(?: ?[-–])?)\\s*[^:\\n"
              + "]{1,50}:\\s*");

  /** Anh Tú, [27/11/2026 12:46]; 12:46; Hôm nay 12:46. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?iu)(?:[\\p{L} ]{2,40},? ?)?\\[?(?:(?:hôm nay|hôm qua|thứ \\p{L}+|chủ nhật)(?: lúc)?"
              + " ?)?(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?,?"
              + " ?)?\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:,?"
              + " ?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)?]?");

  /** Whom somebody greets; "Hi vọng …" and "Alo 111 – …" are slogans. */
  private static final String GREETED =
      "(?:[^\\p{L}\\d]+(?:anh|chị|em|cô|chú|bác|sếp|bạn|mọi người|cả nhà|các|mn|ad|all)(?!\\p{L}).*"
          + "|\\s+(?!vọng|sinh)\\p{L}+[^\\p{L}\\d]*|[^\\p{L}\\d]*)";

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?iu)[^\\p{L}]*|[^\\p{L}\\d]*(?:(?:oki?|oke|okie|okay|okela|dạ|vâng(?! lời)|ừ|ừm|uh)(?!\\p{L}).*|(?:hi|hello|a"
              + " ?lô|alo)"
              + GREETED
              + "|(?:cảm ơn|cám ơn|thanks?|tks)(?:"
              + " (?:anh|chị|em|bạn|cô|chú|bác|sếp|nhiều|ạ|các|mọi"
              + " người).*|[\\s.!]*)|(?:em|anh|chị|cô|chú|bác|mình|sếp|mọi người|các"
              + " (?:anh|chị|bạn|đồng chí))(?: \\p{L}+)?"
              + " (?:gửi|chào|nhờ|xin|ơi|nhận|xem|duyệt|check)(?!\\p{L}).*|(?:đã )?(?:gửi|thu"
              + " hồi|nhận|xem|thả|bày tỏ) (?:một )?(?:tin nhắn|hình ảnh|ảnh|tệp|file|sticker|cảm"
              + " xúc|video|được rồi).*|(?:hình ảnh|sticker|video|tệp|file|tin nhắn thoại)|.*(?:^|"
              + " )(?:anh|chị|em|sếp|cô|chú|bác)(?: \\p{L}+)? (?:ơi|nhé|ạ)[.!…\\s]*)");

  private static final Pattern RECEIVERS = Pattern.compile("(?iu)nơi nhận\\s*(?::.*)?");

  private static final Pattern RECEIVER =
      Pattern.compile(
          "(?iu)[-–•+*\\s]*(?:lưu\\s*:.*|như (?:trên|điều \\d+).*|.*\\((?:để )?(?:b/?c|báo"
              + " cáo|t/?h|p/?h|phối hợp)\\)[;.,]?)");

  private static final String OFFICE =
      "(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHỦ"
          + " NHIỆM|THỦ TRƯỞNG|TRƯỞNG CÔNG AN|TRƯỞNG TRẠM|TỔNG THƯ KÝ|NGƯỜI LẬP(?: BIỂU)?|BAN CHẤP"
          + " HÀNH|BAN THƯỜNG VỤ)";

  private static final Pattern SIGNER =
      Pattern.compile(
          "(?:TM|KT|TL|TUQ|T/M|K/T|Q)\\.? ?(?=\\p{Lu}{2}).*|(?:PHÓ |Q\\. ?)?"
              + OFFICE
              + "(?:[ ,.–-]*\\p{Lu}[\\p{Lu} ,.–-]*)?|(?iu:\\(?đã ký\\)?\\.?|\\(?ký,.*|\\(?ký"
              + " tên.*)");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Ông|Bà|Đồng chí|Đ/c|ThS|TS|CN|BS)\\.?"
              + " )?(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lò|Lường|Lương|Mai"
              + "|Đinh|Đào|Đoàn|Trịnh|Hà|Cao|Chu|Tô|Tạ|Thào|Giàng|Vàng|Sùng|Nông|Triệu|Ma|Vi|Hứa|Lục|Quách|La|Tống|Mạc|Thái|Tăng|Kiều|Phùng|Lâm|Cà|Quàng|Tòng|NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ)(?:"
              + " \\p{Lu}[\\p{L}.]*){1,4}");

  /** Of any family, below an office. */
  private static final Pattern ANY_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){1,5}");

  private static final Pattern HEAD =
      Pattern.compile(
          "CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA.*|(?iu:độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc)|(?:ỦY|UỶ)"
              + " BAN NHÂN DÂN(?:[\\p{Lu} ]*)|UBND(?: [\\p{Lu} ]+)|HỘI ĐỒNG NHÂN DÂN[\\p{Lu}"
              + " ]*|(?iu:số ?: ?[\\d… .]*/[\\p{L}&-]+.*)|[\\p{Lu}][\\p{L} ]{1,40}, ngày [\\d…"
              + " .]+tháng [\\d… .]+năm [\\d… .]+|KẾ HOẠCH|CÔNG VĂN|THÔNG BÁO|HƯỚNG DẪN|ĐẢNG CỘNG"
              + " SẢN VIỆT NAM");

  private boolean receivers;
  private boolean signer;

  /** A line without the head of a message. */
  static String withoutHead(String line) {
    Matcher head = MESSAGE.matcher(line);
    return head.lookingAt() ? line.substring(head.end()).strip() : line;
  }

  /** Whether a line begins a message or ends a letter, so that none goes on there. */
  static boolean standsAlone(String line) {
    return MESSAGE.matcher(line).lookingAt()
        || RECEIVERS.matcher(line).matches()
        || RECEIVER.matcher(line).matches()
        || STAMP.matcher(line).matches();
  }

  /** Whether a line, without the head of its message, is none of the list. */
  boolean is(String line, boolean begins, boolean ofSlogans) {
    if (ofSlogans && !RECEIVERS.matcher(line).matches()) {
      receivers = false;
      signer = false;
      return false;
    }
    if (RECEIVERS.matcher(line).matches()) {
      receivers = true;
      return true;
    }
    if (SIGNER.matcher(line).matches()) {
      receivers = false;
      signer = true;
      return true;
    }
    if (signer && begins) {
      signer = false;
    }
    boolean name = NAME.matcher(line).matches() || signer && ANY_NAME.matcher(line).matches();
    boolean around =
        receivers
            || name
            || RECEIVER.matcher(line).matches()
            || HEAD.matcher(line).matches()
            || STAMP.matcher(line).matches()
            || ANSWER.matcher(line).matches() && line.split(" ").length <= 14;
    signer = signer && !name;
    return around;
  }
}
