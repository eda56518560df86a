package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML that is the same on many pages but for a few holes. A template fills it once; the holes cost
 * next to nothing.
 */
final class Stencil {
  private final List<String> texts = new ArrayList<>();
  private final List<String> holes = new ArrayList<>();
  private final int length;

  /**
   * @param hole what a hole looks like; its first group that matches is the name of the hole
   */
  Stencil(String html, Pattern hole) {
    Matcher matcher = hole.matcher(html);
    int end = 0;
    while (matcher.find()) {
      texts.add(html.substring(end, matcher.start()));
      holes.add(name(matcher));
      end = matcher.end();
    }
    texts.add(html.substring(end));
    length = html.length();
  }

  private static String name(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    throw new IllegalArgumentException("a hole without a name: " + matcher.group());
  }

  /** The whole, with each hole filled by what its name gives. */
  String fill(UnaryOperator<String> filling) {
    StringBuilder filled = new StringBuilder(length + 256);
    for (int i = 0; i < holes.size(); i++) {
      filled.append(texts.get(i)).append(filling.apply(holes.get(i)));
    }
    return filled.append(texts.get(texts.size() - 1)).toString();
  }
}
