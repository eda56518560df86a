package vn.lantoa.speech;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Audience;

/** The words that are read besides what an edition says, for one audience. */
record SpokenWords(Audience audience) {
  private static final Map<String, String> ALL =
      Resource.table(SpokenWords.class, "words.properties");

  /** SpokenWords of a name, those for the audience before those for all; of a known name only. */
  String get(String name) {
    String own = ALL.get(name + "." + audience);
    String words = own == null ? ALL.get(name) : own;
    return Objects.requireNonNull(words, name)
        .replace("{listeners}", ALL.getOrDefault("listeners." + audience, listeners()));
  }

  private static String listeners() {
    return Objects.requireNonNull(ALL.get("listeners"));
  }

  /** The same, with what a word in braces stands for. */
  String get(String name, Map<String, String> values) {
    String words = get(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      words = words.replace("{" + value.getKey() + "}", value.getValue());
    }
    return words;
  }

  /** Names in an order, such as those of thoughts. */
  List<String> names(String list) {
    return List.of(get(list).split(" "));
  }

  /** The words of a name, or else of another. */
  String get(String name, String otherwise) {
    return get(ALL.containsKey(name) ? name : otherwise);
  }
}
