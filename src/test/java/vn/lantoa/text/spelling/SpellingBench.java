package vn.lantoa.text.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import vn.lantoa.text.spelling.Faults.Fault;
import vn.lantoa.text.spelling.Slip.Kind;

/** Measures what the proofreader finds and what it takes for a mistake: see bench/README.md. */
final class SpellingBench {
  private static final Proofreader PROOFREADER = Proofreader.get();
  private static final Lexicon LEXICON = Lexicon.load();

  private SpellingBench() {}

  /** Mistakes put in, and found. */
  record Found(int of, int found) {
    double percent() {
      return 100.0 * found / of;
    }

    Found and(Found other) {
      return new Found(of + other.of, found + other.found);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f", percent());
    }
  }

  /** Syllables that are right, and what is said of them. */
  record Said(int syllables, int errors, int warnings) {
    double perThousand() {
      return 1000.0 * (errors + warnings) / syllables;
    }
  }

  public static void main(String[] arguments) throws IOException {
    int faults = Integer.parseInt(arguments[0]);
    seeded(faults);
    clean(Path.of(arguments[1]));
  }

  private static void seeded(int faults) throws IOException {
    Map<Kind, Found> slogans = found(Corpus.slogans(), faults / 2);
    Map<Kind, Found> prose = found(Corpus.prose(), faults - faults / 2);
    Map<Kind, Found> others = found(Corpus.publicSlogans(), faults / 2);
    System.out.println("| found, % | slogans | prose | slogans of others |\n|---|---|---|---|");
    for (Kind kind : Kind.values()) {
      row(
          kind.name().toLowerCase(Locale.ROOT),
          Objects.requireNonNull(slogans.get(kind)),
          Objects.requireNonNull(prose.get(kind)),
          Objects.requireNonNull(others.get(kind)));
    }
    row("**all**", all(slogans), all(prose), all(others));
  }

  private static void row(String name, Found... cells) {
    System.out.print("| " + name);
    Stream.of(cells).forEach(cell -> System.out.print(" | " + cell));
    System.out.println(" |");
  }

  /** As many of each kind. */
  static Map<Kind, Found> found(List<String> texts, int faults) {
    Faults seeds = new Faults(new Random(2026));
    Map<Kind, Found> found = new EnumMap<>(Kind.class);
    List<Kind> kinds = List.of(Kind.values());
    for (int i = 0; i < faults; i++) {
      Kind kind = kinds.get(i % kinds.size());
      Fault fault = seeds.in(texts, kind);
      int hit = fault.isFound(PROOFREADER.read(fault.text()).slips()) ? 1 : 0;
      found.merge(kind, new Found(1, hit), Found::and);
    }
    return found;
  }

  static Found all(Map<Kind, Found> kinds) {
    return kinds.values().stream().reduce(new Found(0, 0), Found::and);
  }

  private static void clean(Path plans) throws IOException {
    System.out.println(
        "\n| said of | syllables | errors | warnings | in 1,000 |\n|---|---|---|---|---|");
    row("the slogans as they are", said(Corpus.slogans()));
    row("the prose as it is", said(Corpus.prose()));
    row("slogans of others", said(Corpus.publicSlogans()));
    if (!Files.isDirectory(plans)) {
      System.out.println("\nSkipped, as there is no " + plans + ": the raw plans");
      return;
    }
    try (Stream<Path> files = Files.list(plans).sorted()) {
      for (Path file : files.toList()) {
        row(file.getFileName().toString(), said(Corpus.plan(file)));
      }
      tell(plans);
    }
  }

  private static void row(String name, Said said) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.2f |%n",
        name,
        said.syllables,
        said.errors,
        said.warnings,
        said.perThousand());
  }

  static Said said(List<String> texts) {
    Said said = new Said(0, 0, 0);
    for (String text : texts) {
      List<Slip> slips = PROOFREADER.read(text).slips();
      int certain = (int) slips.stream().filter(Slip::certain).count();
      said =
          new Said(
              said.syllables + Words.of(text, LEXICON).size(),
              said.errors + certain,
              said.warnings + slips.size() - certain);
    }
    return said;
  }

  /** Each finding in a plan, to be judged by eye. */
  private static void tell(Path plans) throws IOException {
    System.out.println();
    try (Stream<Path> files = Files.list(plans).sorted()) {
      for (Path file : files.toList()) {
        for (String text : Corpus.plan(file)) {
          for (Slip slip : PROOFREADER.read(text).slips()) {
            String line = slip.kind() + ": " + slip.written() + " → " + slip.right();
            System.out.println(file.getFileName() + ": " + line);
          }
        }
      }
    }
  }
}
