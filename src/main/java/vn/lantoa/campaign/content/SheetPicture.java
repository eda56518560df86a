package vn.lantoa.campaign.content;

import vn.lantoa.problem.Source;

/** What a sheet shows besides its words, in designs that have room for it. */
public sealed interface SheetPicture {
  /** Where its author asks for it. */
  Source place();

  /**
   * A drawing of the theme.
   *
   * @param name of its file, without .svg: viec-nha
   */
  record Drawn(String name, Source place) implements SheetPicture {}

  /**
   * A photo of the author's.
   *
   * @param credit who took it, or whose it is
   * @param focusX what must be seen, as a share of the width from the left
   * @param focusY likewise of the height, from the top
   */
  record Photo(Picture picture, String credit, double focusX, double focusY)
      implements SheetPicture {
    @Override
    public Source place() {
      return picture.place();
    }
  }
}
