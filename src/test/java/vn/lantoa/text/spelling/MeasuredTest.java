package vn.lantoa.text.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.text.spelling.SpellingBench.Found;
import vn.lantoa.text.spelling.SpellingBench.Said;

/** What bench/spelling measures, with fewer mistakes: no change may make the proofreader worse. */
class MeasuredTest {
  private static final int FAULTS = 900;

  @Test
  void findsMistakesInSlogans() throws IOException {
    Found found = SpellingBench.all(SpellingBench.found(Corpus.slogans(), FAULTS));
    assertTrue(found.percent() >= 95, found.toString());
  }

  @Test
  void findsMistakesInProse() throws IOException {
    Found found = SpellingBench.all(SpellingBench.found(Corpus.prose(), FAULTS));
    assertTrue(found.percent() >= 85, found.toString());
  }

  @Test
  void findsMistakesInSlogansThatItDoesNotKnow() throws IOException {
    Found found = SpellingBench.all(SpellingBench.found(Corpus.publicSlogans(), FAULTS));
    assertTrue(found.percent() >= 85, found.toString());
  }

  @Test
  void leavesSlogansOfOthersAlone() throws IOException {
    Said said = SpellingBench.said(Corpus.publicSlogans());
    assertTrue(said.syllables() > 2_500, said.toString());
    assertEquals(0, said.errors(), said.toString());
    assertTrue(said.perThousand() < 1, said.toString());
  }

  @Test
  void hasNothingToSayOfTheSlogansThatComeWithTheProgram() throws IOException {
    Said said = SpellingBench.said(Corpus.slogans());
    assertEquals(0, said.errors() + said.warnings(), said.toString());
  }

  @Test
  void isMeasuredWithSlogansThatDoNotComeWithTheProgram() throws IOException {
    Set<String> both = new HashSet<>(Corpus.publicSlogans());
    assertTrue(both.size() >= 200, both.size() + " slogans");
    both.retainAll(Corpus.slogans());
    assertEquals(Set.of(), both);
  }
}
