package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lantoa sheet} says of a slogan what {@code lantoa check} says of it in a file. */
final class SheetWordsTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | Xử phạt bạo lực theo Nghị định 167/2013/NĐ-CP        | nhắc tới 167/2013/NĐ-CP
          0 | Thực hiện tốt Luật Bình đẳng giới năm 2007            | đang được biết là của năm 2006
          0 | Hưởng ứng Tháng hành động (từ 15/10 đến 15/12)        | từ 15/11/2025 đến 15/12/2025, ở đây ghi ngày khác
          1 | Mít tinh ngày 31/11 vì bình đẳng giới                 | 31/11
          1 | Hãy gọi 113 để được cấp cứu y tế                      | 113 không phải số để gọi khi “cấp cứu”
          """)
  void isToldWhatIsWrongWithIt(int exitCode, String text, String told) {
    Path file = temp.resolve("x.svg");
    Run run =
        Run.in(
            Path.of("").toAbsolutePath(),
            "sheet",
            text,
            "--locality",
            "2025/lang-son/ky-lua",
            "--format",
            "bang-ron-6x1",
            "--out",
            file.toString());
    assertEquals(exitCode, run.exitCode(), run.err());
    assertTrue(run.err().contains(told), run.err());
    assertEquals(exitCode == 0, Files.exists(file));
  }
}
