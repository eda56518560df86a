package vn.lantoa.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import vn.lantoa.problem.Mistake;

/** The guide as officers read it. */
final class GuideBookTest {
  private static final Path SOURCES = Path.of("docs/cam-nang");

  private static final long ALL_PICTURES = 2_000_000;

  private final GuideBook book = GuideBook.read();
  private final Map<String, Document> pages = new HashMap<>();

  private Document page(String name) {
    return pages.computeIfAbsent(
        name,
        unused ->
            Jsoup.parse(new String(book.file(name, "").orElseThrow(), StandardCharsets.UTF_8)));
  }

  @Test
  void explainsEveryMistakeInItsOwnWords() {
    List<String> lacking = new ArrayList<>();
    for (Mistake mistake : Mistake.values()) {
      String address = book.explanation(mistake.code()).orElse("");
      Element heading =
          address.isEmpty()
              ? null
              : page(address.replaceFirst("#.*", "")).getElementById(mistake.code());
      if (heading == null) {
        lacking.add(mistake.code() + ": no place");
        continue;
      }
      Elements below = new Elements();
      for (Element next = heading.nextElementSibling();
          next != null && !next.normalName().equals("h2");
          next = next.nextElementSibling()) {
        below.add(next);
      }
      if (below.select("blockquote.told").size() != 1) {
        lacking.add(mistake.code() + ": not what the program says");
      }
      String words =
          below.stream()
              .filter(one -> one.normalName().equals("p"))
              .map(Element::text)
              .collect(Collectors.joining(" "));
      if (words.length() < 20 || words.startsWith("Như trên")) {
        lacking.add(mistake.code() + ": says nothing: " + words);
      }
      String example =
          below.select("li").stream().map(Element::text).collect(Collectors.joining("\n"));
      if (!Pattern.compile("(?m)^Trước: .*\nSau: .+").matcher(example).find()) {
        lacking.add(mistake.code() + ": no example: " + example);
      }
    }
    assertEquals(List.of(), lacking);
  }

  @Test
  void leadsNowhereThatIsNotThere() {
    List<String> lost = new ArrayList<>();
    for (String name : book.pages()) {
      for (Element link : page(name).select("a[href]")) {
        String to = link.attr("href");
        String file = to.startsWith("#") ? name : to.replaceFirst("#.*", "");
        if (to.startsWith("https://")) {
          continue;
        }
        String id = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
        if (!book.pages().contains(file)
            || !id.isEmpty() && page(file).getElementById(id) == null) {
          lost.add(name + ": " + to);
        }
      }
      for (Element picture : page(name).select("img")) {
        if (book.file(picture.attr("src"), "").isEmpty() || picture.attr("alt").length() < 40) {
          lost.add(name + ": " + picture);
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void isMadeOfPagesThatEverybodyCanRead() {
    List<String> wrong = new ArrayList<>();
    for (String name : book.pages()) {
      Document page = page(name);
      if (page.select("h1").size() != 1 || page.select("html[lang=vi]").size() != 1) {
        wrong.add(name + ": title or language");
      }
      int level = 1;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int here = heading.normalName().charAt(1) - '0';
        if (here > level + 1) {
          wrong.add(name + ": skips to " + heading.text());
        }
        level = here;
      }
      List<String> ids = page.select("[id]").eachAttr("id");
      if (new TreeSet<>(ids).size() != ids.size()) {
        wrong.add(name + ": an id twice");
      }
      if (!page.select("script, style, [style], [onclick]").isEmpty()) {
        wrong.add(name + ": the desk's policy refuses this");
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What stands in asterisks is what she looks for on the screen. */
  @Test
  void namesThingsAsTheDeskDoes() {
    ResourceBundle words =
        ResourceBundle.getBundle("vn.lantoa.desk.desk", Locale.forLanguageTag("vi"));
    Set<String> shown = new TreeSet<>();
    for (String key : words.keySet()) {
      shown.add(words.getString(key));
    }
    Set<String> unknown = new TreeSet<>();
    for (String name : book.pages()) {
      for (Element word : page(name).select("em")) {
        if (!shown.contains(word.text())) {
          unknown.add(name + ": " + word.text());
        }
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void hasAllFilesOfItsFolderAndNoOther() throws IOException {
    List<String> contents =
        Files.readAllLines(SOURCES.resolve("muc-luc.txt")).stream()
            .filter(line -> line.endsWith(".md"))
            .toList();
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> n.endsWith(".md"))
              .sorted()
              .toList(),
          contents);
    }
    Set<String> shown = new TreeSet<>();
    book.pages().forEach(name -> shown.addAll(page(name).select("img").eachAttr("src")));
    Set<String> there = new TreeSet<>();
    long bytes = 0;
    try (Stream<Path> pictures = Files.list(SOURCES.resolve("hinh"))) {
      for (Path picture : pictures.toList()) {
        there.add(picture.getFileName().toString());
        bytes += Files.size(picture);
      }
    }
    assertEquals(there, shown);
    assertTrue(bytes < ALL_PICTURES, bytes + " bytes of pictures");
    assertTrue(book.files().keySet().containsAll(shown));
  }

  @Test
  void isComposedUnicodeInAlphabeticalOrder() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        assertTrue(Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC), "" + file);
      }
    }
    List<String> letters = page("tra-cuu.html").select("main h2").eachText();
    assertTrue(letters.indexOf("D") < letters.indexOf("Đ"), letters.toString());
    assertEquals(1, Collections.frequency(letters, "C"));
  }
}
