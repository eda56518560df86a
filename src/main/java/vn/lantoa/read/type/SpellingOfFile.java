package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.markdown.PlacedText;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.wording.Doubt;
import vn.lantoa.text.spelling.Proofreader;
import vn.lantoa.text.spelling.Slip;
import vn.lantoa.text.spelling.TonePlace;

/** Has the proofreader read the words of a file, each text once, where it stands. */
final class SpellingOfFile {
  /** Keys whose values are no words of Vietnamese, or wrong ones on purpose. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "type",
          "phone",
          "url",
          "website",
          "exit-url",
          "base-url",
          "code",
          "slug",
          "path",
          "number",
          "file",
          "area",
          "level",
          "status",
          "corrected",
          "also",
          "words",
          "hashtags",
          "languages",
          "designs",
          "formats",
          "theme-confirmed");

  /** Whoever has more than that mends the file as a whole. */
  private static final int MOST = 50;

  private final ContentType<?> type;
  private final ContentFile document;
  private final List<String> own;
  private final Set<Integer> spoilt;
  private final LineMap bodyLines;
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<Tone> classic = Optional.empty();
  private Optional<Tone> modern = Optional.empty();

  /** A word whose tone might stand elsewhere, in its text. */
  private record Tone(TonePlace at, String text, Source place) {}

  private SpellingOfFile(
      ContentType<?> type, ContentFile document, List<String> own, Set<Integer> spoilt) {
    this.type = type;
    this.document = document;
    this.own = own;
    this.spoilt = spoilt;
    this.bodyLines = new LineMap(document.body(), document.bodyStart());
  }

  /**
   * @param tree the body, parsed; none where the type shows none
   * @param own words that the file itself lists
   * @param spoilt lines whose very letters are wrong, which has been told
   */
  static List<Doubt> in(
      ContentType<?> type,
      ContentFile document,
      Optional<Node> tree,
      List<String> own,
      Set<Integer> spoilt) {
    SpellingOfFile file = new SpellingOfFile(type, document, own, spoilt);
    file.frontMatter();
    tree.ifPresent(file::blocks);
    file.tones();
    file.doubts.removeIf(doubt -> doubt.isMeant(own));
    return file.doubts;
  }

  private void frontMatter() {
    String text = document.file().text();
    LineMap lines = new LineMap(text, Source.of(document.file().name()));
    for (Scalars.Scalar scalar : Scalars.of(document, lines, NO_WORDS)) {
      boolean strict =
          type.is(Trait.MAKES_FOLDER) && scalar.key().equals("theme")
              || Item.isPrinted(scalar.key());
      PlacedText words =
          PlacedText.of(text.substring(scalar.start(), scalar.end()), lines, scalar.start());
      read(words, strict);
    }
  }

  private void blocks(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph || child instanceof Heading || child instanceof TableCell) {
        read(PlacedText.of(child, bodyLines), isSlogan(child));
      } else if (!isDetails(child)) {
        blocks(child);
      }
    }
  }

  private boolean isSlogan(Node node) {
    return type.is(Trait.MARKED) && node.getParent() instanceof ListItem;
  }

  /** A slogan's translations and sources. */
  private boolean isDetails(Node node) {
    return type.is(Trait.MARKED)
        && node instanceof ListBlock
        && node.getParent() instanceof ListItem;
  }

  private void read(PlacedText words, boolean strict) {
    if (doubts.size() >= MOST) {
      return;
    }
    // a slogan's marks for sheets stand between words
    String text =
        type.is(Trait.MARKED) ? words.text().replace('|', ' ').replace('~', ' ') : words.text();
    Proofreader.Proof proof = Proofreader.get().read(text);
    for (Slip slip : proof.slips()) {
      Source place = words.place(slip.start());
      if (!spoilt.contains(place.line()) && doubts.size() < MOST) {
        doubts.add(Doubt.of(slip, text, place, strict, own));
      }
    }
    proof.tones().forEach(tone -> tone(tone, words, text));
  }

  /** The first of each way counts. */
  private void tone(TonePlace tone, PlacedText words, String text) {
    if ((tone.modern() ? modern : classic).isEmpty()) {
      Optional<Tone> first = Optional.of(new Tone(tone, text, words.place(tone.start())));
      modern = tone.modern() ? first : modern;
      classic = tone.modern() ? classic : first;
    }
  }

  /** Both ways of placing a tone are right; in one text they look careless. */
  private void tones() {
    if (classic.isEmpty() || modern.isEmpty()) {
      return;
    }
    boolean later = classic.get().place().compareTo(modern.get().place()) > 0;
    Tone told = later ? classic.get() : modern.get();
    Tone first = later ? modern.get() : classic.get();
    Problem problem =
        Problem.of(
            Mistake.MIXED_TONES,
            told.place(),
            told.at().written(),
            told.at().other(),
            first.at().written(),
            Integer.toString(first.place().line()),
            Doubt.line(own, told.at().written()));
    doubts.add(Doubt.of(problem, told.text(), told.at().start(), told.at().end()));
  }
}
