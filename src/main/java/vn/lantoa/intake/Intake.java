package vn.lantoa.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.WholeFile;
import vn.lantoa.intake.IntakeRefusal.Kind;
import vn.lantoa.text.Slug;

/**
 * An officer's folder on its way into the content: what would become of each file. Nothing is
 * written before {@link #save}.
 *
 * @param editions whose files it has
 * @param fresh files that are new here
 * @param changed those that nobody has changed here since they were taken in the last time
 * @param over those that differ from what is here, and would be written over it
 * @param same those that are here already
 * @param leftOut files that content has none of, or that are not of these editions
 */
public record Intake(
    ContentStore store,
    List<String> editions,
    List<String> fresh,
    List<String> changed,
    List<String> over,
    List<String> same,
    List<String> leftOut,
    List<ContentStore.Save> saves) {
  private static final String LOCALITY = "locality.md";
  private static final String CAMPAIGN = "campaign.md";

  /** What was taken in the last time: digest and path, a line each. */
  private static final String TAKEN = "taken-in";

  private static final String YEAR = "\\d{4}(-[a-z0-9-]+)?";

  /**
   * Looks at a ZIP file.
   *
   * @param into a folder below the content where its files belong; empty where they say so
   */
  public static Intake of(ContentStore store, Path zip, String into)
      throws IOException, IntakeRefusal {
    ZipParcel parcel = ZipParcel.read(zip);
    try {
      return of(store, parcel, into);
    } catch (IllegalArgumentException e) { // a folder here is a link, and leads who knows where
      throw new IntakeRefusal(Kind.LINK, into.isEmpty() ? store.content().toString() : into);
    }
  }

  private static Intake of(ContentStore store, ZipParcel parcel, String into)
      throws IOException, IntakeRefusal {
    Map<String, byte[]> placed = placed(parcel.files(), into);
    List<String> editions = editions(placed.keySet(), store);
    if (editions.isEmpty()) {
      throw new IntakeRefusal(Kind.NO_PLACE);
    }
    List<String> leftOut = new ArrayList<>(parcel.leftOut());
    Map<String, byte[]> taken = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : placed.entrySet()) {
      if (isHers(file.getKey(), editions, store)) {
        taken.put(file.getKey(), file.getValue());
      } else {
        leftOut.add(file.getKey());
      }
    }
    for (String edition : editions) {
      refuseOther(store, taken, edition);
    }
    return compared(store, editions, taken, leftOut);
  }

  /** Below the content: without the folders that whoever packed or unpacked it put around. */
  private static Map<String, byte[]> placed(Map<String, byte[]> files, String into)
      throws IntakeRefusal {
    Map<String, byte[]> inner = new TreeMap<>(files);
    while (!isInYear(inner) && isInOneFolder(inner)) {
      Map<String, byte[]> deeper = new TreeMap<>();
      inner.forEach((path, bytes) -> deeper.put(path.substring(path.indexOf('/') + 1), bytes));
      inner = deeper;
    }
    if (isInYear(inner)) {
      for (String path : inner.keySet()) {
        if (!into.isEmpty() && !(path + "/").startsWith(into + "/")) {
          throw new IntakeRefusal(Kind.OTHER_PLACE, path, into);
        }
      }
      return inner;
    }
    if (into.isEmpty()) {
      throw new IntakeRefusal(Kind.NO_YEAR);
    }
    Map<String, byte[]> below = new TreeMap<>();
    inner.forEach((path, bytes) -> below.put(into + "/" + path, bytes));
    return below;
  }

  private static boolean isInYear(Map<String, byte[]> files) {
    return files.keySet().stream().allMatch(path -> path.matches(YEAR + "/.+"));
  }

  private static boolean isInOneFolder(Map<String, byte[]> files) {
    return files.keySet().stream().map(path -> path.replaceFirst("/.*", "/")).distinct().count()
            == 1
        && files.keySet().stream().allMatch(path -> path.indexOf('/') > 0)
        && files.keySet().stream().noneMatch(path -> path.startsWith("slogans/"));
  }

  /** The lowest localities that it has, or else those here that all its files lie in. */
  private static List<String> editions(Set<String> paths, ContentStore store) throws IOException {
    TreeSet<String> own =
        paths.stream()
            .filter(path -> path.endsWith("/" + LOCALITY))
            .map(path -> path.substring(0, path.length() - LOCALITY.length() - 1))
            .collect(Collectors.toCollection(TreeSet::new));
    if (own.isEmpty()) {
      for (String path : paths) {
        Optional<String> here = localityHere(path, store);
        if (here.isEmpty()) {
          return List.of();
        }
        own.add(here.get());
      }
    }
    return own.stream()
        .filter(place -> own.stream().noneMatch(other -> other.startsWith(place + "/")))
        .toList();
  }

  private static Optional<String> localityHere(String path, ContentStore store) throws IOException {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(0, end);
      if (store.read(folder + "/" + LOCALITY).isPresent()) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a file is one of the editions'. What lies above is everybody's: of that she may bring
   * only what makes the folders, where it is missing here.
   */
  private static boolean isHers(String path, List<String> editions, ContentStore store)
      throws IOException {
    if (editions.stream().anyMatch(edition -> path.startsWith(edition + "/"))) {
      return true;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    boolean maker = name.equals(LOCALITY) || name.equals(CAMPAIGN) && folder.indexOf('/') < 0;
    return maker
        && editions.stream().anyMatch(edition -> edition.startsWith(folder + "/"))
        && store.read(path).isEmpty();
  }

  /** A folder of one commune must not become that of another. */
  private static void refuseOther(ContentStore store, Map<String, byte[]> taken, String edition)
      throws IOException, IntakeRefusal {
    String file = edition + "/" + LOCALITY;
    Optional<FrontMatterText> hers =
        Optional.ofNullable(taken.get(file)).flatMap(FrontMatterText::of);
    Optional<FrontMatterText> here = store.read(file).flatMap(FrontMatterText::of);
    Optional<String> one = hers.flatMap(text -> text.text("code"));
    Optional<String> other = here.flatMap(text -> text.text("code"));
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      throw new IntakeRefusal(
          Kind.OTHER_CODE,
          hers.flatMap(text -> text.text("name")).orElse("") + " (" + one.get() + ")",
          here.flatMap(text -> text.text("name")).orElse("") + " (" + other.get() + ")",
          edition);
    }
  }

  private static Intake compared(
      ContentStore store, List<String> editions, Map<String, byte[]> taken, List<String> leftOut)
      throws IOException, IntakeRefusal {
    Map<String, String> last = last(store);
    List<String> fresh = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> over = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<ContentStore.Save> saves = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : taken.entrySet()) {
      String path = file.getKey();
      refuseCapitals(store, path);
      Optional<byte[]> here = here(store, path);
      if (here.isPresent() && Arrays.equals(here.get(), file.getValue())) {
        same.add(path);
        continue;
      }
      String version = ContentStore.version(here);
      boolean known = version.equals(last.get(path)) && !isRenamed(path, here, file.getValue());
      List<String> list = here.isEmpty() ? fresh : known ? changed : over;
      list.add(path);
      saves.add(new ContentStore.Save(path, version, Optional.of(file.getValue())));
    }
    return new Intake(store, editions, fresh, changed, over, same, leftOut, saves);
  }

  /** Whether the place would bear another name: who takes that in has to say so. */
  private static boolean isRenamed(String path, Optional<byte[]> here, byte[] sent) {
    return path.endsWith("/" + LOCALITY)
        && !here.flatMap(Intake::nameIn).equals(Optional.of(sent).flatMap(Intake::nameIn));
  }

  private static Optional<String> nameIn(byte[] locality) {
    return FrontMatterText.of(locality).flatMap(text -> text.text("name")).map(Slug::of);
  }

  /** What is here; a folder of that name is nothing that may give way. */
  private static Optional<byte[]> here(ContentStore store, String path)
      throws IOException, IntakeRefusal {
    if (Files.isDirectory(store.content().resolve(path))) {
      throw new IntakeRefusal(Kind.WRONG_NAME, path);
    }
    return store.read(path);
  }

  /** Windows takes Slogans for slogans, and would write one over the other. */
  private static void refuseCapitals(ContentStore store, String path)
      throws IOException, IntakeRefusal {
    Path folder = store.content();
    for (String name : path.split("/")) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      try (Stream<Path> all = Files.list(folder)) {
        Optional<String> other =
            all.map(each -> String.valueOf(each.getFileName()))
                .filter(each -> each.equalsIgnoreCase(name) && !each.equals(name))
                .findFirst();
        if (other.isPresent()) {
          throw new IntakeRefusal(Kind.SAME_NAME, path, other.get());
        }
      }
      folder = folder.resolve(name);
    }
  }

  private static Map<String, String> last(ContentStore store) throws IOException {
    Path file = store.journal().resolve(TAKEN);
    Map<String, String> last = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        int space = line.indexOf(' ');
        if (space > 0) {
          last.put(line.substring(space + 1), line.substring(0, space));
        }
      }
    }
    return last;
  }

  /** Whether anything was ever taken into a folder of content. */
  public static boolean hasTaken(ContentStore store) {
    return Files.isRegularFile(store.journal().resolve(TAKEN));
  }

  /** What the sender calls an edition, where its own file came, too. */
  public Optional<String> name(String edition) {
    return saves.stream()
        .filter(save -> save.file().equals(edition + "/" + LOCALITY))
        .findFirst()
        .flatMap(ContentStore.Save::bytes)
        .flatMap(FrontMatterText::of)
        .flatMap(text -> text.text("name"));
  }

  /** Whether there is nothing to be done. */
  public boolean isSame() {
    return saves.isEmpty();
  }

  /**
   * Takes all of it in, or nothing.
   *
   * @return files that were changed here meanwhile; if there is any, nothing was taken
   */
  public List<String> save() throws IOException {
    List<String> since = store.save(saves);
    if (since.isEmpty()) {
      Map<String, String> last = last(store);
      saves.forEach(save -> last.put(save.file(), ContentStore.version(save.bytes())));
      StringBuilder text = new StringBuilder();
      last.forEach((path, digest) -> text.append(digest).append(' ').append(path).append('\n'));
      WholeFile.write(
          store.journal().resolve(TAKEN), text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return since;
  }
}
