package vn.lantoa.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.lantoa.bytes.Digests;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.edit.SloganText.Wanted;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;
import vn.lantoa.text.Letters;

/**
 * A group of slogans as the form of all groups sends it.
 *
 * @param version of its file, as it was shown
 * @param shown what its fields held then, as {@link #print} tells it; empty where that is not known
 * @param words the slogans
 * @param known which of the file's each is; empty of a new one
 * @param what to do with which of them; empty where that is none of these
 */
record TypedGroup(
    String file,
    String version,
    String shown,
    String title,
    List<String> words,
    List<String> known,
    String what) {

  /** Those of a form. */
  static List<TypedGroup> of(Form form) {
    List<String> files = form.all("tep");
    List<String> words = form.all("cau");
    List<String> known = form.all("cu");
    List<String> counts =
        files.size() == 1 ? List.of(Integer.toString(words.size())) : form.all("dong");
    if (words.size() != known.size()) {
      throw new BadRequest("a slogan without its number");
    }
    String[] what = form.text("lam").split(":", 2);
    int which = what.length == 2 ? number(what[1]) : -1;
    List<TypedGroup> groups = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < files.size(); i++) {
      int end = at + number(nth(counts, i));
      if (end > words.size()) {
        throw new BadRequest("fewer slogans than there are");
      }
      groups.add(
          new TypedGroup(
              files.get(i),
              nth(form.all("ban"), i),
              nth(form.all("goc"), i),
              nth(form.all("ten"), i),
              words.subList(at, end),
              known.subList(at, end),
              which >= at && which < end ? what[0] + ":" + (which - at) : ""));
      at = end;
    }
    return groups;
  }

  private static int number(String typed) {
    if (!typed.matches("\\d{1,4}")) {
      throw new BadRequest("no number: " + typed);
    }
    return Integer.parseInt(typed);
  }

  private static String nth(List<String> all, int index) {
    return index < all.size() ? all.get(index) : "";
  }

  /** What fields hold, in short. */
  static String print(String title, List<String> words) {
    String all = title + "\n" + String.join("\n", words);
    return Digests.hex(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether nothing was typed into it and nothing is to be done with it. */
  boolean isAsShown() {
    return what.isEmpty() && print(title, words).equals(shown);
  }

  /**
   * The file as it is to be; none where no slogan is left.
   *
   * @param text the file as it is
   */
  Optional<byte[]> on(SloganText text) {
    List<Wanted> wanted = ordered(wanted(text));
    return wanted.isEmpty()
        ? Optional.empty()
        : FrontMatterText.of(text.with(wanted).bytes())
            .map(front -> front.with("title", tidy(title), List.of("type")).bytes());
  }

  private List<Wanted> wanted(SloganText text) {
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Integer> index =
          Optional.of(known.get(i))
              .filter(n -> n.matches("\\d{1,4}"))
              .map(Integer::valueOf)
              .filter(n -> n < text.slogans().size());
      boolean same = index.map(text.slogans()::get).filter(words.get(i)::equals).isPresent();
      wanted.add(new Wanted(index, same ? words.get(i) : tidy(words.get(i))));
    }
    return wanted;
  }

  /** On one line, without what nobody sees. */
  static String tidy(String typed) {
    return Letters.seen(typed).replaceAll("\\s+", " ").strip();
  }

  /** A slogan whose words were taken out is left out. */
  private List<Wanted> ordered(List<Wanted> wanted) {
    List<Wanted> now = new ArrayList<>(wanted);
    if (!what.isEmpty()) {
      String[] parts = what.split(":", 2);
      int at = number(parts[1]);
      switch (parts[0]) {
        case "len" -> Collections.swap(now, at, Math.max(0, at - 1));
        case "xuong" -> Collections.swap(now, at, Math.min(now.size() - 1, at + 1));
        case "bo" -> now.remove(at);
        default -> throw new BadRequest("no such thing to do: " + parts[0]);
      }
    }
    now.removeIf(one -> one.words().isEmpty());
    return now;
  }
}
