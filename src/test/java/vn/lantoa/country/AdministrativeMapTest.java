package vn.lantoa.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.country.BrokenMapException.Fault;
import vn.lantoa.text.Provinces;

/** The map as it is shipped, how people find a place on it, and what is refused as one. */
public final class AdministrativeMapTest {
  /** The program's own. */
  public static final AdministrativeMap MAP = map();

  private static final String PROVINCES = "code\tkind\tname\n20\tTỉnh\tLạng Sơn\n";
  private static final String COMMUNES =
      "code\tkind\tname\tprovince\n06187\tPhường\tKỳ Lừa\t20\n05977\tPhường\tĐông Kinh\t20\n";

  @TempDir private Path folder;

  private static AdministrativeMap map() {
    try {
      return AdministrativeMap.read(Path.of("assets", AdministrativeMap.FOLDER));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hasAllOfTheCountry() {
    assertEquals(34, MAP.provinces().size());
    assertEquals(9, MAP.provinces().stream().filter(p -> p.kind().equals("Thành phố")).count());
    assertEquals(3321, MAP.communes().size());
    assertEquals(13, MAP.communes().stream().filter(c -> c.kind().equals("Đặc khu")).count());
    for (Province province : MAP.provinces()) {
      assertTrue(MAP.communes(province).size() > 30, province::fullName);
    }
  }

  @Test
  void namesAreComposedAndCodesUnique() {
    HashSet<String> codes = new HashSet<>();
    for (Commune commune : MAP.communes()) {
      String name = commune.fullName();
      assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
      assertEquals(name.strip(), name);
      assertTrue(codes.add(commune.code()), commune.code());
      assertEquals(commune, MAP.commune(commune.code()).orElseThrow());
    }
  }

  @Test
  void theReaderOfContentKnowsTheSameProvinces() {
    String hint = Provinces.choice();
    for (Province province : MAP.provinces()) {
      assertTrue(Provinces.isCode(province.code()), province.code());
      assertTrue(Provinces.isName(province.name()), province.name());
      assertTrue(hint.contains("\"" + province.code() + "\" (" + province.name() + ")"), hint);
    }
    assertEquals(34 + 1, hint.split(", ").length);
  }

  @ParameterizedTest
  @CsvSource({
    "ky lua, Phường Kỳ Lừa",
    "Ky\u0300 Lu\u031b\u0300a, Phường Kỳ Lừa",
    "phuong ky lua, Phường Kỳ Lừa",
    "ky lua lang son, Phường Kỳ Lừa",
    "06187, Phường Kỳ Lừa",
    "ea h'leo, Xã Ea H'Leo",
    "ea hleo, Xã Ea H'Leo",
    "quoc tu giam, Phường Văn Miếu - Quốc Tử Giám",
    "Ba Tô, Xã Ba Tô",
    "Ba Tơ, Xã Ba Tơ",
    "hoang sa, Đặc khu Hoàng Sa",
  })
  void findsOneAsItIsTyped(String typed, String found) {
    assertEquals(found, MAP.find(typed).get(0).fullName());
  }

  @Test
  void findsAllOfOneName() {
    List<Commune> found = MAP.find("Tân An");
    assertEquals(10, found.stream().filter(c -> c.name().equals("Tân An")).count());
    Province province = found.get(9).province();
    assertTrue(MAP.find("tan an", province).size() < found.size());
    assertTrue(MAP.find("tan an", province).stream().allMatch(c -> c.province().equals(province)));
    Province north = MAP.province("20").orElseThrow();
    assertEquals(List.of(), MAP.find("phu quoc", north));
    assertEquals(List.of(), MAP.find(" ?"));
  }

  @Test
  void aWordOfTheProvinceAloneFindsNothingElseThanNames() {
    for (Commune commune : MAP.find("lạng sơn")) {
      assertTrue(
          commune.name().contains("Lạng Sơn") || commune.province().code().equals("20"),
          commune.fullName());
    }
    assertEquals("20", MAP.findProvinces("lang son").get(0).code());
    assertEquals("79", MAP.findProvinces("thành phố hồ chí minh").get(0).code());
  }

  @Test
  void readsWhatWindowsWritesAndColumnsInAnyOrder() throws IOException {
    write("\uFEFFname\tcode\tnote\tkind\r\nLạng Sơn\t20\t\tTỉnh\r\n\r\n", COMMUNES);
    AdministrativeMap map = AdministrativeMap.read(folder);
    assertEquals("Tỉnh Lạng Sơn", map.province("20").orElseThrow().fullName());
    assertEquals(2, map.communes().size());
  }

  private void write(String provinces, String communes) throws IOException {
    Files.writeString(folder.resolve("provinces.tsv"), provinces);
    Files.writeString(folder.resolve("communes.tsv"), communes);
  }

  @Test
  void refusesWhatCantBeRightWithFileAndLine() throws IOException {
    refuses(Fault.NO_COLUMN, "provinces.tsv:1", "kind", PROVINCES.replace("kind", "k"), COMMUNES);
    String noProvince = COMMUNES.replace("province", "p");
    refuses(Fault.NO_COLUMN, "communes.tsv:1", "province", PROVINCES, noProvince);
    String twice = COMMUNES + "\n06187\tXã\tKhác\t20\n";
    refuses(Fault.SAME_CODE, "communes.tsv:5", "06187", PROVINCES, twice);
    String elsewhere = COMMUNES + "00001\tXã\tKhác\t99\n";
    refuses(Fault.NO_PROVINCE, "communes.tsv:4", "99", PROVINCES, elsewhere);
    refuses(Fault.WRONG_CODE, "communes.tsv:4", "6190", PROVINCES, COMMUNES + "6190\tXã\tX\t20\n");
    refuses(Fault.NO_VALUE, "communes.tsv:4", "province", PROVINCES, COMMUNES + "00001\tXã\tX\n");
    refuses(Fault.NO_ROWS, "communes.tsv:1", "", PROVINCES, COMMUNES.lines().findFirst().get());
    refuses(Fault.NO_COLUMN, "provinces.tsv:1", "code", "", COMMUNES);
    Files.write(folder.resolve("communes.tsv"), COMMUNES.getBytes(StandardCharsets.UTF_16));
    Files.writeString(folder.resolve("provinces.tsv"), PROVINCES);
    refused(Fault.NO_TEXT, "communes.tsv:1", "");
  }

  private void refuses(Fault fault, String place, String given, String provinces, String communes)
      throws IOException {
    write(provinces, communes);
    refused(fault, place, given);
  }

  private void refused(Fault fault, String place, String given) {
    BrokenMapException broken =
        assertThrows(BrokenMapException.class, () -> AdministrativeMap.read(folder));
    assertEquals(fault, broken.fault());
    assertEquals(given, broken.given());
    assertTrue(broken.place().endsWith(place), broken.place());
  }
}
