package vn.lantoa.downloads.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A document for Word: A4, upright, margins of 20 mm but for 30 mm on the left, and the number of
 * each page but the first in the middle of its head (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
public final class WordDocument {
  /** In twentieths of a point, 1440 to the inch. */
  private static final int WIDTH = 11906;

  private static final int HEIGHT = 16838;
  private static final int MARGIN = 1134;
  private static final int LEFT = 1701;

  /** What a table may measure across, likewise. */
  private static final int TEXT_WIDTH = WIDTH - LEFT - MARGIN;

  /** Beside the text of a cell, likewise: 1 mm. */
  private static final int CELL_MARGIN = 57;

  private final XWPFDocument document = new XWPFDocument();
  private boolean onNewPage;
  private final WordLists lists = new WordLists(document);

  /**
   * An empty one.
   *
   * @param title as readers show it in their window
   * @param creator who hands it out
   * @param made the moment that it names as that of its making
   */
  public WordDocument(String title, String creator, Instant made) {
    WordStyles.addTo(document);
    OfficeFile.describe(document, title, creator, made);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
    margin.setLeft(BigInteger.valueOf(LEFT));
    margin.setRight(BigInteger.valueOf(MARGIN));
    margin.setHeader(BigInteger.valueOf(MARGIN / 2));
    margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    numberPages(section);
  }

  private void numberPages(CTSectPr section) {
    section.addNewTitlePg();
    document.createHeader(HeaderFooterType.FIRST);
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setAlignment(ParagraphAlignment.CENTER);
    head.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  /** What the whole document is called. */
  public WordDocument title(String text) {
    return add(WordStyles.TITLE, text);
  }

  public WordDocument subtitle(String text) {
    return add(WordStyles.SUBTITLE, text);
  }

  /**
   * A heading of its outline.
   *
   * @param level 1 or 2
   */
  public WordDocument heading(int level, String text) {
    return add(level == 1 ? WordStyles.HEADING_1 : WordStyles.HEADING_2, text);
  }

  public WordDocument paragraph(String text) {
    return add(WordStyles.NORMAL, text);
  }

  /** A remark, in italics. */
  public WordDocument note(String text) {
    return add(WordStyles.NOTE, text);
  }

  /** For whoever reads it aloud: 14 pt, so that a script fits on one page. */
  public WordDocument large(String text) {
    return add(WordStyles.LARGE, text);
  }

  /** What follows begins on a page of its own. */
  public WordDocument newPage() {
    onNewPage = true;
    return this;
  }

  private WordDocument add(WordStyles style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setPageBreak(onNewPage);
    onNewPage = false;
    paragraph.setStyle(style.id());
    write(paragraph.createRun(), text);
    return this;
  }

  /** Items with numbers that Word counts. */
  public WordDocument numbered(List<String> items) {
    return items(lists.numbered(), items);
  }

  public WordDocument bulleted(List<String> items) {
    return items(lists.bulleted(), items);
  }

  private WordDocument items(BigInteger list, List<String> items) {
    for (String item : items) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle(WordStyles.NORMAL.id());
      paragraph.setNumID(list);
      write(paragraph.createRun(), item);
    }
    return this;
  }

  /**
   * A table with lines around its cells and a head that is repeated on each page.
   *
   * @param shares how wide its columns are, against each other
   */
  public WordDocument table(List<Integer> shares, List<String> head, List<List<String>> rows) {
    XWPFTable table = table(shares, 1 + rows.size());
    fill(table.getRow(0), head, true);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < rows.size(); i++) {
      fill(table.getRow(i + 1), rows.get(i), false);
      table.getRow(i + 1).setCantSplitRow(true);
    }
    document.createParagraph().setStyle(WordStyles.NORMAL.id());
    return this;
  }

  /** A column's head; one with parts stands over them. */
  public record Head(String title, List<String> parts) {
    public Head {
      parts = List.copyOf(parts);
    }
  }

  /** The same, where columns have parts: the head takes two rows, both repeated. */
  public WordDocument splitTable(List<Integer> shares, List<Head> heads, List<List<String>> rows) {
    XWPFTable table = table(shares, 2 + rows.size());
    new SplitHead(heads).fill(table);
    for (int i = 0; i < rows.size(); i++) {
      fill(table.getRow(i + 2), rows.get(i), false);
      table.getRow(i + 2).setCantSplitRow(true);
    }
    document.createParagraph().setStyle(WordStyles.NORMAL.id());
    return this;
  }

  private static void fill(XWPFTableRow row, List<String> texts, boolean head) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFParagraph paragraph = first(row.getCell(i));
      if (head) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
      }
      XWPFRun run = paragraph.createRun();
      run.setBold(head);
      write(run, texts.get(i));
    }
  }

  /**
   * Two columns without lines, centred: who writes on the left, the country on the right; or who
   * gets it, and who signs.
   */
  public WordDocument columns(List<Line> left, List<Line> right) {
    XWPFTable table = table(List.of(3, 5), 1);
    table.removeBorders();
    write(table.getRow(0).getCell(0), left);
    write(table.getRow(0).getCell(1), right);
    document.createParagraph().setStyle(WordStyles.NORMAL.id());
    return this;
  }

  /**
   * Who writes on the left, the country on the right, each above a rule (Nghị định 30/2020/NĐ-CP,
   * phụ lục I).
   *
   * @param issuer in full; a committee's place stands on a line of its own
   * @param number what stands below it, with room for the number
   * @param date with the place, and room for the day
   */
  public WordDocument letterhead(String issuer, String number, String date) {
    String name = issuer.toUpperCase(Locale.ROOT).replaceFirst("^(ỦY BAN NHÂN DÂN) ", "$1\n");
    return columns(
        List.of(Line.bold(name + "\n_________"), Line.plain(number)),
        List.of(
            Line.bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            Line.bold("Độc lập - Tự do - Hạnh phúc\n_____________________"),
            Line.italic(date)));
  }

  private static void write(XWPFTableCell cell, List<Line> lines) {
    XWPFParagraph paragraph = first(cell);
    for (Line line : lines) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      XWPFRun run = paragraph.createRun();
      run.setBold(line.bold());
      run.setItalic(line.italic());
      run.setFontSize(12);
      write(run, line.text());
      paragraph = cell.addParagraph();
    }
    cell.removeParagraph(cell.getParagraphs().size() - 1);
  }

  /**
   * A PNG in a paragraph of its own.
   *
   * @param width in mm
   * @param height in mm
   * @param alternative what it shows
   */
  public WordDocument picture(byte[] png, double width, double height, String alternative) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(WordStyles.NORMAL.id());
    paragraph.setKeepNext(true);
    try {
      XWPFPicture picture =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(png),
                  PictureType.PNG,
                  "mau.png",
                  (int) (width * Units.EMU_PER_CENTIMETER / 10),
                  (int) (height * Units.EMU_PER_CENTIMETER / 10));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a PNG that we made", e);
    }
    return this;
  }

  /** A line of one of two columns. */
  public record Line(String text, boolean bold, boolean italic) {
    public static Line plain(String text) {
      return new Line(text, false, false);
    }

    public static Line bold(String text) {
      return new Line(text, true, false);
    }

    public static Line italic(String text) {
      return new Line(text, false, true);
    }
  }

  private XWPFTable table(List<Integer> shares, int rows) {
    XWPFTable table = document.createTable(rows, shares.size());
    int all = shares.stream().mapToInt(Integer::intValue).sum();
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(TEXT_WIDTH);
    table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < shares.size(); i++) {
        row.getCell(i).setWidthType(TableWidthType.DXA);
        row.getCell(i).setWidth(Integer.toString(TEXT_WIDTH * shares.get(i) / all));
      }
    }
    for (int i = 0; i < shares.size(); i++) {
      BigInteger width = BigInteger.valueOf(TEXT_WIDTH * shares.get(i) / all);
      (i == 0 ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid())
          .addNewGridCol()
          .setW(width);
    }
    return table;
  }

  static XWPFParagraph first(XWPFTableCell cell) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(WordStyles.NORMAL.id());
    paragraph.setSpacingAfter(40);
    return paragraph;
  }

  /** A text whose line breaks stay. */
  private static void write(XWPFRun run, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  /** The file; nothing can be added to it any more. */
  public byte[] bytes() {
    return OfficeFile.bytes(document);
  }
}
