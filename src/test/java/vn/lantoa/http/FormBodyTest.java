package vn.lantoa.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormBodyTest {
  private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryAb1";
  private static final String SOUND =
      """
      ------WebKitFormBoundaryAb1
      Content-Disposition: form-data; name="o"

      Kỳ Lừa
      ------WebKitFormBoundaryAb1
      Content-Disposition: form-data; name="tep"; filename="kế %22hoạch%22.pdf"
      Content-Type: application/pdf

      %PDF-1.7

      %%EOF
      ------WebKitFormBoundaryAb1
      Content-Disposition: form-data; name="anh"; filename=""
      Content-Type: application/octet-stream


      ------WebKitFormBoundaryAb1--
      """
          .replace("\n", "\r\n");

  private static Form read(String type, byte[] body) throws IOException, FormBody.TooLarge {
    return FormBody.read(type, new ByteArrayInputStream(body), FormBody.MOST, Optional::empty);
  }

  private static Form read(String type, String body) throws IOException, FormBody.TooLarge {
    return read(type, body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fieldsAndFilesAreRead() throws IOException, FormBody.TooLarge {
    Form form = read(TYPE, SOUND);
    assertEquals("Kỳ Lừa", form.text("o"));
    Upload file = form.file("tep").orElseThrow();
    assertEquals("kế \"hoạch\".pdf", file.name());
    assertArrayEquals(
        "%PDF-1.7\r\n\r\n%%EOF".getBytes(StandardCharsets.UTF_8), file.bytes(), "as it was sent");
    assertTrue(form.file("anh").isEmpty(), "none was chosen");
    assertEquals(List.of(), form.all("tep"));
    assertEquals("a b", read("application/x-www-form-urlencoded", "o=a+b").text("o"));
  }

  @Test
  void everyFormThatWasCutOffIsNone() throws IOException, FormBody.TooLarge {
    byte[] whole = SOUND.getBytes(StandardCharsets.UTF_8);
    read(TYPE, Arrays.copyOf(whole, whole.length - 2));
    for (int length = 0; length < whole.length - 2; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(BadRequest.class, () -> read(TYPE, cut), "at " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x%s", // something before the first part
        "%sx", // and behind the last
      })
  void nothingStandsAroundIt(String around) {
    assertThrows(BadRequest.class, () -> read(TYPE, around.replace("%s", SOUND)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X: y",
        "Content-Disposition: form-data",
        "Content-Disposition: form-data; name=o",
        "Content-Disposition: attachment; name=\"o\"",
        "Content-Disposition: form-data; name=\"o\"\r\nContent-Disposition: form-data; name=\"p\"",
      })
  void everyPartHasOneName(String head) {
    String body = SOUND.replace("Content-Disposition: form-data; name=\"o\"", head);
    assertThrows(BadRequest.class, () -> read(TYPE, body));
  }

  @Test
  void headsAndPartsHaveAnEnd() {
    String head = SOUND.replace("name=\"o\"", "name=\"o\"\r\nX: " + "y".repeat(5000));
    assertThrows(BadRequest.class, () -> read(TYPE, head));
    String part = SOUND.substring(0, SOUND.indexOf("\r\n------", 20) + 2);
    String parts = part.repeat(1_001) + SOUND;
    assertThrows(BadRequest.class, () -> read(TYPE, parts));
  }

  @Test
  void textIsUtf8() {
    byte[] bytes = SOUND.replace("Kỳ Lừa", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(BadRequest.class, () -> read(TYPE, bytes));
  }

  @Test
  void moreThanAnyFormIsReadToItsEndAndForgotten() throws IOException {
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return given[0]++ < 60_000_000 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int some = (int) Math.min(length, 60_000_000 - given[0]);
            given[0] += some;
            return some == 0 && length > 0 ? -1 : some;
          }
        };
    assertThrows(
        FormBody.TooLarge.class,
        () -> FormBody.read(TYPE, endless, FormBody.MOST, Optional::empty));
    assertEquals(60_000_000, given[0], "so that the browser reads the answer");
    assertThrows(FormBody.TooLarge.class, () -> read("", "x".repeat(1_000_001)));
  }
}
