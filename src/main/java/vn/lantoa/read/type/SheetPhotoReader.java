package vn.lantoa.read.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;

/** {@code photo}: what a sheet shows in place of a drawing. */
final class SheetPhotoReader {
  private static final Pattern FOCUS = Pattern.compile("(\\d\\d?|100)% +(\\d\\d?|100)%");
  private static final String MIDDLE = "50% 50%";

  private SheetPhotoReader() {}

  static Optional<SheetPicture> read(ReadContext reading, Fields photo) {
    String file = photo.text("file", "anh.jpg");
    String alt = photo.text("alt");
    String credit = photo.text("credit");
    String focus = photo.optionalText("focus").orElse(MIDDLE);
    Matcher shares = FOCUS.matcher(focus);
    boolean right = shares.matches();
    if (!right) {
      photo.wrong(Mistake.WRONG_VALUE, "focus", "focus", focus, "\"50% 30%\"");
    }
    photo.finish();
    Optional<Picture> picture =
        file.isEmpty() ? Optional.empty() : reading.printed(file, alt, photo.place("file"));
    if (picture.isPresent() && reading.pictures().size(picture.get()).isEmpty()) {
      reading.add(Mistake.NOT_A_PICTURE, picture.get().place(), file, "");
      return Optional.empty();
    }
    return picture.map(
        found ->
            new SheetPicture.Photo(
                found, credit, right ? share(shares, 1) : 0.5, right ? share(shares, 2) : 0.5));
  }

  private static double share(Matcher shares, int group) {
    return Integer.parseInt(shares.group(group)) / 100.0;
  }
}
