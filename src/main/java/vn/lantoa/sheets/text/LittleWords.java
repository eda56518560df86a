package vn.lantoa.sheets.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What breaking lines needs to know of a language: words that open a phrase, words that would hang
 * at the end of a line, words that go with a number, and words of several syllables. All in small
 * letters.
 *
 * @param opening a line may well begin with these: và, là, của
 * @param hanging a line should not end with these, though one need not begin with them: các, hãy
 * @param phrases openings of two words: đối với
 * @param beforeNumber năm 2025, số 111
 * @param afterNumber 15 ngày
 * @param compounds words of several syllables
 */
record LittleWords(
    Set<String> opening,
    Set<String> hanging,
    Terms phrases,
    Set<String> beforeNumber,
    Set<String> afterNumber,
    Terms compounds) {
  private static final LittleWords VIETNAMESE =
      new LittleWords(
          words(
              "và hoặc hay là của cho vì để với về trong trên dưới ngoài giữa từ tại ở đến tới theo"
                  + " bằng qua do bởi nhằm như khi nếu mà thì nhưng nên không đều sẽ"),
          words(
              "các những mọi mỗi từng một hai ba chưa chẳng đừng chớ hãy đã đang bị được cần phải"
                  + " có cũng vẫn rất càng sự việc cuộc nền cả cùng làm rằng toàn quá hơn gây giúp"),
          Terms.of(
              List.of(
                  "đối với",
                  "cùng với",
                  "bởi vì",
                  "cho đến",
                  "trong khi",
                  "không phải là",
                  "đều là")),
          words(
              "năm tháng ngày quý giờ lúc số điều khoản chương mục điểm thứ khóa khoá kỳ phòng tổ"
                  + " lớp đài gọi từ đến lần nhóm trang hơn gần"),
          words(
              "năm tháng ngày giờ phút giây tuần quý người phụ trẻ em lần tuổi phần triệu tỷ nghìn"
                  + " đồng điểm mm cm m km kg g lít ha độ giải cuộc ca vụ tiết xã phường tỉnh"),
          Terms.of(resource("words_vi.txt")));

  private static final LittleWords ENGLISH =
      new LittleWords(
          words(
              "and or but of for to in on at by with from against about into through is are as that"
                  + " who which when if not because than without"),
          words("a an the every each all no our your their his her its my be this these your"),
          Terms.of(List.of()),
          words("no number call dial in of article chapter page day"),
          words("days day years year hours hour minutes people women men girls children % percent"),
          Terms.of(List.of()));

  private static final LittleWords NONE =
      new LittleWords(
          Set.of(), Set.of(), Terms.of(List.of()), Set.of(), Set.of(), Terms.of(List.of()));

  /**
   * @param language BCP 47 tag
   */
  static LittleWords of(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "vi" -> VIETNAMESE;
      case "en" -> ENGLISH;
      default -> NONE;
    };
  }

  boolean opens(String word) {
    return opening.contains(word);
  }

  boolean hangs(String word) {
    return opening.contains(word) || hanging.contains(word);
  }

  /** Whether the one is a number that the other counts by, is counted by, or goes on with. */
  boolean isCounted(String before, String after) {
    boolean number = isNumber(before);
    boolean next = isNumber(after);
    return number && next
        || number && afterNumber.contains(after)
        || next && beforeNumber.contains(before);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  private static Set<String> words(String words) {
    return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(LittleWords.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(",")))
          .map(String::strip)
          .filter(term -> !term.isEmpty())
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
