import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content folder of any size: every locality has a hundred pages, most of them of its own. */
final class MadeUpContent {
  private static final int LAWS = 10;
  private static final int SLOGANS = 75;
  private static final int TEXTS = 3;
  private static final int COMMUNES_OF_A_PROVINCE = 100;

  private final Path root;

  MadeUpContent(Path root) {
    this.root = root;
  }

  void write(int localities) throws IOException {
    hotline(113, "Công an");
    for (int i = 1; i < 5; i++) {
      hotline(18_001_000 + i, "Đường dây thử nghiệm " + i);
    }
    for (int i = 0; i < LAWS; i++) {
      file(
          "legal/van-ban-" + i + ".md",
          """
          type: legal
          title: Nghị định thử nghiệm số %d
          number: %d/2020/NĐ-CP
          issuer: Chính phủ
          issued: 2020-01-01
          url: https://example.gov.vn/%d
          """
              .formatted(i, i, i),
          paragraph(i));
    }
    file(
        "2025/campaign.md",
        """
        type: campaign
        title: Tháng hành động thử nghiệm
        year: 2025
        theme: Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số
        starts: 2025-11-15
        ends: 2025-12-15
        """,
        paragraph(0));
    file("2025/identity.md", "type: identity\npalette:\n  Cam: \"#F26A21\"\n", paragraph(1));
    file(
        "2025/calendar.md",
        "type: calendar\ndays:\n  - date: \"11-25\"\n    title: Ngày thử nghiệm\n",
        "");
    for (int i = 0; i < localities; i++) {
      if (i % COMMUNES_OF_A_PROVINCE == 0) {
        place(province(i), "Thử " + i / COMMUNES_OF_A_PROVINCE, "tỉnh", "");
      }
      commune(province(i) + "/xa-" + i, i);
    }
  }

  private void hotline(int number, String name) throws IOException {
    file(
        "hotlines/" + number + ".md",
        """
        type: hotline
        name: %s
        phone: "%d"
        owner: Cơ quan thử nghiệm
        scope: Toàn quốc
        area: cả nước
        source: https://example.gov.vn/%d
        source-date: 2025-11-01
        order: %d
        """
            .formatted(name, number, number, number),
        "Gọi khi cần.");
  }

  private static String province(int commune) {
    return "2025/tinh-" + commune / COMMUNES_OF_A_PROVINCE;
  }

  private void commune(String path, int number) throws IOException {
    place(path, "Thử " + number, "xã", "report:\n  to: UBND xã\n  by: 2025-12-18\n");
    StringBuilder slogans = new StringBuilder();
    for (int i = 0; i < SLOGANS; i++) {
      slogans.append("- ").append(slogan(number, i)).append('\n');
    }
    file(path + "/slogans/rieng.md", "type: slogans\ntitle: Thông điệp\n", slogans.toString());
    file(
        path + "/activities/phat-dong.md",
        "type: activity\ntitle: Lễ phát động\nfrom: 2025-11-15\nto: 2025-12-15\n",
        paragraph(number));
    file(path + "/duties.md", "type: duties\ntitle: Phân công\n", paragraph(number));
    file(
        path + "/report.md",
        "type: report\ntitle: Báo cáo\noutline: [Tổ chức, Kết quả]\n"
            + "tables:\n  - title: Bảng 1\n    columns: [STT, Nội dung]\n",
        "");
    for (int i = 0; i < TEXTS; i++) {
      file(
          path + "/pages/trang-" + i + ".md",
          "type: page\ntitle: Trang " + i + "\n",
          paragraph(number + i) + "\n\n## Mục\n\n" + paragraph(number - i));
    }
  }

  private static String slogan(int commune, int number) {
    String[] starts = {"Chấm dứt bạo lực", "Hãy lên tiếng", "Bình đẳng giới", "Chia sẻ việc nhà"};
    String[] ends = {"vun đắp yêu thương", "vì cộng đồng an toàn", "gia đình hạnh phúc"};
    return starts[number % 4] + ", " + ends[number % 3] + ", lời " + number + " của xã T" + commune + ".";
  }

  private void place(String path, String name, String level, String more) throws IOException {
    file(
        path + "/locality.md",
        "type: locality\nname: " + name + "\nlevel: " + level + "\nissuer: UBND " + level + " " + name + "\n" + more,
        paragraph(name.length()));
  }

  private static String paragraph(int number) {
    return ("Nâng cao vai trò, trách nhiệm của các cấp, các ngành trong lĩnh vực **bình đẳng giới**, huy động sức"
            + " mạnh của toàn dân, lần thứ "
            + number
            + ". ")
        .repeat(4);
  }

  private void file(String name, String frontMatter, String body) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + frontMatter.stripTrailing() + "\n---\n" + body + "\n");
  }
}
