package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.read.type.ContentType;
import vn.lantoa.read.type.ContentTypes;

/** Officers copy the examples of docs/viet-noi-dung.md: {@link Sites} builds each of them. */
final class ContentGuideTest {
  private static final Pattern TYPE = Pattern.compile("^type: (.*)$", Pattern.MULTILINE);

  @Test
  void everyTypeHasAnExample() {
    Set<String> shown = new TreeSet<>();
    for (String example : GuideSite.examples().values()) {
      Matcher type = TYPE.matcher(example);
      if (type.find()) {
        shown.add(type.group(1));
      }
    }
    assertEquals(
        ContentTypes.ALL.stream().map(ContentType::label).collect(Collectors.toSet()), shown);
  }
}
