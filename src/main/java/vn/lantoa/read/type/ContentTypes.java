package vn.lantoa.read.type;

import java.util.List;
import java.util.Optional;

/** All content types. */
public final class ContentTypes {
  public static final List<ContentType<?>> ALL =
      List.of(
          CampaignReader.TYPE,
          IdentityReader.TYPE,
          LocalityReader.TYPE,
          SloganReader.TYPE,
          HotlineReader.TYPE,
          ContactReader.TYPE,
          LegalReader.TYPE,
          QuestionReader.TYPE,
          ActivityReader.TYPE,
          NewsReader.TYPE,
          AttachmentReader.TYPE,
          CalendarReader.TYPE,
          TextReaders.DUTIES,
          FormatReader.TYPE,
          ReportReader.TYPE,
          ReportReader.RESULTS,
          TextReaders.PAGE);

  private ContentTypes() {}

  /** The type that a word of front matter names. */
  static Optional<ContentType<?>> labelled(String label) {
    return ALL.stream().filter(type -> type.label().equals(label)).findFirst();
  }

  /** Whether a file of that name makes its folder a year or a locality. */
  public static boolean makesFolder(String name) {
    return labelled(name).filter(type -> type.is(ContentType.Trait.MAKES_FOLDER)).isPresent();
  }

  static List<String> labels() {
    return ALL.stream().<String>map(ContentType::label).toList();
  }
}
