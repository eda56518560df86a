package vn.lantoa.campaign.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.text.Slug;

/** Names of files in a kit: short, without marks, as people call what is in them. */
public final class KitNames {
  /** The kit for the print shop, as the page of downloads calls it. */
  public static final String PRINT = "Bộ gửi nhà in";

  /** Its file. */
  public static final String PRINT_FILE = "bo-gui-nha-in.zip";

  /** As many letters of a text as Explorer's column shows. */
  private static final int LONGEST = 36;

  private KitNames() {}

  /** Bang-ron-6x1. */
  public static String of(Format format) {
    return capital(format.name());
  }

  /** Hay-len-tieng-khi-bi-bao-luc. */
  private static String of(String text) {
    return capital(cut(Slug.of(text)));
  }

  /** What the files of a kind add, with the ending. */
  public static String ending(Sheet.File file) {
    String ending = file.path().substring(file.path().lastIndexOf('.'));
    return switch (file.kind()) {
      case TENTH -> "-ti-le-1-10-gui-nha-in" + ending;
      case TILES -> "-ghep-A4" + ending;
      default -> ending;
    };
  }

  /** What a file is for, where its format alone does not say so. */
  public static String about(Sheet sheet, Sheet.File file) {
    String use =
        switch (file.kind()) {
          case TENTH -> ", tỷ lệ 1:10, gửi nhà in (phóng 1000 %)";
          case TILES -> ", cắt thành tờ A4 cho máy in văn phòng";
          default -> "";
        };
    return sheet.format().title() + use + ": “" + sheet.text() + "”";
  }

  /** Each text in each format once: in the design that comes first. */
  public static List<Sheet> firstDesigns(List<Sheet> sheets) {
    Map<String, Sheet> first = new LinkedHashMap<>();
    sheets.forEach(sheet -> first.putIfAbsent(sheet.format().name() + "\n" + sheet.text(), sheet));
    return List.copyOf(first.values());
  }

  /**
   * Where sheets lie in the kit of their medium: a folder for each format, the texts in their
   * order.
   *
   * @param sheets each text in each format once
   * @return names without endings; none of a sheet that is in no kit
   */
  public static Map<Sheet, String> places(List<Sheet> sheets, Format.Medium medium) {
    Map<Sheet, String> places = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Sheet sheet : sheets) {
      if (sheet.format().medium() == medium && isForKits(sheet)) {
        String shelf = of(sheet.format());
        int number = counts.merge(shelf, 1, Integer::sum);
        places.put(
            sheet, String.format(Locale.ROOT, "%s/%02d-%s", shelf, number, of(sheet.text())));
      }
    }
    return places;
  }

  /**
   * Not pictures that other sites fetch beside a link; nor a poster of each slogan, which nobody
   * orders all of: their pages have them.
   */
  private static boolean isForKits(Sheet sheet) {
    boolean beside = sheet.format().use().equals(Optional.of(Format.Use.SHARE));
    boolean poster = FormatFamily.of(sheet.format()) == FormatFamily.POSTER;
    return !beside && (!poster || sheet.slogan().isEmpty());
  }

  private static String cut(String slug) {
    int end = slug.length() <= LONGEST ? slug.length() : slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end < 1 ? LONGEST : end);
  }

  private static String capital(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
  }
}
