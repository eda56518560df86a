package vn.lantoa.renew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.renew.YearAnswers.Held;
import vn.lantoa.renew.YearNote.Gap;
import vn.lantoa.renew.YearTraces.Trace;

/**
 * What becomes of one file of the old year, by its type.
 *
 * @param answers of the edition that the file is of
 * @param layer what the program has of the new year
 */
record FileRenewal(OldYear old, YearAnswers answers, YearLayer layer) {
  private static final String[] OF_DAYS = {
    "before", "date", "during", "from", "sessions", "tentative", "time", "to"
  };

  private static final Pattern SECTION = Pattern.compile("(?m)^## .*$");

  /** Its bytes in the new year; none where all of it stays behind. */
  Optional<byte[]> renew(RenewedFile file) {
    FrontMatterText text = file.text();
    String path = file.oldPath();
    if (text.has("taken-down")) {
      return file.left(Why.TAKEN_DOWN, file.title());
    }
    if (text.text("hide").filter("true"::equals).isPresent()) {
      boolean needed = layer.shared().contains(path.substring(path.lastIndexOf('/') + 1));
      return needed ? whole(file) : file.left(Why.NOTHING_TO_HIDE, file.title());
    }
    file.scrubComments();
    file.drop("corrected"); // misprints of the old document
    return switch (OldYear.type(text)) {
      case "locality" -> new LocalityRenewal(file, answers, isOwn(path)).renew();
      case "campaign" -> new CampaignRenewal(file, answers).renew();
      case "slogans" -> new SloganRenewal(file, layer, isOfYear(path)).renew();
      case "hotline" -> number(file, true);
      case "contact" -> number(file, false);
      case "activity" -> activity(file);
      case "duties" ->
          answers.again().contains(path)
              ? duties(file)
              : file.left(Why.NOT_ASKED_FOR, file.title());
      case "report" -> report(file);
      case "news", "results" -> file.left(Why.PAST, file.title());
      case "attachment" -> file.left(Why.ATTACHMENT, file.title());
      case "calendar" -> calendar(file);
      case "identity" -> identity(file);
      case "legal", "question", "format" -> whole(file);
      default -> page(file);
    };
  }

  /** Whether a locality.md is that of a place which begins the year. */
  private boolean isOwn(String path) {
    return old.editions().contains(path.substring(0, path.lastIndexOf('/')));
  }

  private boolean isOfYear(String path) {
    return path.startsWith(old.folder() + "/slogans/");
  }

  private static Optional<byte[]> whole(RenewedFile file) {
    file.drop("verified-on");
    return file.taken();
  }

  /**
   * A number goes on, and is to be called anew.
   *
   * @param needsSource whether it is nothing without where it is from
   */
  private Optional<byte[]> number(RenewedFile file, boolean needsSource) {
    file.text().text("called-on").ifPresent(day -> file.tellLeft("called-on", Why.CALLED, day));
    file.drop("called-on", "called-by", "verified-on");
    Optional<Trace> lost = file.scrub("name", "for", "scope", "source", "source-date");
    if (!needsSource && file.trace(file.text().words("source")).isPresent()) {
      file.leave("source", Why.NUMBER);
      file.drop("source-date");
    } else if (lost.isPresent() && file.trace(file.text().words("source")).isPresent()) {
      file.tellOpen(Gap.SOURCE, file.title());
    }
    Optional<LocalDate> called = Optional.ofNullable(answers.calls().get(file.oldPath()));
    if (called.isPresent() && answers.caller().isPresent()) {
      List<String> before = List.of("phone", "address", "hours", "source", "source-date");
      file.put("called-on", called.get().toString(), before);
      file.put("called-by", answers.caller().get(), List.of("called-on"));
    } else if (file.text().has("phone")) {
      file.tellOpen(Gap.CALL, file.title());
    }
    file.scrubBody();
    return file.taken();
  }

  private Optional<byte[]> activity(RenewedFile file) {
    Held held = answers.activities().get(file.oldPath());
    if (held == null) {
      return file.left(Why.NOT_ASKED_FOR, file.title());
    }
    file.tidyTitle();
    file.text()
        .text("backdrop")
        .flatMap(file.traces()::inPrinted)
        .ifPresent(trace -> file.leave("backdrop", trace.why()));
    file.drop(OF_DAYS);
    file.drop("source");
    Optional<Trace> lost = file.scrub("title");
    if (lost.isPresent()) {
      return file.left(lost.get().why(), file.title());
    }
    List<String> before = List.of("title", "lang");
    if (held.from().isPresent() && held.to().isPresent()) {
      file.put("from", held.from().get().toString(), before);
      file.put("to", held.to().get().toString(), List.of("from"));
    } else if (held.from().isPresent()) {
      file.put("date", held.from().get().toString(), before);
    }
    file.scrubBody();
    return file.taken();
  }

  /** By its sections: each stands for one office. */
  private static Optional<byte[]> duties(RenewedFile file) {
    file.tidyTitle();
    file.drop("source");
    Optional<Trace> lost = file.scrub("title");
    if (lost.isPresent()) {
      return file.left(lost.get().why(), file.title());
    }
    StringBuilder kept = new StringBuilder();
    for (String section : sections(file.text().body())) {
      Optional<Trace> trace = file.bound(section);
      if (trace.isPresent()) {
        String heading = section.lines().findFirst().orElse("").replaceFirst("^#+ ", "");
        file.tellLeftBody(trace.get(), heading + ": " + trace.get().words());
      } else {
        kept.append(section);
      }
    }
    if (kept.toString().isBlank()) {
      return Optional.empty();
    }
    file.change(text -> text.withBody(kept.toString().stripTrailing() + "\n"));
    return file.taken();
  }

  private static List<String> sections(String body) {
    List<Integer> starts =
        SECTION.matcher(body).results().map(found -> found.start()).collect(Collectors.toList());
    if (starts.isEmpty() || starts.get(0) > 0) {
      starts.add(0, 0);
    }
    starts.add(body.length());
    List<String> sections = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      sections.add(body.substring(starts.get(i), starts.get(i + 1)));
    }
    return sections;
  }

  /** The form lasts, what is around it is of the plan. */
  private static Optional<byte[]> report(RenewedFile file) {
    file.tidyTitle();
    file.drop("source");
    Optional<Trace> lost = file.scrub("title");
    file.scrubBody();
    FrontMatterText text = file.text();
    boolean form = Set.of("outline", "tables", "common").stream().anyMatch(text::has);
    boolean empty = lost.isEmpty() && !form && text.body().isBlank();
    return empty ? Optional.empty() : file.takenUnless(lost);
  }

  private static Optional<byte[]> calendar(RenewedFile file) {
    List<String> days = file.text().words("days");
    Optional<Trace> trace =
        days.stream().anyMatch(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
            ? Optional.of(new Trace(Why.DAY, file.title()))
            : file.trace(days);
    return file.takenUnless(file.scrub("days").or(() -> trace));
  }

  private static Optional<byte[]> identity(RenewedFile file) {
    file.leave("picture", Why.THEME);
    file.scrub();
    file.scrubBody();
    boolean empty = file.text().body().isBlank() && file.text().keys().equals(List.of("type"));
    return empty ? Optional.empty() : file.taken();
  }

  private static Optional<byte[]> page(RenewedFile file) {
    Optional<Trace> lost = file.scrub("title").or(() -> file.bound(file.text().body()));
    return lost.isPresent()
        ? file.left(lost.get().why(), file.title() + ": " + lost.get().words())
        : file.taken();
  }
}
