package vn.lantoa.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is too large for memory lies on the disk, and never longer than it is wanted. */
final class LargeUploadTest {
  private static final int MOST = 101_000_000;
  private static final String TYPE = "multipart/form-data; boundary=a";
  private static final String HEAD =
      "--a\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"x.zip\"\r\n\r\n";
  private static final String END = "\r\n--a--\r\n";

  @TempDir Path folder;

  private Form read(byte[] file, String end, int most) throws IOException {
    InputStream body =
        new ByteArrayInputStream(
            (HEAD + new String(file, StandardCharsets.ISO_8859_1) + end)
                .getBytes(StandardCharsets.ISO_8859_1));
    return FormBody.read(TYPE, body, most, () -> Optional.of(folder));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** Whatever part of what ends a file comes with the next bytes of it. */
  @Test
  void aFileIsWrittenAsItWasSent() throws IOException {
    for (int more = -10; more < 2; more++) {
      byte[] sent = new byte[(1 << 16) - HEAD.length() + more];
      new Random(more).nextBytes(sent);
      Form form = read(sent, END, MOST);
      assertEquals(1, files().size());
      assertArrayEquals(sent, Files.readAllBytes(files().get(0)));
      form.dropFiles();
      assertEquals(List.of(), files());
    }
  }

  @Test
  void aFileThatIsWantedStays() throws IOException {
    byte[] sent = {'P', 'K', '\r', '\n', '-'};
    Form form = read(sent, END, MOST);
    Path kept = folder.resolve("kept");
    form.file("zip").orElseThrow().moveTo(kept);
    form.dropFiles();
    assertEquals(List.of(kept), files());
    assertArrayEquals(sent, Files.readAllBytes(kept));
  }

  @Test
  void nothingIsLeftOfWhatWasCutOffOrTooLarge() throws IOException {
    byte[] sent = new byte[200_000];
    assertThrows(BadRequest.class, () -> read(sent, "\r\n--", MOST));
    assertThrows(FormBody.TooLarge.class, () -> read(sent, END, 100_000));
    assertEquals(List.of(), files());
  }

  /** A disk that takes no files is no fault of the sender's, who is heard to the end. */
  @Test
  void whereThereIsNoPlaceForAFileItsSenderIsNotToBlame() throws IOException {
    Path nowhere = folder.resolve("gone");
    InputStream body = new ByteArrayInputStream((HEAD + "x".repeat(200_000) + END).getBytes(UTF_8));
    assertThrows(
        NoSuchFileException.class,
        () -> FormBody.read(TYPE, body, MOST, () -> Optional.of(nowhere)));
    assertEquals(-1, body.read());
    assertThrows(
        AccessDeniedException.class,
        () ->
            FormBody.read(
                TYPE,
                goneAfter(HEAD),
                MOST,
                () -> {
                  throw new AccessDeniedException("ours");
                }));
  }

  @Test
  void nothingIsLeftOfWhoHasGone() throws IOException {
    assertThrows(
        FormBody.Stopped.class,
        () -> FormBody.read(TYPE, goneAfter(HEAD + "PK"), MOST, () -> Optional.of(folder)));
    assertThrows(
        FormBody.TooLarge.class,
        () -> FormBody.read(TYPE, goneAfter(HEAD + "PK"), 10, () -> Optional.of(folder)));
    assertEquals(List.of(), files());
  }

  private static InputStream goneAfter(String sent) {
    InputStream gone =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    return new SequenceInputStream(new ByteArrayInputStream(sent.getBytes(UTF_8)), gone);
  }
}
