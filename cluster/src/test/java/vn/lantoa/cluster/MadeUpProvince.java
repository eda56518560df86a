package vn.lantoa.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A province that does not exist, with communes of a few pages each; all else is of the program's
 * own content.
 *
 * @param content the root of its content
 */
record MadeUpProvince(Path content, int communes) {
  private static final String PLACE = "2026/tinh-thu";

  MadeUpProvince write() throws IOException {
    place(PLACE, "Thử", "tỉnh");
    greet("Lời chung của tỉnh.");
    for (int number = 1; number <= communes; number++) {
      String commune = commune(number);
      place(commune, "Thử " + number, "xã");
      file(
          commune + "/activities/phat-dong.md",
          "type: activity\ntitle: Lễ phát động\nfrom: 2026-11-15\nto: 2026-12-15\n",
          "Lễ phát động ở nhà văn hóa xã Thử %d.".formatted(number));
      file(
          commune + "/pages/nha-van-hoa.md",
          "type: page\ntitle: Nhà văn hóa\n",
          "Xã Thử %d không có thật.".formatted(number));
    }
    return this;
  }

  /** Says something on a page that every commune has. */
  void greet(String words) throws IOException {
    file(PLACE + "/pages/cua-tinh.md", "type: page\ntitle: Của tỉnh\n", words);
  }

  /** The path of a commune, from 1. */
  String commune(int number) {
    return PLACE + String.format(Locale.ROOT, "/xa-%03d", number);
  }

  /** The page with what is said to all, in a site. */
  String greeting(int number) {
    return commune(number) + "/cua-tinh/index.html";
  }

  /** Makes a mistake in a commune; the file that has it. */
  Path spoil(int number) throws IOException {
    return file(
        commune(number) + "/pages/nha-van-hoa.md",
        "type: page\ntitel: Nhà văn hóa\n",
        "Nhầm một chữ.");
  }

  private void place(String path, String name, String level) throws IOException {
    file(
        path + "/locality.md",
        "type: locality\nname: %s\nlevel: %s\nissuer: UBND %2$s %1$s\nsample: true\n"
            .formatted(name, level),
        "Nơi này không có thật, để thử chương trình.");
  }

  private Path file(String name, String frontMatter, String body) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "---\n" + frontMatter + "---\n" + body + "\n");
  }
}
