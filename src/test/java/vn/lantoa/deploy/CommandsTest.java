package vn.lantoa.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    Path now = Files.createDirectories(folder.resolve("new/.lantoa"));
    Files.writeString(now.resolve("manifest"), "as built");
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
    String call = "exec deploy/objects/upload %1$s/old %1$s/new store:site".formatted(folder);
    run(call, Map.of(), "RCLONE", folder + "/rclone");
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

  private List<String> called() throws IOException {
    return Files.readAllLines(folder.resolve("called"));
  }

  private void run(String script, Map<String, String> settings, String name, String value)
      throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-euc", script).inheritIO();
    shell.environment().putAll(settings);
    shell.environment().put("LANTOA", folder.resolve("lantoa").toString());
    shell.environment().put(name, value);
    Process process = shell.start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue(), script);
  }
}
