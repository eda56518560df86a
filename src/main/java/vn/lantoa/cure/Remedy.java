package vn.lantoa.cure;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.RawText;

/** How a kind of problem is cured. */
@FunctionalInterface
interface Remedy {
  Pattern ENTRY = Pattern.compile("[a-z-]+: ");
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
