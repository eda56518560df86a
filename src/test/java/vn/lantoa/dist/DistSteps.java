package vn.lantoa.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.guide.GuideBook;

/**
 * Run as a program by {@code mvn package -Pdist}, once before launch4j and once after it. Its
 * folders are {@code src/dist}, {@code target/launch4j}, {@code target/jre} and {@code
 * target/cam-nang}.
 */
final class DistSteps {
  private static final Path WORK = Path.of("target/launch4j");
  private static final Path RUNTIME = Path.of("target/jre");
  private static final Path GUIDE = Path.of("target/cam-nang");
  private static final String READ_ME = "README.md";
  private static final String NAME = "Lan Tỏa";

  /** A chapter of the guide, whose page stands in the archives instead. */
  private static final String CHAPTER = "\\(docs/cam-nang/\\d+-([a-z-]+)\\.md\\)";

  /** What only those need who have the sources. */
  private static final String FOR_DEVELOPERS =
      "\\[([^\\]]+)\\]\\((?:docs/architecture|CONTRIBUTING)\\.md\\)";

  private static final String WHAT_IT_IS = "Lan Tỏa: trang và tờ in của chiến dịch";

  private DistSteps() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "before" -> before(args[1], args[2]);
      case "after" -> after(Instant.parse(args[1]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /**
   * The icon; the guide as pages; README.md with links to what is in the archives; and Java for
   * Windows, where it was given.
   *
   * @param zip empty where none was
   */
  private static void before(String zip, String sha256) throws IOException {
    Files.createDirectories(WORK);
    Files.write(WORK.resolve("lantoa.ico"), IconFile.of(Path.of("src/dist/lantoa.svg")));
    WindowsRuntime.delete(GUIDE);
    Files.createDirectories(GUIDE);
    for (Map.Entry<String, byte[]> file : GuideBook.read().files().entrySet()) {
      Files.write(GUIDE.resolve(file.getKey()), file.getValue());
    }
    String readMe = Files.readString(Path.of(READ_ME));
    Files.writeString(
        WORK.resolve(READ_ME),
        readMe.replaceAll(CHAPTER, "(cam-nang/$1.html)").replaceAll(FOR_DEVELOPERS, "$1"));
    WindowsRuntime.delete(RUNTIME);
    if (!zip.isEmpty()) {
      WindowsRuntime.unpack(Path.of(zip), sha256, RUNTIME);
    }
  }

  /** launch4j's linker writes the moment, which would make each build another. */
  private static void after(Instant time) throws IOException {
    Path file = WORK.resolve("LanToa.exe");
    WindowsProgram program = new WindowsProgram(Files.readAllBytes(file));
    program.putMarks(WHAT_IT_IS, "Lan Toa: trang va to in cua chien dich");
    program.putMarks(NAME, "Lan Toa");
    program.setTime(time);
    Files.write(file, program.bytes());
  }
}
