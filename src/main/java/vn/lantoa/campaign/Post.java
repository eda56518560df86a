package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.problem.Source;

/**
 * News: what has been done, and at last what came of the month.
 *
 * @param name file name without .md
 * @param slug ASCII, of the file's name
 * @param summary in a sentence, for lists
 * @param results whether it tells what came of the month
 * @param body what happened
 */
public record Post(
    String name,
    String slug,
    String title,
    LocalDate date,
    Optional<String> summary,
    boolean results,
    List<Photo> photos,
    Optional<String> source,
    Body body,
    Source place)
    implements Paged {
  /** The newest first; of one day by name. */
  public static final Comparator<Post> ORDER =
      Comparator.comparing(Post::date).reversed().thenComparing(Post::name);

  /**
   * A photo of it.
   *
   * @param credit who took it, or whose it is
   * @param width in px
   * @param height in px
   */
  public record Photo(Picture picture, String credit, long width, long height) {}

  public Post {
    photos = List.copyOf(photos);
  }

  @Override
  public String folder() {
    return slug + "/";
  }

  @Override
  public Optional<LocalDate> day() {
    return Optional.of(date);
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }

  @Override
  public List<Picture> pictures() {
    return Stream.concat(photos.stream().map(Photo::picture), body.images().stream()).toList();
  }
}
