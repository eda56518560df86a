package vn.lantoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.lantoa.downloads.FilledForm;

/** Workbooks with everything that units do to them. */
final class WrongReports {
  private static final String TABLE = "Bảng 1!";

  private final Path site;
  private final Path folder;

  private WrongReports(Path site, Path folder) {
    this.site = site;
    this.folder = folder;
  }

  /** Puts them into a folder of a site. */
  static void put(Path site) throws IOException {
    Path folder = Files.createDirectories(site.resolve("bao-cao"));
    new WrongReports(site, folder).put();
  }

  private void put() throws IOException {
    form().with(TABLE + "C6", 2).with(TABLE + "D6", 30).with(TABLE + "E6", 40).save(file("dung"));
    form().with("Thông tin!B3", "Phường Tam Thanh").with(TABLE + "D6", 1).save(file("hai-tep-1"));
    form().with("Thông tin!B3", "UBND phường Tam Thanh").save(file("hai-tep-2"));
    form()
        .with("Thông tin!B3", "Hội Phụ nữ")
        .with(TABLE + "C6", "12 ")
        .with(TABLE + "D6", "nhiều")
        .with(TABLE + "E6", -3)
        .with(TABLE + "C7", 1.5)
        .with(TABLE + "D7", LocalDate.of(2025, 12, 1))
        .with(TABLE + "E7", "=1/0")
        .with(TABLE + "D8", 200_000_000)
        .with(TABLE + "I9", "ngoài bảng")
        .withSheet("Nháp")
        .save(file("o-sai"));
    form()
        .with("Thông tin!B3", "Công an")
        .with(TABLE + "D6", 10)
        .with(TABLE + "E6", 20)
        .with(TABLE + "F6", 31)
        .save(file("tong-dong-sai"));
    form()
        .with("Thông tin!B3", "Đoàn thanh niên")
        .with(TABLE + "C6", 10)
        .with(TABLE + "C5", 11)
        .save(file("tong-cot-sai"));
    form().with("Thông tin!B6", 2024).with("Thông tin!B3", "").save(file("nam-truoc"));
    form()
        .with("Thông tin!B3", "Trạm Y tế")
        .with(TABLE + "B3", "Việc làm")
        .save(file("doi-de-muc"));
    form()
        .with("Thông tin!B3", "Hội Nông dân")
        .with(TABLE + "C6", "=D6*2")
        .saveUncalculated(file("chua-tinh"));
    form()
        .with("Thông tin!B3", "Hội Cựu chiến binh")
        .with(TABLE + "C301", 5)
        .save(file("duoi-bang"));
    FilledForm drawn = form().with("Thông tin!B3", "Trường học");
    for (int row = 400; row < 2_400; row++) {
      drawn.with(TABLE + "C" + row, "");
    }
    drawn.save(file("ke-khung"));
    form().without("Bảng 1").with("Thông tin!B3", "Mặt trận").save(file("thieu-trang"));
    form().without("Thông tin").save(file("thieu-thong-tin"));
    unreadable();
  }

  private void unreadable() throws IOException {
    Files.writeString(file("chu"), "Xin gửi báo cáo.", StandardCharsets.UTF_8);
    Files.createSymbolicLink(folder.resolve("noi-khac"), Path.of(".."));
    byte[] whole = Files.readAllBytes(file("dung"));
    Files.write(file("mot-nua"), java.util.Arrays.copyOf(whole, whole.length / 2));
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("Bảng 1");
      old.write(folder.resolve("kieu-cu.xls").toFile());
    }
    bomb();
    locked();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file("macro")))) {
      zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
    }
    Files.write(file("lon"), new byte[10_000_001]);
  }

  private void bomb() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file("no-tung")))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] million = new byte[1_000_000];
      for (int i = 0; i < 60; i++) {
        zip.write(million);
      }
    }
  }

  private void locked() throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (var out = encryptor.getDataStream(system)) {
        out.write(Files.readAllBytes(file("dung")));
      } catch (java.security.GeneralSecurityException e) {
        throw new IOException(e);
      }
      try (var out = Files.newOutputStream(file("khoa"))) {
        system.writeFilesystem(out);
      }
    }
  }

  private FilledForm form() throws IOException {
    return FilledForm.of(site.resolve("content"), "2025/lang-son/dong-kinh");
  }

  private Path file(String name) {
    return folder.resolve(name + ".xlsx");
  }
}
