package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table brings no number of another service into a province. */
final class TableNumbersTest {
  @TempDir private Path folder;

  private Run taken(String heading, String number) throws IOException {
    String head = "Mã,%s,Ngày gọi thử các số,Ai gọi thử\n".formatted(heading);
    Files.writeString(
        folder.resolve("bang.csv"), head + "06187," + number + ",20/11/2025,Hội LHPN phường\n");
    return Run.lent(folder, "table", "in", "bang.csv", "--year", "2025");
  }

  @ParameterizedTest
  @CsvSource({
    "Công an – điện thoại, 115, Cấp cứu y tế",
    "Công an – điện thoại, 1-1-4, Chữa cháy",
    "Trạm y tế – điện thoại, 113, Công an",
    "Hội Phụ nữ – điện thoại, 111, Tổng đài quốc gia bảo vệ trẻ em"
  })
  void ofAnotherService(String heading, String number, String whose) throws IOException {
    Run refused = taken(heading, number);
    assertEquals(1, refused.exitCode(), refused.out());
    assertTrue(refused.err().contains("là số của " + whose), refused.err());
    assertFalse(Files.exists(folder.resolve("content/2025/lang-son/ky-lua")), refused.out());
  }

  @ParameterizedTest
  @CsvSource({"Công an – điện thoại, 113", "Trạm y tế – điện thoại, 0205 3870 039"})
  void butItsOwn(String heading, String number) throws IOException {
    Run run = taken(heading, number);
    assertEquals(0, run.exitCode(), run.err());
  }
}
