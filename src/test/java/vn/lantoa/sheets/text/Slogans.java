package vn.lantoa.sheets.text;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem;

/** The slogans and themes of our own content, read simply, and ways to set them. */
final class Slogans {
  static final Typesetter TYPESETTER =
      new Typesetter(Fonts.read(Path.of("assets")).value().orElseThrow());

  static final List<String> TERMS =
      List.of(
          "an toàn",
          "bạo lực",
          "bình đẳng giới",
          "cơ sở giới",
          "phụ nữ",
          "trẻ em gái",
          "trẻ em",
          "nam giới",
          "an sinh xã hội",
          "quyền năng",
          "xâm hại",
          "quấy rối tình dục",
          "vi phạm pháp luật",
          "gia đình",
          "Tháng hành động",
          "kỷ nguyên số",
          "không gian mạng");

  /** Hard cases that no plan has. */
  static final List<String> HARD =
      List.of(
          "Im",
          "Nghiêngngảnghiêngngảnghiêngngảnghiêngngả",
          "NGHIÊM CẤM ỨNG XỬ THIẾU VĂN HOÁ, QUYỀN ĐƯỢC SỐNG",
          "Ă Ộ Ẫ Ự Ỵ Ặ Ễ Ợ Ể Ỹ",
          "Mnê̆ hŏ, ƀuôn sang, mă bruă – phụ nữ Ê-đê, Gia-rai nói không với bạo lực",
          "ការពារស្ត្រី និងកុមារ ពីអំពើហិង្សា",
          "ꪀꪱꪉ ꪼꪕ ꪹꪣꪉ ꪶꪎꪉ, bình đẳng giới",
          "ꨌꩌ ꨀꨇꩉ ꨆꨣꩃ, an toàn",
          "“Hãy lên tiếng” (gọi 111 – miễn phí, 24/7) : 15/11 – 15/12/2025 !",
          "No woman or girl should live in fear of violence",
          String.join(
              " ", Collections.nCopies(4, "Bạo lực không phải là chuyện riêng của gia đình")));

  private Slogans() {}

  static Stream<String> all() {
    return Stream.concat(ours(), HARD.stream());
  }

  static Stream<String> ours() {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      List<Path> sources =
          files
              .filter(
                  f ->
                      f.endsWith("campaign.md")
                          || f.toString().matches(".*[\\\\/]slogans[\\\\/].*\\.md"))
              .sorted()
              .toList();
      List<String> texts =
          sources.stream()
              .flatMap(Slogans::lines)
              .filter(line -> line.startsWith("- ") || line.startsWith("theme: "))
              .filter(line -> line.contains(" ") && !line.contains("#"))
              .map(line -> line.replaceFirst("^- |^theme: ", "").replace("{year}", "2025"))
              .distinct()
              .toList();
      return texts.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FittedText fit(String text, double width, double height, boolean capitals) {
    TextStyle setting =
        new TextStyle(
            capitals ? TextStyle.Weight.EXTRA_BOLD : TextStyle.Weight.MEDIUM,
            capitals,
            TextStyle.Across.CENTRE,
            TextStyle.Down.MIDDLE,
            0.7,
            20);
    return fit(text, new Rectangle2D.Double(11, 7, width, height), setting);
  }

  static FittedText fit(String text, Rectangle2D box, TextStyle setting) {
    return TYPESETTER.fit(
        new SourceText(text, "vi", TERMS),
        box,
        setting,
        new Colour("Vàng", 0xFFDE00, List.of()),
        DrawingItem.Role.HEADING);
  }
}
