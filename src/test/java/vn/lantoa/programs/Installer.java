package vn.lantoa.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Run as a program before the tests that need others: installs Debian's packages of those that are
 * missing, where apt may be used; else says in one line what to install.
 */
final class Installer {
  /**
   * Debian starts what is installed, a web server too, unless this file says no. Where there is one
   * already, its owner has decided; ours goes away again, whatever happens.
   */
  private static final String SCRIPT =
      """
      policy=$1
      shift
      if [ ! -e "$policy" ]; then
        trap 'rm -f "$policy"' EXIT
        trap 'exit 1' HUP INT TERM
        printf '#!/bin/sh\\nexit 101\\n' >"$policy"
        chmod 755 "$policy"
      fi
      export DEBIAN_FRONTEND=noninteractive
      apt-get -qq update && apt-get -qq install -y "$@" >/dev/null
      """;

  private final Map<String, String> environment;
  private final Path policy;

  Installer(Map<String, String> environment, Path policy) {
    this.environment = environment;
    this.policy = policy;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Installer installer = new Installer(System.getenv(), Path.of("/usr/sbin/policy-rc.d"));
    Optional<List<String>> root = installer.root();
    if (!installer.missing().isEmpty() && root.isPresent()) {
      installer.install(root.get(), installer.missing());
    }
    if (!installer.missing().isEmpty()) {
      boolean fails = Program.isCi(System.getenv());
      System.err.println(
          (fails ? "Tests need" : "Tests are skipped for want of")
              + " programs: apt-get install "
              + String.join(" ", installer.missing()));
      System.exit(fails ? 1 : 0);
    }
  }

  private List<String> missing() {
    return Stream.of(Program.values())
        .filter(program -> program.find(environment).isEmpty())
        .map(program -> program.debianPackage)
        .distinct()
        .toList();
  }

  /** What has to stand before a command to be root: nothing, sudo, or no way. */
  private Optional<List<String>> root() throws IOException, InterruptedException {
    if (Program.find("apt-get", environment).isEmpty()) {
      return Optional.empty();
    }
    if (System.getProperty("user.name").equals("root")) {
      return Optional.of(List.of());
    }
    boolean may =
        Program.find("sudo", environment).isPresent() && run(List.of("sudo", "-n", "true")) == 0;
    return may ? Optional.of(List.of("sudo", "-n")) : Optional.empty();
  }

  int install(List<String> root, List<String> packages) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(root);
    command.addAll(List.of("sh", "-c", SCRIPT, "install", policy.toString()));
    command.addAll(packages);
    return run(command);
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().putAll(environment);
    return process.start().waitFor();
  }
}
