package vn.lantoa.desk.entry;

import static vn.lantoa.desk.entry.EntryField.optional;
import static vn.lantoa.desk.entry.EntryField.required;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.desk.entry.EntryField.Kind;

/** What a screen is for: which files, with which keys, in which order. */
enum EntryKind {
  /** Who publishes: one file, which makes the edition. */
  PLACE(
      "co-quan",
      "locality",
      "",
      List.of(
          new Group(
              "main",
              List.of(
                  required("name", "ten", Kind.TEXT),
                  optional("issuer", "co-quan", Kind.TEXT),
                  optional("address", "dia-chi", Kind.TEXT),
                  optional("website", "trang-web", Kind.TEXT))),
          new Group(
              "plan",
              List.of(
                  optional("plan.title", "ke-hoach", Kind.TEXT),
                  optional("plan.number", "so", Kind.TEXT),
                  optional("plan.date", "ngay", Kind.DAY))),
          new Group(
              "report",
              List.of(
                  optional("report.to", "gui", Kind.TEXT), optional("report.by", "han", Kind.DAY))),
          body()),
      List.of(),
      false,
      List.of()),

  HOTLINE(
      "so-can-goi",
      "hotline",
      "hotlines",
      List.of(
          new Group(
              "main",
              List.of(
                  required("name", "ten", Kind.TEXT),
                  required("phone", "dien-thoai", Kind.PHONE),
                  required("owner", "don-vi", Kind.TEXT),
                  required("scope", "phuc-vu", Kind.TEXT),
                  optional("hours", "gio", Kind.OPENING),
                  optional("cost", "cuoc", Kind.TEXT),
                  optional("sms", "nhan-tin", Kind.FLAG),
                  optional("recorded", "ghi-am", Kind.YES_NO))),
          new Group(
              "source",
              List.of(
                  required("source", "nguon", Kind.TEXT),
                  optional("source-date", "ngay-nguon", Kind.PERIOD))),
          called(),
          body()),
      List.of("phone", "hours"),
      true,
      List.of()),

  CONTACT(
      "dia-chi-giup-do",
      "contact",
      "contacts",
      List.of(
          new Group(
              "main",
              List.of(
                  required("name", "ten", Kind.TEXT),
                  required("for", "de-lam-gi", Kind.TEXT),
                  optional("phone", "dien-thoai", Kind.PHONE),
                  optional("address", "dia-chi", Kind.TEXT),
                  optional("hours", "gio", Kind.OPENING),
                  optional("email", "thu", Kind.MAILBOX),
                  optional("person", "nguoi-tiep", Kind.TEXT),
                  optional("office", "phu-trach", Kind.FLAG),
                  optional("discreet", "kin-dao", Kind.FLAG))),
          called(),
          new Group(
              "source",
              List.of(
                  optional("source", "nguon", Kind.TEXT),
                  optional("source-date", "ngay-nguon", Kind.PERIOD))),
          body()),
      List.of("phone", "address", "for"),
      true,
      List.of("cong-an", "tram-y-te", "hoi-phu-nu", "dia-chi-tin-cay", "phu-trach")),

  ACTIVITY(
      "hoat-dong",
      "activity",
      "activities",
      List.of(
          new Group("main", List.of(required("title", "ten", Kind.TEXT))),
          new Group(
              "when",
              List.of(
                  optional("date", "ngay", Kind.DAY),
                  optional("from", "tu-ngay", Kind.DAY),
                  optional("to", "den-ngay", Kind.DAY),
                  optional("before", "truoc-ngay", Kind.DAY),
                  optional("during", "trong", Kind.PERIOD),
                  optional("time", "gio", Kind.HOURS),
                  optional("tentative", "du-kien", Kind.FLAG))),
          new Group(
              "sessions",
              List.of(
                  EntryField.rows(
                      "sessions",
                      "buoi",
                      List.of(
                          optional("date", "ngay", Kind.DAY),
                          optional("time", "gio", Kind.HOURS),
                          optional("title", "ten", Kind.TEXT),
                          optional("place", "noi", Kind.TEXT),
                          optional("address", "dia-chi", Kind.TEXT))))),
          new Group(
              "where",
              List.of(
                  optional("place", "noi", Kind.TEXT),
                  optional("address", "dia-chi", Kind.TEXT),
                  optional("organiser", "to-chuc", Kind.TEXT),
                  optional("backdrop", "phong", Kind.TEXT),
                  optional("source", "nguon", Kind.TEXT))),
          body()),
      List.of("date", "from", "to", "before", "during", "time", "place", "address"),
      false,
      List.of()),

  NEWS(
      "tin",
      "news",
      "news",
      List.of(
          new Group(
              "main",
              List.of(
                  required("title", "ten", Kind.TEXT),
                  required("date", "ngay", Kind.DAY),
                  optional("summary", "tom-tat", Kind.TEXT),
                  optional("results", "ket-qua", Kind.FLAG))),
          body(),
          new Group(
              "photos",
              List.of(
                  EntryField.rows(
                      "photos",
                      "anh",
                      List.of(
                          optional("file", "tep-anh", Kind.PICTURE),
                          optional("alt", "ta", Kind.TEXT),
                          optional("credit", "nguoi-chup", Kind.TEXT))))),
          new Group("source", List.of(optional("source", "nguon", Kind.TEXT)))),
      List.of("date", "summary"),
      false,
      List.of());

  /** Those that say nothing of when come last. */
  private static final String LATEST = "9999";

  private final String address;
  private final String type;
  private final String folder;
  private final List<Group> groups;
  private final List<String> summary;
  private final boolean ordered;
  private final List<String> starters;

  /**
   * @param address of its screen
   * @param type of its files
   * @param folder that new ones are put into, below that of the edition
   * @param summary keys of what a list shows of each
   * @param ordered whether people choose the order
   * @param starters what a new one may begin as, by name
   */
  EntryKind(
      String address,
      String type,
      String folder,
      List<Group> groups,
      List<String> summary,
      boolean ordered,
      List<String> starters) {
    this.address = address;
    this.type = type;
    this.folder = folder;
    this.groups = groups;
    this.summary = summary;
    this.ordered = ordered;
    this.starters = starters;
  }

  /**
   * Fields that belong together.
   *
   * @param name of the group; its words are found by it
   */
  record Group(String name, List<EntryField> fields) {}

  private static Group called() {
    return new Group(
        "called",
        List.of(
            optional("called-on", "ngay-goi", Kind.DAY),
            optional("called-by", "nguoi-goi", Kind.TEXT)));
  }

  private static Group body() {
    return new Group("body", List.of(EntryField.body()));
  }

  String address() {
    return address;
  }

  String type() {
    return type;
  }

  String folder() {
    return folder;
  }

  List<Group> groups() {
    return groups;
  }

  List<String> summary() {
    return summary;
  }

  boolean isOrdered() {
    return ordered;
  }

  List<String> starters() {
    return starters;
  }

  /** Whether an edition has one and no more, which goes with it. */
  boolean isOnly() {
    return this == PLACE;
  }

  /** All fields, in the order in which their keys stand in a new file. */
  List<EntryField> fields() {
    return groups.stream().flatMap(group -> group.fields().stream()).toList();
  }

  Optional<EntryField> field(String key) {
    return fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /**
   * The field that a key is for; of a key that holds others the one that is named, or the first.
   *
   * @param named words that may name it
   */
  Optional<EntryField> fieldOf(String key, Collection<String> named) {
    List<EntryField> within =
        fields().stream().filter(field -> field.key().startsWith(key + ".")).toList();
    return field(key)
        .or(() -> within.stream().filter(field -> isNamed(field, key, named)).findFirst())
        .or(() -> within.stream().findFirst());
  }

  private static boolean isNamed(EntryField field, String outer, Collection<String> named) {
    return named.contains(field.key()) || named.contains(field.key().substring(outer.length() + 1));
  }

  /** The one whose rows have a key. */
  Optional<EntryField> fieldOfPart(String key) {
    return fields().stream()
        .filter(field -> field.parts().stream().anyMatch(part -> part.key().equals(key)))
        .findFirst();
  }

  /** The key of what it is called. */
  String title() {
    return fields().get(0).key();
  }

  /** As the pages of the edition have them. */
  Comparator<EntryFile> order() {
    Comparator<EntryFile> byName = Comparator.comparing(EntryFile::stem);
    return switch (this) {
      case PLACE -> byName;
      case HOTLINE -> Comparator.comparingInt(EntryFile::order).thenComparing(byName);
      case CONTACT ->
          Comparator.comparing((EntryFile file) -> file.text("office").equals("true"))
              .thenComparingInt(EntryFile::order)
              .thenComparing(byName);
      case ACTIVITY -> Comparator.comparing(EntryKind::when).thenComparing(byName);
      case NEWS ->
          Comparator.comparing((EntryFile file) -> file.text("date"))
              .reversed()
              .thenComparing(byName);
    };
  }

  /** Whether one may go before the other: an office that runs the month is never before help. */
  boolean stayTogether(EntryFile one, EntryFile other) {
    return this != CONTACT || one.text("office").equals(other.text("office"));
  }

  private static String when(EntryFile file) {
    return Stream.concat(
            Stream.of("date", "from").map(file::text),
            Stream.concat(
                file.rows("sessions").stream().map(row -> row.getOrDefault("date", "")),
                Stream.of("before", "during").map(file::text)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(LATEST);
  }

  /**
   * What an edition has of this kind from folders above its own.
   *
   * @param file where it is written
   */
  record Told(String title, String detail, String file) {}

  List<Told> told(Edition edition) {
    return switch (this) {
      case HOTLINE -> reachable(edition, Hotline.class, Hotline::title);
      case CONTACT -> reachable(edition, Contact.class, Contact::title);
      case ACTIVITY ->
          edition.activities().stream()
              .map(one -> new Told(one.title(), "", one.where().file()))
              .toList();
      case PLACE, NEWS -> List.of(); // nobody has those of others
    };
  }

  private static <T extends Reachable> List<Told> reachable(
      Edition edition, Class<T> kind, Function<T, String> title) {
    return edition.all(kind).stream()
        .map(one -> new Told(title.apply(one), one.phone(), one.place().file()))
        .toList();
  }

  /** The one whose files are of a type. */
  static Optional<EntryKind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }

  /** The one that puts new files where this one lies. */
  static Optional<EntryKind> ofFolderOf(String file) {
    return Arrays.stream(values())
        .filter(kind -> !kind.isOnly() && file.contains("/" + kind.folder + "/"))
        .findFirst();
  }
}
