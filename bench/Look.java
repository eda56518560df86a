import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.sheets.SheetTask;
import vn.lantoa.sheets.Sheets;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.png.PngWriter;

/**
 * Contact sheets: every format in every design with a short, a usual and a long text; as they are,
 * with a logo, with sponsors, and in two languages. They are made of the content of one ward, whose
 * slogans are put in place of its own; the logos are plain shapes of ours.
 */
public final class Look {
  private static final String LOCALITY = "2025/lang-son/ky-lua";
  private static final String OVERVIEW = "mau-to-in.png";

  private static final List<String> FEW =
      List.of("bang-ron-6x1", "ap-phich-a3", "ap-phich-a3-ngang", "standee-0-8x1-8", "anh-vuong");

  private static final int PAGE = 1800;
  private static final int GAP = 12;
  private static final double AREA = 42_000;
  private static final int HIGHEST = 330;

  private static final String SLOGANS =
      """
      ---
      type: slogans
      title: Ba độ dài
      source: bench/look
      formats: [%s]
      ---
      - Việc nhà không của riêng ai.
        - en: Housework is everyone's work
        - picture: viec-nha
      - Chấm dứt bạo lực, vun đắp yêu thương.
        - en: End violence, nurture love
        - picture: lang-nghe
      - Mọi hành vi bạo lực, xâm hại, quấy rối tình dục đối với phụ nữ và trẻ em là vi phạm pháp luật.
        - en: Every act of violence, abuse and sexual harassment against women and children breaks the law
        - picture: dem
      """;

  /** Lines that each variant puts into the ward's identity. */
  private static final Map<String, String> VARIANTS = new LinkedHashMap<>();

  static {
    String logo = "logos:\n  - {file: logo.svg, alt: Biểu trưng thử}\n";
    VARIANTS.put("plain", "");
    VARIANTS.put("logo", logo);
    VARIANTS.put(
        "sponsors",
        logo
            + "sponsors:\n  - {name: Nhà tài trợ A, file: a.svg, alt: Nhà tài trợ A}\n"
            + "  - {name: Nhà tài trợ B, file: b.svg, alt: Nhà tài trợ B}\n");
    VARIANTS.put("bilingual", "languages: [en]\n");
  }

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    Path scratch = Files.createTempDirectory("lantoa-look");
    for (Map.Entry<String, String> variant : VARIANTS.entrySet()) {
      Path content = scratch.resolve(variant.getKey()).resolve("content");
      write(content, variant.getValue());
      Map<String, List<SheetTask>> byDesign =
          orders(content).stream()
              .filter(order -> !order.format().isBoard())
              .collect(
                  Collectors.groupingBy(
                      SheetTask::designTitle, LinkedHashMap::new, Collectors.toList()));
      if (variant.getValue().isEmpty()) {
        ImageIO.write(overview(byDesign.values()), "png", out.resolve(OVERVIEW).toFile());
      }
      for (Map.Entry<String, List<SheetTask>> design : byDesign.entrySet()) {
        String name = design.getKey().replaceAll("\\P{L}+", "-") + "-" + variant.getKey() + ".png";
        ImageIO.write(page(design.getValue()), "png", out.resolve(name).toFile());
        System.out.println(name + ": " + design.getValue().size() + " sheets");
      }
    }
  }

  /** The theme in a few formats: what docs/ shows. */
  private static BufferedImage overview(Collection<List<SheetTask>> designs) throws IOException {
    List<SheetTask> few = new ArrayList<>();
    for (List<SheetTask> design : designs) {
      Map<String, SheetTask> first = new LinkedHashMap<>();
      design.forEach(order -> first.putIfAbsent(order.format().name(), order));
      FEW.stream().map(first::get).forEach(few::add);
    }
    return page(few);
  }

  private static void write(Path content, String identity) throws IOException {
    Path from = Path.of("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.createDirectories(content);
        Path copy = content.resolve(from.relativize(file).toString());
        boolean replaced = file.startsWith(from.resolve(LOCALITY).resolve("slogans"));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!replaced) {
          Files.copy(file, copy);
        }
      }
    }
    Path ward = content.resolve(LOCALITY);
    Path own = ward.resolve("identity.md");
    String all = "designs: [truyen-thong, cam, tiet-kiem-muc, tranh]\nformats: [" + formats() + "]\n";
    Files.writeString(
        own,
        Files.readString(own).replaceFirst("(?m)^type: identity\\R", "$0" + all + identity));
    if (identity.contains("sponsors")) { // who then must tell an address (Luật Quảng cáo, article 27)
      Path locality = ward.resolve("locality.md");
      Files.writeString(
          locality,
          Files.readString(locality)
              .replaceFirst("(?m)^type: locality\\R", "$0address: Số 1, đường Thử\n"));
    }
    Files.writeString(ward.resolve("slogans/01.md"), SLOGANS.formatted(formats()));
    Files.writeString(ward.resolve("logo.svg"), shape("<circle cx='50' cy='50' r='48' fill='#1B5E57'/>"));
    Files.writeString(ward.resolve("a.svg"), shape("<rect y='25' width='100' height='50' fill='#36454F'/>"));
    Files.writeString(ward.resolve("b.svg"), shape("<path d='M50 5 98 95H2z' fill='#36454F'/>"));
  }

  private static String shape(String drawn) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + drawn + "</svg>";
  }

  private static String formats() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/formats"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".md", ""))
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }

  private static List<SheetTask> orders(Path content) throws IOException {
    LocalDate day = LocalDate.of(2025, 11, 25);
    Outcome<Catalogue> read =
        new ContentReader(
                List.of(new ContentRoot(content, "content", false)),
                day,
                tasks -> tasks.forEach(Runnable::run))
            .read(LOCALITY);
    read.problems().stream().filter(p -> p.severity().name().equals("ERROR")).forEach(System.err::println);
    Catalogue catalogue = read.value().orElseThrow();
    Site site = new Site(catalogue, Optional.of(URI.create("https://example.gov.vn/")), day);
    Sheets sheets =
        Sheets.read(Path.of("themes/lan-toa"), Path.of("assets")).value().orElseThrow();
    return sheets.orders(site, catalogue.edition(site.root())).value().orElseThrow();
  }

  private static BufferedImage page(List<SheetTask> orders) throws IOException {
    PngWriter writer = new PngWriter();
    List<BufferedImage> pictures = new ArrayList<>();
    for (SheetTask order : orders) {
      Drawing drawing = order.drawing();
      double scale =
          Math.min(
              Math.sqrt(AREA / (drawing.width() * drawing.height())), HIGHEST / drawing.height());
      byte[] png =
          writer.write(
              drawing,
              (int) Math.round(drawing.width() * scale),
              (int) Math.round(drawing.height() * scale));
      pictures.add(ImageIO.read(new ByteArrayInputStream(png)));
    }
    return shelves(pictures);
  }

  private static BufferedImage shelves(List<BufferedImage> pictures) {
    int[] x = new int[pictures.size()];
    int[] y = new int[pictures.size()];
    int right = GAP;
    int top = GAP;
    int high = 0;
    for (int i = 0; i < pictures.size(); i++) {
      BufferedImage picture = pictures.get(i);
      if (right + picture.getWidth() > PAGE - GAP) {
        right = GAP;
        top += high + GAP;
        high = 0;
      }
      x[i] = right;
      y[i] = top;
      right += picture.getWidth() + GAP;
      high = Math.max(high, picture.getHeight());
    }
    BufferedImage page = new BufferedImage(PAGE, top + high + GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(new Color(0x8A8F94));
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    for (int i = 0; i < pictures.size(); i++) {
      pen.drawImage(pictures.get(i), x[i], y[i], null);
    }
    pen.dispose();
    return page;
  }
}
