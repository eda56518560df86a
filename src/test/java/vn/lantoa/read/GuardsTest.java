package vn.lantoa.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a pattern finds, the cheap look before it lets pass: on random texts of all they look for.
 */
class GuardsTest {
  private static final int TEXTS = 20_000;

  /** Between bars. */
  private static final List<String> PIECES =
      List.of(
          ("' '|' '|' '|.|,|;|!|?|/|-|–|…|:|(|)|[|]|“|”|\"|\n|\u0085|\u2028|*|_|`|#|&|<|>|\\|¹"
                  + "|0|1|2|12|113|2024|000|09123456|15/11|l|O|o|I|xX|a|A|ă|Ắ|Hãy|hãy|biết|Vì sự"
                  + "|ngày|ngày | tháng 11|năm 20| v.v|v|đồng|VNĐ|www.|http://a|@|a@b.c|](|tel:"
                  + "|TEL:113|zalo.me/|0912345678|?phone=|QH15|/2022/|QĐ-TTg|trang 3|nguồn: |con"
                  + "|COM1|a Hãy a|1.000|. 000 đồng|15-11 đến |. 1. A|5.l.2O25|b1nh|İ|ſ|\u212a|\ud83d\ude00|e\u0302\u0301")
              .replace("' '", " ")
              .split("\\|"));

  @ParameterizedTest
  @CsvSource({
    "phone.PhoneMentions, mayHaveAddress, NOT_WORDS",
    "phone.PhoneMentions, mayHaveMoney, MONEY",
    "phone.PhoneLinks, mayDial, TEL",
    "phone.PhoneLinks, mayWrite, CHAT",
    "rule.WrittenDate, hasAny, WRITTEN",
    "rule.DaySpan, hasDay, SPAN",
    "rule.DocumentCheck, mayCite, NUMBER",
    "wording.Wording, mayHaveTail, TAIL",
    "wording.Fillers, hasRepeated, LEADERS",
    "wording.Joined, hasInnerCapital, START",
    "wording.Joined, hasInnerEnd, NUMBER",
    "wording.Joined, hasInnerEnd, TIGHT",
    "letters.Impostors, hasJoint, DAY",
    "file.FileNames, mayBeForbidden, FORBIDDEN"
  })
  void letsPassWhatAPatternFinds(String type, String guard, String pattern) throws Exception {
    check("vn.lantoa.read." + type, guard, pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "Keys, hasDigitInWord, DIGIT",
    "Signs, hasTouching, TOUCHING",
    "Signs, hasPair, PAIR"
  })
  void letsPassWhatTheProofreaderFinds(String type, String guard, String pattern) throws Exception {
    check("vn.lantoa.text.spelling." + type, guard, pattern);
  }

  private static void check(String type, String guard, String name) throws Exception {
    Method may = Class.forName(type).getDeclaredMethod(guard, String.class);
    may.setAccessible(true);
    Pattern pattern = pattern(type, name);
    // a tail is looked for in what has no space around, a forbidden name in all of it
    boolean stripped = name.equals("TAIL");
    boolean whole = name.equals("FORBIDDEN");
    int found = 0;
    Random random = new Random(17);
    for (int i = 0; i < TEXTS; i++) {
      String text = stripped ? text(random).strip() : text(random);
      Matcher matcher = pattern.matcher(text);
      if (whole ? matcher.matches() : matcher.find()) {
        found++;
        assertTrue((boolean) may.invoke(null, text), text);
      }
    }
    assertTrue(found > 0, "texts in which it finds something");
  }

  /** An open end is looked for in the last letters alone. */
  @Test
  void findsAnOpenEndInTheLastLetters() throws Exception {
    String type = "vn.lantoa.read.wording.Endings";
    Method from = Class.forName(type).getDeclaredMethod("openFrom", String.class);
    from.setAccessible(true);
    Pattern open = pattern(type, "OPEN_END");
    Random random = new Random(18);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      boolean last = open.matcher(text).region((int) from.invoke(null, text), text.length()).find();
      assertEquals(open.matcher(text).find(), last, text);
    }
  }

  /** A text said twice is let pass whatever parts its words. */
  @Test
  void letsPassWhatIsSaidTwice() throws Exception {
    Method alike =
        Class.forName("vn.lantoa.read.wording.Joined")
            .getDeclaredMethod("hasHalvesAlike", String.class);
    alike.setAccessible(true);
    Random random = new Random(19);
    for (int i = 0; i < TEXTS; i++) {
      String once = String.join(" ", word(random), word(random), "Một hai ba Σ");
      String twice = once + ". " + once.toUpperCase(Locale.ROOT);
      assertTrue((boolean) alike.invoke(null, twice), twice);
    }
  }

  private static String word(Random random) {
    return List.of("Hãy", "lên", "İ", "ǅ", "đừng", "1", "½", "e\u0301", "Ⅷ").get(random.nextInt(9));
  }

  private static Pattern pattern(String type, String name) throws Exception {
    Field field = Class.forName(type).getDeclaredField(name);
    field.setAccessible(true);
    return (Pattern) field.get(null);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(12); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
