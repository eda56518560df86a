package vn.lantoa.read.type;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import vn.lantoa.campaign.Choice;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.file.FileFinder;
import vn.lantoa.read.file.PictureFinder;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.read.markdown.MarkdownParser;
import vn.lantoa.read.markdown.PlainText;
import vn.lantoa.text.Languages;

/**
 * A file that is being read: what a reader of one type takes from.
 *
 * @param tree the body, parsed
 * @param body with its placeholders filled in
 * @param name file name without .md
 * @param folder of the file below the content root
 * @param values of placeholders; none when the file is read by itself
 * @param problems where findings go
 */
record ReadContext(
    ContentFile document,
    Fields fields,
    Node tree,
    Body body,
    FileFinder files,
    PictureFinder pictures,
    String name,
    String folder,
    Placeholders values,
    List<Problem> problems) {

  /** The same once more, for an edition in which placeholders have these values. */
  ReadContext filled(Placeholders now, List<Problem> told) {
    Fields filled = new Fields(document.frontMatter(), document.file().name(), now, told);
    Body text = new Body(now.fill(body.markdown()), body.source(), body.language(), body.images());
    return new ReadContext(document, filled, tree, text, files, pictures, name, folder, now, told);
  }

  boolean isVietnamese() {
    return Languages.isVietnamese(body.language());
  }

  Source place() {
    return Source.of(document.file().name());
  }

  /** Where a part of the body stands. */
  Source place(Node node) {
    return MarkdownParser.place(node, document.bodyStart());
  }

  Optional<String> source() {
    return fields.optionalText("source");
  }

  /** The words of a part of the body. */
  String words(Node node) {
    return values.fill(PlainText.of(node));
  }

  Optional<Picture> picture(String file, String alt, Source place) {
    return pictures.find(document.file().file(), file, alt, place, problems);
  }

  /** Which designs or formats are chosen; none where nothing is said, and perhaps no one at all. */
  Optional<Choice> choice(String key) {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    List<Choice.Wish> wishes =
        fields.placedTexts(key).stream()
            .map(name -> new Choice.Wish(name.value(), name.place()))
            .toList();
    return Optional.of(new Choice(wishes, fields.place(key)));
  }

  /** What its sheets show besides words. */
  Optional<SheetPicture> sheetPicture() {
    Optional<SheetPicture> drawn =
        fields
            .optionalText("picture")
            .map(name -> new SheetPicture.Drawn(name, fields.place("picture")));
    Optional<SheetPicture> photo =
        fields.part("photo").flatMap(part -> SheetPhotoReader.read(this, part));
    return photo.or(() -> drawn);
  }

  /** A photo that is printed, as large as cameras make them. */
  Optional<Picture> printed(String file, String alt, Source place) {
    return pictures.findForPrint(document.file().file(), file, alt, place, problems);
  }

  void add(Mistake mistake, Source place, String... arguments) {
    problems.add(Problem.of(mistake, place, arguments));
  }
}
