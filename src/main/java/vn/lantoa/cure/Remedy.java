package vn.lantoa.cure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.RawText;
import vn.lantoa.text.Slug;

/** How a kind of problem is cured. */
@FunctionalInterface
interface Remedy {
  Pattern ENTRY = Pattern.compile("[a-z-]+: ");
  Pattern KEY = Pattern.compile("[a-z][a-z-]*:(\\s.*)?");
  Pattern NAME = Pattern.compile("\\s+- \\S.*");
  Pattern EMPTY_HEADING = Pattern.compile("#{1,6}(\\s+#*)?\\s*");
  Pattern INKS = Pattern.compile("\\[[\\d\\s,.]*]");

  /**
   * The text of the file after it.
   *
   * @return nothing where it does not fit what stands there
   */
  Optional<RawText> applied(Spot spot);

  /** This one, or another where it does not fit. */
  default Remedy or(Remedy other) {
    return spot -> applied(spot).or(() -> other.applied(spot));
  }

  /**
   * Words of the line become others.
   *
   * @param found number of the problem's argument that has them
   * @param better number of that which has the others
   */
  static Remedy words(int found, int better) {
    return spot -> {
      String words = spot.argument(found);
      String others = spot.argument(better);
      return others.isEmpty()
          ? Optional.empty()
          : spot.find(words).map(at -> spot.with(at, at + words.length(), others));
    };
  }

  /** A key gets another name, which none has yet. */
  static Remedy key(int found, int better) {
    return spot ->
        FrontMatterText.of(spot.file().bytes())
            .filter(text -> !text.has(spot.argument(better)))
            .flatMap(text -> words(found, better).applied(spot));
  }

  /**
   * A key gets the name that a line begins with, which none has yet; its value stays.
   *
   * @param better number of the argument that has the line
   */
  static Remedy keyOfLine(int found, int better) {
    return spot -> {
      String key = spot.argument(better).replaceFirst(":.*", "");
      String now = spot.argument(found);
      return FrontMatterText.of(spot.file().bytes())
          .filter(text -> !key.isEmpty() && !text.has(key))
          .flatMap(text -> spot.find(now))
          .map(at -> spot.with(at, at + now.length(), key));
    };
  }

  /**
   * Words become that choice which is the same but for capitals and marks.
   *
   * @param choices number of the argument that has them, with commas between
   */
  static Remedy choice(int found, int choices) {
    return spot -> {
      String words = spot.argument(found);
      List<String> alike =
          Arrays.stream(spot.argument(choices).split(", "))
              .filter(choice -> !choice.isEmpty() && Slug.of(choice).equals(Slug.of(words)))
              .toList();
      return alike.size() == 1
          ? spot.find(words).map(at -> spot.with(at, at + words.length(), alike.get(0)))
          : Optional.empty();
    };
  }

  /** Words are put in where others begin. */
  static Remedy before(String words, String inserted) {
    return spot -> {
      int at = spot.column();
      return spot.line().words().startsWith(words, at)
          ? Optional.of(spot.with(at, at, inserted))
          : Optional.empty();
    };
  }

  /** A line goes that says nothing more than this. */
  static Remedy withoutLine(Pattern words) {
    return spot ->
        words.matcher(spot.line().words()).matches()
            ? Optional.of(spot.file().with(spot.line().start(), spot.line().end(), ""))
            : Optional.empty();
  }

  /**
   * A line goes that says the same as another of the front matter.
   *
   * @param first number of the argument that tells the other's number
   */
  static Remedy withoutRepetition(int first) {
    return spot -> {
      int other = Integer.parseInt(spot.argument(first)) - 1;
      boolean same =
          spot.isWhole(other)
              && spot.isWhole(spot.index())
              && spot.lines().get(other).words().strip().equals(spot.line().words().strip());
      return same
          ? Optional.of(spot.file().with(spot.line().start(), spot.line().end(), ""))
          : Optional.empty();
    };
  }

  /** The front matter gets the line back that it began with. */
  static Remedy opened(int told) {
    return spot ->
        spot.argument(told).equals("yaml.unopened")
            ? Optional.of(
                spot.file().with(spot.line().start(), spot.line().start(), spot.lineOf("---")))
            : Optional.empty();
  }

  /** The front matter ends where no key comes any more. */
  static Optional<RawText> closed(Spot spot) {
    List<RawText.Line> lines = spot.lines();
    int at = 1;
    boolean open = false; // what may hold a list
    while (at < lines.size()) {
      String words = lines.get(at).words();
      boolean key = KEY.matcher(words).matches();
      boolean within = words.matches("\\s+\\S.*") || open && words.startsWith("- ");
      if (!key && !within) {
        break;
      }
      open = key ? words.stripTrailing().endsWith(":") : open;
      at++;
    }
    int end = lines.get(at - 1).end();
    boolean ended = end > lines.get(at - 1).start() + lines.get(at - 1).words().length();
    return at > 1 && ended
        ? Optional.of(spot.file().with(end, end, spot.lineOf("---")))
        : Optional.empty();
  }

  /** One of the names goes; the key too, where it has no other. */
  static Remedy withoutName(int better) {
    return spot -> {
      String line = spot.line().words();
      if (spot.argument(better).isEmpty()) {
        return spot.key("also", "");
      }
      return line.startsWith("also:")
          ? line(better).applied(spot)
          : withoutLine(NAME).applied(spot);
    };
  }

  /** The line becomes another, if that is a key with its value. */
  static Remedy entry(int better) {
    return spot ->
        ENTRY.matcher(spot.argument(better)).lookingAt()
            ? line(better).applied(spot)
            : Optional.empty();
  }

  /** Words become others where there is nothing more to say about it. */
  static Remedy markup(int found, int better, int advice) {
    return spot ->
        spot.argument(advice).isEmpty() ? words(found, better).applied(spot) : Optional.empty();
  }

  /** The whole line becomes another, which keeps its indentation. */
  static Remedy line(int better) {
    return spot -> {
      String words = spot.argument(better);
      String line = spot.line().words();
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(spot.with(0, line.length(), indent + words.strip()));
    };
  }

  /** The word around the spot becomes another. */
  static Remedy word(int better) {
    return spot -> {
      String words = spot.argument(better);
      String line = spot.line().words();
      int at = spot.column();
      if (words.isEmpty() || at >= line.length() || !isOfWord(line, at)) {
        return Optional.empty();
      }
      int from = at;
      while (from > 0 && isOfWord(line, from - 1)) {
        from--;
      }
      int to = at;
      while (to < line.length() && isOfWord(line, to)) {
        to++;
      }
      return Optional.of(spot.with(from, to, words));
    };
  }

  private static boolean isOfWord(String line, int at) {
    char c = line.charAt(at);
    int kind = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || kind == Character.NON_SPACING_MARK
        || kind == Character.COMBINING_SPACING_MARK
        || kind == Character.FORMAT;
  }

  /** A slogan's words become others; what is below it stays. */
  static Remedy slogan(int better) {
    return spot -> {
      String words = spot.argument(better);
      Optional<Matcher> slogan = spot.isInFrontMatter() ? Optional.empty() : spot.slogan();
      return words.isEmpty()
          ? Optional.empty()
          : slogan.map(line -> spot.with(line.start(2), line.end(2), words));
    };
  }

  /** The campaign's theme becomes another. */
  static Remedy theme(int better) {
    return spot ->
        spot.isInFrontMatter() && spot.line().words().startsWith("theme:")
            ? spot.key("theme", spot.argument(better))
            : Optional.empty();
  }

  /** A slogan goes that has nothing below it. */
  static Optional<RawText> withoutSlogan(Spot spot) {
    if (spot.hasChildren() || spot.slogan().isEmpty() || spot.isInFrontMatter()) {
      return Optional.empty();
    }
    RawText.Line line = spot.line();
    return Optional.of(spot.file().with(line.start(), line.end(), ""));
  }

  /** A letter goes that nobody sees. */
  static Optional<RawText> withoutCharacter(Spot spot) {
    String line = spot.line().words();
    int at = spot.column();
    boolean there = at < line.length() && !Character.isLetterOrDigit(line.charAt(at));
    return there ? Optional.of(spot.with(at, at + 1, "")) : Optional.empty();
  }

  static Optional<RawText> withoutByteOrderMark(Spot spot) {
    return Optional.of(spot.file().with(0, 1, ""))
        .filter(text -> spot.file().text().startsWith("\uFEFF"));
  }

  static Optional<RawText> composed(Spot spot) {
    String text = spot.file().text();
    return Optional.of(new RawText(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  static Optional<RawText> lessInk(Spot spot) {
    Matcher inks = INKS.matcher(spot.line().words());
    boolean found = inks.find(spot.column()) || inks.find(0);
    return found
        ? Optional.of(spot.with(inks.start(), inks.end(), "[" + spot.argument(3) + "]"))
        : Optional.empty();
  }
}
