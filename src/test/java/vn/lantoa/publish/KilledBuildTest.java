package vn.lantoa.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kept.EarlierSite;

/** Kills real processes. What is asserted depends on no clock: any moment will do. */
final class KilledBuildTest {
  private static final int PAGES = 60;
  private static final int LONG = 60;
  private static final int FOREVER = Integer.MAX_VALUE / 2;

  @TempDir Path folder;

  private int lasting = 1;
  private int insideTheSwap;

  private Path out() {
    return folder.resolve("site");
  }

  @Test
  void leavesTheOldOrTheNewSiteAtWhateverMomentItIsKilled() throws Exception {
    assertTrue(killAgainAndAgain(1) >= 18);
  }

  @Test
  @Tag("long")
  void leavesTheOldOrTheNewSiteHoweverOftenItIsKilled() throws Exception {
    assertTrue(killAgainAndAgain(20) >= 300);
  }

  private int killAgainAndAgain(int rounds) throws Exception {
    publishFirst();
    int kills = 0;
    for (int round = 0; round < rounds; round++) {
      for (BooleanSupplier moment : moments()) {
        killWhen(moment, kills++);
        assertWhole();
      }
    }
    return kills;
  }

  /** With what the user keeps there already in place. */
  private void publishFirst() throws IOException {
    PreservedFiles.ALL.putInto(out());
    new MadeUpSite(1, PAGES, lasting).publishAnew(out());
  }

  /**
   * While it writes, when all is written, while it copies what is kept, between and after the
   * renames, while it deletes.
   */
  private List<BooleanSupplier> moments() {
    List<BooleanSupplier> moments = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String part = "2025/tinh-" + i;
      moments.add(() -> children("stage-").anyMatch(stage -> has(stage, part)));
      moments.add(() -> children("gone-").anyMatch(gone -> !has(gone, part)));
    }
    moments.add(() -> children("stage-").anyMatch(stage -> has(stage, Marker.NAME)));
    for (String kept : List.of(".gitignore", "CNAME")) {
      moments.add(() -> children("stage-").anyMatch(stage -> has(stage, kept)));
    }
    moments.add(() -> children("old-").findAny().isPresent());
    moments.add(() -> children("gone-").findAny().isPresent());
    moments.add(() -> !out().toFile().exists());
    return moments;
  }

  @Test
  void leavesALinkToTheOldOrTheNewSite() throws Exception {
    Files.createSymbolicLink(out(), Path.of("not-there"));
    new MadeUpSite(1, PAGES).publish(out());
    PreservedFiles.ALL.putInto(out().toRealPath());
    for (int kill = 0; kill < 6; kill++) {
      killWhen(() -> children("link-").findAny().isPresent(), kill);
      assertWholeAtOnce();
      killWhen(() -> children("live-").count() > 1, kill);
      assertWholeAtOnce();
    }
  }

  @Test
  void bringsBackTheOldSiteWhenKilledBetweenTheTwoRenames() throws IOException {
    publishFirst();
    dieBetweenTheRenames();

    assertWhole();
  }

  @Test
  void bringsItBackOverWhatGitHasPutBackMeanwhile() throws IOException {
    publishFirst();
    Files.writeString(out().resolve("CNAME"), "cu.example.vn");
    dieBetweenTheRenames();
    Files.createDirectory(out());
    Files.writeString(out().resolve("CNAME"), PreservedFiles.ALL.files().get("CNAME"));

    assertWhole();
  }

  private void dieBetweenTheRenames() throws IOException {
    Path work = folder.resolve(".site.lantoa");
    Files.move(out(), work.resolve("old-99-x-1"));
    Files.createDirectories(work.resolve("stage-99-x-1/half"));
    Files.createFile(work.resolve("99-x-1.lock"));
  }

  @Test
  void twoProcessesDoNotHarmEachOther() throws Exception {
    publishFirst();
    Process one = start(1, 12);
    Process two = start(1000, 12);

    assertEquals(0, one.waitFor());
    assertEquals(0, two.waitFor());
    assertWhole();
  }

  @Test
  void leavesTheStageOfALivingProcessAlone() throws Exception {
    PreservedFiles.ALL.putInto(out());
    try (Stage mine = new Publisher(out(), "site").open(EarlierSite.none()).value().orElseThrow()) {
      Process other = start(1, 3);
      assertEquals(0, other.waitFor());

      assertEquals(1, children("stage-").count());
      assertFalse(mine.hasFailed());
    }
  }

  /**
   * Where nobody sees a moment before it is over, the process is stopped again and again at random,
   * and killed if it stands where it shall.
   */
  private static final List<String> BRIEF_MOMENTS =
      List.of(
          "! has site",
          "has site && has $w/old-*",
          "has $w/stage-* && ! has $w/stage-*/.lantoa",
          "has $w/stage-*/.lantoa && ! has $w/stage-*/.lantoa/manifest",
          "has $w/stage-*/.lantoa/manifest && has site",
          "has $w/gone-*");

  private static final String STOPPER =
      """
      has() { [ -e "$1" ]; }
      w=.site.lantoa
      pause() { i=0; while [ $i -lt $1 ]; do i=$((i + 1)); done; }
      while kill -STOP $1; do
        pause 200 # until all its threads stand still
        if MOMENT; then kill -KILL $1; exit 0; fi
        kill -CONT $1
        pause $2
      done
      exit 1
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, LONG})
  @DisabledOnOs(OS.WINDOWS)
  void leavesTheOldOrTheNewSiteWhenKilledInTheSwap(int lasting) throws Exception {
    this.lasting = lasting;
    killInBriefMoments(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, LONG})
  @Tag("long")
  @DisabledOnOs(OS.WINDOWS)
  void leavesTheOldOrTheNewSiteHoweverOftenItIsKilledInTheSwap(int lasting) throws Exception {
    this.lasting = lasting;
    killInBriefMoments(12);
  }

  private void killInBriefMoments(int rounds) throws Exception {
    publishFirst();
    int kills = 0;
    for (int round = 0; round < rounds || insideTheSwap == 0 && round < rounds + 3; round++) {
      for (String moment : BRIEF_MOMENTS) {
        killWhere(moment, kills++);
        countWhereItFell();
        assertWhole();
        assertTheNextOneIsWhole();
      }
    }
    System.out.println(
        insideTheSwap + " of " + kills + " kills fell between the two renames of a swap");
    assertTrue(insideTheSwap > 0);
  }

  private void killWhere(String moment, int seed) throws Exception {
    Process process = start(2 + seed, FOREVER);
    String pause = "" + new Random(seed).nextInt(300);
    Process shell =
        new ProcessBuilder(
                "sh", "-c", STOPPER.replace("MOMENT", moment), "sh", "" + process.pid(), pause)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals(0, shell.waitFor(), "the process fails by itself");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Told by what a dead process has left: the old site is away, and no new one is there. */
  private void countWhereItFell() {
    if (!out().toFile().exists() && children("old-").findAny().isPresent()) {
      insideTheSwap++;
    }
  }

  /** Where there is a spare it makes a stage. */
  private void assertTheNextOneIsWhole() throws IOException {
    int version = MadeUpSite.seemsToBe(out(), PAGES, lasting).version();
    MadeUpSite next = new MadeUpSite(version + 1, PAGES, lasting);
    assertTrue(next.publishAnew(out()).problems().isEmpty());
    assertEquals(PreservedFiles.ALL.with(next), MadeUpSite.read(out()));
  }

  /** Looks again and again, without a pause, until it is time. */
  private void killWhen(BooleanSupplier moment, int seed) throws Exception {
    Process process = start(2 + seed, FOREVER);
    while (!moment.getAsBoolean()) {
      assertTrue(process.isAlive(), "the process fails by itself");
    }
    process.destroyForcibly().waitFor();
  }

  private Stream<Path> children(String prefix) {
    Path work = folder.resolve(".site.lantoa");
    String[] names = work.toFile().list();
    return Stream.of(names == null ? new String[0] : names)
        .filter(name -> name.startsWith(prefix))
        .map(work::resolve);
  }

  private static boolean has(Path folder, String path) {
    return folder.resolve(path).toFile().exists();
  }

  /** A link never leads nowhere, not even before the next start. */
  private void assertWholeAtOnce() throws IOException {
    assertOneVersion();
    assertWhole();
  }

  /** The next start finds one version, all of it and nothing else, and clears up. */
  private void assertWhole() throws IOException {
    EarlierSite earlier = MadeUpSite.earlier(out());
    new Publisher(out(), "site").open(earlier).value().orElseThrow().close();
    assertOneVersion();
    assertEquals(0, Stream.of("stage-", "old-", "gone-", "link-").flatMap(this::children).count());
  }

  private void assertOneVersion() throws IOException {
    MadeUpSite site = MadeUpSite.seemsToBe(out(), PAGES, lasting);
    assertEquals(PreservedFiles.ALL.with(site), MadeUpSite.read(out()));
  }

  private Process start(int firstVersion, int versions) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PublishAgainAndAgain.class.getName());
    command.addAll(
        List.of(out().toString(), "" + PAGES, "" + lasting, "" + firstVersion, "" + versions));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertEquals('r', process.getInputStream().read(), "it says ready");
    return process;
  }
}
