package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class StencilTest {
  @Test
  void fillsHolesByName() {
    Stencil stencil = new Stencil("a{one}b{two}", Pattern.compile("\\{(one)}|\\{(two)}"));
    assertEquals("a[one]b[two]", stencil.fill(name -> Html.of("[" + name + "]")).toString());
  }

  @Test
  void isItselfWithoutHoles() {
    Stencil stencil = new Stencil("abc", Pattern.compile("\\{(x)}"));
    assertEquals("abc", stencil.fill(Html::of).toString());
  }
}
