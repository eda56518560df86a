package vn.lantoa.sheets;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.photo.CroppedPhoto;

/** Whether photos have pixels enough for the sizes that they are printed in. */
final class Resolutions {
  /** In dots an inch: below it is blurred from near by, below the other from anywhere. */
  private static final double ENOUGH = 100;

  private static final double LEAST = 50;

  private final Map<SheetPicture.Photo, Coarse> coarsest = new LinkedHashMap<>();

  /** How coarse a photo is in a format. */
  private record Coarse(double dots, Format format) {}

  /** Takes a sheet into account; screens show whatever they are given. */
  void look(CroppedPhoto photo, SheetSpec spec) {
    Format format = spec.format();
    if (format.medium() != Format.Medium.PRINT) {
      return;
    }
    spec
        .design()
        .lay(
            format.widthMm(),
            format.heightMm(),
            format.bleed(),
            List.of(),
            EnumSet.of(Slot.Name.SLOGAN, Slot.Name.ISSUER, Slot.Name.PICTURE))
        .slots()
        .stream()
        .filter(slot -> slot.name() == Slot.Name.PICTURE)
        .map(slot -> new Coarse(photo.resolution(slot.box()), format))
        .forEach(
            coarse ->
                coarsest.merge(
                    photo.photo(), coarse, (one, other) -> one.dots <= other.dots ? one : other));
  }

  /** Of each photo what is worst. */
  List<Problem> problems() {
    return coarsest.entrySet().stream()
        .flatMap(entry -> problem(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private static Optional<Problem> problem(SheetPicture.Photo photo, Coarse coarse) {
    if (coarse.dots >= ENOUGH) {
      return Optional.empty();
    }
    Format format = coarse.format;
    double share = coarse.dots / ENOUGH;
    return Optional.of(
        Problem.of(
            coarse.dots < LEAST ? Mistake.PHOTO_TOO_COARSE : Mistake.COARSE_PHOTO,
            photo.place(),
            photo.picture().name(),
            Integer.toString((int) coarse.dots),
            format.title(),
            centimetres(share * format.widthMm())
                + " × "
                + centimetres(share * format.heightMm())));
  }

  private static String centimetres(double mm) {
    return Integer.toString((int) (mm / 10));
  }
}
