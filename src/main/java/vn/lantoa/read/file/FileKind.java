package vn.lantoa.read.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of document that may be handed out, told by its bytes, whatever its name says: people open
 * it on their own machines. The older files of Office are none of them: nobody sees from outside
 * whether they hold macros.
 */
public enum FileKind {
  PDF("PDF", "pdf"),
  DOCX("Word", "docx"),
  XLSX("Excel", "xlsx"),
  PPTX("PowerPoint", "pptx"),
  ODT("OpenDocument", "odt"),
  ODS("OpenDocument", "ods"),
  JPEG("ảnh JPG", "jpg", "jpeg"),
  PNG("ảnh PNG", "png"),
  MP3("âm thanh MP3", "mp3"),
  MP4("phim MP4", "mp4");

  /** In bytes: a signed plan, scanned page by page, has less. */
  public static final long LARGEST = 20_000_000;

  private final String label;
  private final List<String> endings;

  FileKind(String label, String... endings) {
    this.label = label;
    this.endings = List.of(endings);
  }

  /** As readers know it: PDF, Word. */
  public String label() {
    return label;
  }

  /** Whether names of such files end so, in small letters without the dot. */
  public boolean isEnding(String ending) {
    return endings.contains(ending);
  }

  /** What the name of such a file usually ends in, without the dot. */
  public String ending() {
    return endings.get(0);
  }

  /** What the names of all of them may end in. */
  public static Set<String> endings() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a file is by its bytes; nothing where it is none of these. */
  public static Optional<FileKind> of(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.startsWith("%PDF-")) {
      return Optional.of(PDF).filter(whole -> all.contains("%%EOF"));
    }
    if (all.startsWith("PK\u0003\u0004")) {
      return packed(all);
    }
    if (all.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (all.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (all.startsWith("ID3") || isSound(bytes)) {
      return Optional.of(MP3);
    }
    return all.startsWith("ftyp", 4) ? Optional.of(MP4) : Optional.empty();
  }

  /** Office Open XML and OpenDocument, by the names of what is packed in them. */
  private static Optional<FileKind> packed(String all) {
    if (all.startsWith("mimetype", 30)) {
      String type = all.substring(38, Math.min(all.length(), 120));
      return type.startsWith("application/vnd.oasis.opendocument.text")
          ? Optional.of(ODT)
          : Optional.of(ODS).filter(o -> type.startsWith("application/vnd.oasis.opendocument.sp"));
    }
    if (!all.contains("[Content_Types].xml")) {
      return Optional.empty();
    }
    return all.contains("word/document.xml")
        ? Optional.of(DOCX)
        : all.contains("xl/workbook.xml")
            ? Optional.of(XLSX)
            : Optional.of(PPTX).filter(p -> all.contains("ppt/presentation.xml"));
  }

  /** The first frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3). */
  private static boolean isSound(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == (byte) 0xFF && (bytes[1] & 0xE6) == 0xE2;
  }

  /** Whether it does something by itself when it is opened, as far as that can be seen. */
  public boolean isActive(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return switch (this) {
      case PDF -> all.contains("/JavaScript") || all.contains("/Launch");
      case DOCX, XLSX, PPTX -> all.contains("vbaProject.bin");
      case ODT, ODS -> all.contains("Basic/script");
      default -> false;
    };
  }
}
