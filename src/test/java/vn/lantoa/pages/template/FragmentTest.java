package vn.lantoa.pages.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class FragmentTest {
  @Test
  void fillsHolesByName() {
    Fragment stencil = new Fragment("a{one}b{two}", Pattern.compile("\\{(one)}|\\{(two)}"));
    assertEquals("a[one]b[two]", stencil.fill(name -> Html.of("[" + name + "]")).toString());
  }

  @Test
  void isItselfWithoutHoles() {
    Fragment stencil = new Fragment("abc", Pattern.compile("\\{(x)}"));
    assertEquals("abc", stencil.fill(Html::of).toString());
  }
}
