package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;

/** A site that is built in parts and put together is that of one build. */
final class PartsTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final int ALL = 2;

  /** One year of the content, its site, and the parts of that site. */
  @TempDir static Path made;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws IOException {
    Path content = made.resolve("content");
    TestFolders.copy(Generator.PROJECT.resolve("content"), content);
    for (String year : List.of("2021", "2024", "2026")) {
      TestFolders.delete(content.resolve(year));
    }
    List<String> build =
        List.of("build", "--no-sheets", "--alone", "--content", content.toString());
    assertEquals(0, run(build, "--out", made.resolve("whole").toString()).code());
    for (int i = 1; i <= ALL; i++) {
      String out = made.resolve("part-" + i).toString();
      Command.Said said = run(build, "--shard", i + "/" + ALL, "--out", out);
      assertEquals(0, said.code(), said.text());
    }
  }

  @BeforeEach
  void copy() throws IOException {
    TestFolders.copy(made.resolve("content"), folder.resolve("content"));
  }

  private static Command.Said run(List<String> command, String... options) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(options));
    return Command.run(words);
  }

  private Command.Said run(String command, String... options) {
    String content = folder.resolve("content").toString();
    return run(List.of(command, "--alone", "--content", content), options);
  }

  private Command.Said build(int index) {
    String shard = index + "/" + ALL;
    return run("build", "--no-sheets", "--shard", shard, "--out", part(index));
  }

  private String part(int index) {
    return folder.resolve("part-" + index).toString();
  }

  private Command.Said merge(int... parts) {
    List<String> options = new ArrayList<>(List.of("--out", folder.resolve("site").toString()));
    for (int part : parts) {
      options.add(part(part));
    }
    return run("merge", options.toArray(String[]::new));
  }

  private Command.Said mergeAll() {
    return merge(IntStream.rangeClosed(1, ALL).toArray());
  }

  private Map<String, String> site() throws IOException {
    return Command.files(folder.resolve("site"));
  }

  /** Parts of the content as it is before a test changes it. */
  private void placeParts() throws IOException {
    for (int i = 1; i <= ALL; i++) {
      TestFolders.copy(made.resolve("part-" + i), folder.resolve("part-" + i));
    }
  }

  private Path content(String path) {
    return folder.resolve("content").resolve(path);
  }

  private void breakSlogans() throws IOException {
    Path file = content(WARD + "/slogans/01-chu-de.md");
    Files.writeString(file, Files.readString(file).replaceFirst("\ntitle:", "\ntitel:"));
  }

  @Test
  void partsMakeTheSameSiteAndAreMadeOnce() throws IOException {
    placeParts();
    Command.Said merged = mergeAll();
    assertEquals(0, merged.code(), merged.text());
    assertEquals(Command.files(made.resolve("whole")), site());
    for (int i = 1; i <= ALL; i++) {
      assertTrue(build(i).text().contains("Không có gì thay đổi"));
    }
    Command.Said again = run("build", "--no-sheets", "--out", folder.resolve("site").toString());
    assertTrue(again.text().contains("Không có gì thay đổi"), again.text());
  }

  @Test
  void whatIsNoWholeIsRefused() throws IOException {
    placeParts();
    assertRefused(merge(1), "thiếu phần 2");
    Files.move(folder.resolve("part-2"), folder.resolve("part-3"));
    assertEquals(0, build(2).code());
    assertRefused(merge(1, 2, 3), "cùng là phần 2/2");
    TestFolders.delete(folder.resolve("part-2"));
    Files.createDirectory(folder.resolve("part-2"));
    assertRefused(merge(1, 2), "không phải một phần");
    Path page = content("2025/campaign.md");
    Files.writeString(page, Files.readString(page) + "\nMới.\n");
    assertEquals(0, build(2).code());
    assertRefused(merge(1, 2), "2025/campaign.md");
    assertRefused(merge(1, 3), "2025/campaign.md");
    assertFalse(Files.exists(folder.resolve("site")));
  }

  private static void assertRefused(Command.Said said, String why) {
    assertEquals(2, said.code(), said.text());
    assertTrue(said.text().contains(why), said.text());
  }

  @Test
  void aPartGoesOverNoSiteAndIsOneOfSome() throws IOException {
    String site = folder.resolve("site").toString();
    placeParts();
    assertEquals(0, mergeAll().code());
    Map<String, String> before = site();
    Command.Said over = run("build", "--no-sheets", "--shard", "1/2", "--out", site);
    assertRefused(over, "là cả một trang web");
    assertEquals(before, site());
    for (String wrong : List.of("0/2", "3/2", "2", "a/b", "1/99999", "-1/2")) {
      assertEquals(2, run("build", "--shard", wrong, "--out", part(1)).code(), wrong);
    }
    assertEquals(2, run("build", "--last", site, "--out", part(1)).code());
  }

  @Test
  void oneWithErrorsKeepsItsLastPages() throws IOException {
    placeParts();
    assertEquals(0, mergeAll().code());
    Map<String, String> before = site();
    breakSlogans();
    Path questions = content("questions");
    try (Stream<Path> all = Files.list(questions)) {
      Path one = all.sorted().findFirst().orElseThrow();
      Files.writeString(one, Files.readString(one) + "\nCâu này ai cũng hỏi.\n");
    }
    assertWardFails();
    Command.Said merged = mergeAll();
    assertEquals(1, merged.code(), merged.text());
    assertEquals(List.of(WARD), merged.kept(), merged.text());
    Map<String, String> after = site();
    assertEquals(below(before), below(after));
    assertNotEquals(before, after, "the others are new");
  }

  /** Exactly one part tells what is wrong, by the code of what no second try mends. */
  private void assertWardFails() {
    List<Integer> codes = new ArrayList<>();
    for (int i = 1; i <= ALL; i++) {
      Command.Said said = build(i);
      codes.add(said.code());
      assertEquals(said.code() == 42, said.text().contains(WARD + "/"), said.text());
    }
    assertEquals(List.of(0, 42), codes.stream().sorted().toList());
  }

  private static Map<String, String> below(Map<String, String> files) {
    Map<String, String> below = new TreeMap<>(files);
    below.keySet().removeIf(path -> !path.startsWith(WARD + "/"));
    return below;
  }

  /** Which the content does not show before they are made. */
  private void breakPages() throws IOException {
    Path duties = content(WARD + "/duties.md");
    Files.writeString(duties, Files.readString(duties) + "\n[Xem](/phap-luat/#khong-co)\n");
  }

  /** Parts have pages that lead to it: these are made anew. */
  @Test
  void oneThatWasNeverPublishedAndWhosePagesFailIsLeftOut() throws IOException {
    breakPages();
    assertWardFails();
    Command.Said merged = mergeAll();
    assertEquals(1, merged.code(), merged.text());
    assertEquals(List.of(WARD), merged.gone(), merged.text());
    assertTrue(merged.text().contains("khong-co"), merged.text());
    Path around = folder.resolve("around");
    run("build", "--no-sheets", "--keep-going", "--out", around.toString());
    assertEquals(Command.files(around), site());
    assertEquals(Map.of(), below(site()));
  }

  @Test
  void oneThatWasNeverPublishedIsLeftOut() throws IOException {
    breakSlogans();
    assertWardFails();
    Command.Said merged = mergeAll();
    assertEquals(1, merged.code(), merged.text());
    assertEquals(List.of(WARD), merged.gone(), merged.text());
    assertEquals(Map.of(), below(site()));
    assertFalse(site().isEmpty());
  }

  /** Its other parts learn of it from nobody. */
  @Test
  void whatOnlyPagesShowIsToldByItsPart() throws IOException {
    placeParts();
    assertEquals(0, mergeAll().code());
    Map<String, String> before = site();
    breakPages();
    assertWardFails();
    Command.Said merged = mergeAll();
    assertEquals(1, merged.code(), merged.text());
    assertEquals(List.of(WARD), merged.kept(), merged.text());
    assertTrue(merged.text().contains("khong-co"), merged.text());
    assertEquals(below(before), below(site()));
  }

  /** Whose manifest is whole, but not its files. */
  @Test
  void aLocalityWhoseFilesAreGoneIsMissed() throws IOException {
    placeParts();
    for (int i = 1; i <= ALL; i++) {
      TestFolders.delete(folder.resolve("part-" + i).resolve(WARD));
    }
    Command.Said merged = mergeAll();
    assertRefused(merged, "không phần nào có trang của " + WARD);
    List<String> errors = merged.text().lines().filter(line -> line.contains("error:")).toList();
    assertEquals(1, errors.size(), merged.text());
  }

  /** Made for a site where nothing was published, and put together to one where it was. */
  @Test
  void partsThatKnowOfNoLastPagesAreMadeAnew() throws IOException {
    placeParts();
    assertEquals(0, mergeAll().code());
    breakSlogans();
    for (int i = 1; i <= ALL; i++) {
      String nowhere = folder.resolve("nowhere").toString();
      String shard = i + "/" + ALL;
      run("build", "--no-sheets", "--shard", shard, "--out", part(i), "--last", nowhere);
    }
    Map<String, String> before = site();
    Command.Said merged = mergeAll();
    assertEquals(1, merged.code(), merged.text());
    assertEquals(List.of(WARD), merged.kept(), merged.text());
    assertEquals(before, site());
  }

  /** Its own part keeps its old name; all others have learned the new one. */
  @Test
  void oneThatIsRenamedAndWhosePagesFailKeepsItsLastPages() throws IOException {
    placeParts();
    assertEquals(0, mergeAll().code());
    TestFolders.copy(folder.resolve("site"), folder.resolve("around"));
    Map<String, String> before = site();
    Path locality = content(WARD + "/locality.md");
    Files.writeString(
        locality, Files.readString(locality).replaceFirst("\nname: .*", "\nname: Kỳ Lừa Mới"));
    breakPages();
    assertWardFails();
    Command.Said merged = mergeAll();
    assertEquals(1, merged.code(), merged.text());
    assertEquals(List.of(WARD), merged.kept(), merged.text());
    assertEquals(below(before), below(site()));
    String around = folder.resolve("around").toString();
    run("build", "--no-sheets", "--keep-going", "--out", around);
    assertEquals(Command.files(Path.of(around)), site());
  }

  @Test
  void whatIsToMendInAPartThatWasMadeLaterIsTold() throws IOException {
    placeParts();
    assertEquals(0, mergeAll().code());
    Path duties = content(WARD + "/duties.md");
    Files.writeString(duties, Files.readString(duties) + "\nGọi 113 để được cấp cứu.\n");
    for (int i = 1; i <= ALL; i++) {
      assertEquals(0, build(i).code());
    }
    Command.Said merged = mergeAll();
    assertEquals(0, merged.code(), merged.text());
    assertTrue(merged.text().contains(WARD + "/duties.md"), merged.text());
  }

  /** What a second try may mend, whatever is wrong with the content. */
  @Test
  void aPartThatCannotBeWrittenIsTriedAgain() throws IOException {
    breakSlogans();
    Path somebodys = Files.createDirectory(folder.resolve("part-1"));
    Files.writeString(somebodys.resolve("chuong-1.docx"), "của tôi");
    Command.Said said = build(1);
    assertNotEquals(0, said.code(), said.text());
    assertNotEquals(42, said.code(), said.text());
  }

  @Test
  void whatConcernsAllFailsEveryPart() throws IOException {
    Files.writeString(content("hotlines/111.md"), "---\ntype: hotline\nname: 111\n---\n");
    for (int i = 1; i <= ALL; i++) {
      assertEquals(42, build(i).code());
      assertFalse(Files.exists(Path.of(part(i))));
    }
  }

  @Test
  @Tag("long")
  void withSheetsAndAllYearsAsWell() throws IOException {
    Path site = folder.resolve("site");
    List<String> parts = new ArrayList<>(List.of("merge", "--out", site.toString()));
    for (int i = 1; i <= ALL; i++) {
      List<String> words = List.of("build", "--shard", i + "/" + ALL, "--out", part(i));
      assertEquals(0, Command.run(words).code());
      parts.add(part(i));
    }
    assertEquals(0, Command.run(parts).code());
    Path whole = folder.resolve("whole");
    assertEquals(0, Command.run(List.of("build", "--out", whole.toString())).code());
    assertEquals(Command.files(whole), Command.files(site));
  }
}
