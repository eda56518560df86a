package vn.lantoa.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Source FILE = Source.of("content/a.md");
  private static final Problem ERROR = Problem.of(Mistake.NO_THEME, FILE.at(3, 1));
  private static final Problem WARNING = Problem.of(Mistake.BYTE_ORDER_MARK, FILE);

  @Test
  void hasAValueUnlessSomethingIsAnError() {
    assertEquals(Optional.of("x"), Outcome.of("x", List.of(WARNING)).value());
    assertEquals(Optional.empty(), Outcome.of("x", List.of(WARNING, ERROR)).value());
  }

  @Test
  void tellsEachProblemOnceInTheOrderOfPlaces() {
    Problem second = Problem.of(Mistake.NO_THEME, FILE.at(10, 1));
    Problem last = Problem.of(Mistake.NO_THEME, Source.of("content/b.md"));
    Problem column = Problem.of(Mistake.NO_THEME, FILE.at(3, 2));
    List<Problem> given = List.of(last, second, ERROR, WARNING, column, ERROR);
    assertEquals(List.of(WARNING, ERROR, column, second, last), Outcome.of("x", given).problems());
  }

  @Test
  void goesOnWithTheProblemsOfBothSteps() {
    Outcome<Integer> both =
        Outcome.of("x", List.of(WARNING)).then(x -> Outcome.of(x.length(), List.of()));
    assertEquals(Optional.of(1), both.value());
    assertEquals(List.of(WARNING), both.problems());
    Outcome<Integer> stopped =
        Outcome.of("x", List.of(ERROR)).then(x -> Outcome.of(x.length(), List.of(WARNING)));
    assertEquals(List.of(ERROR), stopped.problems());
  }

  @Test
  void refusesAFailureThatNamesNoError() {
    assertThrows(IllegalArgumentException.class, () -> Outcome.failed(List.of(WARNING)));
    assertEquals(Optional.empty(), Outcome.failed(List.of(ERROR)).value());
  }

  @Test
  void countsPlacesFromOne() {
    assertThrows(IllegalArgumentException.class, () -> FILE.at(0, 1));
    assertThrows(IllegalArgumentException.class, () -> FILE.at(1, 0));
    assertEquals("content/a.md:3:1", FILE.at(3, 1).toString());
    assertEquals("lantoa", Source.command().toString());
  }
}
