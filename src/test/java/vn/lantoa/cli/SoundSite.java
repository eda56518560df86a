package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What an accepted site is held against: programs of others that read it as a browser would. */
final class SoundSite {
  /** What no page may show, by {@link Character#getType}. */
  private static final Set<Integer> UNREADABLE =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.SURROGATE,
          (int) Character.UNASSIGNED,
          (int) Character.PRIVATE_USE);

  /** Where there are some that are younger than this Java. */
  private static final int FIRST_EMOJI = 0x1F000;

  private static final int LAST_EMOJI = 0x1FAFF;

  private SoundSite() {}

  /** Pages and feeds are well-formed, and all of their letters can be read. */
  static void assertSound(Path site, String about) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        if (name.matches(".*\\.(html|xml|svg)")) {
          String text = Files.readString(file, UTF_8);
          String where = name + ": " + about;
          assertEquals(OptionalInt.empty(), unreadable(text), where);
          if (name.endsWith(".html")) {
            assertHtml(text, where);
          } else {
            assertXml(text, where);
          }
        }
      }
    }
  }

  private static OptionalInt unreadable(String text) {
    return text.codePoints()
        .filter(c -> c != '\n' && c != '\t' && UNREADABLE.contains(Character.getType(c)))
        .filter(c -> c < FIRST_EMOJI || c > LAST_EMOJI)
        .findFirst();
  }

  private static void assertHtml(String text, String where) {
    Parser parser = Parser.htmlParser().setTrackErrors(1);
    Jsoup.parse(text, "https://langson.gov.vn/", parser);
    assertEquals(List.of(), parser.getErrors(), where);
  }

  private static void assertXml(String text, String where) throws IOException {
    try {
      SAXParserFactory.newDefaultNSInstance()
          .newSAXParser()
          .parse(new ByteArrayInputStream(text.getBytes(UTF_8)), new DefaultHandler());
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(where, e);
    }
  }
}
