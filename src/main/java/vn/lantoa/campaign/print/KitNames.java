package vn.lantoa.downloads.kit;

import java.util.Locale;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.text.Slug;

/** Names of files in a kit: short, without marks, as people call what is in them. */
final class KitNames {
  /** As many letters of a text as Explorer's column shows. */
  private static final int LONGEST = 36;

  private KitNames() {}

  /** Bang-ron-6x1. */
  static String of(Format format) {
    return capital(format.name());
  }

  /** Hay-len-tieng-khi-bi-bao-luc. */
  static String of(String text) {
    return capital(cut(Slug.of(text)));
  }

  /** What the files of a kind add, with the ending. */
  static String ending(Sheet.File file) {
    String ending = file.path().substring(file.path().lastIndexOf('.'));
    return switch (file.kind()) {
      case TENTH -> "-ti-le-1-10-gui-nha-in" + ending;
      case TILES -> "-ghep-A4" + ending;
      default -> ending;
    };
  }

  /** What a file is for, where its format alone does not say so. */
  static String about(Sheet sheet, Sheet.File file) {
    String use =
        switch (file.kind()) {
          case TENTH -> ", tỷ lệ 1:10, gửi nhà in (phóng 1000 %)";
          case TILES -> ", cắt thành tờ A4 cho máy in văn phòng";
          default -> "";
        };
    return sheet.format().title() + use + ": “" + sheet.text() + "”";
  }

  private static String cut(String slug) {
    int end = slug.length() <= LONGEST ? slug.length() : slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end < 1 ? LONGEST : end);
  }

  private static String capital(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
  }
}
