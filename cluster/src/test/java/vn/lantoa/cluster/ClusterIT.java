package vn.lantoa.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/** A master and two workers as processes, and builds on them. */
final class ClusterIT {
  private static final int COMMUNES = 20;
  private static final int EDITIONS_OF_A_PART = 4;
  private static final int SPOILED = 7;

  private static final String MANIFEST = ".lantoa/manifest";

  @TempDir private static Path folder;
  private static StartedCluster cluster;
  private static Build first;

  /** Folders of a build: what it reads, what it makes, and what that is put together to. */
  private record Build(Path content, Path parts, Path site) {
    static Build in(Path folder) {
      return new Build(folder.resolve("content"), folder.resolve("parts"), folder.resolve("site"));
    }

    MadeUpProvince province() throws IOException {
      return new MadeUpProvince(content, COMMUNES).write();
    }

    StartedProcess start(String name) throws IOException {
      return cluster.build(
          name,
          "--content",
          content.toString(),
          "--parts",
          parts.toString(),
          "--editions",
          Integer.toString(EDITIONS_OF_A_PART),
          "--no-sheets",
          "--quiet",
          "--out",
          site.toString());
    }

    /** The manifest of a part, which comes last. */
    Path manifest(int part) {
      return parts.resolve("part-" + part).resolve(MANIFEST);
    }

    /** How many parts are made. */
    long whole() throws IOException {
      try (Stream<Path> all = Files.exists(parts) ? Files.list(parts) : Stream.empty()) {
        return all.filter(part -> Files.exists(part.resolve(MANIFEST))).count();
      }
    }
  }

  @BeforeAll
  static void startsAndBuilds() throws Exception {
    cluster = new StartedCluster(folder.resolve("cluster"));
    cluster.addWorker();
    cluster.addWorker();
    first = Build.in(folder.resolve("first"));
    first.province();
    StartedProcess build = first.start("first");
    assertEquals(0, build.ends(), build.said());
  }

  @AfterAll
  static void ends() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void makesTheBytesThatOneMachineMakes() throws Exception {
    assertEquals(oneMachine(first), SiteTree.of(first.site()));
    for (StartedProcess worker : cluster.workers()) {
      assertTrue(worker.said().contains("Asked to launch executor"), worker.said());
    }
  }

  @Test
  void makesOnlyPartsThatAreNotThere() throws Exception {
    Build again = new Build(first.content(), first.parts(), folder.resolve("again"));
    long all = again.whole();
    assertTrue(all > COMMUNES / EDITIONS_OF_A_PART, "parts: " + all);
    Files.delete(again.manifest(2));
    Object before = Files.getLastModifiedTime(again.manifest(1));
    StartedProcess build = again.start("again");
    assertEquals(0, build.ends(), build.said());
    build.says("%1$d parts: 1 made, %2$d kept".formatted(all, all - 1));
    assertEquals(before, Files.getLastModifiedTime(again.manifest(1)));
    assertEquals(SiteTree.of(first.site()), SiteTree.of(again.site()));
  }

  @Test
  void endsWhatAKilledWorkerHasBegun() throws Exception {
    StartedProcess dying = cluster.addWorker();
    Build build = Build.in(folder.resolve("killed"));
    build.province();
    StartedProcess process = build.start("killed");
    dying.says("Asked to launch executor");
    while (build.whole() == 0 && process.process().isAlive()) {
      Thread.sleep(20);
    }
    List<ProcessHandle> executors = dying.process().descendants().toList();
    assertEquals(1, executors.size());
    assertFalse(commandLine(executors.get(0)).contains(cluster.secret()));
    assertFalse(commandLine(dying.process().toHandle()).contains(cluster.secret()));
    cluster.kill(dying);
    assertTrue(build.whole() < first.whole(), "killed half-way");
    assertEquals(0, process.ends(), process.said());
    assertEquals(SiteTree.of(first.site()), SiteTree.of(build.site()));
  }

  private static String commandLine(ProcessHandle process) throws IOException {
    String all = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
    assertTrue(all.contains("org.apache.spark"), all);
    return all;
  }

  @Test
  void letsNobodyInWithAnotherSecret() throws Exception {
    int before = registered();
    StartedProcess stranger = cluster.startWorker(cluster.settings("other"));
    stranger.says("Authentication failed");
    assertFalse(stranger.said().contains("Successfully registered"), stranger.said());
    stranger.kill();
    assertEquals(before, registered());
  }

  private static int registered() throws IOException {
    return cluster.master().said().split("Registering worker", -1).length;
  }

  @Test
  void publishesAllButABrokenCommune() throws Exception {
    Build build = Build.in(Files.createDirectory(folder.resolve("broken")));
    SiteTree.copy(first.site(), build.site());
    Map<String, String> before = SiteTree.of(build.site());
    MadeUpProvince province = build.province();

    province.greet("Lời mới của tỉnh.");
    Path spoiled = province.spoil(SPOILED);
    StartedProcess process = build.start("broken");
    assertEquals(1, process.ends(), process.said());
    assertTrue(process.said().contains(spoiled + ":"), process.said());

    Map<String, String> after = SiteTree.of(build.site());
    for (int number = 1; number <= COMMUNES; number++) {
      String page = province.greeting(number);
      assertTrue(before.containsKey(page) && after.containsKey(page), page);
      boolean same = Objects.equals(before.get(page), after.get(page));
      assertEquals(number == SPOILED, same, page);
    }
  }

  /** What a build by threads makes of the same. */
  private static Map<String, String> oneMachine(Build build) throws IOException {
    Path out = folder.resolve("one-machine");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Environment surroundings =
        new Environment(
            folder,
            Path.of("..").toRealPath(),
            StartedCluster.environment(),
            Clock.systemUTC(),
            err,
            err,
            false,
            stop -> {});
    String content = build.content().toString();
    int code =
        new Cli(surroundings)
            .run("build", "--content", content, "--no-sheets", "--out", out.toString());
    assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
    assertNotEquals(Map.of(), SiteTree.of(out));
    return SiteTree.of(out);
  }
}
