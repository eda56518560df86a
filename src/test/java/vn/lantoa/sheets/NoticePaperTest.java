package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.pdf.Judge;
import vn.lantoa.sheets.text.Fonts;
import vn.lantoa.sheets.text.Typesetter;

/** Numbers for walls and to tear off, of one real ward. */
final class NoticePaperTest {
  private static final String WARD = "2025/lang-son/ky-lua";

  /** What no slip may say: whoever finds it must not learn what the number is for. */
  private static final List<String> TELLING =
      List.of("bạo lực", "nạn nhân", "bình yên", "tạm lánh", "xâm hại", "tố cáo", "trẻ em");

  /** What office printers leave white, in mm. */
  private static final double EDGE = 5;

  private static final Typesetter TYPESETTER =
      new Typesetter(Fonts.read(Path.of("assets")).value().orElseThrow());

  private static final ContentRoot OURS = root(Path.of("content"));

  private static Edition shipped;

  @TempDir Path own;

  @BeforeAll
  static void readContent() throws IOException {
    shipped = edition(List.of(OURS));
  }

  @Test
  void aWallHasEveryNumberInTheOrderOfThePagesAndTheIssuer() throws Exception {
    List<String> said = said(page(Prints.Kind.WALL_A3));
    assertEquals(
        List.of("113", "1900 96 96 80", "1800 1768", "115", "111", "114", "1800 8027"),
        said.stream().filter(text -> text.matches("[0-9 ]+")).toList());
    assertTrue(said.contains("Miễn phí · 24 giờ mỗi ngày, 7 ngày mỗi tuần"), said::toString);
    assertTrue(said.contains("Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn"), said::toString);
    assertTrue(said.get(said.size() - 1).startsWith("Bản mẫu, "), said::toString);
  }

  @Test
  void placesToHideAtAndOfficesAreNotOnIt() throws Exception {
    contact("cong-an", "phone: 0205 3 000 111\nhours: Ngày và đêm\naddress: Số 1 đường Mai");
    contact("lanh-tam", "phone: 0205 3 000 222\ndiscreet: true");
    contact("noi-den", "address: Số 3 đường Mai");
    contact("van-hoa", "phone: 0205 3 000 444\noffice: true");
    String said = String.join("\n", said(page(Prints.Kind.WALL_A4)));
    assertTrue(said.contains("1800 1768\n"), said);
    assertTrue(said.contains("0205 3000 111\nNơi cong-an\nHỏi\nNgày và đêm\n115"), said);
    for (String hidden : List.of("000 222", "đường Mai", "000 444", "lanh-tam", "noi-den")) {
      assertFalse(said.contains(hidden), said);
    }
  }

  @Test
  void aSlipSaysNothingOfWhatItsNumberIsFor() throws Exception {
    List<Drawing> pages = paper(Prints.Kind.TEAR_OFF).pages();
    assertEquals(3, pages.size());
    for (Drawing page : pages) {
      List<String> said = said(page);
      String number = page.title().substring("Tờ xé số ".length());
      assertEquals(10, said.stream().filter(number::equals).count());
      String all = String.join("\n", said).toLowerCase(Locale.ROOT);
      TELLING.forEach(word -> assertFalse(all.contains(word), all));
    }
  }

  @Test
  void everythingStandsWhereOfficePrintersReach() throws Exception {
    for (NoticePaper paper : NoticePaper.all(TYPESETTER, edition())) {
      for (Drawing page : paper.pages()) {
        Rectangle2D reach =
            new Rectangle2D.Double(EDGE, EDGE, page.width() - 2 * EDGE, page.height() - 2 * EDGE);
        words(page)
            .flatMap(words -> words.lines().stream())
            .forEach(
                line ->
                    assertTrue(
                        reach.contains(line.outline().getBounds2D()),
                        () -> page.title() + ": " + line.text()));
      }
    }
  }

  @Test
  void allAreForTheArchiveAndForEveryone() throws Exception {
    SheetExporter press = SheetExporter.of(Path.of("assets"));
    for (NoticePaper paper : NoticePaper.all(TYPESETTER, edition())) {
      Judge.assertValid(paper.bytes(press));
    }
  }

  private void contact(String name, String more) throws IOException {
    Path file = own.resolve(WARD).resolve("contacts/" + name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntype: contact\nname: Nơi "
            + name
            + "\nfor: Hỏi\nsource: Thông báo số 12/TB-UBND\nsource-date: 2025-10-20\n"
            + more
            + "\n---\n");
  }

  private Edition edition() throws IOException {
    return Files.exists(own.resolve(WARD)) ? edition(List.of(OURS, root(own))) : shipped;
  }

  private static ContentRoot root(Path folder) {
    return new ContentRoot(folder, String.valueOf(folder.getFileName()), false);
  }

  private static Edition edition(List<ContentRoot> roots) throws IOException {
    Outcome<Catalogue> read =
        new ContentReader(roots, LocalDate.of(2025, 11, 15), tasks -> tasks.forEach(Runnable::run))
            .read(WARD);
    Catalogue catalogue = read.value().orElseThrow(() -> new AssertionError(read.problems()));
    return catalogue.edition(catalogue.entries().get(0));
  }

  private NoticePaper paper(Prints.Kind kind) throws IOException {
    return NoticePaper.all(TYPESETTER, edition()).stream()
        .filter(paper -> paper.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private Drawing page(Prints.Kind kind) throws IOException {
    return paper(kind).pages().get(0);
  }

  private static Stream<DrawingItem.Words> words(Drawing page) {
    return page.marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast);
  }

  private static List<String> said(Drawing page) {
    return words(page)
        .map(w -> w.lines().stream().map(DrawingItem.Line::text).collect(Collectors.joining(" ")))
        .toList();
  }
}
