package vn.lantoa;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows: Main → cli → build → each step → campaign → text, problem; steps do not know each
 * other.
 */
final class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.lantoa");

  @Test
  void packagesFormNoCycle() {
    check(slices().matching("vn.lantoa.(*)..").should().beFreeOfCycles());
    check(slices().matching("vn.lantoa.(**)").should().beFreeOfCycles());
  }

  @Test
  void stepsKnowOnlyTheModelAndTheProblems() {
    check(step("read"));
    check(step("pages", "speech", "qr"));
    check(step("speech"));
    check(step("sheets", "qr"));
    check(step("check"));
    check(step("publish", "check", "kept"));
    check(step("downloads", "speech"));
    check(step("jbake", "pages"));
    check(step("begin", "country", "edit"));
  }

  /** It shows what a build makes, and knows the names of files; the making is not its own. */
  @Test
  void thePreviewKnowsTheBuildAndNoStep() {
    check(
        noClasses()
            .that()
            .resideInAPackage("vn.lantoa.serve..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("vn.lantoa..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "vn.lantoa.serve..",
                                "vn.lantoa.http..",
                                "vn.lantoa.build",
                                "vn.lantoa.read.file..",
                                "vn.lantoa.bytes..",
                                "vn.lantoa.text..",
                                "vn.lantoa.problem..")))));
  }

  /** A step may know the model, the problems and the packages named, and no other step. */
  private static ArchRule step(String step, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(step, "campaign", "text", "bytes", "problem"), Stream.of(others))
            .map(name -> "vn.lantoa." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("vn.lantoa." + step + "..")
        .should()
        .dependOnClassesThat(resideInAPackage("vn.lantoa..").and(not(resideInAnyPackage(allowed))));
  }

  @Test
  void theModelKnowsTheGroundFloorOnly() {
    check(
        classes()
            .that()
            .resideInAPackage("vn.lantoa.campaign..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.jspecify..",
                "vn.lantoa.campaign..",
                "vn.lantoa.text..",
                "vn.lantoa.problem.."));
    groundFloor("problem");
    groundFloor("bytes");
    groundFloor("text", "vn.lantoa.bytes..", "com.ibm.icu..");
    groundFloor("qr", "com.google.zxing..");
    groundFloor(
        "guide",
        "vn.lantoa.problem..",
        "vn.lantoa.bytes..",
        "vn.lantoa.text..",
        "org.commonmark..",
        "org.thymeleaf..");
    groundFloor("country", "vn.lantoa.bytes..", "vn.lantoa.text..");
  }

  private static void groundFloor(String floor, String... others) {
    check(
        classes()
            .that()
            .resideInAPackage("vn.lantoa." + floor + "..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", "vn.lantoa." + floor + "..")
                    .or(resideInAnyPackage(others))));
  }

  @Test
  void noRoomIsCrowded() {
    Map<String, Long> sizes =
        PROGRAM.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(groupingBy(JavaClass::getPackageName, counting()));
    sizes.values().removeIf(files -> files < 30);
    assertEquals(Map.of(), sizes, "the largest package of those we admire has 34 files");
  }

  /** One word, one thing: whoever reads a name need not ask which package it is of. */
  @Test
  void noTwoTypesShareAName() {
    Map<String, List<String>> byName =
        new ClassFileImporter()
            .importPackages("vn.lantoa").stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getFullName)
                .filter(name -> !name.endsWith(".package-info"))
                .collect(groupingBy(name -> name.substring(name.lastIndexOf('.') + 1)));
    byName.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), byName);
  }

  @Test
  void librariesStayInTheirRooms() {
    room("org.jbake..", "vn.lantoa.jbake..");
    room("freemarker..", "vn.lantoa.jbake..");
    room(
        "org.commonmark..",
        "vn.lantoa.read..",
        "vn.lantoa.pages..",
        "vn.lantoa.edit..",
        "vn.lantoa.guide..");
    room("org.snakeyaml..", "vn.lantoa.read.file..", "vn.lantoa.read.type..", "vn.lantoa.edit..");
    room(
        "org.thymeleaf..",
        "vn.lantoa.pages..",
        "vn.lantoa.jbake..",
        "vn.lantoa.desk..",
        "vn.lantoa.guide..");
    room("org.jsoup..", "vn.lantoa.pages..");
    room("org.apache.pdfbox..", "vn.lantoa.sheets..");
    room("com.github.weisj..", "vn.lantoa.sheets..");
    room("com.google.zxing..", "vn.lantoa.qr..");
    room("picocli..", "vn.lantoa.cli..");
    room("org.apache.poi..", "vn.lantoa.downloads.office..");
    room("org.openxmlformats..", "vn.lantoa.downloads.office..");
    room("org.apache.commons.csv..", "vn.lantoa.table..");
    room("org.apache.commons.compress..", "vn.lantoa.intake..", "vn.lantoa.downloads.office..");
    room("net.fortuna.ical4j..", "vn.lantoa.downloads.calendar..");
    room("com.sun.net.httpserver..", "vn.lantoa.http..", "vn.lantoa.serve..", "vn.lantoa.desk..");
  }

  private static void room(String library, String... rooms) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void nothingRemembersTheLastBuild() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("a build must not remember the last one"));
  }

  @Test
  void nothingDependsOnThePlaceOrTheMoment() {
    check(
        noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("the default locale changes output; pass Locale.ROOT"));
    check(
        noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("same input, same bytes; take a Clock"));
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.lantoa.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("Main alone touches the process"));
  }

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
