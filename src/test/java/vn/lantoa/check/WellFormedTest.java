package vn.lantoa.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.site.Artifact;

class WellFormedTest {
  @Test
  void tellsWhatIsBrokenWithoutAWordOnTheScreen() {
    PrintStream before = System.err;
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    System.setErr(new PrintStream(screen, true, UTF_8));
    try {
      for (String broken : new String[] {"", "<a>", "<a/><b/>", "<a b=c/>", "<a>&b;</a>", "x"}) {
        assertTrue(WellFormed.fault(Artifact.of("a.xml", broken)).isPresent(), broken);
      }
      byte[] torn = {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'};
      assertTrue(WellFormed.fault(new Artifact("a.svg", torn)).isPresent());
      assertEquals(Optional.empty(), WellFormed.fault(Artifact.of("a.xml", "<a>ộ</a>")));
      assertEquals(3, WellFormed.fault(Artifact.of("a.xml", "<a>\n\n<b></a>")).get().line());
    } finally {
      System.setErr(before);
    }
    assertEquals("", screen.toString(UTF_8));
  }
}
