package vn.lantoa.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.check.CheckedSites;
import vn.lantoa.kept.EarlierSite;

/** The replaced site becomes the next stage, and nothing of it is published that nobody made. */
final class SpareTest {
  private static final int PAGES = 60;
  private static final int LASTING = 60;
  private static final String PAGE = "2025/tinh-3/trang-10/index.html";

  @TempDir Path folder;

  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("site");
  }

  private static MadeUpSite version(int number) {
    return new MadeUpSite(number, PAGES, LASTING);
  }

  private void publish(int... numbers) throws IOException {
    for (int number : numbers) {
      assertTrue(version(number).publishAnew(out).problems().isEmpty());
      assertEquals(version(number).files(), MadeUpSite.read(out));
    }
  }

  private List<Path> work(String kind) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(".site.lantoa"))) {
      return all.filter(path -> path.getFileName().toString().startsWith(kind)).toList();
    }
  }

  private Path spare() throws IOException {
    List<Path> spares = work("spare-");
    assertEquals(1, spares.size());
    return spares.get(0);
  }

  private static Object inode(Path path) throws IOException {
    return Files.getAttribute(path, "unix:ino", LinkOption.NOFOLLOW_LINKS);
  }

  /** Everything in the site, folders, links and empty ones too, but for the hidden folder. */
  private Set<String> all() throws IOException {
    Set<String> all = new TreeSet<>();
    Path root = out.toRealPath();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.map(path -> root.relativize(path).toString())
          .filter(path -> !path.startsWith(Marker.NAME))
          .forEach(all::add);
    }
    return all;
  }

  @Test
  void theReplacedSiteBecomesTheNextStage() throws IOException {
    publish(100);
    Object first = inode(out);
    publish(101);
    Object second = inode(out);
    assertEquals(first, inode(spare()));
    publish(102);
    assertEquals(first, inode(out));
    assertEquals(second, inode(spare()));
    assertTrue(work("gone-").isEmpty() && work("stage-").isEmpty() && work("old-").isEmpty());
    assertEquals("*\n", Files.readString(folder.resolve(".site.lantoa/.gitignore")));
  }

  @Test
  void manyVersionsAreEachWhatACleanBuildMakes() throws IOException {
    for (int number = 100; number < 130; number += 1 + number % 3) {
      publish(number);
      Set<String> taken = all();
      Path clean = folder.resolve("clean-" + number);
      version(number).publish(clean);
      try (Stream<Path> walk = Files.walk(clean)) {
        assertEquals(
            walk.filter(path -> !path.startsWith(clean.resolve(Marker.NAME))).count(),
            taken.size());
      }
      assertEquals(
          Files.readString(Marker.list(clean)), Files.readString(Marker.list(out)), "marker");
    }
  }

  @Test
  void itHoldsWhatIsInTheSiteAndNothingElse() throws IOException {
    publish(100);
    Files.writeString(out.resolve("2025/cua-toi.txt"), "lạ");
    publish(101);
    assertTrue(sharedFiles() >= PAGES - 3);
    publish(102, 110);
    assertTrue(sharedFiles() >= PAGES - 20);
  }

  private long sharedFiles() throws IOException {
    try (Stream<Path> walk = Files.walk(spare())) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        assertEquals(inode(out.resolve(spare().relativize(file))), inode(file));
      }
      return files.size();
    }
  }

  @Test
  void whereMostIsNewNoneIsKept() throws IOException {
    publish(100, 101);
    publish(140);
    assertEquals(List.of(), work("spare-"));
  }

  @Test
  void whoBuildsFromNothingDeletesIt() throws IOException {
    publish(100, 101);
    spare();
    version(102).publish(out);
    assertEquals(version(102).files(), MadeUpSite.read(out));
    assertEquals(List.of(), work("spare-"));
  }

  /** Whatever somebody puts there, in whatever shape: none of it is published, none written to. */
  @Test
  void nothingThatLiesInItIsPublished() throws IOException {
    publish(100, 101);
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.html"), "của tôi");
    Path spare = spare();
    Path tinh = spare.resolve("2025/tinh-3");
    Files.writeString(spare.resolve("la.html"), "lạ");
    Files.writeString(spare.resolve("CNAME"), "la.example.vn");
    Files.writeString(spare.resolve(".an"), "ẩn");
    Files.createDirectories(spare.resolve(".an-2/rong"));
    Files.createDirectories(spare.resolve("rong/rong/rong"));
    Files.createDirectory(spare.resolve(Marker.NAME));
    Files.writeString(spare.resolve(Marker.NAME + "/la"), "lạ");
    Files.writeString(spare.resolve(Marker.NAME + "/manifest"), "lạ");
    Files.createSymbolicLink(spare.resolve("noi"), outside);
    Files.createSymbolicLink(spare.resolve("noi.html"), outside.resolve("a.html"));
    Files.createLink(spare.resolve("2025/ten-khac.html"), outside.resolve("a.html"));
    Files.createLink(spare.resolve("2025/hai-ten.html"), out.resolve(PAGE));
    // In the place of pages that are taken over: other bytes, a link, a folder with something.
    Files.delete(tinh.resolve("trang-10/index.html"));
    Files.writeString(tinh.resolve("trang-10/index.html"), "lạ");
    Files.delete(tinh.resolve("trang-17/index.html"));
    Files.createSymbolicLink(
        tinh.resolve("trang-17/index.html"), out.resolve("2025/tinh-3/trang-17/index.html"));
    Files.delete(tinh.resolve("trang-24/index.html"));
    Files.createDirectories(tinh.resolve("trang-24/index.html/rong"));
    Files.writeString(tinh.resolve("trang-24/index.html/a"), "lạ");
    Files.delete(tinh.resolve("trang-31/index.html"));
    Files.delete(tinh.resolve("trang-31"));
    Files.writeString(tinh.resolve("trang-31"), "lạ");
    Files.delete(tinh.resolve("trang-38/index.html"));
    Files.delete(tinh.resolve("trang-38"));
    Files.createSymbolicLink(tinh.resolve("trang-38"), outside);
    // In the place of one that is made anew.
    Files.createSymbolicLink(spare.resolve("index.html"), outside.resolve("a.html"));
    Object theirs = inode(spare);

    publish(102);

    assertEquals(theirs, inode(out), "it was used");
    version(102).publish(folder.resolve("clean"));
    Set<String> now = all();
    out = folder.resolve("clean");
    assertEquals(all(), now);
    assertEquals("của tôi", Files.readString(outside.resolve("a.html")));
    assertEquals(1, outside.toFile().list().length);
    try (Stream<Path> hidden = Files.list(folder.resolve("site/" + Marker.NAME))) {
      assertEquals(2, hidden.count());
    }
  }

  @Test
  void aFileOfTheSiteIsNeverWrittenInto() throws IOException {
    publish(100, 101);
    Map<Path, byte[]> before = new HashMap<>();
    Path copy = folder.resolve("copy");
    for (String path : version(101).files().keySet()) {
      Path other = copy.resolve(path);
      Files.createDirectories(other.getParent());
      Files.createLink(other, out.resolve(path));
      before.put(other, Files.readAllBytes(other));
    }
    publish(102, 103, 140, 141, 142);
    for (Map.Entry<Path, byte[]> file : before.entrySet()) {
      assertEquals(text(file.getValue()), Files.readString(file.getKey()));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A page becomes a folder, a folder becomes a page, and both back again. */
  @Test
  void filesAndFoldersChangePlaces() throws IOException {
    List<Artifact> flat = new ArrayList<>(version(100).artifacts());
    flat.add(Artifact.of("thu/a", "một"));
    flat.add(Artifact.of("thu/b/c/d", "hai"));
    List<Artifact> deep = new ArrayList<>(version(100).artifacts());
    deep.add(Artifact.of("thu/a/b/c", "ba"));
    deep.add(Artifact.of("thu/b", "bốn"));
    for (List<Artifact> files : List.of(flat, flat, deep, flat, deep, deep, flat, deep)) {
      publish(files);
      assertEquals(files.size(), MadeUpSite.read(out).size());
      for (Artifact file : files) {
        assertEquals(file.text(), Files.readString(out.resolve(file.path())));
      }
    }
    spare();
  }

  private void publish(List<Artifact> files) {
    EarlierSite earlier = MadeUpSite.earlier(out);
    try (Stage stage = new Publisher(out, "site").open(earlier).value().orElseThrow()) {
      for (Artifact file : files) {
        stage.write(
            earlier
                .unit(file.path(), file.text())
                .map(unit -> earlier.artifact(unit.files().get(0)))
                .orElse(file));
      }
      assertTrue(
          stage
              .publish(CheckedSites.of(files), MadeUpSite.manifest(1, files, stage))
              .problems()
              .isEmpty());
    }
  }

  @Test
  void twoStagesAtOnceDoNotShareIt() throws IOException {
    publish(100, 101);
    EarlierSite earlier = MadeUpSite.earlier(out);
    Publisher publisher = new Publisher(out, "site");
    try (Stage first = publisher.open(earlier).value().orElseThrow();
        Stage second = publisher.open(earlier).value().orElseThrow()) {
      assertEquals(List.of(), work("spare-"));
      version(102).write(first, earlier);
      version(103).write(second, earlier);
      second.publish(CheckedSites.of(version(103).artifacts()), version(103).manifest(second));
      assertEquals(version(103).files(), MadeUpSite.read(out));
      Object kept = inode(spare());
      first.close();
      assertEquals(kept, inode(spare()), "the newer one stays");
    }
    publish(104);
    assertEquals(List.of(), work("stage-"));
  }

  @Test
  void aBuildThatFindsMistakesPutsItBack() throws IOException {
    publish(100, 101);
    Object kept = inode(spare());
    EarlierSite earlier = MadeUpSite.earlier(out);
    try (Stage stage = new Publisher(out, "site").open(earlier).value().orElseThrow()) {
      version(102).write(stage, earlier);
    }
    assertEquals(kept, inode(spare()));
    publish(102);
    assertEquals(kept, inode(out));
  }

  @Test
  void whatItHasWrittenTillThenIsNotKept() throws IOException {
    publish(100, 101);
    EarlierSite earlier = MadeUpSite.earlier(out);
    try (Stage stage = new Publisher(out, "site").open(earlier).value().orElseThrow()) {
      version(120).write(stage, earlier);
    }
    assertTrue(sharedFiles() >= PAGES / 2);
    assertEquals(version(101).files(), MadeUpSite.read(out));
    publish(102);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whereALinkLeadsToTheSiteItServesAsWell(boolean theirs) throws IOException {
    Path target = folder.resolve("theirs");
    if (theirs) {
      version(99).publish(target);
    }
    Files.createSymbolicLink(out, target);
    publish(100);
    Object first = inode(out.toRealPath());
    publish(101, 102);
    assertEquals(first, inode(out.toRealPath()));
    assertTrue(Files.isSymbolicLink(out));
    assertEquals(theirs, Files.exists(target));
    assertEquals(1, work("live-").size());
    spare();
  }

  @Test
  void whatTheUserKeepsInTheSiteIsThatOfTheSite() throws IOException {
    publish(100);
    PreservedFiles.ALL.putInto(out);
    for (int number = 101; number < 104; number++) {
      version(number).publishAnew(out);
      assertEquals(PreservedFiles.ALL.with(version(number)), MadeUpSite.read(out));
      assertTrue(sharedFiles() >= PAGES - 3);
    }
    for (String name : Preserved.NAMES) {
      Files.delete(out.resolve(name));
    }
    publish(104, 105);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whereNothingIsNewOnlyWhatIsKnownOfTheSiteIs(boolean linked) throws IOException {
    if (linked) {
      Files.createSymbolicLink(out, Path.of("not-there"));
    }
    List<Artifact> files = version(100).artifacts();
    publish(100);
    PreservedFiles.ALL.putInto(out);
    Object root = inode(out.toRealPath());
    Object hidden = inode(out.resolve(Marker.NAME));
    byte[] before = Files.readAllBytes(out.resolve(Marker.NAME).resolve(EarlierSite.MANIFEST));
    for (int day = 2; day < 5; day++) {
      EarlierSite earlier = MadeUpSite.earlier(out);
      try (Stage stage = new Publisher(out, "site").open(earlier).value().orElseThrow()) {
        version(100).write(stage, earlier);
        stage.publish(CheckedSites.of(files), MadeUpSite.manifest(day, files, stage));
      }
      assertEquals("" + day, MadeUpSite.earlier(out).manifest().orElseThrow().day());
      assertTrue(MadeUpSite.earlier(out).isWhole());
      assertEquals(root, inode(out.toRealPath()));
      assertEquals(hidden, inode(out.resolve(Marker.NAME)));
      assertNotEquals(root, inode(spare()));
      assertEquals(PreservedFiles.ALL.with(version(100)), MadeUpSite.read(out));
    }
    assertNotEquals(
        text(before), Files.readString(out.resolve(Marker.NAME).resolve(EarlierSite.MANIFEST)));
    assertFalse(Files.exists(out.resolve(Marker.NAME).resolve("manifest.new")));
  }

  /** A file that nobody made is cleared away by a swap: what is published is what was checked. */
  @Test
  void whereTheSiteHoldsMoreItIsReplaced() throws IOException {
    publish(100);
    Object root = inode(out);
    Files.writeString(out.resolve("2025/cua-toi.txt"), "lạ");
    publish(100);
    assertNotEquals(root, inode(out));
  }

  @Test
  void aSiteOfTheUsersThatALinkLeadsToIsNotRenewed() throws IOException {
    Path theirs = folder.resolve("theirs");
    version(100).publishAnew(theirs);
    Files.createSymbolicLink(out, theirs);
    Path manifest = theirs.resolve(Marker.NAME).resolve(EarlierSite.MANIFEST);
    Object before = inode(manifest);
    publish(100);
    assertEquals(before, inode(manifest));
    assertNotEquals(theirs.toRealPath(), out.toRealPath());
  }
}
