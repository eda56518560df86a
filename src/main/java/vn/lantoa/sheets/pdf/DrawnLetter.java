package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.util.List;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.ChunkDeflater;
import vn.lantoa.bytes.DeflatedChunk;

/**
 * A letter, drawn wherever it stands in the ink that is set there, in whole units of its outline.
 *
 * @param isForm whether it is a form (ISO 32000-1, 8.10), packed once and not for each sheet; one
 *     so simple that its operators, packed with those around them, take less room than the
 *     dictionary of a form is not
 * @param bytes the form's object, all but its number, or the operators
 */
record DrawnLetter(boolean isForm, byte[] bytes) {
  /** In bytes of operators. */
  private static final int SIMPLE = 300;

  static DrawnLetter of(Path2D letter, ChunkDeflater packer) {
    GlyphWriter outline = new GlyphWriter(letter);
    return outline.operators().size() <= SIMPLE
        ? new DrawnLetter(false, outline.operators().toBytes())
        : new DrawnLetter(true, form(outline, packer));
  }

  private static byte[] form(GlyphWriter outline, ChunkDeflater packer) {
    List<DeflatedChunk> path = List.of(packer.pack(outline.operators()));
    ByteBuilder object = new ByteBuilder(1024).put(" 0 obj\n<</Subtype/Form/BBox[");
    outline.box(object).put("]/Filter/FlateDecode/Length ").whole(DeflatedChunk.length(path));
    DeflatedChunk.join(path, object.put(">>stream\n"));
    return object.put("\nendstream\nendobj\n").toBytes();
  }
}
