package vn.lantoa.read.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without its mark-up. */
public final class PlainText {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PlainText() {}

  public static String of(Node node) {
    StringBuilder words = new StringBuilder();
    append(node, words);
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  private static void append(Node node, StringBuilder words) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof Code code) {
      words.append(code.getLiteral());
    } else if (node instanceof HtmlInline html && html.getLiteral().matches("(?i)<br\\s*/?>")) {
      words.append(' ');
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, words);
    }
  }
}
