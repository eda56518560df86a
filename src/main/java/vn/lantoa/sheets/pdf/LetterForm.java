package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import vn.lantoa.sheets.drawing.Packed;
import vn.lantoa.sheets.drawing.Packer;
import vn.lantoa.sheets.drawing.Plot;

/**
 * A letter, drawn wherever it stands in the ink that is set there: a form (ISO 32000-1, 8.10),
 * which is packed once and not for each sheet.
 *
 * @param operators that fill it, in whole units of its outline
 * @param form its object, all but the number; none for a letter so simple that its operators,
 *     packed with those around them, take less room than the dictionary of a form
 */
@SuppressWarnings("ArrayRecordComponent")
record LetterForm(byte[] operators, Optional<byte[]> form) {
  /** In bytes. */
  private static final int SIMPLE = 300;

  static LetterForm of(Path2D letter, Packer packer) {
    Outline outline = Outline.of(letter);
    Plot operators = outline.operators();
    return new LetterForm(
        operators.toBytes(),
        operators.size() <= SIMPLE ? Optional.empty() : Optional.of(form(outline, packer)));
  }

  private static byte[] form(Outline outline, Packer packer) {
    List<Packed> path = List.of(packer.pack(outline.operators()));
    Plot object = new Plot(1024).put(" 0 obj\n<</Subtype/Form/BBox[");
    outline.box(object).put("]/Filter/FlateDecode/Length ").whole(Packed.length(path));
    Packed.join(path, object.put(">>stream\n"));
    return object.put("\nendstream\nendobj\n").toBytes();
  }
}
