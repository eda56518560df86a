package vn.lantoa.downloads.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The head of a table in two rows: columns with parts reach over these, others over both rows. */
record SplitHead(List<WordDocument.Head> heads) {

  void fill(XWPFTable table) {
    XWPFTableRow upper = table.getRow(0);
    XWPFTableRow lower = table.getRow(1);
    upper.setRepeatHeader(true);
    lower.setRepeatHeader(true);
    int column = 0;
    for (WordDocument.Head head : heads) {
      write(upper.getCell(column), head.title());
      if (head.parts().isEmpty()) {
        properties(upper.getCell(column)).addNewVMerge().setVal(STMerge.RESTART);
        properties(lower.getCell(column)).addNewVMerge().setVal(STMerge.CONTINUE);
      }
      for (int i = 0; i < head.parts().size(); i++) {
        write(lower.getCell(column + i), head.parts().get(i));
      }
      column += Math.max(1, head.parts().size());
    }
    span(upper);
  }

  /** From the right, so that what is taken away moves nothing that is yet to be looked at. */
  private void span(XWPFTableRow row) {
    int column = heads.stream().mapToInt(head -> Math.max(1, head.parts().size())).sum();
    for (int i = heads.size() - 1; i >= 0; i--) {
      int width = Math.max(1, heads.get(i).parts().size());
      column -= width;
      if (width > 1) {
        CTTcPr spanning = properties(row.getCell(column));
        spanning.addNewGridSpan().setVal(BigInteger.valueOf(width));
        spanning.getTcW().setW(BigInteger.valueOf(width(row, column, width)));
        for (int more = column + width - 1; more > column; more--) {
          row.removeCell(more);
        }
      }
    }
  }

  private static long width(XWPFTableRow row, int from, int cells) {
    long width = 0;
    for (int i = from; i < from + cells; i++) {
      width += row.getCell(i).getWidth();
    }
    return width;
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static void write(XWPFTableCell cell, String text) {
    XWPFParagraph paragraph = WordDocument.first(cell);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(text);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
  }
}
