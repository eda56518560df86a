package vn.lantoa.renew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.renew.YearTraces.Trace;

/**
 * A file of slogans in the new year: those that hold go on, one by one.
 *
 * @param ofYear whether it lies in the year's own folder, above all places
 */
record SloganRenewal(RenewedFile file, YearLayer layer, boolean ofYear) {
  private static final Pattern OF_CONFIRMED = Pattern.compile("(?m)^\\s+- theme-confirmed:");

  Optional<byte[]> renew() {
    if (file.text().text("title").filter(SloganRenewal::isOfTheTheme).isPresent()) {
      return file.left(Why.THEME, file.title());
    }
    Optional<Trace> lost = file.scrub("title");
    if (lost.isPresent()) {
      return file.left(lost.get().why(), file.title());
    }
    SloganText all = SloganText.of(file.text().bytes()).orElseThrow();
    List<SloganText.Wanted> wanted = wanted(all);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (wanted.size() < all.slogans().size()) {
      file.change(unused -> FrontMatterText.of(all.with(wanted).bytes()).orElseThrow());
    }
    return file.taken();
  }

  private static boolean isOfTheTheme(String title) {
    return title.matches("(?iu)chủ đề( của)?( năm.*)?");
  }

  private List<SloganText.Wanted> wanted(SloganText all) {
    List<SloganText.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < all.slogans().size(); i++) {
      String words = all.slogans().get(i);
      Optional<Why> why = why(words, all.whole().get(i));
      if (why.isPresent()) {
        file.tellLeft("slogan", why.get(), words);
      } else {
        wanted.add(new SloganText.Wanted(Optional.of(i), words));
      }
    }
    return wanted;
  }

  /** Why a slogan stays behind; nothing where it goes on. */
  private Optional<Why> why(String words, String whole) {
    String plain = words.replaceAll("[|~]", " ");
    Optional<Trace> trace =
        file.traces()
            .inBody(plain)
            .or(() -> file.traces().inPrinted(plain))
            .or(() -> file.trace(List.of(whole)));
    if (trace.isPresent()) {
      return trace.map(Trace::why);
    }
    if (OF_CONFIRMED.matcher(whole).find()) {
      return Optional.of(Why.THEME);
    }
    return ofYear && layer.hasSlogan(words) ? Optional.of(Why.THERE) : Optional.empty();
  }
}
