package vn.lantoa.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a step made, with everything that it found wrong. There is a value exactly when no problem
 * is an error.
 */
public final class Outcome<T> {
  private final Optional<T> value;
  private final List<Problem> problems;

  private Outcome(Optional<T> value, List<Problem> problems) {
    this.value = value;
    this.problems = problems.stream().distinct().sorted().toList();
  }

  /** The value, unless one of the problems is an error. */
  public static <T> Outcome<T> of(T value, List<Problem> problems) {
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return new Outcome<>(failed ? Optional.empty() : Optional.of(value), problems);
  }

  /** Nothing but problems, of which one at least is an error. */
  public static <T> Outcome<T> failed(List<Problem> problems) {
    if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
      throw new IllegalArgumentException("a failure names an error");
    }
    return new Outcome<>(Optional.empty(), problems);
  }

  /** Goes on with the next step where this one succeeded; keeps the problems of both. */
  public <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
    if (value.isEmpty()) {
      return new Outcome<>(Optional.empty(), problems);
    }
    Outcome<R> next = step.apply(value.get());
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(next.problems);
    return new Outcome<>(next.value, all);
  }

  /** Goes on where this and the other succeeded; keeps the problems of all. */
  public <U, R> Outcome<R> with(
      Outcome<U> other, BiFunction<? super T, ? super U, Outcome<R>> step) {
    List<Problem> both = new ArrayList<>(problems);
    both.addAll(other.problems);
    if (value.isEmpty() || other.value.isEmpty()) {
      return new Outcome<>(Optional.empty(), both);
    }
    return new Outcome<>(value, both).then(own -> step.apply(own, other.value.get()));
  }

  public Optional<T> value() {
    return value;
  }

  /** Without doubles, sorted by place. */
  public List<Problem> problems() {
    return problems;
  }
}
