package vn.lantoa.guide;

import java.util.List;

/**
 * A chapter, ready for its page.
 *
 * @param division of the guide that it belongs to
 * @param page the name of its page
 * @param lead its first paragraph, as HTML, which the table of contents shows
 * @param body all of it but the title, as HTML
 * @param parts in the order of the page
 * @param pictures the names of those that it shows
 */
record Chapter(
    String division,
    String page,
    String title,
    String lead,
    String body,
    List<ChapterPart> parts,
    List<String> pictures) {
  Chapter {
    parts = List.copyOf(parts);
    pictures = List.copyOf(pictures);
  }

  String address(ChapterPart part) {
    return page + "#" + part.id();
  }
}
