package vn.lantoa.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.campaign.Level;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;
import vn.lantoa.text.Slug;

/** Which commune a row is about: by its folder, its code or its name. */
final class TablePlaces {
  private static final int CODE = 5;
  private static final int MOST_NAMED = 5;

  /** As lists shorten the kinds: P. Kỳ Lừa, X. Hoàng Văn Thụ. */
  private static final String SHORT_KIND = "(?i)^(P|X|TT|ĐK)\\s*\\.\\s*";

  private final AdministrativeMap map;
  private final Map<String, CommuneFolder> known = new LinkedHashMap<>();
  private final Map<String, Commune> byPath = new LinkedHashMap<>();
  private final TableOptions options;
  private final int year;
  private Optional<Province> province;

  /**
   * What a row is about.
   *
   * @param folder with its files; without any where it is new
   * @param commune of the map; none of a place that is not on it
   * @param year of its folder
   */
  record Target(CommuneFolder folder, Optional<Commune> commune, int year) {
    boolean isNew() {
      return folder.files().isEmpty();
    }
  }

  TablePlaces(
      AdministrativeMap map, List<CommuneFolder> known, TableOptions options, List<TableRow> rows) {
    this.map = map;
    this.options = options;
    known.forEach(folder -> this.known.put(folder.path(), folder));
    FolderNames names = new FolderNames(map);
    map.communes().forEach(one -> byPath.put(names.path(new OfCommune(one)), one));
    this.year = options.year().orElseGet(() -> sharedYear(rows).orElse(options.thisYear()));
    this.province = options.province();
    if (province.isEmpty()) {
      province = sharedProvince(rows);
    }
  }

  private static Optional<Integer> sharedYear(List<TableRow> rows) {
    Set<Integer> years =
        rows.stream()
            .map(row -> tidy(row.text(TableColumn.FOLDER)).replaceFirst("/.*", ""))
            .filter(name -> name.matches("\\d{4}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
  }

  /** The province that all rows are of whose folder or code tells it. */
  private Optional<Province> sharedProvince(List<TableRow> rows) {
    Set<Province> provinces =
        rows.stream()
            .flatMap(
                row ->
                    Stream.concat(
                        onPath(tidy(row.text(TableColumn.FOLDER))).stream(),
                        map.commune(padded(row.text(TableColumn.CODE))).stream()))
            .map(Commune::province)
            .collect(Collectors.toSet());
    return provinces.size() == 1 ? provinces.stream().findFirst() : Optional.empty();
  }

  private Optional<Commune> onPath(String path) {
    return Optional.ofNullable(byPath.get(path.replaceFirst("^[^/]*/", "")));
  }

  /** Its code with the noughts that a spreadsheet ate. */
  static String padded(String code) {
    String digits = code.replaceAll("\\s", "");
    return digits.matches("\\d{1,4}") ? "0".repeat(CODE - digits.length()) + digits : digits;
  }

  private static String tidy(String folder) {
    return folder
        .replace('\\', '/')
        .replaceAll("/+", "/")
        .replaceAll("^(\\./|/)?(content/)?|/$|/locality\\.md$", "");
  }

  /** Nothing where that cannot be said; the row then knows why. */
  Optional<Target> of(TableRow row) {
    boolean unread =
        Stream.of(TableColumn.FOLDER, TableColumn.CODE, TableColumn.NAME)
            .anyMatch(column -> row.has(column) && row.isWrong(column));
    if (unread) {
      return Optional.empty(); // it was told
    }
    String folder = tidy(row.text(TableColumn.FOLDER));
    String code = padded(row.text(TableColumn.CODE));
    String name = row.text(TableColumn.NAME);
    Optional<Target> target = Optional.empty();
    if (!folder.isEmpty()) {
      target = ofFolder(folder, row);
    } else if (!code.isEmpty()) {
      target = ofCode(code, row);
    } else if (!name.isEmpty()) {
      target = ofName(name, row);
    } else {
      row.wrong(TableColumn.NAME, TableFault.Kind.NO_PLACE);
    }
    return target.filter(found -> fits(found, row));
  }

  private Optional<Target> ofFolder(String path, TableRow row) {
    CommuneFolder folder = known.get(path);
    Optional<Commune> commune = onPath(path);
    int own = path.matches("\\d{4}/.*") ? Integer.parseInt(path.substring(0, 4)) : 0;
    if (folder != null) {
      return Optional.of(
          new Target(
              folder, map.commune(padded(folder.value(TableColumn.CODE))).or(() -> commune), own));
    }
    if (commune.isPresent() && Beginning.isYear(own) && path.indexOf('/') == 4) {
      return Optional.of(new Target(new CommuneFolder(path, Map.of()), commune, own));
    }
    List<String> paths =
        Stream.concat(known.keySet().stream(), byPath.keySet().stream().map(p -> year + "/" + p))
            .toList();
    row.wrong(
        TableColumn.FOLDER,
        TableFault.Kind.NO_FOLDER,
        path,
        Nearest.of(path, paths, each -> each).orElse(year + "/…"));
    return Optional.empty();
  }

  private Optional<Target> ofCode(String code, TableRow row) {
    Optional<Commune> commune = map.commune(code);
    if (commune.isPresent()) {
      return Optional.of(of(commune.get()));
    }
    String province = code.matches("000\\d\\d") ? code.substring(3) : code;
    Optional<Province> above = map.province(province);
    if (above.isPresent()) {
      row.wrong(TableColumn.CODE, TableFault.Kind.CODE_OF_PROVINCE, code, above.get().fullName());
    } else {
      String meant = nearest(row.text(TableColumn.NAME)).map(TablePlaces::shown).orElse("");
      row.wrong(TableColumn.CODE, TableFault.Kind.NO_CODE, code, meant);
    }
    return Optional.empty();
  }

  private Target of(Commune commune) {
    String path =
        year
            + "/"
            + byPath.entrySet().stream()
                .filter(entry -> entry.getValue().equals(commune))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    Optional<CommuneFolder> there =
        Optional.ofNullable(known.get(path))
            .or(() -> inYear().filter(folder -> isOf(folder, commune)).findFirst());
    return new Target(there.orElse(new CommuneFolder(path, Map.of())), Optional.of(commune), year);
  }

  private Stream<CommuneFolder> inYear() {
    return known.values().stream().filter(folder -> folder.path().startsWith(year + "/"));
  }

  private static boolean isOf(CommuneFolder folder, Commune commune) {
    return padded(folder.value(TableColumn.CODE)).equals(commune.code());
  }

  private Optional<Target> ofName(String typed, TableRow row) {
    String name = bare(typed);
    String words = Slug.words(name);
    List<Commune> found =
        among().stream().filter(one -> Slug.words(one.name()).equals(words)).toList();
    List<Commune> exact = found.stream().filter(one -> one.name().equalsIgnoreCase(name)).toList();
    List<Commune> named = exact.isEmpty() ? found : exact;
    Optional<String> kind = kind(row);
    List<Commune> meant =
        named.stream()
            .filter(one -> named.size() == 1 || kind.map(one.kind()::equalsIgnoreCase).orElse(true))
            .toList();
    if (meant.size() == 1) {
      return Optional.of(of(meant.get(0)));
    }
    if (meant.size() > 1) {
      String all =
          meant.stream()
              .limit(MOST_NAMED)
              .map(TablePlaces::shown)
              .collect(Collectors.joining("; "));
      row.wrong(TableColumn.NAME, TableFault.Kind.SEVERAL, typed, all);
      return Optional.empty();
    }
    Optional<CommuneFolder> folder =
        inYear().filter(one -> Slug.words(one.value(TableColumn.NAME)).equals(words)).findFirst();
    if (folder.isPresent()) {
      return folder.map(there -> new Target(there, Optional.empty(), year));
    }
    row.wrong(
        TableColumn.NAME,
        TableFault.Kind.NO_NAME,
        typed,
        nearest(name).map(TablePlaces::shown).orElse(""));
    return Optional.empty();
  }

  private Collection<Commune> among() {
    return province.map(map::communes).orElse(map.communes());
  }

  private Optional<Commune> nearest(String name) {
    return name.isEmpty() ? Optional.empty() : Nearest.of(bare(name), among(), Commune::name);
  }

  private static String bare(String name) {
    return Level.bare(name.replaceFirst(SHORT_KIND, ""));
  }

  /** The kind that a row names, in the name or beside it. */
  private static Optional<String> kind(TableRow row) {
    String name = row.text(TableColumn.NAME).toLowerCase(Locale.ROOT);
    Optional<String> before =
        Level.labels().stream().filter(label -> name.startsWith(label + " ")).findFirst();
    return before.or(() -> level(row.text(TableColumn.LEVEL)).map(Level::label));
  }

  /** A level as lists write it. */
  static Optional<Level> level(String typed) {
    String label = typed.strip().toLowerCase(Locale.ROOT);
    return switch (label) {
      case "p", "p." -> Optional.of(Level.WARD);
      case "x", "x." -> Optional.of(Level.COMMUNE);
      case "tt", "tt." -> Optional.of(Level.TOWNSHIP);
      case "đk", "đk." -> Optional.of(Level.SPECIAL_ZONE);
      default ->
          Stream.of(Level.values())
              .filter(level -> Slug.words(level.label()).equals(Slug.words(label)))
              .findFirst();
    };
  }

  static String shown(Commune commune) {
    return commune.fullName() + ", " + commune.province().fullName() + " (" + commune.code() + ")";
  }

  /** Whether what else the row says is not of another place: columns are easily sorted apart. */
  private boolean fits(Target target, TableRow row) {
    int before = row.faults().size();
    String code = padded(row.text(TableColumn.CODE));
    Optional<Commune> commune = target.commune();
    if (!code.isEmpty() && !code.equals(commune.map(Commune::code).orElse(code))) {
      String meant = map.commune(code).map(TablePlaces::shown).orElse(code);
      row.wrong(
          TableColumn.CODE,
          TableFault.Kind.OTHER_NAME,
          meant,
          commune.map(TablePlaces::shown).orElse(target.folder().path()));
    }
    String name = Slug.words(bare(row.text(TableColumn.NAME)));
    boolean own = name.equals(Slug.words(target.folder().value(TableColumn.NAME)));
    boolean ofMap = commune.map(one -> Slug.words(one.name()).equals(name)).orElse(true);
    if (!name.isEmpty() && !own && !ofMap) {
      row.wrong(
          TableColumn.NAME,
          TableFault.Kind.OTHER_NAME,
          row.text(TableColumn.NAME),
          commune.map(TablePlaces::shown).orElse(target.folder().path()));
    }
    Optional<Province> wanted = options.province();
    if (wanted.isPresent() && commune.filter(c -> !c.province().equals(wanted.get())).isPresent()) {
      row.wrong(
          row.has(TableColumn.NAME) ? TableColumn.NAME : TableColumn.CODE,
          TableFault.Kind.OTHER_PROVINCE,
          commune.map(TablePlaces::shown).orElse(""),
          wanted.get().fullName());
    }
    return row.faults().size() == before;
  }
}
