package vn.lantoa.programs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The programs of others that tests run. Only tests named *IT may: the build installs them late.
 */
public enum Program {
  CHROMIUM("chromium", "chromium", "chromium-browser", "google-chrome"),
  CHROMEDRIVER("chromium-driver", "chromedriver"),
  PDFINFO("poppler-utils", "pdfinfo"),
  PDFTOTEXT("poppler-utils", "pdftotext"),
  PDFTOPPM("poppler-utils", "pdftoppm"),
  GHOSTSCRIPT("ghostscript", "gs"),
  MUTOOL("mupdf-tools", "mutool"),
  NGINX("nginx", "nginx"),
  APACHE("apache2", "apache2"),
  WRITER("libreoffice-writer-nogui", "soffice") {
    @Override
    boolean isWhole() {
      return Files.exists(LIBREOFFICE.resolve("libswlo.so"));
    }
  },
  CALC("libreoffice-calc-nogui", "soffice") {
    @Override
    boolean isWhole() {
      return Files.exists(LIBREOFFICE.resolve("libsclo.so"));
    }
  };

  private static final Path LIBREOFFICE = Path.of("/usr/lib/libreoffice/program");

  /** Debian's. */
  final String debianPackage;

  private final List<String> names;

  Program(String debianPackage, String... names) {
    this.debianPackage = debianPackage;
    this.names = List.of(names);
  }

  /** Where it is. A test without it is skipped and says why; in CI it fails. */
  public Path path() {
    return path(System.getenv());
  }

  Path path(Map<String, String> environment) {
    Optional<Path> found = find(environment);
    if (found.isEmpty()) {
      String missing = names.get(0) + " is missing: apt-get install " + debianPackage;
      if (isCi(environment)) {
        throw new AssertionError(missing);
      }
      Assumptions.abort(missing);
    }
    return found.orElseThrow();
  }

  Optional<Path> find(Map<String, String> environment) {
    return names.stream()
        .filter(name -> isWhole())
        .flatMap(name -> find(name, environment).stream())
        .findFirst();
  }

  /** Whether the part of it that tests want is there too, where it comes in parts. */
  boolean isWhole() {
    return true;
  }

  static boolean isCi(Map<String, String> environment) {
    return "true".equals(environment.get("CI"));
  }

  static Optional<Path> find(String name, Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
