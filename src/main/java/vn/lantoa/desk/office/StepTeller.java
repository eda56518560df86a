package vn.lantoa.desk.office;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SavedStep;
import vn.lantoa.http.Form;

/** What was saved, undone and done again, in words: each place has its own. */
public record StepTeller(Office office, DeskWords words) {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("HH:mm d/M", Locale.ROOT);
  private static final String LOCALITY = "locality.md";

  /** Without these there is no place, and no year. */
  private static final Set<String> NEEDED = Set.of(LOCALITY, "campaign.md");

  /** Types of files whose screen is not called by an entry's type. */
  private static final Map<String, String> SCREENS =
      Map.of(
          "slogans", "slogans",
          "identity", "identity",
          "attachment", "papers");

  /**
   * A step that a button is for.
   *
   * @param name in the journal
   * @param words what it was, and when
   */
  public record Told(String name, String words) {}

  /**
   * What can be done at a place.
   *
   * @param undo the last step; empty where there is none
   * @param redo the step that was undone last; empty where there is none
   * @param elsewhere whether the last step is one of several places
   */
  public record Turns(List<Told> undo, List<Told> redo, boolean elsewhere) {}

  /**
   * Those of a place.
   *
   * @param edition its path; empty for what is of no single edition
   */
  public Turns of(String edition) throws IOException {
    List<SavedStep> all = office.store().steps();
    List<String> editions = office.editions();
    Predicate<SavedStep> here =
        edition.isEmpty()
            ? step -> editions.stream().noneMatch(one -> isIn(step, one, editions))
            : step -> isIn(step, edition, editions);
    Predicate<SavedStep> near =
        edition.isEmpty() ? here : step -> step.touches(edition, places(step, editions));
    Optional<SavedStep> last = last(all, near.and(step -> !step.isUndone()));
    int number = last.map(SavedStep::number).orElse(-1);
    Optional<SavedStep> undone =
        last(all, here.and(step -> step.isUndone() && step.number() > number));
    return new Turns(
        told(last.filter(here)), told(undone), last.isPresent() && last.filter(here).isEmpty());
  }

  /** The name of the step that was saved last, wherever that was; none where there is none. */
  public List<String> newest() throws IOException {
    return last(office.store().steps(), step -> !step.isUndone()).stream()
        .map(SavedStep::name)
        .toList();
  }

  private static Optional<SavedStep> last(List<SavedStep> all, Predicate<SavedStep> which) {
    return all.stream().filter(which).reduce((one, next) -> next);
  }

  private List<Told> told(Optional<SavedStep> step) throws IOException {
    return step.isEmpty() ? List.of() : List.of(new Told(step.get().name(), at(step.get())));
  }

  private String at(SavedStep step) throws IOException {
    ZonedDateTime time = step.time().atZone(VIETNAM);
    boolean today =
        time.toLocalDate().equals(LocalDate.ofInstant(office.clock().instant(), VIETNAM));
    return what(step) + ", " + (today ? TIME : DAY).format(time);
  }

  /** Which screen and which of its entries; of many files how many more. */
  private String what(SavedStep step) throws IOException {
    List<String> places = places(step);
    if (places.size() > 1) {
      return words.text("step.places", places.size(), step.files().size());
    }
    List<String> texts = new ArrayList<>(step.files());
    texts.removeIf(file -> !file.endsWith(".md"));
    Optional<String> locality =
        texts.stream().filter(file -> file.endsWith("/" + LOCALITY)).findFirst();
    if (locality.isPresent() && (isThere(locality.get()) == isNew(step, locality.get()))) {
      return words.text("step.begun", where(step));
    }
    for (String file : texts) {
      Optional<FrontMatterText> front = front(step, file);
      Optional<String> screen = front.flatMap(text -> text.text("type")).flatMap(this::screen);
      if (screen.isPresent()) {
        Optional<String> title = front.flatMap(StepTeller::title).or(() -> picture(step));
        String named = title.map(name -> screen.get() + " – " + name).orElse(screen.get());
        return texts.size() == 1 ? named : words.text("step.more", named, texts.size() - 1);
      }
    }
    String first = step.files().get(0);
    return first.substring(first.lastIndexOf('/') + 1);
  }

  private boolean isThere(String file) throws IOException {
    return office.store().read(file).isPresent();
  }

  /** Whether one side of the step is without the file. */
  private boolean isNew(SavedStep step, String file) throws IOException {
    return office.store().before(step, file).isEmpty();
  }

  private Optional<FrontMatterText> front(SavedStep step, String file) throws IOException {
    Optional<byte[]> now = office.store().read(file);
    return (now.isPresent() ? now : office.store().before(step, file)).flatMap(FrontMatterText::of);
  }

  private Optional<String> screen(String type) {
    return words.known(SCREENS.getOrDefault(type, "entry." + type));
  }

  private static Optional<String> title(FrontMatterText text) {
    return text.text("title").or(() -> text.text("name"));
  }

  private static Optional<String> picture(SavedStep step) {
    return step.files().stream()
        .filter(file -> !file.endsWith(".md"))
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .findFirst();
  }

  /** The editions that a step is of; a folder that is none of them counts as one. */
  private List<String> places(SavedStep step) throws IOException {
    List<String> editions = office.editions();
    Optional<String> only =
        places(step, editions).stream()
            .filter(place -> isIn(step, place, editions))
            .max(Comparator.comparingInt(String::length));
    if (only.isPresent()) {
      return List.of(only.get());
    }
    return step.files().stream().map(file -> place(file, editions, step)).distinct().toList();
  }

  /** Whether a step is of an edition alone, and of what is shared above it. */
  public boolean isIn(SavedStep step, String edition) throws IOException {
    return isIn(step, edition, office.editions());
  }

  private static boolean isIn(SavedStep step, String edition, List<String> editions) {
    return step.isIn(edition, places(step, editions));
  }

  /** Those that there are, and those that a step begins. */
  private static List<String> places(SavedStep step, List<String> editions) {
    return Stream.concat(editions.stream(), step.files().stream().flatMap(StepTeller::begun))
        .distinct()
        .toList();
  }

  /** The place that a file begins. */
  private static Stream<String> begun(String file) {
    String locality = "/" + LOCALITY;
    return Stream.of(file)
        .filter(one -> one.endsWith(locality))
        .map(one -> one.substring(0, one.length() - locality.length()));
  }

  private static String place(String file, List<String> editions, SavedStep step) {
    return editions.stream()
        .filter(edition -> file.startsWith(edition + "/"))
        .max(Comparator.comparingInt(String::length))
        .or(
            () ->
                step.files().stream()
                    .filter(one -> one.endsWith("/" + LOCALITY))
                    .map(one -> one.substring(0, one.lastIndexOf('/')))
                    .filter(folder -> file.startsWith(folder + "/"))
                    .findFirst())
        .orElse(file.substring(0, Math.max(0, file.lastIndexOf('/'))));
  }

  /** What the place of a step is called; of several, how many there are. */
  private String where(SavedStep step) throws IOException {
    List<String> places = places(step);
    return places.size() == 1
        ? office.name(places.get(0), front(step, places.get(0) + "/" + LOCALITY))
        : words.text("step.several", places.size());
  }

  /** Whether undoing a step would take away what it made for other places, too. */
  public boolean isNeeded(String named) throws IOException {
    Optional<SavedStep> step =
        last(office.store().steps(), one -> one.name().equals(named) && !one.isUndone());
    if (step.isPresent()) {
      for (String edition : office.editions()) {
        for (String file : step.get().sharedWith(edition, places(step.get(), office.editions()))) {
          String name = file.substring(file.lastIndexOf('/') + 1);
          if (NEEDED.contains(name) && office.store().before(step.get(), file).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * What a screen says after a button for a step was pressed: fields {@code xong} what was done,
   * {@code buoc} with which.
   */
  public String said(Form query) throws IOException {
    Optional<SavedStep> step =
        last(office.store().steps(), one -> one.name().equals(query.text("buoc")));
    if (step.isEmpty()) {
      return words.text("undo.gone");
    }
    String key =
        switch (query.text("xong")) {
          case "khong" -> "undo.changed";
          case "chung" -> "undo.shared";
          default -> step.get().isUndone() ? "undo.done" : "redo.done";
        };
    return words.text(key, at(step.get()), where(step.get()));
  }
}
