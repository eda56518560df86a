package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.content.SheetPicture;
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
 * @param picture that sheets of its slogans show, where these have none of their own
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
    Optional<SheetPicture> picture,
    Source place)
    implements Content {
  public SloganGroup {
    formats = List.copyOf(formats);
    slogans = List.copyOf(slogans);
  }

  /** One of its slogans. */
  public record Member(SloganGroup group, int position) {
    public Slogan slogan() {
      return group.slogans.get(position);
    }

    public String text() {
      return slogan().text();
    }
  }

  /** The group without slogans that others say, too; none where nothing is left. */
  public Optional<SloganGroup> without(Set<String> comparable) {
    List<Slogan> left =
        slogans.stream().filter(slogan -> !comparable.contains(slogan.comparable())).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SloganGroup(name, title, slug, source, note, order, formats, left, picture, place));
  }

  /** The language of its file, where it is not that of the pages around. */
  public Optional<String> otherLanguage() {
    return slogans.stream().findFirst().flatMap(Slogan::otherLanguage);
  }

  /** Its slogans, each with the group that it is of. */
  public Stream<Member> members() {
    return IntStream.range(0, slogans.size()).mapToObj(position -> new Member(this, position));
  }
}
