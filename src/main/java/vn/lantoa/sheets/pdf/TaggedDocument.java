package vn.lantoa.sheets.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.sheets.drawing.Drawing;

/** A file of pages, with the tree of what is read on them. */
final class TaggedDocument implements AutoCloseable {
  private final PdfFile file;
  private final PdfColours inks;
  private final PdfResources press;
  private final Optional<String> exchange;
  private final int catalog;
  private final int pages;
  private final int tree;
  private final int root;
  private final List<Integer> pageNumbers = new ArrayList<>();
  private final Map<Path2D, Integer> forms = new HashMap<>();
  private final List<Leaf> leaves = new ArrayList<>();

  /** An element, with its number, its page's number and the page's place in the file. */
  private record Leaf(StructureElement element, int number, int page, int place) {}

  /**
   * @param exchange the output intent of PDF/X, where the file is such a one
   */
  TaggedDocument(PdfResources press, PdfColours inks, Optional<String> exchange) {
    file = new PdfFile(press.prelude(inks));
    this.inks = inks;
    this.press = press;
    this.exchange = exchange;
    catalog = file.next();
    pages = file.next();
    tree = file.next();
    root = file.next();
  }

  /** An empty page, or form. */
  PageParts blank() {
    return new PageParts(inks, press, file.packer());
  }

  /** Writes a drawing as a form in its hundredths of a millimetre; nothing in it is tagged. */
  int form(Drawing drawing) {
    PageParts content = blank();
    content.draw(drawing.layers());
    int number = file.next();
    ByteBuilder entries = new ByteBuilder(256).put("/Type/XObject/Subtype/Form/BBox[0 0 ");
    entries.whole(Math.round(drawing.width() * 100)).put(' ');
    entries.whole(Math.round(drawing.height() * 100)).put("]/Resources<<");
    entries.put(drawn(content)).put(">>>>");
    file.stream(number, new String(entries.toBytes(), US_ASCII), content.content());
    return number;
  }

  /** The names of the letters and pictures that a page draws, each written before. */
  private ByteBuilder drawn(PageParts page) {
    ByteBuilder names = new ByteBuilder(2 * 1024).put("/XObject<<");
    for (int part = 0; part < page.forms().size(); part++) {
      List<Path2D> letters = page.forms().get(part);
      for (int i = 0; i < letters.size(); i++) {
        names.put('/').whole(part).put('.').whole(i).put(' ');
        names.whole(written(letters.get(i))).put(" 0 R");
      }
    }
    for (int i = 0; i < page.photos().size(); i++) {
      ImageXObject kept = press.picture(page.photos().get(i), file.packer());
      int picture = kept.write(inks, press.srgb(), file);
      names.put("/P").whole(i).put(' ').whole(picture).put(" 0 R");
    }
    return names;
  }

  private int written(Path2D letter) {
    return forms.computeIfAbsent(letter, l -> file.copy(press.letter(l, file.packer()).bytes()));
  }

  /**
   * @param boxes entries of its dictionary
   * @param form the form D that it draws
   */
  void page(ByteBuilder boxes, PageParts page, OptionalInt form) {
    int number = file.next();
    int content = file.next();
    file.stream(content, "", page.content());
    ByteBuilder drawn = drawn(page);
    form.ifPresent(d -> drawn.put("/D ").whole(d).put(" 0 R"));
    ByteBuilder out = file.object(number).put("<</Type/Page/Parent ").whole(pages).put(" 0 R");
    out.put(boxes).put("/Resources<</Font<</F ").whole(PdfHeader.FONT).put(" 0 R>>");
    out.put(page.colourSpaces()).put(drawn).put(">>>>/Contents ").whole(content).put(" 0 R");
    if (!page.photos().isEmpty() || form.isPresent()) {
      out.put("/Group<</S/Transparency/CS/Device").put(inks.space().name()).put(">>");
    }
    if (!page.elements().isEmpty()) {
      out.put("/StructParents ").whole(pageNumbers.size());
    }
    out.put("/Tabs/S>>\n");
    for (int i = 0; i < page.elements().size(); i++) {
      leaves.add(new Leaf(page.elements().get(i), file.next(), number, i));
    }
    pageNumbers.add(number);
  }

  byte[] finish(String title, String language) {
    Metadata metadata = press.metadata();
    ByteBuilder said =
        exchange.isPresent()
            ? metadata.xmp(title, language, file.digest())
            : metadata.xmp(title, language);
    int xmp = file.next();
    file.plain(xmp, "/Type/Metadata/Subtype/XML", said.array(), said.size());
    int facts = file.next();
    metadata.facts(title, exchange.isPresent(), file.object(facts));
    ByteBuilder out = file.object(catalog).put("<</Type/Catalog/Pages ").whole(pages).put(" 0 R");
    out.put("/Metadata ").whole(xmp).put(" 0 R/MarkInfo<</Marked true>>/StructTreeRoot ");
    out.whole(tree).put(" 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[");
    out.whole(PdfHeader.OUTPUT_INTENT).put(" 0 R");
    OptionalInt second = exchange.isPresent() ? OptionalInt.of(file.next()) : OptionalInt.empty();
    second.ifPresent(number -> out.put(' ').whole(number).put(" 0 R"));
    PdfStrings.language(language, out.put(']')).put(">>\n");
    second.ifPresent(number -> file.object(number).put(exchange.orElseThrow()));
    ByteBuilder kids = file.object(pages).put("<</Type/Pages/Count ");
    kids.whole(pageNumbers.size()).put("/Kids[");
    for (int page : pageNumbers) {
      kids.whole(page).put(" 0 R ");
    }
    kids.put("]>>\n");
    tree();
    return file.finish(catalog, facts);
  }

  private void tree() {
    ByteBuilder out = file.object(tree).put("<</Type/StructTreeRoot/K ").whole(root);
    out.put(" 0 R/ParentTreeNextKey ").whole(pageNumbers.size()).put("/ParentTree<</Nums[");
    for (int i = 0; i < pageNumbers.size(); i++) {
      int page = pageNumbers.get(i);
      if (leaves.stream().noneMatch(leaf -> leaf.page == page)) {
        continue;
      }
      out.whole(i).put('[');
      leaves.stream()
          .filter(leaf -> leaf.page == page)
          .forEach(leaf -> out.whole(leaf.number).put(" 0 R "));
      out.put(']');
    }
    out.put("]>>>>\n");
    file.object(root).put("<</Type/StructElem/S/Document/P ").whole(tree).put(" 0 R/K[");
    leaves.forEach(leaf -> out.whole(leaf.number).put(" 0 R "));
    out.put("]>>\n");
    for (Leaf leaf : leaves) {
      file.object(leaf.number).put("<</Type/StructElem/S/").put(leaf.element.type());
      out.put("/P ").whole(root).put(" 0 R/Pg ").whole(leaf.page).put(" 0 R/K ");
      out.whole(leaf.place).put(leaf.element.attributes()).put(">>\n");
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
