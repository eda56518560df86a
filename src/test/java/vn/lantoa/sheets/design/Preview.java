package vn.lantoa.sheets.design;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.Fonts;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.Typesetter;

/**
 * Shows designers what they made: every design in every size, with much and with little to say, on
 * one picture each. Run by hand: {@code Preview FOLDER [DESIGN] [SIZE]}.
 */
final class Preview {
  private static final List<String> KEPT =
      List.of("bạo lực", "bình đẳng giới", "phụ nữ", "trẻ em gái", "cơ sở giới", "an sinh xã hội");
  private static final Map<String, String> SLOGANS =
      Map.of(
          "short", "Yêu thương, chia sẻ.",
          "medium", "Chấm dứt bạo lực, vun đắp yêu thương.",
          "theme", "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số",
          "long",
              "Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm"
                  + " thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở giới");
  private static final Map<Name, String> TEXTS =
      Map.of(
          Name.CAMPAIGN,
          "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới"
              + " năm 2025",
          Name.ISSUER,
          "Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn – 6 đường Bông Lau, phường Kỳ Lừa",
          Name.HOTLINE,
          "Gọi 111 – Tổng đài quốc gia bảo vệ trẻ em, 24/24 giờ, miễn phí");

  private final Typesetter typesetter =
      new Typesetter(Fonts.read(Path.of("assets")).value().orElseThrow());

  public static void main(String[] args) throws IOException {
    Outcome<List<Design>> read =
        Designs.find(Path.of("themes/lan-toa/sheets"))
            .then(designs -> designs.read(designs.names()));
    Messages messages = new Messages(Locale.ENGLISH);
    read.problems().forEach(problem -> System.out.println(messages.format(problem)));
    Path folder = Files.createDirectories(Path.of(args[0]));
    Preview preview = new Preview();
    for (Design design : read.value().orElseThrow()) {
      if (args.length > 1 && !design.name().equals(args[1])) {
        continue;
      }
      if (args.length > 2) {
        preview.one(design, Sizes.of(args[2]), folder);
      } else {
        preview.all(design, folder);
      }
    }
  }

  private void one(Design design, Sizes size, Path folder) throws IOException {
    BufferedImage image = draw(design, size, "medium", Drawn.ALL, 1400);
    String name = design.name() + "-" + size.name().toLowerCase(Locale.ROOT) + ".png";
    ImageIO.write(image, "png", folder.resolve(name).toFile());
  }

  private void all(Design design, Path folder) throws IOException {
    Map<String, Set<Name>> cases =
        Map.of(
            "short", EnumSet.of(Name.SLOGAN, Name.ISSUER),
            "medium", EnumSet.of(Name.SLOGAN, Name.ISSUER, Name.CAMPAIGN, Name.HOTLINE, Name.QR),
            "theme", EnumSet.of(Name.SLOGAN, Name.ISSUER, Name.CAMPAIGN, Name.LOGO),
            "long", Drawn.ALL);
    for (Map.Entry<String, Set<Name>> entry : cases.entrySet()) {
      for (boolean tall : new boolean[] {false, true}) {
        String name = design.name() + "-" + entry.getKey() + (tall ? "-tall" : "") + ".png";
        ImageIO.write(
            sheet(design, entry.getKey(), entry.getValue(), tall),
            "png",
            folder.resolve(name).toFile());
      }
    }
  }

  private BufferedImage sheet(Design design, String slogan, Set<Name> filled, boolean tall) {
    BufferedImage paper = new BufferedImage(1900, tall ? 1560 : 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = paper.createGraphics();
    g.setColor(new Color(0x8A8F94));
    g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    int x = 20;
    int y = 20;
    int row = 0;
    for (Sizes size : Sizes.values()) {
      double ratio = size.width / size.height;
      if (ratio < 1 != tall) {
        continue;
      }
      int width =
          ratio > 2
              ? (ratio > 5.5 ? 920 : ratio > 2.7 ? 610 : 455)
              : (int) (ratio > 1 ? 455 : 700 * Math.pow(ratio, 0.8) * 0.75);
      BufferedImage image = draw(design, size, slogan, filled, width);
      if (x + image.getWidth() > paper.getWidth() - 10) {
        x = 20;
        y += row + 20;
        row = 0;
      }
      g.drawImage(image, x, y, null);
      x += image.getWidth() + 20;
      row = Math.max(row, image.getHeight());
    }
    g.dispose();
    return paper;
  }

  private BufferedImage draw(
      Design design, Sizes size, String slogan, Set<Name> filled, int width) {
    Layout layout = design.lay(size.width, size.height, size.bleed, List.of(), filled);
    int height = (int) Math.round(width * size.height / size.width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(width / size.width, width / size.width);
    for (DrawingItem.Fill fill : layout.ground()) {
      g.setColor(new Color(fill.ink().rgb()));
      g.fill(fill.shape());
    }
    Map<Name, String> texts = new EnumMap<>(TEXTS);
    texts.put(Name.SLOGAN, SLOGANS.get(slogan));
    for (Slot slot : layout.slots()) {
      g.setColor(new Color(slot.ink().rgb()));
      if (texts.containsKey(slot.name())) {
        SourceText copy = new SourceText(texts.get(slot.name()), "vi", KEPT);
        typesetter
            .fit(copy, slot.box(), slot.setting(), slot.ink(), DrawingItem.Role.PARAGRAPH)
            .words()
            .lines()
            .forEach(line -> g.fill(line.outline()));
      } else {
        placeholder(g, slot);
      }
    }
    g.dispose();
    return image;
  }

  private static void placeholder(Graphics2D g, Slot slot) {
    Rectangle2D box = slot.box();
    double side = Math.min(box.getWidth(), box.getHeight());
    switch (slot.name()) {
      case QR -> {
        double cell = side / 25;
        for (int i = 0; i < 25 * 25; i++) {
          int row = i / 25;
          if ((i * 7919 ^ i * 31) % 5 < 2 || i % 25 == 0 || i < 25) {
            g.fill(
                new Rectangle2D.Double(
                    box.getX() + i % 25 * cell, box.getY() + row * cell, cell, cell));
          }
        }
      }
      case LOGO -> {
        g.setColor(new Color(0x999999));
        g.fill(
            new Ellipse2D.Double(
                box.getCenterX() - side / 2, box.getCenterY() - side / 2, side, side));
      }
      default -> {
        g.setColor(new Color(0xBBBBBB));
        double step = box.getWidth() / 3;
        for (int i = 0; i < 3; i++) {
          g.fill(
              new Rectangle2D.Double(
                  box.getX() + i * step + step / 10, box.getY(), step * 0.8, box.getHeight()));
        }
      }
    }
  }
}
