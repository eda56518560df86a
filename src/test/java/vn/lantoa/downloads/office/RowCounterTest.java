package vn.lantoa.downloads.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and elements are counted however they are written. */
final class RowCounterTest {
  private static boolean tooMuch(String element, int times, Charset charset, int step) {
    byte[] bytes = ("<sheetData>" + element.repeat(times) + "</sheetData>").getBytes(charset);
    RowCounter counter = new RowCounter();
    for (int from = 0; from < bytes.length; from += step) {
      int length = Math.min(step, bytes.length - from);
      byte[] part = java.util.Arrays.copyOfRange(bytes, from, from + length);
      counter.count(part, length);
    }
    return counter.isTooMuch();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <row/>              | 2000   | false
          <row/>              | 2001   | true
          <row r="1"></row>   | 2000   | false
          <row r="1"></row>   | 2001   | true
          <x:row></x:row>     | 2001   | true
          <row\\n></row>       | 2001   | true
          <rowBreaks/>        | 5000   | false
          <arrow/>            | 5000   | false
          <c/>                | 299000 | false
          <c/>                | 300000 | true
          """)
  void countsRowsAndElements(String element, int times, boolean tooMuch) {
    String typed = element.replace("\\n", "\n");
    for (int step : new int[] {1, 7, 8192}) {
      assertEquals(tooMuch, tooMuch(typed, times, StandardCharsets.UTF_8, step));
      assertEquals(tooMuch, tooMuch(typed, times, StandardCharsets.UTF_16LE, step));
    }
  }
}
