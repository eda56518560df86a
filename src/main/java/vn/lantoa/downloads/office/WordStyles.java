package vn.lantoa.downloads.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of our documents, set in Times New Roman as Nghị định 30/2020/NĐ-CP, phụ lục I asks:
 * text of 13 to 14 pt, paragraphs at least 6 pt apart, lines from single to one and a half.
 */
enum WordStyles {
  NORMAL("Normal", "Normal", 28, false, false, -1),
  TITLE("Title", "Title", 28, true, true, -1),
  SUBTITLE("Subtitle", "Subtitle", 28, true, true, -1),
  HEADING_1("Heading1", "heading 1", 28, true, false, 0),
  HEADING_2("Heading2", "heading 2", 28, true, false, 1),
  NOTE("Note", "Note", 26, false, false, -1),
  LARGE("LargePrint", "Large print", 28, false, false, -1);

  private static final String FONT = "Times New Roman";
  private static final String LANGUAGE = "vi-VN";

  /** In twentieths of a point. */
  private static final int APART = 120;

  private static final int SINGLE = 240;
  private static final int LINE = 276;

  private final String id;
  private final String title;
  private final int halfPoints;
  private final boolean bold;
  private final boolean centred;
  private final int outline;

  WordStyles(String id, String title, int halfPoints, boolean bold, boolean centred, int outline) {
    this.id = id;
    this.title = title;
    this.halfPoints = halfPoints;
    this.bold = bold;
    this.centred = centred;
    this.outline = outline;
  }

  String id() {
    return id;
  }

  /** Gives a document all of them, and its language. */
  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTStyles all = CTStyles.Factory.newInstance();
    CTRPr run = all.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    font(run, NORMAL.halfPoints);
    CTLanguage language = run.addNewLang();
    language.setVal(LANGUAGE);
    language.setEastAsia(LANGUAGE);
    all.getDocDefaults().addNewPPrDefault().addNewPPr();
    styles.setStyles(all);
    for (WordStyles style : values()) {
      styles.addStyle(new XWPFStyle(style.style()));
    }
  }

  private CTStyle style() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(title);
    if (this == NORMAL) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal(NORMAL.id);
      style.addNewNext().setVal(NORMAL.id);
    }
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    if (outline >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    if (this == LARGE) {
      paragraph.addNewKeepLines();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(outline >= 0 ? 2 * APART : 0));
    spacing.setAfter(BigInteger.valueOf(this == LARGE ? APART / 2 : APART));
    spacing.setLine(BigInteger.valueOf(this == LARGE ? SINGLE : LINE));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    if (centred) {
      paragraph.addNewJc().setVal(STJc.CENTER);
    }
    CTRPr run = style.addNewRPr();
    font(run, halfPoints);
    if (bold) {
      run.addNewB();
    }
    if (this == NOTE) {
      run.addNewI();
    }
    return style;
  }

  private static void font(CTRPr run, int halfPoints) {
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
  }
}
