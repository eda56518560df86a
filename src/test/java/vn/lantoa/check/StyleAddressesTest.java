package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import \"https://a.vn/x\";",
        "@import 'https://a.vn/x' screen;",
        "@IMPORT/**/\"https://a.vn/x\"",
        "@import url(https://a.vn/x);",
        "@import url( \"https://a.vn/x\" );",
        "@\\69mport \"https://a.vn/x\";",
        "a{background:url(https://a.vn/x)}",
        "a{background:URL( 'https://a.vn/x' )}",
        "a{background:u\\72l(https://a.vn/x)}",
        "a{background:url(\"\\68 ttps://a.vn/x\")}",
        "a{background:url(\\000068ttps:\\/\\/a.vn/x)}",
        "a{background:image-set(\"https://a.vn/x\" 1x)}",
        "a{background:-webkit-image-set('https://a.vn/x' 1x)}",
        "a{background:image-set(linear-gradient(red,blue) 1x, /* ; */ 'https://a.vn/x' 2x)}",
        "a{background:cross-fade(image('https://a.vn/x'), red)}",
        "@font-face{src:local(\"A\"),url(https://a.vn/x)format(\"woff2\")}",
        "a{background:url(https://a.vn/x"
      })
  void areFoundHoweverTheyAreWritten(String css) {
    assertEquals(List.of("https://a.vn/x"), StyleAddresses.of(css));
  }

  @Test
  void areNoTextThatIsOnlyShown() {
    assertEquals(
        List.of("a.png"),
        StyleAddresses.of(
            "/* @import \"https://a.vn/\"; url(https://a.vn/) */ @namespace \"https://a.vn/\";"
                + " a:after{content:\"@import url(https://a.vn/); \\\" https://\";}"
                + " a[href='https://a.vn/']{background:url(a.png)} /* url("));
  }
}
