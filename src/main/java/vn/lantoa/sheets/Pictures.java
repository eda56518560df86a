package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.sheets.design.Illustration;
import vn.lantoa.sheets.design.Illustrations;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.photo.CroppedPhoto;
import vn.lantoa.sheets.text.Typesetter;

/**
 * What the sheets of an edition show besides words, where their designs have room for it.
 *
 * @param drawn those of the theme's drawings that are wanted, by name
 * @param photos those that can be read
 * @param palette of the identity
 */
record Pictures(
    Map<String, Illustration> drawn,
    Map<SheetPicture.Photo, Optional<CroppedPhoto>> photos,
    Typesetter typesetter,
    List<Colour> palette) {
  Pictures {
    drawn = Map.copyOf(drawn);
    photos = Map.copyOf(photos);
    palette = List.copyOf(palette);
  }

  /** What fills a slot on every sheet of a format. */
  interface Shown {
    List<DrawingItem> in(Slot slot, Format format);
  }

  /** Reads what the sheets need; a name that no drawing has is told whatever their designs. */
  static Outcome<Pictures> read(
      List<SheetSpec> specs, Illustrations theme, Typesetter typesetter, List<Colour> palette) {
    Set<Problem> problems = new LinkedHashSet<>();
    Map<String, Illustration> drawn = new LinkedHashMap<>();
    Map<SheetPicture.Photo, Optional<CroppedPhoto>> photos = new LinkedHashMap<>();
    Resolutions resolutions = new Resolutions();
    for (SheetSpec spec : specs) {
      boolean shows = spec.design().holds(Slot.Name.PICTURE);
      if (spec.picture().orElse(null) instanceof SheetPicture.Photo photo) {
        if (shows) {
          photos
              .computeIfAbsent(photo, p -> photo(p, problems))
              .ifPresent(cropped -> resolutions.look(cropped, spec));
        }
        continue;
      }
      String name = name(spec);
      if (!theme.names().contains(name)) {
        spec.picture().ifPresent(wish -> problems.add(unknown(name, wish, theme)));
      } else if (shows && !drawn.containsKey(name)) {
        Outcome<Illustration> read = theme.read(name);
        problems.addAll(read.problems());
        read.value().ifPresent(illustration -> drawn.put(name, illustration));
      }
    }
    problems.addAll(resolutions.problems());
    return Outcome.of(new Pictures(drawn, photos, typesetter, palette), new ArrayList<>(problems));
  }

  private static Optional<CroppedPhoto> photo(SheetPicture.Photo photo, Set<Problem> problems) {
    Optional<CroppedPhoto> read = CroppedPhoto.read(photo);
    if (read.isEmpty()) {
      problems.add(Problem.of(Mistake.NOT_A_PICTURE, photo.place(), photo.picture().name(), ""));
    }
    return read;
  }

  private static String name(SheetSpec spec) {
    return spec.picture().orElse(null) instanceof SheetPicture.Drawn wish
        ? wish.name()
        : Illustrations.NEUTRAL;
  }

  private static Problem unknown(String name, SheetPicture wish, Illustrations theme) {
    String guess = Suggestion.nearest(name, theme.names()).orElse("");
    return Problem.of(
        Mistake.UNKNOWN_PICTURE, wish.place(), name, guess, String.join(", ", theme.names()));
  }

  /** What a sheet shows; nothing where the theme has no drawings. */
  Optional<Shown> of(SheetSpec spec) {
    if (spec.picture().orElse(null) instanceof SheetPicture.Photo photo) {
      return photos
          .getOrDefault(photo, Optional.empty())
          .map(cropped -> new ShownPhoto(cropped, typesetter));
    }
    return Optional.ofNullable(drawn.get(name(spec))).map(one -> new ShownDrawing(one, palette));
  }

  private record ShownPhoto(CroppedPhoto photo, Typesetter typesetter) implements Shown {
    @Override
    public List<DrawingItem> in(Slot slot, Format format) {
      return photo.in(slot, format, typesetter);
    }
  }

  private record ShownDrawing(Illustration drawing, List<Colour> palette) implements Shown {
    @Override
    public List<DrawingItem> in(Slot slot, Format format) {
      return List.of(drawing.in(slot, palette));
    }
  }
}
