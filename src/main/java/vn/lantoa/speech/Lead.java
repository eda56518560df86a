package vn.lantoa.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.text.Languages;

/** The sentence that leads to the slogans of a group, made of its title. */
final class Lead {
  private static final Pattern OF_SLOGANS =
      Pattern.compile(
          "(thông điệp|khẩu hiệu|lời kêu gọi)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BRACKETS = Pattern.compile(" *\\([^)]*\\)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}* \\p{Lu}|\\p{Lu}{2}");
  private static final String ABOUT = " về ";

  private Lead() {}

  static String of(Round round, SpokenWords words) {
    Optional<SloganGroup> group = round.group();
    if (group.isEmpty()) {
      return words.get("slogans");
    }
    Optional<String> language = group.flatMap(SloganGroup::otherLanguage);
    if (language.isPresent()) {
      return with(words, "slogans.other-language", Languages.name(language.get()));
    }
    String title = title(group.get());
    Optional<String> topic = topic(round);
    if (topic.isPresent()) {
      return with(words, "slogans.about", topic.get());
    }
    if (title.startsWith("Trong ") || title.startsWith("Ở ")) {
      return with(words, "slogans.placed", uncapital(title));
    }
    return OF_SLOGANS.matcher(title).find()
        ? words.get("slogans")
        : with(words, "slogans.called", title);
  }

  /** What the slogans are about: a title that is a topic, or what one of slogans is about. */
  static Optional<String> topic(Round round) {
    return round
        .group()
        .filter(group -> group.otherLanguage().isEmpty())
        .map(Lead::title)
        .flatMap(Lead::topic);
  }

  private static Optional<String> topic(String title) {
    if (OF_SLOGANS.matcher(title).find()) {
      int about = title.indexOf(ABOUT);
      return about < 0 ? Optional.empty() : Optional.of(title.substring(about + ABOUT.length()));
    }
    boolean placed = title.startsWith("Trong ") || title.startsWith("Ở ");
    return placed || title.contains(":") ? Optional.empty() : Optional.of(uncapital(title));
  }

  /** What stands in brackets is for readers. */
  private static String title(SloganGroup group) {
    return BRACKETS.matcher(group.title()).replaceAll("").strip();
  }

  private static String with(SpokenWords words, String name, String topic) {
    return words.get(name, Map.of("topic", topic));
  }

  /** As within a sentence; a name, whose next word has a capital too, keeps its own. */
  private static String uncapital(String title) {
    return title.isEmpty() || NAME.matcher(title).lookingAt()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
