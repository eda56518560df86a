package vn.lantoa.renew;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lantoa.begin.CampaignText;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.read.wording.OfficialThemes;
import vn.lantoa.renew.YearNote.Gap;
import vn.lantoa.renew.YearNote.Left;
import vn.lantoa.renew.YearNote.Open;
import vn.lantoa.text.Slug;

/**
 * The new year's files, made from the old one's.
 *
 * @param files by their paths below the content
 * @param own those that must not be there yet
 * @param notes what was taken over, what was left out, what is still to be filled in
 */
public record YearRenewal(Map<String, byte[]> files, List<String> own, List<YearNote> notes) {
  private static final String CAMPAIGN = "campaign.md";

  /** What a type's files make together. */
  private static final Map<String, String> PAGES =
      Map.of(
          "news", "tin-tuc",
          "results", "ket-qua",
          "duties", "phan-cong",
          "activity", "hoat-dong");

  public YearRenewal {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    own = List.copyOf(own);
    notes = List.copyOf(notes);
  }

  /** The last day of a place that is no more when the new year begins. */
  public static Optional<LocalDate> ended(OldYear old, String edition, int year) {
    return old.front(edition + "/" + OldYear.LOCALITY)
        .flatMap(front -> front.text("until"))
        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .filter(day -> day.getYear() < year);
  }

  /**
   * A pure function: the same files and answers, the same bytes.
   *
   * @param answers of her editions, by their paths; that of the year's folder for what is above
   * @param theme of the old year, as far as the program has it
   * @param layer what the program has of the new year
   */
  public static YearRenewal of(
      OldYear old,
      int year,
      Map<String, YearAnswers> answers,
      Optional<String> theme,
      YearLayer layer) {
    YearAnswers ofYear = answers.getOrDefault(old.folder(), YearAnswers.none());
    OfficialThemes official = new OfficialThemes();
    List<String> themes = new ArrayList<>(official.of(old.year()).stream().toList());
    theme.ifPresent(themes::add);
    String campaign = old.folder() + "/" + CAMPAIGN;
    old.front(campaign).flatMap(front -> front.text("theme")).ifPresent(themes::add);
    Optional<String> now = ofYear.theme().or(layer::theme).or(() -> official.of(year));
    YearTraces traces = new YearTraces(old.year(), year, themes, official.all(), now);
    Map<String, Set<String>> gone = Map.of();
    while (true) {
      YearRenewal made = made(old, year, answers, layer, traces, gone);
      Map<String, Set<String>> more = gone(old, year, made.files());
      if (more.equals(gone)) {
        return made;
      }
      gone = more;
    }
  }

  private static YearRenewal made(
      OldYear old,
      int year,
      Map<String, YearAnswers> answers,
      YearLayer layer,
      YearTraces traces,
      Map<String, Set<String>> gone) {
    YearAnswers ofYear = answers.getOrDefault(old.folder(), YearAnswers.none());
    String campaign = old.folder() + "/" + CAMPAIGN;
    List<YearNote> notes = new ArrayList<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    campaign(old, year, ofYear, layer)
        .ifPresent(
            text -> {
              files.put(old.folder(year) + "/" + CAMPAIGN, text.getBytes(StandardCharsets.UTF_8));
              notes.add(new YearNote.Taken(old.folder(year) + "/" + CAMPAIGN, ""));
              notes.add(new Open(old.folder(year) + "/" + CAMPAIGN, Gap.DAYS, ""));
            });
    boolean needsCampaign = !layer.isKnown() || ofYear.theme().isPresent();
    List<String> others = new ArrayList<>();
    for (String path : old.files().keySet()) {
      if (!path.endsWith(".md")) {
        others.add(path);
      } else if (!path.equals(campaign) || needsCampaign) {
        Optional<FrontMatterText> front = old.front(path);
        String owner = old.owner(path);
        if (front.isEmpty()) {
          notes.add(new Left(path, "", Why.UNREADABLE, ""));
          continue;
        }
        YearAnswers said = answers.getOrDefault(owner, YearAnswers.none());
        Set<String> pages = new TreeSet<>();
        gone.forEach(
            (place, some) -> pages.addAll((owner + "/").startsWith(place + "/") ? some : Set.of()));
        String renamed = old.renamed(path, year);
        new FileRenewal(old, said, layer)
            .renew(new RenewedFile(traces, pages, path, renamed, front.get(), notes))
            .ifPresent(text -> files.put(renamed, text));
      }
    }
    pictures(old, year, others, files);
    List<String> own =
        old.editions().stream().map(e -> old.renamed(e, year) + "/" + OldYear.LOCALITY).toList();
    gaps(old, year, ofYear, layer, files, notes);
    return new YearRenewal(files, own, notes);
  }

  /** Addresses that each place had and has no more. */
  private static Map<String, Set<String>> gone(OldYear old, int year, Map<String, byte[]> files) {
    Map<String, Set<String>> gone = new TreeMap<>();
    for (String path : old.files().keySet()) {
      Optional<FrontMatterText> front = old.front(path);
      if (front.isEmpty() || files.containsKey(old.renamed(path, year))) {
        continue;
      }
      String owner = old.owner(path);
      String type = OldYear.type(front.get());
      String page =
          type.equals("page")
              ? front.get().text("path").orElse(Slug.of(stem(path))).replaceAll("^/|/$", "")
              : PAGES.getOrDefault(type, "");
      boolean others =
          !type.equals("page")
              && files.keySet().stream()
                  .filter(name -> name.startsWith(old.renamed(owner, year) + "/"))
                  .flatMap(name -> front(files, name).stream())
                  .anyMatch(text -> OldYear.type(text).equals(type));
      if (!page.isEmpty() && !others) {
        gone.computeIfAbsent(owner, unused -> new TreeSet<>()).add("/" + page + "/");
      }
    }
    return gone;
  }

  private static Optional<FrontMatterText> front(Map<String, byte[]> files, String name) {
    return name.endsWith(".md")
        ? FrontMatterText.of(files.getOrDefault(name, new byte[0]))
        : Optional.empty();
  }

  private static String stem(String path) {
    return path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
  }

  /** For a year that neither she nor the program has written of. */
  private static Optional<String> campaign(
      OldYear old, int year, YearAnswers answers, YearLayer layer) {
    boolean hers = old.files().containsKey(old.folder() + "/" + CAMPAIGN);
    boolean month = old.folder().length() == 4;
    boolean needed = !layer.isKnown() || answers.theme().isPresent();
    if (hers || !month || !needed) {
      return Optional.empty();
    }
    FrontMatterText text =
        FrontMatterText.of(CampaignText.of(year).getBytes(StandardCharsets.UTF_8)).orElseThrow();
    if (answers.theme().isPresent()) {
      text = text.without("theme-pending").with("theme", answers.theme().get(), List.of("year"));
      boolean repeats = new OfficialThemes().isOfOtherYear(answers.theme().get(), year);
      if (repeats) {
        text = text.with("theme-confirmed", answers.guidance().orElse(""), List.of("theme"));
      }
      text = text.withComments(line -> Optional.of(line).filter(l -> !l.contains("theme: …")));
    }
    if (answers.guidance().isPresent()) {
      text = text.with("guidance", answers.guidance().get(), List.of("ends"));
      text = text.withComments(line -> Optional.of(line).filter(l -> !l.contains("guidance: …")));
    }
    return Optional.of(new String(text.bytes(), StandardCharsets.UTF_8));
  }

  /** Those that what is taken over names. */
  private static void pictures(
      OldYear old, int year, List<String> others, Map<String, byte[]> files) {
    List<String> texts =
        files.values().stream().map(text -> new String(text, StandardCharsets.UTF_8)).toList();
    for (String path : others) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (texts.stream().anyMatch(text -> text.contains(name))) {
        files.put(old.renamed(path, year), old.files().getOrDefault(path, new byte[0]));
      }
    }
  }

  private static void gaps(
      OldYear old,
      int year,
      YearAnswers answers,
      YearLayer layer,
      Map<String, byte[]> files,
      List<YearNote> notes) {
    if (layer.theme().or(answers::theme).isEmpty()) {
      notes.add(new Open(old.folder(year) + "/" + CAMPAIGN, Gap.THEME, ""));
    }
    for (String edition : old.editions()) {
      String now = old.renamed(edition, year);
      boolean slogans =
          !layer.slogans().isEmpty()
              || files.keySet().stream().anyMatch(p -> p.contains("/slogans/"));
      if (!slogans) {
        notes.add(new Open(now + "/slogans/", Gap.SLOGANS, ""));
      }
      if (files.keySet().stream().noneMatch(p -> p.startsWith(now + "/activities/"))) {
        notes.add(new Open(now + "/activities/", Gap.ACTIVITIES, ""));
      }
    }
  }

  /** Notes of one kind, in the order of the files. */
  public <T extends YearNote> List<T> notes(Class<T> kind) {
    return notes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
