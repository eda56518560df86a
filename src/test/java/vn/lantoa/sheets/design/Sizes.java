package vn.lantoa.sheets.design;

import java.util.Arrays;

/** Sheets as they are ordered: width and height of the trim and bleed, in mm. */
enum Sizes {
  BANNER_10(10000, 1000, 10),
  BANNER_6_08(6000, 800, 10),
  BANNER_6(6000, 1000, 10),
  BANNER_5(5000, 1000, 10),
  BANNER_4(4000, 1000, 10),
  BANNER_3(3000, 1000, 10),
  FACEBOOK(px(1640), px(624), 0),
  OPEN_GRAPH(px(1200), px(630), 0),
  HALL(5000, 3000, 10),
  BOARD_3(3000, 2000, 10),
  BOARD_4(4000, 3000, 10),
  A3_ACROSS(420, 297, 3),
  SQUARE(px(1080), px(1080), 0),
  A5(148, 210, 3),
  A4(210, 297, 3),
  A3(297, 420, 3),
  A0(841, 1189, 5),
  STORY(px(1080), px(1920), 0),
  STANDEE_08(800, 1800, 5),
  STANDEE_06(600, 1600, 5),
  FLAG_08(800, 2500, 10),
  FLAG_06(600, 2000, 10),
  FLAG_4(1000, 4000, 10);

  final double width;
  final double height;
  final double bleed;

  Sizes(double width, double height, double bleed) {
    this.width = width;
    this.height = height;
    this.bleed = bleed;
  }

  static Sizes of(String name) {
    return Arrays.stream(values()).filter(size -> size.name().equals(name)).findFirst().get();
  }

  private static double px(double pixels) {
    return pixels * 25.4 / 96;
  }
}
