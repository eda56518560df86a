package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.file.PictureSize;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.text.Slug;

/** News of what has been done. */
final class NewsReader {
  static final ContentType<Post> TYPE =
      ContentType.of("news", Post.class, NewsReader::read)
          .ordered(Post.class, Post.ORDER)
          .with(Trait.OWN, Trait.IN_A_LANGUAGE);

  /** In px: on a telephone of today a photo takes 700 to 1,200 across. */
  private static final int SMALL = 640;

  private static final String PHOTO = "- {file: anh.jpg, alt: …, credit: …}";

  private NewsReader() {}

  static Post read(ReadContext reading) {
    Fields fields = reading.fields();
    return new Post(
        reading.name(),
        Slug.of(reading.name()),
        fields.text("title"),
        fields.date("date"),
        fields.optionalText("summary"),
        fields.flag("results").orElse(false),
        photos(reading),
        reading.source(),
        reading.body(),
        fields.place("date"));
  }

  private static List<Post.Photo> photos(ReadContext reading) {
    List<Post.Photo> photos = new ArrayList<>();
    for (Fields photo : reading.fields().parts("photos", PHOTO)) {
      String file = photo.text("file", "anh.jpg");
      String alt = photo.text("alt");
      String credit = photo.text("credit");
      photo.finish();
      Optional<Picture> picture =
          file.isEmpty() ? Optional.empty() : reading.picture(file, alt, photo.place("file"));
      picture.ifPresent(found -> add(reading, found, credit, photos));
    }
    return photos;
  }

  private static void add(
      ReadContext reading, Picture picture, String credit, List<Post.Photo> photos) {
    Optional<PictureSize> size = reading.pictures().size(picture);
    if (size.isEmpty()) {
      reading.add(Mistake.NOT_A_PICTURE, picture.place(), picture.name(), "");
    }
    size.filter(px -> Math.max(px.width(), px.height()) < SMALL)
        .ifPresent(
            px -> reading.add(Mistake.SMALL_PHOTO, picture.place(), picture.name(), px.toString()));
    size.ifPresent(px -> photos.add(new Post.Photo(picture, credit, px.width(), px.height())));
  }
}
