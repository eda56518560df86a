package vn.lantoa.renew;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.renew.YearNote.Gap;
import vn.lantoa.renew.YearNote.Left;
import vn.lantoa.renew.YearNote.Open;
import vn.lantoa.renew.YearNote.Taken;
import vn.lantoa.renew.YearTraces.Trace;

/** A file on its way into the new year: what it has become so far, and what is told of that. */
final class RenewedFile {
  /**
   * Names, addresses and choices of looks: they say nothing of a year, whatever digits they have.
   */
  private static final Set<String> LASTING =
      Set.of(
          "type",
          "name",
          "level",
          "issuer",
          "also",
          "lang",
          "code",
          "address",
          "website",
          "phone",
          "exit-url",
          "designs",
          "formats",
          "words",
          "palette",
          "pairs",
          "logos",
          "sponsors",
          "keep-together",
          "full-stop",
          "languages",
          "print-profile",
          "photo",
          "hide",
          "sample",
          "until",
          "successor",
          "plan",
          "report",
          "size",
          "path",
          "also-for",
          "owner",
          "hours",
          "email");

  /** The part of a file below its front matter, as notes name it. */
  private static final String BODY = "body";

  private final YearTraces traces;
  private final Set<String> gone;
  private final String oldPath;
  private final String newPath;
  private final List<YearNote> notes;
  private FrontMatterText text;

  /**
   * A file as it was.
   *
   * @param gone addresses of pages of its edition that stay behind: /tin-tuc/
   * @param oldPath below the content, and {@code newPath} in the new year
   * @param notes where what is done to it is told
   */
  RenewedFile(
      YearTraces traces,
      Set<String> gone,
      String oldPath,
      String newPath,
      FrontMatterText text,
      List<YearNote> notes) {
    this.traces = traces;
    this.gone = gone;
    this.oldPath = oldPath;
    this.newPath = newPath;
    this.text = text;
    this.notes = notes;
  }

  YearTraces traces() {
    return traces;
  }

  String oldPath() {
    return oldPath;
  }

  /** As it is by now. */
  FrontMatterText text() {
    return text;
  }

  String title() {
    return text.text("title").or(() -> text.text("name")).orElse("");
  }

  /** Changes it without a word. */
  void change(UnaryOperator<FrontMatterText> change) {
    text = change.apply(text);
  }

  /** Takes out keys without a word. */
  void drop(String... keys) {
    for (String key : keys) {
      text = text.without(key);
    }
  }

  /** Puts a value behind a key, which stands after some others where it is new. */
  void put(String key, String value, List<String> before) {
    text = text.with(key, value, before);
  }

  /** Takes out a key, and tells why. */
  void leave(String key, Why why) {
    if (text.has(key)) {
      List<String> words = text.words(key);
      tellLeft(key, why, words.isEmpty() ? "" : words.get(0));
      text = text.without(key);
    }
  }

  /**
   * Tells that a part stays behind.
   *
   * @param part its key, or what else it is
   * @param words that tell it from others
   */
  void tellLeft(String part, Why why, String words) {
    notes.add(new Left(oldPath, part, why, words));
  }

  /** Tells what is still to be filled in. */
  void tellOpen(Gap gap, String what) {
    notes.add(new Open(newPath, gap, what));
  }

  /** All of it stays behind. */
  Optional<byte[]> left(Why why, String words) {
    tellLeft("", why, words);
    return Optional.empty();
  }

  /** It goes on as it is by now. */
  Optional<byte[]> taken() {
    notes.add(new Taken(newPath, title()));
    return Optional.of(text.bytes());
  }

  /** It goes on, unless it has lost what it needs. */
  Optional<byte[]> takenUnless(Optional<Trace> lost) {
    return lost.isPresent() ? left(lost.get().why(), title()) : taken();
  }

  /**
   * Takes out every key that is bound to the old year.
   *
   * @param needed keys that stay, as the file is nothing without them
   * @return what binds one of the needed ones; nothing where all is well
   */
  Optional<Trace> scrub(String... needed) {
    Set<String> kept = Set.of(needed);
    Optional<Trace> lost = Optional.empty();
    for (String key : text.keys()) {
      if (key.contains(".") || LASTING.contains(key)) {
        continue;
      }
      Optional<Trace> trace = trace(text.words(key));
      if (trace.isPresent() && kept.contains(key)) {
        lost = trace;
      } else if (trace.isPresent()) {
        leave(key, trace.get().why());
      }
    }
    return lost;
  }

  /** What binds the first of some short texts that is bound to the old year. */
  Optional<Trace> trace(List<String> texts) {
    return texts.stream().flatMap(one -> traces.inTitle(one).stream()).findFirst();
  }

  /** What binds running text to the old year, links to what is no more among it. */
  Optional<Trace> bound(String prose) {
    return traces
        .inBody(prose)
        .or(
            () ->
                gone.stream()
                    .filter(page -> prose.contains("](" + page))
                    .map(page -> new Trace(Why.LEADS_NOWHERE, page))
                    .findFirst());
  }

  /**
   * Takes out the text below the front matter where that is bound to the old year.
   *
   * @return whether it was
   */
  boolean scrubBody() {
    Optional<Trace> trace = bound(text.body());
    trace.ifPresent(
        found -> {
          tellLeftBody(found, found.words());
          text = text.withBody("");
        });
    return trace.isPresent();
  }

  /** Tells that a piece of the text below the front matter stays behind. */
  void tellLeftBody(Trace trace, String words) {
    tellLeft(BODY, trace.why(), words);
  }

  /** A title that only ends in the year goes on without it. */
  void tidyTitle() {
    String ofTheYear = "(?iu),?\\s+(?:trong )?năm " + traces.oldYear() + "\\s*$";
    text.text("title")
        .map(title -> title.replaceFirst(ofTheYear, ""))
        .filter(title -> !title.isBlank() && traces.inTitle(title).isEmpty())
        .ifPresent(title -> put("title", title, List.of("type")));
  }

  /** What `lantoa init` wrote is written anew; other comments go where they name the old year. */
  void scrubComments() {
    Pattern ours =
        Pattern.compile("(# (?:Trang của .*, năm |  by: ))" + traces.oldYear() + "(\\.|-12-…)");
    text = text.withComments(comment -> renewed(comment, ours.matcher(comment)));
  }

  private Optional<String> renewed(String comment, Matcher ours) {
    if (ours.matches()) {
      return Optional.of(ours.group(1) + traces.newYear() + ours.group(2));
    }
    return traces.inTitle(comment).isPresent() ? Optional.empty() : Optional.of(comment);
  }
}
