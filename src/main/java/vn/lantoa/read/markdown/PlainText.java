package vn.lantoa.read.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without its mark-up. */
public final class PlainText extends AbstractVisitor {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final StringBuilder words = new StringBuilder();

  public static String of(Node node) {
    PlainText text = new PlainText();
    node.accept(text);
    return SPACE.matcher(text.words).replaceAll(" ").strip();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak soft) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak hard) {
    words.append(' ');
  }
}
