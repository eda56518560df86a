package vn.lantoa.desk.entry;

import static vn.lantoa.desk.entry.EntryField.Kind.DAY;
import static vn.lantoa.desk.entry.EntryField.Kind.FLAG;
import static vn.lantoa.desk.entry.EntryField.Kind.HOURS;
import static vn.lantoa.desk.entry.EntryField.Kind.MAILBOX;
import static vn.lantoa.desk.entry.EntryField.Kind.OPENING;
import static vn.lantoa.desk.entry.EntryField.Kind.PERIOD;
import static vn.lantoa.desk.entry.EntryField.Kind.PHONE;
import static vn.lantoa.desk.entry.EntryField.Kind.PICTURE;
import static vn.lantoa.desk.entry.EntryField.Kind.TEXT;
import static vn.lantoa.desk.entry.EntryField.Kind.YES_NO;
import static vn.lantoa.desk.entry.EntryField.optional;
import static vn.lantoa.desk.entry.EntryField.required;
import static vn.lantoa.desk.entry.EntryField.rows;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.begin.UsualContact;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Reachable;

/** What a screen is for: which files, with which keys, in which order. */
enum EntryKind {
  /** Who publishes: one file, which makes the edition. */
  PLACE(
      "co-quan",
      "locality",
      "",
      List.of(),
      group(
          "main",
          required("name", "ten", TEXT),
          optional("issuer", "co-quan", TEXT),
          optional("address", "dia-chi", TEXT),
          optional("website", "trang-web", TEXT)),
      group(
          "plan",
          optional("plan.title", "ke-hoach", TEXT),
          optional("plan.number", "so", TEXT),
          optional("plan.date", "ngay", DAY)),
      group("report", optional("report.to", "gui", TEXT), optional("report.by", "han", DAY)),
      body()),

  /** The year's Month: one file, which makes the year. */
  CAMPAIGN(
      "thang-hanh-dong",
      "campaign",
      "",
      List.of(),
      group(
          "main",
          required("title", "ten", TEXT),
          optional("theme", "chu-de", TEXT),
          optional("theme-pending", "chua-co", FLAG),
          optional("theme-confirmed", "dung-lai", TEXT),
          optional("guidance", "van-ban", TEXT)),
      group("days", required("starts", "tu-ngay", DAY), required("ends", "den-ngay", DAY)),
      body()),

  HOTLINE(
      "so-can-goi",
      "hotline",
      "hotlines",
      List.of("phone", "hours"),
      group(
          "main",
          required("name", "ten", TEXT),
          required("phone", "dien-thoai", PHONE),
          required("owner", "don-vi", TEXT),
          required("scope", "phuc-vu", TEXT),
          optional("hours", "gio", OPENING),
          optional("cost", "cuoc", TEXT),
          optional("sms", "nhan-tin", FLAG),
          optional("recorded", "ghi-am", YES_NO)),
      group(
          "source",
          required("source", "nguon", TEXT),
          optional("source-date", "ngay-nguon", PERIOD)),
      called(),
      body()),

  CONTACT(
      "dia-chi-giup-do",
      "contact",
      "contacts",
      List.of("phone", "address", "for"),
      group(
          "main",
          required("name", "ten", TEXT),
          required("for", "de-lam-gi", TEXT),
          optional("phone", "dien-thoai", PHONE),
          optional("address", "dia-chi", TEXT),
          optional("hours", "gio", OPENING),
          optional("email", "thu", MAILBOX),
          optional("person", "nguoi-tiep", TEXT),
          optional("office", "phu-trach", FLAG),
          optional("discreet", "kin-dao", FLAG)),
      called(),
      group(
          "source",
          optional("source", "nguon", TEXT),
          optional("source-date", "ngay-nguon", PERIOD)),
      body()),

  ACTIVITY(
      "hoat-dong",
      "activity",
      "activities",
      List.of("date", "from", "to", "before", "during", "time", "place", "address"),
      group("main", required("title", "ten", TEXT)),
      group(
          "when",
          optional("date", "ngay", DAY),
          optional("from", "tu-ngay", DAY),
          optional("to", "den-ngay", DAY),
          optional("before", "truoc-ngay", DAY),
          optional("during", "trong", PERIOD),
          optional("time", "gio", HOURS),
          optional("tentative", "du-kien", FLAG)),
      group(
          "sessions",
          rows(
              "sessions",
              "buoi",
              optional("date", "ngay", DAY),
              optional("time", "gio", HOURS),
              optional("title", "ten", TEXT),
              optional("place", "noi", TEXT),
              optional("address", "dia-chi", TEXT))),
      group(
          "where",
          optional("place", "noi", TEXT),
          optional("address", "dia-chi", TEXT),
          optional("organiser", "to-chuc", TEXT),
          optional("backdrop", "phong", TEXT),
          optional("source", "nguon", TEXT)),
      body()),

  NEWS(
      "tin",
      "news",
      "news",
      List.of("date", "summary"),
      group(
          "main",
          required("title", "ten", TEXT),
          required("date", "ngay", DAY),
          optional("summary", "tom-tat", TEXT),
          optional("results", "ket-qua", FLAG)),
      body(),
      group(
          "photos",
          rows(
              "photos",
              "anh",
              optional("file", "tep-anh", PICTURE),
              optional("alt", "ta", TEXT),
              optional("credit", "nguoi-chup", TEXT))),
      group("source", optional("source", "nguon", TEXT)));

  /** Those that say nothing of when come last. */
  private static final String LATEST = "9999";

  private final String address;
  private final String type;
  private final String folder;
  private final List<String> summary;
  private final List<Group> groups;

  /**
   * @param address of its screen
   * @param type of its files
   * @param folder that new ones are put into, below that of the edition
   * @param summary keys of what a list shows of each
   */
  EntryKind(String address, String type, String folder, List<String> summary, Group... groups) {
    this.address = address;
    this.type = type;
    this.folder = folder;
    this.summary = summary;
    this.groups = List.of(groups);
  }

  /**
   * Fields that belong together.
   *
   * @param name of the group; its words are found by it
   */
  record Group(String name, List<EntryField> fields) {}

  private static Group group(String name, EntryField... fields) {
    return new Group(name, List.of(fields));
  }

  private static Group called() {
    return group(
        "called", optional("called-on", "ngay-goi", DAY), optional("called-by", "nguoi-goi", TEXT));
  }

  private static Group body() {
    return group("body", EntryField.body());
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

  /** Whether people choose the order. */
  boolean isOrdered() {
    return this == HOTLINE || this == CONTACT;
  }

  /** What a new one may begin as. */
  List<UsualContact> starters() {
    return this == CONTACT ? List.of(UsualContact.values()) : List.of();
  }

  /** Whether an edition has one and no more, which goes with it. */
  boolean isOnly() {
    return this == PLACE || this == CAMPAIGN;
  }

  /** Where the only one of an edition lies. */
  String file(String edition) {
    return this == PLACE
        ? edition + "/locality.md"
        : edition.replaceFirst("/.*", "") + "/campaign.md";
  }

  /** All fields, in the order in which their keys stand in a new file. */
  List<EntryField> fields() {
    return groups.stream().flatMap(group -> group.fields().stream()).toList();
  }

  /** The key of the words that call a field. */
  String words(EntryField field) {
    return "entry." + type + "." + (field.isBody() ? "body" : field.key());
  }

  /** The same of a part of each row of a field. */
  String words(EntryField field, EntryField part) {
    return words(field) + "." + part.key();
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
      case PLACE, CAMPAIGN -> byName;
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
      case PLACE, CAMPAIGN, NEWS -> List.of(); // nobody has those of others
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
