package vn.lantoa.text.spelling;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs counts of syllables and of pairs into {@code lexicon.gz}: {@code LexiconMaker DATA OUT
 * PHRASES… -- WORDS…}. DATA is a folder with {@code syllables.tsv} (syllable, count) and {@code
 * bigrams.tsv.gz} (two syllables, count), and the names of places in {@code provinces.tsv} and
 * {@code communes.tsv} (code, kind, name); PHRASES are lists of words of several syllables, parted
 * by commas and lines, whose pairs count as words; WORDS are lists of single syllables.
 */
final class LexiconMaker {
  private static final double OFTEN = 60;

  /** What a word that stands beside anything counts as at least. */
  private static final double ALONE = 1_500;

  private static final double MOST = 3_000;

  /** What the pairs of a name count as at least: seen, and no more. */
  private static final double NAMED = 12;

  /** How often laws may have a mistake. */
  private static final double NOISE = 20;

  private final Map<String, String> bares = new HashMap<>();

  private final List<List<String>> phrases = new ArrayList<>();

  private final Map<String, Double> singles = new HashMap<>();
  private final Map<String, Map<String, Double>> pairs = new HashMap<>();

  private LexiconMaker() {}

  public static void main(String[] arguments) throws IOException {
    LexiconMaker maker = new LexiconMaker();
    Path data = Path.of(arguments[0]);
    for (String line : Files.readAllLines(data.resolve("syllables.tsv"))) {
      String[] cells = line.split("\t");
      maker.single(cells[0], Double.parseDouble(cells[1]));
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve("bigrams.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("[ \t]");
        maker.pair(cells[0], cells[1], Double.parseDouble(cells[2]));
      }
    }
    for (String list : List.of("provinces.tsv", "communes.tsv")) {
      for (String line : Files.readAllLines(data.resolve(list))) {
        maker.name(line.split("\t")[2]);
      }
    }
    int words = List.of(arguments).indexOf("--");
    for (int i = 2; i < arguments.length; i++) {
      for (String line : i == words ? List.<String>of() : lines(Path.of(arguments[i]))) {
        if (i < words) {
          Stream.of(line.split("[^\\p{L} ]")).forEach(maker::phrase);
        } else {
          Stream.of(line.split(" ")).forEach(maker::word);
        }
      }
    }
    maker.bind();
    Files.write(Path.of(arguments[1]), maker.packed());
  }

  private void single(String syllable, double count) {
    if (Syllable.isPossible(syllable)) {
      singles.merge(Syllable.regular(syllable).orElseThrow(), count, Double::sum);
    }
  }

  private void pair(String first, String second, double count) {
    if (Syllable.isPossible(first) && Syllable.isPossible(second)) {
      pairs
          .computeIfAbsent(Syllable.regular(first).orElseThrow(), f -> new HashMap<>())
          .merge(Syllable.regular(second).orElseThrow(), count, Double::sum);
    }
  }

  /** Of a list all but its comments, of a file of slogans what stands behind a hyphen. */
  private static List<String> lines(Path file) throws IOException {
    boolean slogans = file.toString().endsWith(".md");
    return Files.readAllLines(file).stream()
        .filter(line -> slogans ? line.startsWith("- ") : !line.startsWith("#"))
        .map(line -> line.replaceAll("[|~]", " "))
        .toList();
  }

  /** The name of a place: its syllables stand side by side, and are no word for it. */
  private void name(String name) {
    List<String> syllables = syllables(name);
    for (int i = 0; i < syllables.size(); i++) {
      singles.merge(syllables.get(i), NAMED, Double::max);
      if (i > 0) {
        pair(syllables.get(i - 1), syllables.get(i), 0);
        row(syllables.get(i - 1)).merge(syllables.get(i), NAMED, Double::max);
      }
    }
  }

  private static List<String> syllables(String phrase) {
    return Stream.of(phrase.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .flatMap(word -> Syllable.regular(word).stream())
        .toList();
  }

  private void word(String word) {
    Syllable.regular(word).ifPresent(syllable -> singles.merge(syllable, ALONE, Double::max));
  }

  private void phrase(String phrase) {
    List<String> syllables = syllables(phrase);
    for (int i = 0; i < syllables.size(); i++) {
      singles.merge(syllables.get(i), OFTEN, Double::max);
      if (i > 0) {
        phrases.add(List.of(syllables.get(i - 1), syllables.get(i)));
      }
    }
  }

  /**
   * A pair out of a list counts as much as one that laws use as a word, and what laws mistype for
   * it is forgotten (hướng ứng).
   */
  private void bind() {
    Set<List<String>> listed = new HashSet<>(phrases);
    for (List<String> pair : listed) {
      for (Map.Entry<String, Map<String, Double>> row : pairs.entrySet()) {
        if (isLike(row.getKey(), pair.get(0))) {
          row.getValue()
              .entrySet()
              .removeIf(
                  second ->
                      second.getValue() < NOISE
                          && isLike(second.getKey(), pair.get(1))
                          && !listed.contains(List.of(row.getKey(), second.getKey())));
        }
      }
    }
    for (List<String> pair : phrases) {
      double both = count(pair.get(0)) * count(pair.get(1));
      double bound = Math.min(MOST, Math.max(OFTEN, 1.2 * Language.BOND * both / Chance.ALL));
      pair(pair.get(0), pair.get(1), 0);
      row(pair.get(0)).merge(pair.get(1), bound, Double::max);
    }
  }

  private Map<String, Double> row(String first) {
    return Objects.requireNonNull(pairs.get(first), first);
  }

  private double count(String syllable) {
    return Objects.requireNonNull(singles.get(syllable), syllable);
  }

  private boolean isLike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private String bare(String syllable) {
    return bares.computeIfAbsent(syllable, Syllable::bare);
  }

  private static int step(double count) {
    return (int) Math.min(255, 1 + Math.round(Lexicon.STEPS * Math.log(count) / Math.log(2)));
  }

  private byte[] packed() throws IOException {
    List<String> syllables = new ArrayList<>(singles.keySet());
    syllables.sort(Comparator.comparing(Syllable::bare).thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> numbers = new HashMap<>();
    syllables.forEach(syllable -> numbers.put(syllable, numbers.size()));
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream high = new ByteArrayOutputStream();
    ByteArrayOutputStream low = new ByteArrayOutputStream();
    ByteArrayOutputStream steps = new ByteArrayOutputStream();
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    for (String syllable : syllables) {
      alone.write(step(count(syllable)));
      TreeMap<Integer, Double> row = new TreeMap<>();
      pairs
          .getOrDefault(syllable, Map.of())
          .forEach(
              (second, count) -> {
                if (numbers.containsKey(second)) {
                  row.put(numbers.get(second), count);
                }
              });
      lengths.write(row.size() >> 8);
      lengths.write(row.size());
      row.forEach(
          (second, count) -> {
            high.write(second >> 8);
            low.write(second);
            steps.write(step(count));
          });
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new BestGzip(packed))) {
      byte[] text = String.join("\n", syllables).getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
      for (ByteArrayOutputStream part : List.of(alone, lengths, high, low, steps)) {
        part.writeTo(out);
      }
    }
    System.err.println(
        syllables.size() + " syllables, " + low.size() + " pairs, " + packed.size() + " bytes");
    return packed.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
