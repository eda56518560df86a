package vn.lantoa.sheets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.lantoa.web.Browser;
import vn.lantoa.web.Host;

/** Mozilla's pdf.js in a real browser. */
final class PdfJs implements AutoCloseable {
  private static final String BUILD = "/META-INF/resources/webjars/pdfjs-dist/4.10.38/build/";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <script type="module">
      import * as pdfjs from '/pdf.min.mjs';
      pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
      window.draw = async (name, scale) => {
        const file = await pdfjs.getDocument(name).promise;
        const page = await file.getPage(1);
        const viewport = page.getViewport({ scale });
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
        await file.destroy();
        return canvas.toDataURL('image/png');
      };
      </script>
      """;

  private final Host host = new Host(this::answer);
  private final Browser browser = new Browser();
  private byte[] pdf = {};
  private int drawn;

  PdfJs() {
    browser.open(host.at("/"));
    browser.await("pdf.js", () -> Boolean.TRUE.equals(browser.run("return !!window.draw")));
  }

  BufferedImage draw(Path file, int dpi) throws IOException {
    pdf = Files.readAllBytes(file);
    String url =
        (String)
            browser.run("return draw(arguments[0], arguments[1])", drawn++ + ".pdf", dpi / 72.0);
    byte[] png = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private Host.Answer answer(String path) throws IOException {
    if (path.equals("/")) {
      return Host.Answer.page(PAGE);
    }
    if (path.endsWith(".pdf")) {
      return new Host.Answer(200, Map.of("Content-Type", "application/pdf"), pdf);
    }
    try (InputStream script = PdfJs.class.getResourceAsStream(BUILD + path.substring(1))) {
      return script == null
          ? new Host.Answer(404, Map.of(), new byte[0])
          : new Host.Answer(200, Map.of("Content-Type", "text/javascript"), script.readAllBytes());
    }
  }

  @Override
  public void close() {
    browser.close();
    host.close();
  }
}
