package vn.lantoa.downloads.kit;

import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Files that are handed out together.
 *
 * @param title as the page of downloads calls it
 * @param about what it is good for
 * @param name of the file, without folders
 */
record Kit(String title, String about, String name, List<KitFile> files) {
  /** To be read first: it stands first in Explorer too. */
  private static final String READ_ME = "00-DOC-TRUOC.txt";

  private static final String LICENCES = "GIAY-PHEP.txt";
  private static final String CHECKSUMS = "SHA256.txt";

  /** How many files go with each kit. */
  static final int PAPERS = 3;

  private static final String LICENCE =
      """
      Chữ trên các tờ: phông Be Vietnam Pro và Noto Sans, giấy phép SIL Open Font License 1.1.
      Hồ sơ màu in FOGRA39L trong tệp PDF: giấy phép zlib.
      Mẫu thiết kế và phần mềm Lan Tỏa: giấy phép Apache 2.0.
      Được in, sao chép, chia sẻ các tệp này cho việc tuyên truyền, không phải trả tiền.
      Biểu trưng, ảnh do cơ quan đưa vào (nếu có): hỏi cơ quan ấy.
      """;

  Kit {
    files = List.copyOf(files);
  }

  /**
   * The same with what says what is in it, under which licence, and that nothing was changed.
   *
   * @param words what whoever opens it should know first
   */
  Kit explained(String words) {
    List<KitFile> all = new ArrayList<>();
    all.add(KitFile.text(READ_ME, "", words + "\nTRONG BỘ NÀY\n" + list()));
    all.addAll(files);
    all.add(KitFile.text(LICENCES, "", LICENCE));
    String sums = all.stream().map(Kit::checksum).collect(Collectors.joining());
    all.add(KitFile.text(CHECKSUMS, "", sums));
    return new Kit(title, about, name, all);
  }

  /** Files of its top folder with what they are for, of other folders how many they hold. */
  private String list() {
    StringBuilder list = new StringBuilder();
    Map<String, Integer> folders = new LinkedHashMap<>();
    for (KitFile file : files) {
      int slash = file.name().indexOf('/');
      if (slash < 0) {
        list.append(file.name()).append(": ").append(file.about()).append('\n');
      } else {
        folders.merge(file.name().substring(0, slash), 1, Integer::sum);
      }
    }
    folders.forEach((name, count) -> list.append(name).append(": ").append(count).append(" tệp\n"));
    return list.toString();
  }

  StoredZip zip() {
    return new StoredZip(files);
  }

  private static String checksum(KitFile file) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      file.content().writeTo(new DigestOutputStream(new Tally(), sha));
      return HexFormat.of().formatHex(sha.digest()) + "  " + file.name() + "\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
