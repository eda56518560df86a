package vn.lantoa.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an apt-get that only writes down what it is asked and whether a service might start. */
final class InstallerTest {
  @TempDir private Path folder;

  private Path policy;
  private Installer installer;

  @BeforeEach
  void makeApt() throws Exception {
    assumeTrue(File.separatorChar == '/', "Debian's packages are for Debian");
    policy = folder.resolve("policy-rc.d");
    installer =
        new Installer(Map.of("PATH", folder + ":/usr/bin:/bin", "HERE", "" + folder), policy);
    program(
        folder.resolve("apt-get"),
        """
        "$HERE/policy-rc.d" nginx start
        echo "$? $DEBIAN_FRONTEND $*" >>"$HERE/log"
        [ "$4" != broken ]
        """);
  }

  private static void program(Path file, String script) throws Exception {
    Files.writeString(file, "#!/bin/sh\n" + script);
    assertEquals(true, file.toFile().setExecutable(true));
  }

  private List<String> log() throws Exception {
    return Files.readAllLines(folder.resolve("log"));
  }

  @Test
  void startsNothingAndTakesItsPolicyAway() throws Exception {
    assertEquals(0, installer.install(List.of(), List.of("nginx", "apache2")));
    assertEquals(
        List.of("101 noninteractive -qq update", "101 noninteractive -qq install -y nginx apache2"),
        log());
    assertFalse(Files.exists(policy));
  }

  @Test
  void takesItsPolicyAwayWhenAptFails() throws Exception {
    assertEquals(1, installer.install(List.of(), List.of("broken")));
    assertEquals(2, log().size());
    assertFalse(Files.exists(policy));
  }

  @Test
  void leavesThePolicyOfTheMachineAlone() throws Exception {
    program(policy, "exit 104\n");
    assertEquals(0, installer.install(List.of("env"), List.of("nginx")));
    assertEquals("104 noninteractive -qq install -y nginx", log().get(1));
    assertEquals("#!/bin/sh\nexit 104\n", Files.readString(policy));
  }
}
