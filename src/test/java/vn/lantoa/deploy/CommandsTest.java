package vn.lantoa.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;

/**
 * The lines that deploy/ has a shell run, run by a shell; programs that write down what they are
 * called with stand in for the real ones.
 */
@DisabledOnOs(OS.WINDOWS)
final class CommandsTest {
  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    for (String name : List.of("lantoa", "rclone")) {
      Path program = folder.resolve(name);
      Files.writeString(
          program,
          """
          #!/bin/sh
          if [ "$1" = changes ]; then
            [ ! -f "$2/.lantoa/manifest" ] || cat "$2/.lantoa/manifest" >>%1$s/compared
            cat "%1$s/$4"
            exit
          fi
          echo "$@" >>%1$s/called
          [ "$2" != --files-from-raw ] || cat "$3" >>%1$s/called
          """
              .formatted(folder));
      program.toFile().setExecutable(true);
    }
  }

  /** Indexes begin with 0, parts with 1. */
  @Test
  void aPodMakesThePartOfItsIndexAndTheMergeNamesAllParts() throws Exception {
    Map<String, String> settings = Map.of("PARTS", "3", "BASE_URL", "https://a.example/");
    for (String index : List.of("0", "2")) {
      run(script("parts.yaml"), settings, "JOB_COMPLETION_INDEX", index);
    }
    for (String part : List.of("part-1", "part-2", "part-3")) {
      Files.createDirectories(folder.resolve("work/parts-3").resolve(part));
    }
    run(script("merge.yaml"), settings, "JOB_COMPLETION_INDEX", "");
    String part =
        "build --quiet --content /content --jobs 2 --base-url https://a.example/"
            + " --shard %1$s/3 --last WORK/site --out WORK/parts-3/part-%1$s";
    assertEquals(
        List.of(
            part.formatted("1"),
            part.formatted("3"),
            "merge --quiet --content /content --jobs 2 --out WORK/site"
                + " WORK/parts-3/part-1 WORK/parts-3/part-2 WORK/parts-3/part-3"),
        called().stream()
            .map(line -> line.replace(folder.resolve("work").toString(), "WORK"))
            .toList());
  }

  /** What the container's shell is given, with the folders of this test. */
  private String script(String file) throws IOException {
    Map<?, ?> document =
        Manifests.documents(Files.readString(Path.of("deploy/kubernetes", file))).get(0);
    HasMetadata job = new Manifests().model(document);
    List<String> words =
        ((Job) job).getSpec().getTemplate().getSpec().getContainers().get(0).getArgs();
    return words
        .get(0)
        .replace("/opt/lantoa/lantoa", folder.resolve("lantoa").toString())
        .replace("/work", folder.resolve("work").toString());
  }

  @Test
  void whatPagesNeedGoesUpBeforeThemAndDeletionsAreLast() throws Exception {
    Path old = Files.createDirectories(folder.resolve("old"));
    site("new", "as built");
    Files.writeString(
        folder.resolve("--uploads"),
        """
        .htaccess
        .lantoa/manifest
        in-an/tep/a b.pdf
        may-chu/nginx.conf
        tai-nguyen/lan-toa.01234567.css
        index.html
        in-an/index.html
        """);
    Files.writeString(folder.resolve("--deletes"), "in-an/tep/old.pdf\n");
    upload();
    String copy =
        "copy --files-from-raw --no-traverse --ignore-times --header-upload Cache-Control:";
    assertEquals(
        List.of(
            copy + " public, max-age=31536000, immutable NEW store:site",
            "tai-nguyen/lan-toa.01234567.css",
            copy + " public, max-age=3600 NEW store:site",
            "in-an/tep/a b.pdf",
            copy + " public, max-age=300 NEW store:site",
            "index.html",
            "in-an/index.html",
            "delete --files-from-raw store:site",
            "in-an/tep/old.pdf"),
        called().stream()
            .map(line -> line.replaceAll("raw \\S+/(kept|files|pages|deletes) ", "raw "))
            .map(line -> line.replace(folder.resolve("new").toString(), "NEW"))
            .toList());
    assertEquals("as built", Files.readString(old.resolve(".lantoa/manifest")));
  }

  /** Before any step, or in the midst of it: what it copies or deletes is there by half. */
  @Test
  void anUploadThatBrokeOffAnywhereCanBeCalledAgain() throws Exception {
    Path steps = stepsThatBreakOff();
    nothingToSend();
    site("new", "as built");
    int step = 0;
    boolean broke = true;
    while (broke) {
      site("old", "as it was");
      step++;
      Files.writeString(folder.resolve("left"), "x".repeat(step));
      Map<String, String> settings =
          Map.of("PATH", steps + ":" + System.getenv("PATH"), "TMPDIR", folder.toString());
      broke = upload(settings) != 0;
      upload();
      assertEquals(List.of("as built"), manifest("old"), "step " + step);
      for (String rest : List.of("old.next", "old.gone")) {
        assertFalse(Files.exists(folder.resolve(rest)), rest + " of step " + step);
      }
      TestFolders.delete(folder.resolve("old"));
    }
    assertTrue(step > 5, "steps: " + step);
  }

  /** What is up is a copy of the one that was to come, and no longer of the one that went. */
  @Test
  void anUploadThatBrokeOffBetweenBothMovesIsHeldAgainstWhatIsUp() throws Exception {
    nothingToSend();
    site("old.gone", "as it was");
    site("old.next", "as it is");
    site("new", "as built");
    upload();
    assertEquals("as it isas it is", Files.readString(folder.resolve("compared")));
    assertEquals(List.of("as built"), manifest("old"));
  }

  /** Stand in for the programs that change folders; the one whose turn it is fails half done. */
  private Path stepsThatBreakOff() throws IOException {
    Path steps = Files.createDirectories(folder.resolve("steps"));
    for (String name : List.of("cp", "mv", "rm")) {
      Path program = steps.resolve(name);
      Files.writeString(
          program,
          """
          #!/bin/sh
          left=$(cat %1$s/left)
          printf %%s "${left#x}" >%1$s/left
          PATH=${PATH#*:}
          [ "$left" = x ] || exec %2$s "$@"
          for last; do :; done
          case %2$s in
            cp) mkdir "$last" ;;
            rm) rm -f "$last/.lantoa/manifest" ;;
          esac
          exit 1
          """
              .formatted(folder, name));
      program.toFile().setExecutable(true);
    }
    return steps;
  }

  private void nothingToSend() throws IOException {
    Files.writeString(folder.resolve("--uploads"), "");
    Files.writeString(folder.resolve("--deletes"), "");
  }

  private void site(String name, String manifest) throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(name).resolve(".lantoa"));
    Files.writeString(hidden.resolve("manifest"), manifest);
  }

  private List<String> manifest(String site) throws IOException {
    return Files.readAllLines(folder.resolve(site).resolve(".lantoa/manifest"));
  }

  private List<String> called() throws IOException {
    return Files.readAllLines(folder.resolve("called"));
  }

  private void upload() throws IOException, InterruptedException {
    assertEquals(0, upload(Map.of()));
  }

  private int upload(Map<String, String> settings) throws IOException, InterruptedException {
    String call = "exec deploy/objects/upload %1$s/old %1$s/new store:site".formatted(folder);
    return status(call, settings, "RCLONE", folder + "/rclone");
  }

  private void run(String script, Map<String, String> settings, String name, String value)
      throws IOException, InterruptedException {
    assertEquals(0, status(script, settings, name, value), script);
  }

  private int status(String script, Map<String, String> settings, String name, String value)
      throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-euc", script).inheritIO();
    shell.environment().putAll(settings);
    shell.environment().put("LANTOA", folder.resolve("lantoa").toString());
    shell.environment().put(name, value);
    Process process = shell.start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.exitValue();
  }
}
