package vn.lantoa.read.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.Attachment;
import vn.lantoa.campaign.content.Download;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.file.FileFinder;
import vn.lantoa.read.file.FileKind;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.text.Slug;

/** A document that is handed out: a file beside its description. */
final class AttachmentReader {
  static final ContentType<Attachment> TYPE =
      ContentType.of("attachment", Attachment.class, AttachmentReader::read)
          .ordered(
              Attachment.class,
              Comparator.comparingInt(Attachment::order).thenComparing(Attachment::name))
          .with(Trait.OWN, Trait.IN_A_LANGUAGE);

  private static final FileFinder.Wanted DOCUMENTS =
      new FileFinder.Wanted(
          FileKind.endings(), FileKind.LARGEST, Mistake.MISSING_FILE, Mistake.FOREIGN_FILE);

  private AttachmentReader() {}

  static Attachment read(ReadContext reading) {
    Fields fields = reading.fields();
    String title = fields.text("title");
    String name = fields.text("file", "ke-hoach.pdf");
    Optional<byte[]> found =
        name.isEmpty() ? Optional.empty() : bytes(reading, name, fields.place("file"));
    byte[] bytes = found.orElse(new byte[0]);
    Optional<FileKind> kind = FileKind.of(bytes);
    if (found.isPresent()) {
      check(fields, name, bytes, kind);
    }
    String ending = FileFinder.ending(name);
    String file =
        Slug.of(name.replaceFirst("\\.[^.]*$", "").replaceFirst(".*/", "")) + "." + ending;
    return new Attachment(
        reading.name(),
        title,
        new Download(path(reading, name), SitePaths.FILES + Digests.named(file, bytes)),
        kind.map(FileKind::label).orElse(""),
        bytes.length,
        Digests.hex(bytes),
        reading.source(),
        fields.integer("order", 100),
        reading.body(),
        fields.place("file"));
  }

  private static Path path(ReadContext reading, String name) {
    return reading.files().resolve(reading.document().file().file(), name);
  }

  /** Nothing where the file can't be handed out, which is told. */
  private static Optional<byte[]> bytes(ReadContext reading, String name, Source place) {
    Optional<Problem> problem =
        reading.files().problem(reading.document().file().file(), name, place, DOCUMENTS);
    problem.ifPresent(reading.problems()::add);
    try {
      return problem.isPresent()
          ? Optional.empty()
          : Optional.of(Files.readAllBytes(path(reading, name)));
    } catch (IOException e) {
      reading.add(Mistake.UNREADABLE_FILE, place);
      return Optional.empty();
    }
  }

  private static void check(Fields fields, String name, byte[] bytes, Optional<FileKind> kind) {
    boolean named = kind.filter(k -> k.isEnding(FileFinder.ending(name))).isPresent();
    if (!named) {
      fields.wrong(
          Mistake.OTHER_FILE_KIND,
          "file",
          name,
          kind.map(FileKind::label).orElse("form.other-kind"));
    } else if (kind.get().isActive(bytes)) {
      fields.wrong(Mistake.ACTIVE_FILE, "file", name);
    }
  }
}
