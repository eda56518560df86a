package vn.lantoa.renew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.renew.YearAnswers.Held;
import vn.lantoa.renew.YearNote.Gap;
import vn.lantoa.renew.YearNote.Left;
import vn.lantoa.renew.YearNote.Open;
import vn.lantoa.renew.YearNote.Taken;
import vn.lantoa.renew.YearTraces.Trace;

/** One file of the old year as it is in the new one, where it is there at all. */
final class FileRenewal {
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

  private static final Set<String> OF_DAYS =
      Set.of("date", "from", "to", "before", "during", "sessions", "time", "tentative");

  private static final Pattern OF_CONFIRMED = Pattern.compile("(?m)^\\s+- theme-confirmed:");
  private static final Pattern SECTION = Pattern.compile("(?m)^## .*$");
  private static final String BODY = "body";

  private final OldYear old;
  private final YearTraces traces;
  private final YearAnswers answers;
  private final YearLayer layer;
  private final Set<String> gone;
  private final List<YearNote> notes;
  private final String path;
  private final String renewed;
  private FrontMatterText front;

  /**
   * @param gone addresses of pages of its edition that stay behind: /tin-tuc/
   */
  FileRenewal(
      OldYear old,
      YearTraces traces,
      YearAnswers answers,
      YearLayer layer,
      Set<String> gone,
      String path,
      FrontMatterText front,
      List<YearNote> notes) {
    this.old = old;
    this.traces = traces;
    this.answers = answers;
    this.layer = layer;
    this.gone = gone;
    this.path = path;
    this.renewed = old.renamed(path, traces.newYear());
    this.front = front;
    this.notes = notes;
  }

  /** Its bytes in the new year; none where all of it stays behind. */
  Optional<byte[]> renew() {
    if (front.has("taken-down")) {
      return left(Why.TAKEN_DOWN, title());
    }
    if (front.text("hide").filter("true"::equals).isPresent()) {
      boolean needed = layer.shared().contains(path.substring(path.lastIndexOf('/') + 1));
      return needed ? whole() : left(Why.NOTHING_TO_HIDE, title());
    }
    front = front.withComments(this::comment);
    front = front.without("corrected"); // misprints of the old document
    return switch (OldYear.type(front)) {
      case "locality" -> locality();
      case "campaign" -> campaign();
      case "slogans" -> slogans();
      case "hotline", "contact" -> number();
      case "activity" -> activity();
      case "duties" -> answers.again().contains(path) ? duties() : left(Why.NOT_ASKED_FOR, title());
      case "report" -> report();
      case "news", "results" -> left(Why.PAST, title());
      case "attachment" -> left(Why.ATTACHMENT, title());
      case "calendar" -> calendar();
      case "identity" -> identity();
      case "legal", "question", "format" -> whole();
      default -> page();
    };
  }

  private String title() {
    return front.text("title").or(() -> front.text("name")).orElse("");
  }

  private Optional<byte[]> left(Why why, String words) {
    notes.add(new Left(path, "", why, words));
    return Optional.empty();
  }

  private Optional<byte[]> whole() {
    front = front.without("verified-on");
    return taken();
  }

  private Optional<byte[]> taken() {
    notes.add(new Taken(renewed, title()));
    return Optional.of(front.bytes());
  }

  /** Without a key, and told so. */
  private void without(String key, Why why) {
    if (front.has(key)) {
      List<String> words = front.words(key);
      notes.add(new Left(path, key, why, words.isEmpty() ? "" : words.get(0)));
      front = front.without(key);
    }
  }

  /**
   * Without every key that is bound to the old year.
   *
   * @return whether what is needed is left
   */
  private Optional<Trace> scrub(Set<String> needed) {
    Optional<Trace> lost = Optional.empty();
    for (String key : front.keys()) {
      String outer = key.replaceFirst("\\..*", "");
      if (key.contains(".") || LASTING.contains(outer)) {
        continue;
      }
      Optional<Trace> trace = trace(front.words(key));
      if (trace.isPresent() && needed.contains(key)) {
        lost = trace;
      } else if (trace.isPresent()) {
        without(key, trace.get().why());
      }
    }
    return lost;
  }

  private Optional<Trace> trace(List<String> texts) {
    return texts.stream().flatMap(text -> traces.inTitle(text).stream()).findFirst();
  }

  private Optional<Trace> bound(String text) {
    return traces
        .inBody(text)
        .or(
            () ->
                gone.stream()
                    .filter(page -> text.contains("](" + page))
                    .map(page -> new Trace(Why.LEADS_NOWHERE, page))
                    .findFirst());
  }

  /** Without the text below the front matter where that is bound to the old year. */
  private boolean scrubBody() {
    Optional<Trace> trace = bound(front.body());
    trace.ifPresent(
        found -> {
          notes.add(new Left(path, BODY, found.why(), found.words()));
          front = front.withBody("");
        });
    return trace.isPresent();
  }

  /** A title that only ends in the year goes on without it. */
  private void tidyTitle() {
    Optional<String> title = front.text("title");
    title
        .map(
            text ->
                text.replaceFirst("(?iu),?\\s+(?:trong )?năm " + traces.oldYear() + "\\s*$", ""))
        .filter(text -> !text.isBlank() && traces.inTitle(text).isEmpty())
        .ifPresent(text -> front = front.with("title", text, List.of("type")));
  }

  /** What `lantoa init` wrote is written anew; other comments go where they name the old year. */
  private Optional<String> comment(String comment) {
    String year = Integer.toString(traces.oldYear());
    Matcher ours =
        Pattern.compile("(# (?:Trang của .*, năm |  by: ))" + year + "(\\.|-12-…)")
            .matcher(comment);
    if (ours.matches()) {
      return Optional.of(ours.group(1) + traces.newYear() + ours.group(2));
    }
    return traces.inTitle(comment).isPresent() ? Optional.empty() : Optional.of(comment);
  }

  private Optional<byte[]> locality() {
    boolean own = old.editions().contains(path.substring(0, path.length() - 12));
    plan(own);
    report(own);
    without("theme", Why.PLAN);
    without("slogans", Why.PLAN);
    scrub(Set.of());
    boolean bound = scrubBody();
    if (own && (bound || front.body().isBlank())) {
      notes.add(new Open(renewed, Gap.INTRODUCTION, ""));
    }
    if (own && front.text("address").isEmpty()) {
      notes.add(new Open(renewed, Gap.ADDRESS, ""));
    }
    return taken();
  }

  private void plan(boolean own) {
    Optional<String> title = own ? answers.planTitle() : Optional.empty();
    for (String key : List.of("plan.title", "plan.number", "plan.date")) {
      front.text(key).ifPresent(text -> notes.add(new Left(path, key, planReason(key), text)));
    }
    if (title.isEmpty()) {
      front = front.without("plan");
      if (own) {
        notes.add(new Open(renewed, Gap.PLAN, ""));
      }
      return;
    }
    List<String> before = List.of("issuer", "also", "lang", "code", "address", "website");
    front = front.with("plan.title", title.get(), before);
    front = front.with("plan.number", answers.planNumber().orElse(""), List.of("plan.title"));
    String signed = answers.planDate().map(LocalDate::toString).orElse("");
    front = front.with("plan.date", signed, List.of("plan.title", "plan.number"));
    if (answers.planNumber().isEmpty()) {
      notes.add(new Open(renewed, Gap.PLAN_NUMBER, ""));
    }
  }

  private static Why planReason(String key) {
    return switch (key) {
      case "plan.number" -> Why.NUMBER;
      case "plan.date" -> Why.DAY;
      default -> Why.YEAR;
    };
  }

  private void report(boolean own) {
    front.text("report.by").ifPresent(day -> notes.add(new Left(path, "report.by", Why.DAY, day)));
    Optional<String> to = answers.reportTo().or(() -> front.text("report.to"));
    Optional<LocalDate> by = own ? answers.reportBy() : Optional.empty();
    if (by.isEmpty() || to.isEmpty()) {
      front = front.without("report");
      if (own) {
        notes.add(new Open(renewed, Gap.REPORT, to.orElse("")));
      }
      return;
    }
    List<String> before = List.of("issuer", "also", "lang", "code", "address", "website", "plan");
    front = front.with("report.to", to.get(), before);
    front = front.with("report.by", by.get().toString(), List.of("report.to"));
  }

  /** Of a year that the program does not have; what is hers of it goes on. */
  private Optional<byte[]> campaign() {
    String year = Integer.toString(traces.newYear());
    front = front.with("year", traces.newYear(), List.of("title"));
    without("theme", Why.THEME);
    front = front.without("theme-pending").without("whole");
    without("theme-confirmed", Why.NUMBER);
    without("guidance", Why.NUMBER);
    if (answers.theme().isPresent()) {
      front = front.with("theme", answers.theme().get(), List.of("year"));
      if (traces.isOfOtherYear(answers.theme().get())) {
        String guidance = answers.guidance().orElse("");
        front = front.with("theme-confirmed", guidance, List.of("theme"));
      }
    } else {
      front = front.with("theme-pending", true, List.of("year"));
    }
    for (String key : List.of("starts", "ends")) {
      front
          .text(key)
          .filter(day -> day.startsWith(Integer.toString(traces.oldYear())))
          .ifPresent(day -> front = front.with(key, year + day.substring(4), List.of("year")));
    }
    answers.guidance().ifPresent(n -> front = front.with("guidance", n, List.of("ends")));
    scrub(Set.of("title", "year", "starts", "ends", "theme", "theme-confirmed", "guidance"));
    scrubBody();
    notes.add(new Open(renewed, Gap.DAYS, ""));
    return taken();
  }

  private Optional<byte[]> slogans() {
    if (front
        .text("title")
        .filter(title -> title.matches("(?iu)chủ đề( của)?( năm.*)?"))
        .isPresent()) {
      return left(Why.THEME, title());
    }
    Optional<Trace> lost = scrub(Set.of("title"));
    if (lost.isPresent()) {
      return left(lost.get().why(), title());
    }
    SloganText text = SloganText.of(front.bytes()).orElseThrow();
    List<SloganText.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < text.slogans().size(); i++) {
      String words = text.slogans().get(i);
      String whole = text.whole().get(i);
      Optional<Trace> trace =
          traces.inBody(words.replaceAll("[|~]", " ")).or(() -> trace(List.of(whole)));
      if (trace.isEmpty() && OF_CONFIRMED.matcher(whole).find()) {
        trace = Optional.of(new Trace(Why.THEME, words));
      }
      boolean ofYear = path.startsWith(old.folder() + "/slogans/");
      if (trace.isEmpty() && ofYear && layer.hasSlogan(words)) {
        trace = Optional.of(new Trace(Why.THERE, words));
      }
      if (trace.isPresent()) {
        notes.add(new Left(path, "slogan", trace.get().why(), words));
      } else {
        wanted.add(new SloganText.Wanted(Optional.of(i), words));
      }
    }
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    front =
        wanted.size() == text.slogans().size()
            ? front
            : FrontMatterText.of(text.with(wanted).bytes()).orElseThrow();
    return taken();
  }

  private Optional<byte[]> number() {
    boolean needsSource = OldYear.type(front).equals("hotline");
    front
        .text("called-on")
        .ifPresent(day -> notes.add(new Left(path, "called-on", Why.CALLED, day)));
    front = front.without("called-on").without("called-by").without("verified-on");
    Optional<LocalDate> called =
        Optional.ofNullable(answers.calls().get(path))
            .filter(unused -> answers.caller().isPresent());
    Optional<Trace> lost = scrub(Set.of("name", "for", "scope", "source", "source-date"));
    if (!needsSource && trace(front.words("source")).isPresent()) {
      without("source", Why.NUMBER);
      front = front.without("source-date");
    } else if (lost.isPresent() && trace(front.words("source")).isPresent()) {
      notes.add(new Open(renewed, Gap.SOURCE, title()));
    }
    if (called.isPresent()) {
      List<String> before = List.of("phone", "address", "hours", "source", "source-date");
      front = front.with("called-on", called.get().toString(), before);
      front = front.with("called-by", answers.caller().orElseThrow(), List.of("called-on"));
    } else if (front.has("phone")) {
      notes.add(new Open(renewed, Gap.CALL, title()));
    }
    scrubBody();
    return taken();
  }

  private Optional<byte[]> activity() {
    Held held = answers.activities().get(path);
    if (held == null) {
      return left(Why.NOT_ASKED_FOR, title());
    }
    tidyTitle();
    front = OF_DAYS.stream().sorted().reduce(front, FrontMatterText::without, (one, next) -> next);
    front = front.without("source");
    Optional<Trace> lost = scrub(Set.of("title"));
    if (lost.isPresent()) {
      return left(lost.get().why(), title());
    }
    List<String> before = List.of("title", "lang");
    if (held.from().isPresent() && held.to().isPresent()) {
      front = front.with("from", held.from().get().toString(), before);
      front = front.with("to", held.to().get().toString(), List.of("from"));
    } else if (held.from().isPresent()) {
      front = front.with("date", held.from().get().toString(), before);
    }
    scrubBody();
    return taken();
  }

  /** By its sections: each stands for one office. */
  private Optional<byte[]> duties() {
    tidyTitle();
    front = front.without("source");
    Optional<Trace> lost = scrub(Set.of("title"));
    if (lost.isPresent()) {
      return left(lost.get().why(), title());
    }
    StringBuilder kept = new StringBuilder();
    for (String section : sections(front.body())) {
      Optional<Trace> trace = bound(section);
      if (trace.isPresent()) {
        String heading = section.lines().findFirst().orElse("").replaceFirst("^#+ ", "");
        notes.add(new Left(path, BODY, trace.get().why(), heading + ": " + trace.get().words()));
      } else {
        kept.append(section);
      }
    }
    if (kept.toString().isBlank()) {
      return Optional.empty();
    }
    front = front.withBody(kept.toString().stripTrailing() + "\n");
    return taken();
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
  private Optional<byte[]> report() {
    tidyTitle();
    front = front.without("source");
    Optional<Trace> lost = scrub(Set.of("title"));
    scrubBody();
    boolean form = front.has("outline") || front.has("tables") || front.has("common");
    if (lost.isPresent()) {
      return left(lost.get().why(), title());
    }
    if (!form && front.body().isBlank()) {
      return Optional.empty();
    }
    return taken();
  }

  private Optional<byte[]> calendar() {
    List<String> days = front.words("days");
    Optional<Trace> trace =
        days.stream().anyMatch(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
            ? Optional.of(new Trace(Why.DAY, title()))
            : trace(days);
    Optional<Trace> lost = scrub(Set.of("days")).or(() -> trace);
    return lost.isPresent() ? left(lost.get().why(), title()) : taken();
  }

  private Optional<byte[]> identity() {
    without("picture", Why.THEME);
    scrub(Set.of());
    scrubBody();
    boolean empty = front.body().isBlank() && front.keys().equals(List.of("type"));
    return empty ? Optional.empty() : taken();
  }

  private Optional<byte[]> page() {
    Optional<Trace> lost = scrub(Set.of("title")).or(() -> bound(front.body()));
    return lost.isPresent() ? left(lost.get().why(), title() + ": " + lost.get().words()) : taken();
  }
}
