package vn.lantoa.desk.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.BeginningFiles;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.NewFiles;
import vn.lantoa.campaign.Level;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.SavedStep;

/** Whoever has files of a place finds it again, whatever is begun below it. */
final class OwnPlacesTest {
  private static final int YEAR = 2026;
  private static final String PROVINCE = "2026/thai-nguyen";
  private static final String COMMUNE = PROVINCE + "/la-bang";
  private static final String HOSPITAL = COMMUNE + "/benh-vien-da-khoa-la-bang";
  private static AdministrativeMap map;

  @TempDir private Path folder;

  @BeforeAll
  static void readMap() throws IOException {
    map = AdministrativeMap.read(Path.of("assets", AdministrativeMap.FOLDER));
  }

  private void begin(FolderOwner owner) throws IOException {
    Beginning answers =
        new Beginning(
            owner, owner.usualIssuer(), Optional.empty(), Optional.empty(), Optional.empty(), YEAR);
    NewFiles.write(folder, BeginningFiles.of(answers, new FolderNames(map), true));
  }

  private static FolderOwner commune() {
    return new FolderOwner.OfCommune(map.commune("05818").orElseThrow());
  }

  private void beginHospital() throws IOException {
    begin(
        new FolderOwner.OfBody(
            Level.HOSPITAL, "Bệnh viện Đa khoa La Bằng", Optional.of(commune())));
  }

  private List<String> own() throws IOException {
    return new OwnPlaces(ContentStore.of(folder.resolve("content"))).own();
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  @Test
  void aCommuneStaysWhenSomebodyBeginsBelowIt() throws IOException {
    begin(commune());
    assertEquals(List.of(COMMUNE), own(), "the province stands there for its sake only");
    beginHospital();
    assertEquals(List.of(COMMUNE, HOSPITAL), own());
  }

  @Test
  void aProvinceStaysWhenItsCommunesCome() throws IOException {
    begin(new FolderOwner.OfProvince(map.province("19").orElseThrow()));
    begin(commune());
    assertEquals(List.of(PROVINCE, COMMUNE), own());
  }

  @Test
  void aPlaceIsBegunWhoseFileStoodThereForOthers() throws IOException {
    beginHospital();
    begin(commune());
    assertEquals(List.of(COMMUNE, HOSPITAL), own());
    String text = Files.readString(folder.resolve("content/" + COMMUNE + "/locality.md"));
    assertTrue(text.contains("# Trang của xã La Bằng"), text);
    assertThrows(FileAlreadyExistsException.class, () -> begin(commune()), "it is hers now");
  }

  @Test
  void whatOnlyStandsAboveBecomesHersOnceSheWritesThere() throws IOException {
    beginHospital();
    assertEquals(List.of(HOSPITAL), own());
    write(COMMUNE + "/slogans/cua-xa.md", "---\ntype: slogans\ntitle: Của xã\n---\n");
    assertEquals(List.of(COMMUNE, HOSPITAL), own());
    Path file = folder.resolve("content").resolve(PROVINCE).resolve("locality.md");
    String above = Files.readString(file);
    Files.writeString(file, above.replaceAll("#.*\n", ""));
    assertEquals(List.of(COMMUNE, HOSPITAL), own(), "written by hand for those below");
    Files.writeString(file, above.replace("\ncode:", "\naddress: Số 1\ncode:"));
    assertEquals(List.of(PROVINCE, COMMUNE, HOSPITAL), own());
    Files.writeString(file, above.replace("UBND tỉnh", "Hội LHPN tỉnh"));
    assertEquals(List.of(PROVINCE, COMMUNE, HOSPITAL), own(), "another issuer");
    Files.writeString(file, above + "\nLời giới thiệu.\n");
    assertEquals(List.of(PROVINCE, COMMUNE, HOSPITAL), own(), "an introduction");
    Files.writeString(file, "---\n: [\n---\n");
    assertEquals(List.of(PROVINCE, COMMUNE, HOSPITAL), own(), "one that nobody can read");
  }

  @Test
  void eachPlaceHasItsOwnSteps() {
    List<String> places = List.of(COMMUNE, HOSPITAL);
    SavedStep below = step(HOSPITAL + "/slogans/a.md");
    assertFalse(below.isIn(COMMUNE, places), "the hospital's");
    assertTrue(below.isIn(HOSPITAL, places));
    SavedStep above = step(COMMUNE + "/slogans/a.md");
    assertTrue(above.isIn(COMMUNE, places));
    assertFalse(above.isIn(HOSPITAL, places));
    assertEquals(List.of(COMMUNE + "/slogans/a.md"), above.sharedWith(HOSPITAL, places));
  }

  private static SavedStep step(String... files) {
    return new SavedStep("0001", Instant.EPOCH, List.of(files));
  }
}
