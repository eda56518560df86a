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
}
