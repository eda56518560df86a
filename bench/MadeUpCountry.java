import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.begin.FolderOwner.OfProvince;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;

/**
 * All provinces and communes of the administrative map as a folder of content, to be laid on what
 * the program brings. What it says of a place is made up, and says so: names of contacts end in
 * "(thử)", addresses have house number 0, mail goes to a host that RFC 2606 keeps free, every
 * locality is a sample, and its numbers ring nowhere ({@link #phone}).
 *
 * <p>The same options write the same bytes. A file that is already so is not touched, so that what
 * was edited is what an incremental build has to make again.
 */
final class MadeUpCountry {
  /** In the folder of what was made up: nothing else is ever deleted or written over. */
  private static final String SEAL = "DU-LIEU-THU.txt";

  /** Numbers of contacts up to here are those of communes. */
  private static final int FIRST_OF_PROVINCES = 90_000;

  private static final String USAGE =
      """
      bench/country FOLDER [OPTION …]
        --year 2026         a year that the program's content has
        --province CODE     this one alone (46 is Huế); or
        --provinces N       the first N of the map; all of them unless told
        --communes N        at most N of a province
        --edited N          the N-th edit: other words in each hundredth commune
        --every N           in each N-th instead
        --broken CODE       this commune has a mistake
        --map FOLDER        another administrative map than the program's""";

  private static final String[] VILLAGES = {"Trung tâm", "Cuối đường", "Bờ đê", "Đầu cầu"};
  private static final String[] WISHES = {
    "cùng nhau chấm dứt bạo lực",
    "vun đắp mái ấm an toàn",
    "chia sẻ việc nhà mỗi ngày",
    "lắng nghe người bị bạo lực",
    "không làm ngơ trước bạo lực"
  };
  private static final String[] MEETINGS = {
    "Lễ phát động Tháng hành động",
    "Nói chuyện về chia sẻ việc nhà",
    "Tọa đàm về an toàn trên mạng",
    "Sinh hoạt câu lạc bộ gia đình",
    "Hội thi tìm hiểu pháp luật",
    "Thăm hỏi gia đình khó khăn"
  };

  private final Options options;
  private final FolderNames folders;
  private final Map<Path, String> files = new TreeMap<>();

  /**
   * What is asked for.
   *
   * @param edited 0 for the tree as it was at first
   */
  private record Options(
      Path folder,
      int year,
      Optional<String> province,
      int provinces,
      int communes,
      int edited,
      int every,
      String broken,
      Path map) {
    private static final Set<String> NAMES =
        Set.of(
            "--year",
            "--province",
            "--provinces",
            "--communes",
            "--edited",
            "--every",
            "--broken",
            "--map");

    static Options of(String... words) {
      Map<String, String> given = new TreeMap<>();
      for (int i = 1; i + 1 < words.length; i += 2) {
        given.put(words[i], words[i + 1]);
      }
      if (words.length % 2 == 0 || words[0].startsWith("-") || !NAMES.containsAll(given.keySet())) {
        throw new IllegalArgumentException(USAGE);
      }
      return new Options(
          Path.of(words[0]),
          number(given, "--year", 2026),
          Optional.ofNullable(given.get("--province")),
          number(given, "--provinces", Integer.MAX_VALUE),
          number(given, "--communes", Integer.MAX_VALUE),
          number(given, "--edited", 0),
          number(given, "--every", 100),
          given.getOrDefault("--broken", ""),
          Path.of(given.getOrDefault("--map", "assets/" + AdministrativeMap.FOLDER)));
    }

    private static int number(Map<String, String> given, String name, int usual) {
      return Optional.ofNullable(given.get(name)).map(Integer::parseInt).orElse(usual);
    }
  }

  private MadeUpCountry(Options options, FolderNames folders) {
    this.options = options;
    this.folders = folders;
  }

  /** Writes the tree and says how many places it has; ends with 2 where it is asked wrongly. */
  public static void main(String... words) throws IOException {
    try {
      write(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /** The same, for whoever wants to go on. */
  static void write(String... words) throws IOException {
    Options options = Options.of(words);
    AdministrativeMap map = AdministrativeMap.read(options.map);
    List<Province> provinces =
        map.provinces().stream()
            .filter(province -> options.province.orElse(province.code()).equals(province.code()))
            .limit(options.provinces)
            .toList();
    if (provinces.isEmpty()) {
      throw new IllegalArgumentException("no such province in " + options.map);
    }
    MadeUpCountry country = new MadeUpCountry(options, new FolderNames(map));
    List<Commune> all = map.communes();
    int communes = 0;
    for (Province province : provinces) {
      country.province(province);
      List<Commune> below = map.communes(province).stream().limit(options.communes).toList();
      below.forEach(commune -> country.commune(commune, all.indexOf(commune)));
      communes += below.size();
    }
    int written = country.save();
    System.out.printf(
        "%s: %d provinces, %d communes, %d files, %d of them written now%n",
        options.folder, provinces.size(), communes, country.files.size(), written);
  }

  private void province(Province province) {
    FolderOwner owner = new OfProvince(province);
    int number = FIRST_OF_PROVINCES + Integer.parseInt(province.code());
    place(owner, "address: " + address(number, owner.fullName()) + "\n", "");
    contact(owner, number, 1, "Sở Nội vụ " + owner.fullName(), "Hỏi về Tháng hành động");
    file(
        owner,
        "activities/hoi-nghi.md",
        """
        type: activity
        title: Hội nghị triển khai của %s (thử)
        date: %d-11-%02d
        time: 8 giờ
        place: Hội trường số 0"""
            .formatted(owner.fullName(), options.year, 16 + Integer.parseInt(province.code()) % 9),
        "Dữ liệu thử: không có hội nghị nào.");
  }

  /**
   * @param number in the whole map, whatever part of it is asked for
   */
  private void commune(Commune commune, int number) {
    FolderOwner owner = new OfCommune(commune);
    String name = owner.fullName();
    place(
        owner,
        "address: %s\nreport:\n  to: UBND %s\n  by: %d-12-18\n"
            .formatted(address(number * 3, name), name, options.year),
        commune.code().equals(options.broken) ? "không-có-khóa-này: 1\n" : "");
    contact(owner, number * 3, 1, "Công an " + name, "Báo tin khi có bạo lực, khi bị đe dọa");
    contact(owner, number * 3 + 1, 2, "Trạm y tế " + name, "Chăm sóc vết thương, khám sau bạo lực");
    if (number % 3 != 0) {
      contact(owner, number * 3 + 2, 3, "Hội Liên hiệp Phụ nữ " + name, "Tư vấn, hòa giải");
    }
    activities(owner, number);
    if (number % 4 == 0) {
      file(
          owner,
          "slogans/rieng.md",
          "type: slogans\ntitle: Thông điệp của %s (thử)\nsource: Dữ liệu thử\norder: 90"
              .formatted(name),
          slogans(name, number));
    }
    if (number % 5 == 0) {
      file(
          owner,
          "duties.md",
          "type: duties\ntitle: Phân công thực hiện",
          "Dữ liệu thử.\n\n## Phòng Văn hóa – Xã hội\n\nChủ trì, theo dõi ở %d khối, thôn của %s."
              .formatted(5 + number % 23, name));
    }
  }

  private void place(FolderOwner owner, String more, String mistake) {
    String name = owner.fullName();
    file(
        owner,
        "locality.md",
        "type: locality\nname: %s\nlevel: %s\nissuer: %s\ncode: \"%s\"\nsample: true\n%s%s"
            .formatted(
                owner.name(),
                owner.level().label(),
                owner.usualIssuer(),
                owner.code().orElseThrow(),
                more,
                mistake),
        "**Dữ liệu thử** để đo chương trình. Nơi liên hệ, số điện thoại, địa chỉ và hoạt động của "
            + name
            + " ở đây đều không có thật.");
  }

  /**
   * @param number of no other contact
   * @param order the first has 1
   */
  private void contact(FolderOwner owner, int number, int order, String name, String what) {
    String host = "noi-" + owner.code().orElseThrow() + ".example";
    file(
        owner,
        "contacts/" + order + ".md",
        """
        type: contact
        name: %s (thử)
        for: %s
        phone: %s
        address: %s
        email: so-%d@%s
        hours: Ngày và đêm
        source: https://%s/du-lieu-thu
        source-date: %d-11-01
        order: %d"""
            .formatted(
                name,
                what,
                phone(number),
                address(number, owner.fullName()),
                order,
                host,
                host,
                options.year,
                order),
        "Dữ liệu thử, không phải số thật. Nguy hiểm thì gọi 113.");
  }

  /**
   * No area code 0200 was ever given out (they run from 0203 to 0299: Quyết định 2036/QĐ-BTTTT),
   * and no subscriber's number begins with 0, which asks for another area.
   */
  private static String phone(int number) {
    return "0200 00%02d %03d".formatted(number / 1000, number % 1000);
  }

  /** A house number that there is none of; the street's is none that a telephone could have. */
  private static String address(int number, String name) {
    return "Số 0 đường Dữ Liệu Thử %d, %s".formatted(20_000 + number, name);
  }

  private void activities(FolderOwner owner, int number) {
    int count = 2 + number % 4;
    for (int i = 0; i < count; i++) {
      boolean edited = i == 0 && options.edited > 0 && number % options.every == 0;
      file(
          owner,
          "activities/%02d.md".formatted(i + 1),
          """
          type: activity
          title: %s ở %s (thử)
          date: %d-11-%02d
          time: %d giờ
          place: Nhà văn hóa số 0, %s
          organiser: Phòng Văn hóa – Xã hội"""
              .formatted(
                  MEETINGS[(number + i) % MEETINGS.length],
                  owner.fullName(),
                  options.year,
                  15 + (number + 3 * i) % 15,
                  7 + (number + i) % 3,
                  VILLAGES[(number + i) % VILLAGES.length].toLowerCase(Locale.ROOT)),
          "Dữ liệu thử: không có buổi nào như thế."
              + (edited ? " Đã sửa lần " + options.edited + "." : ""));
    }
  }

  private static String slogans(String name, int number) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i <= number / 4 % 3; i++) {
      String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      lines.append("- %s %s.\n".formatted(capital, WISHES[(number / 4 + i) % WISHES.length]));
    }
    return lines.toString().stripTrailing();
  }

  private void file(FolderOwner owner, String name, String frontMatter, String body) {
    files.put(
        Path.of(Integer.toString(options.year), folders.path(owner), name),
        "---\n" + frontMatter.stripTrailing() + "\n---\n" + body + "\n");
  }

  /** How many files were not so already. */
  private int save() throws IOException {
    Path folder = options.folder;
    Path seal = folder.resolve(SEAL);
    Set<Path> old = Files.isDirectory(folder) ? below(folder) : Set.of();
    if (!old.isEmpty() && !Files.exists(seal)) {
      throw new IllegalArgumentException(folder + " has files, and no " + SEAL);
    }
    files.put(Path.of(SEAL), "Dữ liệu thử, do bench/country làm ra; chạy lại thì bị ghi đè.\n");
    for (Path path : old) {
      if (!files.containsKey(path)) {
        delete(folder, path);
      }
    }
    int written = 0;
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      boolean same = old.contains(file.getKey()) && Files.readString(path).equals(file.getValue());
      if (!same) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        written++;
      }
    }
    return written;
  }

  private static Set<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new TreeSet<>(all.filter(Files::isRegularFile).map(folder::relativize).toList());
    }
  }

  /** With the folders that it leaves empty. */
  private static void delete(Path folder, Path file) throws IOException {
    Path path = folder.resolve(file);
    Files.delete(path);
    for (Path above = path.getParent(); !above.equals(folder); above = above.getParent()) {
      try {
        Files.delete(above);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
