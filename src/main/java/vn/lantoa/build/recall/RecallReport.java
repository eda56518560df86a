package vn.lantoa.build.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where what is recalled stands.
 *
 * @param lines of the content: there it is to be mended
 * @param editions those that carry it
 * @param published files of the finished site that have it still
 * @param gaps files that could not be looked through, or not to their end
 */
public record RecallReport(
    Recalled recalled,
    List<Line> lines,
    List<Carrier> editions,
    List<String> published,
    List<Gap> gaps) {
  public RecallReport {
    lines = List.copyOf(lines);
    editions = List.copyOf(editions);
    published = List.copyOf(published);
    gaps = List.copyOf(gaps);
  }

  /**
   * A line of the content.
   *
   * @param lent whether it is the program's own, which nobody should write to
   */
  public record Line(String file, int number, String text, boolean lent) {}

  /**
   * An edition that carries it.
   *
   * @param path of its folder below the content; empty for the root
   * @param pages their addresses below the root of the site
   * @param allPages how many it has
   * @param foremost whether it is among the numbers at the end of every page
   * @param script whether it is said over loudspeakers
   * @param slogans those that it is part of
   * @param post what people are told; none for lists of localities
   */
  public record Carrier(
      String path,
      String name,
      List<String> pages,
      int allPages,
      boolean foremost,
      boolean script,
      List<String> slogans,
      List<CarrierSheet> sheets,
      int allSheets,
      Optional<String> post) {
    public Carrier {
      pages = List.copyOf(pages);
      slogans = List.copyOf(slogans);
      sheets = List.copyOf(sheets);
    }

    /** Its sheets by format and design, in the order of these. */
    public List<List<CarrierSheet>> sheetsByLook() {
      TreeMap<Integer, List<CarrierSheet>> byFirst = new TreeMap<>();
      List<String> looks = sheets.stream().map(CarrierSheet::look).distinct().toList();
      for (CarrierSheet sheet : sheets) {
        byFirst.computeIfAbsent(looks.indexOf(sheet.look()), at -> new ArrayList<>()).add(sheet);
      }
      return List.copyOf(byFirst.values());
    }
  }

  /**
   * A sheet that carries it.
   *
   * @param files below the root of the site
   */
  public record CarrierSheet(String format, String design, List<String> files) {
    public CarrierSheet {
      files = List.copyOf(files);
    }

    String look() {
      return format + " · " + design;
    }
  }

  /** Whether it stands nowhere that could be looked through. */
  public boolean isEmpty() {
    return lines.isEmpty() && editions.isEmpty() && published.isEmpty();
  }
}
