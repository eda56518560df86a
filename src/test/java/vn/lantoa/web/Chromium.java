package vn.lantoa.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds Chromium and its driver. Run as a program before the browser tests, it installs Debian's
 * packages where they are missing and apt may be used; else it says in one line what to install.
 */
final class Chromium {
  private static final String PACKAGES = "chromium chromium-driver";

  private Chromium() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (isComplete()) {
      return;
    }
    Optional<String> root = root();
    if (root.isPresent() && find("apt-get").isPresent()) {
      String apt = root.get() + "DEBIAN_FRONTEND=noninteractive apt-get -qq ";
      run(apt + "update && " + apt + "install -y " + PACKAGES + " >/dev/null");
    }
    if (!isComplete()) {
      System.err.println(
          "The browser tests need Chromium and ChromeDriver: apt-get install " + PACKAGES);
      System.exit(1);
    }
  }

  static Path browser() {
    return find("chromium")
        .or(() -> find("chromium-browser"))
        .or(() -> find("google-chrome"))
        .orElseThrow(() -> new IllegalStateException("apt-get install " + PACKAGES));
  }

  static Path driver() {
    return find("chromedriver")
        .orElseThrow(() -> new IllegalStateException("apt-get install " + PACKAGES));
  }

  private static boolean isComplete() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
            .anyMatch(name -> find(name).isPresent())
        && find("chromedriver").isPresent();
  }

  /** What has to stand before a command to be root: nothing, sudo, or no way. */
  private static Optional<String> root() throws IOException, InterruptedException {
    if (System.getProperty("user.name").equals("root")) {
      return Optional.of("");
    }
    return find("sudo").isPresent() && run("sudo -n true 2>/dev/null") == 0
        ? Optional.of("sudo -n ")
        : Optional.empty();
  }

  private static int run(String command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of("sh", "-c", command)).inheritIO().start().waitFor();
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
