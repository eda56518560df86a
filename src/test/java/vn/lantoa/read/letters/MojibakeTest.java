package vn.lantoa.read.letters;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Every slogan that comes with the program, misread by real converters, is called by its name. */
class MojibakeTest {
  private static List<String> slogans() throws IOException {
    List<String> slogans = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(MojibakeTest::isOfSlogans).sorted().toList()) {
        Files.readAllLines(file, UTF_8).stream()
            .filter(line -> line.startsWith("- "))
            .forEach(slogans::add);
      }
    }
    assertTrue(slogans.size() > 40, "slogans: " + slogans.size());
    return slogans;
  }

  private static boolean isOfSlogans(Path file) {
    return file.toString().replace('\\', '/').matches(".*/slogans/.*\\.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1252",
        "ISO-8859-1",
        "windows-1258",
        "windows-1250",
        "windows-1251",
        "IBM437",
        "IBM850",
        "x-MacRoman"
      })
  void isCalledMojibakeWhateverPageItWasReadBy(String page) throws IOException {
    List<String> other = new ArrayList<>();
    for (String slogan : slogans()) {
      String once = misread(slogan, page, CodingErrorAction.REPLACE);
      String pieces =
          misread(
              Normalizer.normalize(slogan, Normalizer.Form.NFD), page, CodingErrorAction.REPLACE);
      String lossy = misread(slogan, page, CodingErrorAction.IGNORE);
      String twice = misread(once, page, CodingErrorAction.REPLACE);
      String folded = Normalizer.normalize(once, Normalizer.Form.NFC);
      for (String garbled :
          List.of(once, pieces, lossy, twice, folded, once.replace('\u00a0', ' '))) {
        if (!mistakes(garbled).equals(List.of(Mistake.MOJIBAKE))) {
          other.add(mistakes(garbled) + " " + garbled);
        }
      }
    }
    assertEquals(List.of(), other);
  }

  /** As browsers read it, which have a letter for each byte. */
  @Test
  void theLineAsItWasCanBeTyped() throws IOException {
    for (String slogan : slogans()) {
      String once = asBrowsers(slogan);
      assertEquals(slogan, problems(once).get(0).arguments().get(1));
      assertEquals(slogan, problems(asBrowsers(once)).get(0).arguments().get(1));
    }
  }

  @Test
  void questionMarksForLettersAreTold() throws IOException {
    for (Charset page : List.of(US_ASCII, Charset.forName("windows-1252"))) {
      for (String slogan : slogans()) {
        String lost = new String(slogan.getBytes(page), page);
        if (!lost.equals(slogan)) {
          assertTrue(mistakes(lost).contains(Mistake.LOST_LETTER), lost);
        }
      }
    }
  }

  private static String asBrowsers(String text) {
    StringBuilder read = new StringBuilder();
    for (byte each : text.getBytes(UTF_8)) {
      String letter = new String(new byte[] {each}, Charset.forName("windows-1252"));
      read.append(letter.equals("\ufffd") ? Character.toString(each & 0xff) : letter);
    }
    return read.toString();
  }

  private static String misread(String text, String page, CodingErrorAction what)
      throws IOException {
    return Charset.forName(page)
        .newDecoder()
        .onMalformedInput(what)
        .onUnmappableCharacter(what)
        .decode(ByteBuffer.wrap(text.getBytes(UTF_8)))
        .toString();
  }

  private static List<Problem> problems(String text) {
    return new Orthography(text, Source.of("a.md")).problems();
  }

  private static List<Mistake> mistakes(String text) {
    return problems(text).stream().map(Problem::mistake).distinct().toList();
  }
}
