package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Source;

/**
 * Slogans under one heading, in the author's order.
 *
 * @param name file name without .md
 * @param slug ASCII, unique among the groups of an edition; made from the title
 * @param source document that the slogans come from
 * @param note what a reader should know of the list, such as that it is not whole
 * @param order groups with smaller numbers come first
 * @param formats names of the formats that sheets are made in; empty: the default ones
 */
public record SloganGroup(
    String name,
    String title,
    String slug,
    Optional<String> source,
    Optional<String> note,
    int order,
    List<String> formats,
    List<Slogan> slogans,
    Source place) {
  public SloganGroup {
    formats = List.copyOf(formats);
    slogans = List.copyOf(slogans);
  }
}
