package vn.lantoa.campaign.content;

import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Languages;

/**
 * Markdown (CommonMark with tables) and where it starts. Links that begin with {@code /} lead to a
 * page of the edition's own site; images are named as the author wrote them.
 *
 * @param markdown NFC, lines end in {@code \n}, placeholders filled in; may be empty
 * @param source the first line of the text, below the front matter
 * @param language BCP 47 tag of one that {@link vn.lantoa.text.Languages} knows
 * @param images the pictures that the text shows, each with the file it was found in
 */
public record Body(String markdown, Source source, String language, List<Picture> images) {
  public Body {
    images = List.copyOf(images);
  }

  /** One in Vietnamese. */
  public Body(String markdown, Source source, List<Picture> images) {
    this(markdown, source, Languages.VIETNAMESE, images);
  }

  /** The language, where it is not that of the pages around. */
  public Optional<String> otherLanguage() {
    return Languages.other(language);
  }

  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
