package vn.lantoa.downloads.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a document; each list starts at one again. */
final class WordLists {
  /** In twentieths of a point: 1 cm. */
  private static final int INDENT = 567;

  private final XWPFDocument document;
  private int lists;

  WordLists(XWPFDocument document) {
    this.document = document;
  }

  BigInteger numbered() {
    return list(STNumberFormat.DECIMAL, "%1.");
  }

  BigInteger bulleted() {
    return list(STNumberFormat.BULLET, "–");
  }

  private BigInteger list(STNumberFormat.Enum format, String text) {
    XWPFNumbering numbering = document.createNumbering();
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(lists++));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(INDENT));
    indent.setHanging(BigInteger.valueOf(INDENT));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }
}
