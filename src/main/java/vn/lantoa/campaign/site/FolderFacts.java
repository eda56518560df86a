package vn.lantoa.campaign.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What other folders need to know of a folder of the content, whoever reads them without it.
 *
 * @param turns days on which what it says changes by itself
 * @param dated the days that it gives to documents
 */
public record FolderFacts(SortedSet<LocalDate> turns, SortedSet<Dated> dated) {
  /** Of a folder that says nothing of the kind. */
  public static final FolderFacts NONE = new FolderFacts(new TreeSet<>(), new TreeSet<>());

  public FolderFacts {
    turns = Collections.unmodifiableSortedSet(new TreeSet<>(turns));
    dated = Collections.unmodifiableSortedSet(new TreeSet<>(dated));
  }

  /**
   * A document of State and the day that a text gives it.
   *
   * @param number such as 257/KH-UBND
   */
  public record Dated(String number, LocalDate day) implements Comparable<Dated> {
    private static final Comparator<Dated> ORDER =
        Comparator.comparing(Dated::number).thenComparing(Dated::day);

    @Override
    public int compareTo(Dated other) {
      return ORDER.compare(this, other);
    }
  }

  public boolean isEmpty() {
    return turns.isEmpty() && dated.isEmpty();
  }
}
