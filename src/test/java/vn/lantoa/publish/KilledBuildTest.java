package vn.lantoa.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes. What is asserted depends on no clock: any moment will do. */
final class KilledBuildTest {
  private static final int PAGES = 200;
  private static final int FOREVER = Integer.MAX_VALUE / 2;

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("site");
  }

  @Test
  void leavesTheOldOrTheNewSiteAtWhateverMomentItIsKilled() throws Exception {
    new MadeUpSite(1, PAGES).publish(out());
    for (int kill = 0; kill < 24; kill++) {
      int moment = kill;
      killWhen(kill, polls -> polls > moment * moment * 7);
      assertWhole();
    }
  }

  @Test
  void leavesTheOldOrTheNewSiteWhenKilledWhileItSwaps() throws Exception {
    new MadeUpSite(1, PAGES).publish(out());
    for (int kill = 0; kill < 12; kill++) {
      killWhen(kill, polls -> hasChild("old-"));
      assertWhole();
      killWhen(kill, polls -> hasChild("gone-"));
      assertWhole();
      killWhen(kill, polls -> !out().toFile().exists());
      assertWhole();
    }
  }

  @Test
  void leavesALinkToTheOldOrTheNewSite() throws Exception {
    Files.createSymbolicLink(out(), Path.of("not-there"));
    new MadeUpSite(1, PAGES).publish(out());
    for (int kill = 0; kill < 8; kill++) {
      int moment = kill;
      killWhen(kill, polls -> hasChild("link-"));
      assertWholeAtOnce();
      killWhen(kill, polls -> hasChild("live-") && polls > moment * 50);
      assertWholeAtOnce();
    }
  }

  @Test
  void bringsBackTheOldSiteWhenKilledBetweenTheTwoRenames() throws IOException {
    new MadeUpSite(1, PAGES).publish(out());
    Path work = folder.resolve(".site.lantoa");
    Files.move(out(), work.resolve("old-99-x-1"));
    Files.createDirectories(work.resolve("stage-99-x-1/half"));
    Files.createFile(work.resolve("99-x-1.lock"));

    assertWhole();
  }

  @Test
  void twoProcessesDoNotHarmEachOther() throws Exception {
    Process one = start(1, 12);
    Process two = start(1000, 12);

    assertEquals(0, one.waitFor());
    assertEquals(0, two.waitFor());
    assertWhole();
  }

  @Test
  void leavesTheStageOfALivingProcessAlone() throws Exception {
    try (Stage mine = new Publisher(out()).open().value().orElseThrow()) {
      Process other = start(1, 3);
      assertEquals(0, other.waitFor());

      assertTrue(hasChild("stage-"));
      assertFalse(mine.hasFailed());
    }
  }

  /** Looks again and again, without a pause, until it is time. */
  private void killWhen(int seed, Predicate<Integer> moment) throws Exception {
    Process process = start(2 + seed, FOREVER);
    for (int polls = 0; !moment.test(polls); polls++) {
      assertTrue(process.isAlive(), "the process fails by itself");
    }
    process.destroyForcibly().waitFor();
  }

  private boolean hasChild(String prefix) {
    String[] names = folder.resolve(".site.lantoa").toFile().list();
    return names != null && Stream.of(names).anyMatch(name -> name.startsWith(prefix));
  }

  /** A link never leads nowhere, not even before the next start. */
  private void assertWholeAtOnce() throws IOException {
    assertEquals(MadeUpSite.seemsToBe(out(), PAGES).files(), MadeUpSite.read(out()));
    assertWhole();
  }

  /** The next start finds one version, all of it and nothing else, and clears up. */
  private void assertWhole() throws IOException {
    new Publisher(out()).open().value().orElseThrow().close();
    assertEquals(MadeUpSite.seemsToBe(out(), PAGES).files(), MadeUpSite.read(out()));
    assertFalse(Stream.of("stage-", "old-", "gone-", "link-").anyMatch(this::hasChild));
  }

  private Process start(int firstVersion, int versions) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PublishAgainAndAgain.class.getName());
    command.addAll(
        List.of(out().toString(), "" + PAGES, "" + firstVersion, String.valueOf(versions)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertEquals('r', process.getInputStream().read(), "it says ready");
    return process;
  }
}
