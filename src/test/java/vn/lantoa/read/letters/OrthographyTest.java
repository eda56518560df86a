package vn.lantoa.read.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Source;

/** Every fault is found, and nothing that is right is called wrong. */
class OrthographyTest {
  private static final List<String> TONES =
      List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

  private static final String[] ONSETS =
      "- b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

  /** Each rime with a star behind the vowel that carries the tone, in the old and the new style. */
  private static final String[] RIMES =
      ("a* a*c a*ch a*i a*m a*n a*ng a*nh a*o a*p a*t a*u a*y ă*c ă*m ă*n ă*ng ă*p ă*t"
              + " â*c â*m â*n â*ng â*p â*t â*u â*y e* e*c e*m e*n e*ng e*o e*p e*t"
              + " ê* ê*ch ê*m ê*n ê*ng ê*nh ê*p ê*t ê*u i* i*a iê*c iê*m iê*n iê*ng iê*p iê*t"
              + " iê*u i*ch i*m i*n i*nh i*p i*t i*u o* o*a oa* oa*c oa*ch oa*i oa*m oa*n oa*ng"
              + " oa*nh oa*o oa*p oa*t oa*y oă*c oă*m oă*n oă*ng oă*t o*c o*e oe* oe*n oe*o oe*t"
              + " o*i o*m o*n o*ng oo*c oo*ng o*p o*t ô* ô*c ô*i ô*m ô*n ô*ng ô*p ô*t ơ* ơ*i ơ*m"
              + " ơ*n ơ*p ơ*t u* u*a uâ*n uâ*ng uâ*t uâ*y u*c u*ê uê* uê*ch uê*nh u*i u*m u*n"
              + " u*ng uô*c uô*i uô*m uô*n uô*ng uô*t u*p u*t u*y uy* uy*a uy*ch uyê*n uyê*t uy*nh"
              + " uy*t uy*u uơ* ư* ư*a ư*c ư*i ư*m ư*n ư*ng ươ*c ươ*i ươ*m ươ*n ươ*ng ươ*p ươ*t"
              + " ươ*u ư*t ư*u y* yê*m yê*n yê*t yê*u")
          .split(" ");

  @Test
  void findsNothingInAnySyllableOfVietnamese() {
    StringBuilder lines = new StringBuilder();
    for (String onset : ONSETS) {
      for (String rime : RIMES) {
        for (String tone : TONES) {
          if (isNone(onset, rime, tone)) {
            continue;
          }
          String syllable = onset.replace("-", "") + rime.replace("*", tone);
          String composed = Normalizer.normalize(syllable, Normalizer.Form.NFC);
          String upper = composed.toUpperCase(Locale.ROOT);
          lines.append(String.join(" ", composed, composed, upper, upper)).append('\n');
        }
      }
    }
    assertEquals("", found(lines.toString()));
  }

  /** Behind qu there is no second u and no o; oo is short and never has a ngã. */
  private static boolean isNone(String onset, String rime, String tone) {
    boolean oddQu = onset.equals("qu") && "ou".indexOf(rime.charAt(0)) >= 0;
    return oddQu || rime.startsWith("oo") && tone.equals("\u0303");
  }

  @Test
  void findsNothingInThe134MarkedLetters() {
    StringBuilder letters = new StringBuilder("ăâđêôơưĂÂĐÊÔƠƯ");
    for (char vowel : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".toCharArray()) {
      for (String tone : TONES.subList(1, TONES.size())) {
        letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
      }
    }
    assertEquals(134, letters.length());
    assertEquals("", found(letters + "\n" + String.join(" ", letters.toString().split(""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Ê-đê, Gia-rai, Ba-na, Hrê, Cơ-ho
        "Ñu bi hriăm hră hŏng mnuih ƀuôn sang, lŏ dơ̆ng čiăng",
        "Ƀuôn Ama Thuôt, Čư̆ M'gar, Ea H'leo",
        "Aê Diê, aê amĭ, ñei ñeh ñơ̆m ñăm",
        "ĭ ĭ ŭ ŭ ŏ ŏ ĕ ĕ č č ƀ ƀ ñ ñ Ĭ Ŭ Ŏ Ĕ Č Ƀ Ñ",
        "Ơi adơi ayŏng, anăm bơngach bơrơhăng ôh",
        // Mông, Tày, Khmer with spaces of no width, Chinese
        "Peb yuav tsum tsis txhob ua phem rau poj niam",
        "Cần Tày, cần Nùng hăn hất việc đây",
        "បញ្ឈប់\u200bអំពើ\u200bហិង្សា\u200bលើ\u200bស្ត្រី",
        "停止暴力，男女平等。",
        "العنف ضد المرأة",
        // other signs
        "① Mục đích, ❶ Yêu cầu, Ⓐ Nội dung; □ Có □ Không, □Có, Có□ Không□",
        "Giảm 50%, a%b, 10⁶, m², ph=5, http://x.vn/?q=Ph%E1%BB%A5, [x](/Ph%E1%BB%A5/), `%E1%BB%A5`",
        "title: \"Ph\\u1ee5 nữ\"",
        "5₫/người, €100, 100€, US$, I♥You, ❤ Yêu thương, ngày 15/11/2025, 15/11/2025lúc, a/l/i",
        "លេខ ១១១ Phụ nữ, 岷江 và 峄山",
        "Zalo®, Facebook®, TikTok™ – © 2025 UBND phường",
        "Chú thích¹ thứ nhất², và¹ thứ ba³",
        "5 µg, 3 µm, 20 °C, ½ ngày, ¼ giờ, 3×4 m, a×b×c, A·B·C",
        "“Ngoặc kép”, ‘đơn’, «tây», … – — • ₫ № § 5, § 6",
        "Điều 5 §, khoản §",
        "❤️ 🏳️‍🌈 👩‍👧 1️⃣ ☎️",
        "naïve café, Noël, São Paulo, Curaçao, Übermensch, Ångström",
        "Một\tcột\tnữa\u00a0đây",
        "Москва, Київ, Αθήνα",
        "И в Москве, а не в Hà Nội",
        "参加UBND活动 111",
        "5 μg, 3 kΩ, tia β, 1ª, nº 5, 5´, Cư M´gar",
        "Bạn có biết?Hãy gọi. Ai? ở đâu? Vì sao?”",
        "https://a.vn/tim?q=1, [x](/tim?x), a.vn/tin.php?id=3, UBND? Chọn A, B hay C?",
        "ĐÃ… “ĐÃ”, ‘QUÊ’ – “bạn «má»…”, Ă, Â»",
        "“nói thì…”, nó…”» “có mà…”",
        "“Ä” là chữ của Äpfel, Ångström, Æsop",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ©️ ✔️",
      })
  void findsNothingInThis(String text) {
    assertEquals("", found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // published slogans, as they came out of a PDF
        "Hay h ̃ ành đông, đó c ̣ ó thể là người thân của ban.̣ | 1:7 torn-mark U+0303",
        "́Hãy lên tiếng | 1:1 torn-mark U+0301",
        "Ðừng im lặng | 1:1 lookalike-letter Ð Đừng U+00D0",
        "gia ðình | 1:5 lookalike-letter ð đình U+00F0",
        "Ph峄 n峄 và trẻ em, ph峄 n峄 | 1:3 mojibake 峄",
        "Ph盻･ n盻ｯ, ph盻･ n盻ｯ | 1:3 mojibake 盻",
        "phụ nữ và тре em | 1:11 lookalike-letter т tpe U+0442",
        "Ph□ n□ và trẻ em | 1:3 lost-letter □",
        "Ph%E1%BB%A5 nữ | 1:3 mojibake %E1%BB%A5 Phụ nữ",
        "Ph\\u1ee5 nữ | 1:3 mojibake \\u1ee5 Phụ nữ",
        "Ph=E1=BB=A5 nữ | 1:3 mojibake =E1=BB=A5 Phụ nữ",
        "Ph&amp;#7909; nữ | 1:3 mojibake &amp;#7909; Phụ nữ",
        "Ⓟⓗụ nữ | 1:1 lookalike-letter Ⓟ Phụ U+24C5",
        "ph😀ụ nữ | 1:3 lookalike-letter 😀 phụ U+1F600",
        "₱hụ nữ | 1:1 lookalike-letter ₱ Phụ U+20B1",
        "ngày 15/12/2O25 | 1:13 lookalike-letter O 15/12/2025 U+004F",
        "ngày 15/l1/2025 | 1:9 lookalike-letter l 15/11/2025 U+006C",
        "Gọi ١١١ | 1:5 lookalike-letter ١ 111 U+0661",
        "Gọi ❶❶❶ | 1:5 lookalike-letter ❶ 111 U+2776",
        "Gọi ¹¹¹ | 1:5 lookalike-letter ¹ 111 U+00B9",
        "Ɖừng | 1:1 lookalike-letter Ɖ Đừng U+0189",
        "bạo lựс | 1:7 lookalike-letter с lực U+0441",
        "Мột | 1:1 lookalike-letter М Một U+041C",
        "ChÊm døt b¹o lùc | 1:10 legacy-encoding TCVN3",
        "phô n÷ vµ trÎ em | 1:5 legacy-encoding TCVN3",
        "BÌNH §¼NG GIíI | 1:6 legacy-encoding TCVN3",
        "b×nh ®¼ng giíi | 1:6 legacy-encoding TCVN3",
        "t­ t­ëng ®óng ®¾n | 1:10 legacy-encoding TCVN3",
        "phoøng choáng baïo löïc | 1:3 legacy-encoding VNI",
        "bình ñaúng giôùi | 1:6 legacy-encoding VNI",
        "Haõy leân tieáng | 1:2 legacy-encoding VNI",
        "BAÏO LÖÏC | 1:2 legacy-encoding VNI",
        "phuï nöõ vaø treû em | 1:3 legacy-encoding VNI",
        "Hãy l�n tiếng | 1:6 lost-letter �",
        // question marks for letters
        "Ch?m d?t b?o l?c | 1:3 lost-letter ? ?",
        "H?y l?n ti?ng v? ?ng h? | 1:2 lost-letter ? ?",
        "ph? nu | 1:3 lost-letter ? ?",
        // letters of other alphabets in a word, in the whole of it, or ready-made
        "Bοo lực | 1:2 lookalike-letter ο Boo U+03BF",
        "bạo lựϲ | 1:7 lookalike-letter ϲ lực U+03F2",
        "аn toàn | 1:1 lookalike-letter а an U+0430",
        "ԱN toàn | 1:1 lookalike-letter Ա  U+0531",
        "ᎪN toàn | 1:1 lookalike-letter Ꭺ AN U+13AA",
        "ΑΝ toàn | 1:1 lookalike-letter Α AN U+0391",
        "xe со người | 1:4 lookalike-letter с co U+0441",
        "bạo力 lực | 1:4 lookalike-letter 力  U+529B",
        "𝐓𝐡𝐚𝐧𝐠 hành | 1:1 lookalike-letter 𝐓 Thang U+1D413",
        "ﬁle này | 1:1 lookalike-letter ﬁ file U+FB01",
        "ＢＩＮＨ đẳng | 1:1 lookalike-letter Ｂ BINH U+FF22",
        "Gọi １１１ | 1:5 lookalike-letter １ 111 U+FF11",
        // marks
        "bạ\u0323o lực | 1:2 doubled-mark ạ\u0323 bạo U+1EA1 U+0323",
        "bạ\u0301o lực | 1:2 doubled-mark ạ\u0301  U+1EA1 U+0301",
        "đôn\u0309g | 1:3 doubled-mark n\u0309  U+006E U+0309",
        "a´n toàn | 1:2 torn-mark ´ (U+00B4)",
        // what no other computer shows, or nobody sees
        "\uF0B7 Hãy | 1:1 private-letter U+F0B7",
        "A\uFFFCB | 1:2 control-character U+FFFC",
        "A\u3164B | 1:2 control-character U+3164",
        "A\u2800B | 1:2 control-character U+2800",
        "A\u202EB | 1:2 control-character U+202E",
        "A\uDB40\uDC41B | 1:2 control-character U+E0041",
      })
  void findsThis(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @Test
  void findsLettersInPiecesAndSaysWhere() {
    String pieces = Normalizer.normalize("Hãy lên tiếng", Normalizer.Form.NFD);
    assertEquals("2:2 not-nfc", found("Bình đẳng\n" + pieces + "\nBình đẳng"));
  }

  @Test
  void tellsEveryLineThatIsWrong() {
    assertEquals(
        "1:1 lookalike-letter Ð Đừng U+00D0; 3:3 lookalike-letter Ð Đừng U+00D0",
        found("Ðừng\nĐừng\nđ Ðừng"));
  }

  @Test
  void putsASpaceForEachControlCharacterAndKeepsTheLines() {
    assertEquals("a b\nc d\te", clean("a\u0000b\nc\u202ed\te"));
  }

  @Test
  void takesOutWhatCameAlongAndSaysNothing() {
    String text = "b\u200bạo\u00ad lự\u200cc\u200d, \u200ehãy\u200f l\u2060ê\ufeffn";
    assertEquals("bạo lực, hãy lên", clean(text));
    assertEquals("", found(text));
    assertEquals("bạo", clean("ba\u200d\u0323o"));
    String kept = "ក្\u200cរ ស្រី\u200bស្រី 👩\u200d👧";
    assertEquals(kept, clean(kept));
  }

  @Test
  void composesLettersThatWereWrittenInPieces() {
    assertEquals("đẹp\nở", clean("đẹp\no\u031b\u0309"));
    assertEquals("đẹp\nở", clean("đẹp\nở"));
  }

  private static String clean(String text) {
    return new Orthography(text, Source.of("x.md")).clean();
  }

  @Test
  void correctVietnameseNeedsNoCloserLook() {
    assertTrue(
        Orthography.isPlain(
            "Toàn dân lên tiếng, chấm dứt bạo lực; cũng rõ: “Hoà – thuận… ĐOÀN KẾT, Lũy, quân, ô!”"));
    assertFalse(Orthography.isPlain("b¹o lùc"));
    assertFalse(Orthography.isPlain("baïo löïc"));
    assertFalse(Orthography.isPlain("mo\u0302\u0323t"));
    assertFalse(Orthography.isPlain("một ⟨"));
  }

  /** A bracket that is no letter makes the same line be looked at closely. */
  @Test
  void theCheapLookForgivesNothing() {
    for (char a = ' '; a < '\u0250'; a++) {
      for (char b = ' '; b < '\u0250'; b++) {
        String line = " " + a + b + " " + a + b;
        if (Orthography.isPlain(line)) {
          assertEquals(found(line), found(line + " ⟨"), line);
        }
      }
    }
  }

  private static String found(String text) {
    List<String> found = new ArrayList<>();
    new Orthography(text, Source.of("a.md"))
        .problems()
        .forEach(
            problem ->
                found.add(
                    String.join(
                            " ",
                            problem.source().line() + ":" + problem.source().column(),
                            problem.mistake().code(),
                            String.join(" ", problem.arguments()))
                        .strip()));
    return String.join("; ", found);
  }
}
