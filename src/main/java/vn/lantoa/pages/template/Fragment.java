package vn.lantoa.pages.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML that is the same on many pages but for a few holes. A template fills it and it is encoded
 * once; the holes cost next to nothing.
 */
public final class Fragment {
  private final List<Html> texts = new ArrayList<>();
  private final List<String> holes = new ArrayList<>();

  /**
   * @param hole what a hole looks like; its first group that matches is the name of the hole
   */
  public Fragment(String html, Pattern hole) {
    Matcher matcher = hole.matcher(html);
    int end = 0;
    while (matcher.find()) {
      texts.add(Html.of(html.substring(end, matcher.start())));
      holes.add(name(matcher));
      end = matcher.end();
    }
    texts.add(Html.of(html.substring(end)));
  }

  private Fragment(List<Html> texts, List<String> holes) {
    this.texts.addAll(texts);
    this.holes.addAll(holes);
  }

  private static String name(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    throw new IllegalArgumentException("a hole without a name: " + matcher.group());
  }

  /** What is left when those holes are filled that the filling knows. */
  public Fragment fillSome(Function<String, Optional<Html>> filling) {
    List<Html> left = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<Html> run = new ArrayList<>();
    for (int i = 0; i < holes.size(); i++) {
      run.add(texts.get(i));
      Optional<Html> filled = filling.apply(holes.get(i));
      if (filled.isPresent()) {
        run.add(filled.get());
      } else {
        left.add(Html.joined(run).inOne());
        open.add(holes.get(i));
        run.clear();
      }
    }
    run.add(texts.get(holes.size()));
    left.add(Html.joined(run).inOne());
    return new Fragment(left, open);
  }

  /** The whole, with each hole filled by what its name gives. */
  public Html fill(Function<String, Html> filling) {
    List<Html> all = new ArrayList<>(texts.size() * 2);
    for (int i = 0; i < holes.size(); i++) {
      all.add(texts.get(i));
      all.add(filling.apply(holes.get(i)));
    }
    all.add(texts.get(holes.size()));
    return Html.joined(all);
  }
}
