package vn.lantoa.text.spelling;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import vn.lantoa.bytes.Resource;

/**
 * How often syllables were seen, alone and beside one another. Syllables are known by numbers, in
 * the order of their letters without marks, so that those that differ in marks only are neighbours.
 */
final class Lexicon {
  static final int NONE = -1;

  /** Counts are kept as logarithms, six steps to each doubling. */
  static final int STEPS = 6;

  private static final double[] COUNTS = new double[256];

  static {
    for (int i = 1; i < COUNTS.length; i++) {
      COUNTS[i] = Math.pow(2, (i - 1.0) / STEPS);
    }
  }

  private final String[] syllables;
  private final byte[] singles;
  private final int[] rows;
  private final char[] seconds;
  private final byte[] pairs;
  private final Map<String, Integer> numbers;
  private final Map<String, Integer> bare;
  private final String[] bares;

  private Lexicon(DataInputStream in) throws IOException {
    syllables = new String(block(in), StandardCharsets.UTF_8).split("\n", -1);
    singles = in.readNBytes(syllables.length);
    rows = new int[syllables.length + 1];
    byte[] lengths = in.readNBytes(2 * syllables.length);
    for (int i = 0; i < syllables.length; i++) {
      rows[i + 1] = rows[i] + ((lengths[2 * i] & 0xff) << 8 | lengths[2 * i + 1] & 0xff);
    }
    int size = rows[syllables.length];
    byte[] high = in.readNBytes(size);
    byte[] low = in.readNBytes(size);
    seconds = new char[size];
    for (int i = 0; i < size; i++) {
      seconds[i] = (char) ((high[i] & 0xff) << 8 | low[i] & 0xff);
    }
    pairs = in.readNBytes(size);
    numbers = new HashMap<>(2 * syllables.length);
    bare = new HashMap<>(syllables.length);
    bares = new String[syllables.length];
    for (int i = 0; i < syllables.length; i++) {
      numbers.put(syllables[i], i);
      bares[i] = Syllable.bare(syllables[i]);
      bare.putIfAbsent(bares[i], i);
    }
  }

  private static byte[] block(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  /** The one that comes with the program. */
  static Lexicon load() {
    byte[] packed = Resource.bytes(Lexicon.class, "lexicon.gz");
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16))) {
      return new Lexicon(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return syllables.length;
  }

  String syllable(int number) {
    return syllables[number];
  }

  /** The number of a syllable in small letters with its tone where hòa has it. */
  int number(String lower) {
    return numbers.getOrDefault(lower, NONE);
  }

  /** How often a syllable was seen. */
  double count(int number) {
    return number < 0 ? 0 : COUNTS[singles[number] & 0xff];
  }

  /** How often one was seen right before another; 0 where fewer than five times. */
  double count(int first, int second) {
    if (first < 0 || second < 0) {
      return 0;
    }
    int at = Arrays.binarySearch(seconds, rows[first], rows[first + 1], (char) second);
    return at < 0 ? 0 : COUNTS[pairs[at] & 0xff];
  }

  /** The first of those that have the same letters without marks; none has. */
  int firstAlike(String letters) {
    return bare.getOrDefault(letters, NONE);
  }

  /** Whether both have the same letters without marks. */
  boolean alike(int first, int other) {
    return other < bares.length && bares[first].equals(bares[other]);
  }
}
