package vn.lantoa.campaign.content;

import java.util.List;

/** Something that content says, of one kind: a slogan group, a number to call, a day to mark. */
public interface Content {
  /** Its Markdown. */
  default List<Body> bodies() {
    return List.of();
  }

  /** The pictures that it shows, those of its Markdown among them. */
  default List<Picture> pictures() {
    return bodies().stream().flatMap(body -> body.images().stream()).toList();
  }

  /** The files that it hands out. */
  default List<Download> downloads() {
    return List.of();
  }
}
