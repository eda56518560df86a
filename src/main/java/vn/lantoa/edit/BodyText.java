package vn.lantoa.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What stands below the front matter of a file, to be read and written as one text. */
public final class BodyText {
  private final RawText source;
  private final int from;
  private final int to;

  private BodyText(RawText source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  /** None where the bytes are no text with front matter that can be read. */
  public static Optional<BodyText> of(byte[] bytes) {
    return FrontMatterText.of(bytes).map(front -> of(front.source(), front.bodyLine()));
  }

  private static BodyText of(RawText source, int bodyLine) {
    List<RawText.Line> lines = source.lines();
    int first = bodyLine;
    while (first < lines.size() && lines.get(first).words().isBlank()) {
      first++;
    }
    int last = lines.size();
    while (last > first && lines.get(last - 1).words().isBlank()) {
      last--;
    }
    if (first == last) {
      int below = lines.get(bodyLine - 1).end();
      return new BodyText(source, below, below);
    }
    RawText.Line end = lines.get(last - 1);
    int to = end.start() + end.words().stripTrailing().length();
    return new BodyText(source, lines.get(first).start(), to);
  }

  /** Without empty lines around it; lines end in {@code \\n}. */
  public String words() {
    return source.text().substring(from, to).replace("\r\n", "\n");
  }

  /**
   * With another text, and with the empty lines around it.
   *
   * @return the bytes of the file; the same ones where the text is the same
   */
  public byte[] with(String words) {
    String wanted = words.replace("\r\n", "\n").replaceFirst("^(?:[ \\t]*\n)+", "").stripTrailing();
    if (wanted.equals(words())) {
      return source.bytes();
    }
    String end = source.lineEnd();
    String text = source.text();
    String above = text.substring(0, from);
    String below = text.substring(to);
    boolean joined = !above.endsWith("\n") && !above.endsWith("\r");
    String now = (joined ? end : "") + wanted.replace("\n", end);
    boolean open = !wanted.isEmpty() && (below.isEmpty() || from == to);
    return (above + now + (open ? end : "") + below).getBytes(StandardCharsets.UTF_8);
  }
}
