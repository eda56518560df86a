package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two order forms against each other, and what they say of the files against the files. */
final class OrderFormsTest {
  private static final String PAGE = "in-an/phieu-in/index.html";
  private static final String PAPER = "in-an/phieu-in.pdf";
  private static final String KY_LUA = "2025/lang-son/ky-lua";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {KY_LUA, "2024/lai-chau/tam-duong"})
  void bothSayTheSameAndTheFilesAreInTheInksOfTheYear(String path) throws IOException {
    BuiltSite site = build(Generator.real(), path);
    assertSame(site);
    assertEquals("CMYK", coloursOfAll(site));
  }

  @Test
  void withoutValuesForPrintFilesTakeTheInksOfTheDesigns() throws IOException {
    BuiltSite site =
        build(new Generator(contentWithoutCmyk(), Generator.at(Generator.DAY), Map.of()), KY_LUA);
    assertSame(site);
    assertEquals("CMYK", coloursOfAll(site));
  }

  private static BuiltSite build(Generator generator, String path) {
    return generator.build("order-forms", path, "https://phieu.example/", "--alone");
  }

  /** The palette keeps no values for print; those of the designs' own inks stay. */
  private Path contentWithoutCmyk() throws IOException {
    Path from = Generator.PROJECT.resolve("content");
    Path to = temp.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.copy(file, copy);
        if (file.endsWith("identity.md")) {
          Files.writeString(copy, Files.readString(file).replaceAll(", cmyk: \\[[^]]*]", ""));
        }
      }
    }
    return to;
  }

  private static void assertSame(BuiltSite site) throws IOException {
    Document page = Jsoup.parse(site.read(PAGE));
    String whole = paper(site);
    assertNamed(site, whole);
    String paper = unnamed(whole);
    int at = 0;
    for (String said : said(page)) {
      int next = paper.indexOf(said, at);
      String rest = paper.substring(at, Math.min(paper.length(), at + 300));
      assertTrue(next >= 0, () -> site.folder() + ": not on paper: " + said + "\n" + rest);
      at = next + said.length();
    }
    for (String word : List.of("Nguồn lời:", ".pdf", "bản 1:10")) {
      assertEquals(count(page.select(".jobs td.what").text(), word), count(whole, word), word);
    }
    assertEquals(
        page.select(".order .note").size() > 0, paper.contains("chưa được cơ quan này duyệt"));
  }

  /** The page leads to files of the site, and the paper names those that lie beside it. */
  private static String unnamed(String text) {
    return text.replaceAll("\\S+\\.pdf", "…");
  }

  private static void assertNamed(BuiltSite site, String paper) throws IOException {
    TreeSet<String> parcel = new TreeSet<>();
    Path zip = site.folder().resolve("tai-ve/bo-gui-nha-in.zip");
    try (ZipFile kit = new ZipFile(zip.toFile())) {
      kit.stream().map(ZipEntry::getName).forEach(parcel::add);
    }
    List<String> named =
        Pattern.compile("\\S+/\\S+\\.pdf")
            .matcher(paper)
            .results()
            .map(MatchResult::group)
            .toList();
    assertTrue(named.size() > 1, paper);
    assertEquals(List.of(), named.stream().filter(name -> !parcel.contains(name)).toList());
  }

  /** What the page says, in its order, as the paper has it. */
  private static List<String> said(Document page) {
    List<String> said = new ArrayList<>();
    said.add(page.selectFirst(".head p").text());
    said.addAll(page.select(".order .note").eachText());
    said.add("Đơn vị đặt in: " + fact(page, "Đơn vị đặt in"));
    if (!page.select("dt:contains(Đợt tuyên truyền theo)").isEmpty()) {
      said.add("Đợt tuyên truyền theo: " + fact(page, "Đợt tuyên truyền theo"));
    }
    said.add("Mẫu: " + fact(page, "Mẫu").replaceFirst("\\..*", "."));
    said.add("Màu: " + fact(page, "Màu"));
    for (Element window : page.select("section:has(#treo) dd")) {
      said.add(window.select("time").last().text());
    }
    for (Element table : page.select("section:has(#dat) .table")) {
      said.add(table.selectFirst("caption span").text());
      said.add(table.select("tbody tr").first().child(2).text() + " tấm mỗi nội dung");
      table.select("td.what").forEach(row -> said.add(unnamed(row.text())));
    }
    for (Element row : page.select("section:has(#them) tbody tr")) {
      said.add(row.selectFirst("b").text() + ", thành phẩm " + row.child(1).text());
      said.add(row.child(3).text() + " " + unnamed(row.select("small").text()));
    }
    return said;
  }

  private static String fact(Document page, String name) {
    return page.select(".order dt").stream()
        .filter(term -> term.text().equals(name))
        .findFirst()
        .orElseThrow()
        .nextElementSibling()
        .text();
  }

  private static String paper(BuiltSite site) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(site.folder().resolve(PAPER).toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static int count(String text, String word) {
    return text.split(java.util.regex.Pattern.quote(word), -1).length - 1;
  }

  /** What the form says of all files, having looked into each. */
  private static String coloursOfAll(BuiltSite site) throws IOException {
    Document page = Jsoup.parse(site.read(PAGE));
    Path here = site.folder().resolve(PAGE).getParent();
    TreeSet<String> found = new TreeSet<>();
    for (String href : page.select(".jobs a").eachAttr("href")) {
      found.add(colours(here.resolve(href.replaceFirst("\\?.*", "")).normalize()));
    }
    assertEquals(1, found.size(), found.toString());
    assertTrue(fact(page, "Màu").startsWith(found.first()), fact(page, "Màu"));
    return found.first();
  }

  private static String colours(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int inks =
          pdf.getDocumentCatalog()
              .getOutputIntents()
              .get(0)
              .getDestOutputIntent()
              .getInt(COSName.N);
      String content;
      try (var in = pdf.getPage(0).getContents()) {
        content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      }
      assertEquals(inks == 4, content.contains(" k\n"), file.toString());
      assertEquals(inks == 3, content.contains(" rg\n"), file.toString());
      return inks == 4 ? "CMYK" : "RGB";
    }
  }
}
