package vn.lantoa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build says that the program consists of, against the jar and the assets. */
final class NoticesIT {
  private static final Path TARGET = Path.of("target");

  /** As the class path of the jar names them: commonmark-0.32.0. */
  private static List<String> libraries() throws IOException {
    try (JarFile jar = new JarFile(TARGET.resolve("lantoa.jar").toFile())) {
      assertNotNull(jar.getEntry("META-INF/LICENSE"));
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
      return Stream.of(path.split(" ")).map(p -> p.replaceAll("lib/|\\.jar", "")).toList();
    }
  }

  @Test
  void peopleAreToldEveryLibraryFontAndProfileWithItsLicence() throws IOException {
    String notices = Files.readString(TARGET.resolve("THIRD-PARTY.txt"));
    for (String library : libraries()) {
      String named = "- " + library.replaceFirst("-(?=\\d)", " ") + ": ";
      assertTrue(notices.contains(named), named);
    }
    try (Stream<Path> assets = Files.walk(Path.of("assets"))) {
      List<Path> texts = assets.filter(p -> p.toString().endsWith(".txt")).toList();
      assertEquals(9, texts.size());
      texts.forEach(
          text -> assertTrue(notices.contains("/" + text.getFileName()), text.toString()));
    }
  }

  @Test
  void machinesAreToldEveryLibraryAndTheSameEachTime() throws IOException {
    Path file = TARGET.resolve("lantoa.cdx.json");
    assumeTrue("true".equals(System.getenv("CI")) || Files.exists(file), "mvn -o makes no " + file);
    String bill = Files.readString(file);
    List<String> libraries = libraries();
    for (String library : libraries) {
      String named = "/" + library.replaceFirst("-(?=\\d)", "@") + "?type=jar\"";
      assertTrue(bill.contains(named), named);
    }
    assertTrue(libraries.size() > 15, libraries.toString());
    assertFalse(bill.contains("serialNumber") || bill.contains("timestamp"), "same bytes");
  }
}
