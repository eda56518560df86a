package vn.lantoa.campaign.content;

import java.util.List;
import vn.lantoa.problem.Source;

/**
 * Markdown (CommonMark with tables) and where it starts. Links that begin with {@code /} lead to a
 * page of the edition's own site; images are named as the author wrote them.
 *
 * @param markdown NFC, lines end in {@code \n}, placeholders filled in; may be empty
 * @param source the first line of the text, below the front matter
 * @param images the pictures that the text shows, each with the file it was found in
 */
public record Body(String markdown, Source source, List<Picture> images) {
  public Body {
    images = List.copyOf(images);
  }

  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
