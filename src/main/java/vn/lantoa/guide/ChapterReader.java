package vn.lantoa.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.lantoa.bytes.Escape;
import vn.lantoa.text.Slug;

/**
 * Reads the Markdown of a chapter. A heading {@code ## Title {#name}} has that id, and where a
 * mistake has that code, what the program says of it stands below.
 */
final class ChapterReader {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Pattern NAMED = Pattern.compile("(.*?) ?\\{#([a-z0-9-]+)}$");

  /** The number orders the files; addresses last longer than that order. */
  private static final Pattern FILE = Pattern.compile("(?:\\d+-)?([a-z0-9-]+)\\.md(#.*)?");

  private final Parser parser = Parser.builder().extensions(TABLES).build();
  private final Function<String, Optional<String>> told;

  /**
   * @param told what the program says where it meets the mistake of a code, as HTML
   */
  ChapterReader(Function<String, Optional<String>> told) {
    this.told = told;
  }

  /** The page of a chapter. */
  static String page(String file) {
    Matcher name = FILE.matcher(file);
    if (!name.matches()) {
      throw new IllegalArgumentException("no chapter: " + file);
    }
    return name.group(1) + ".html" + Optional.ofNullable(name.group(2)).orElse("");
  }

  Chapter read(String division, String file, String markdown) {
    Node tree = parser.parse(markdown);
    if (!(tree.getFirstChild() instanceof Heading title && title.getLevel() == 1)) {
      throw new IllegalArgumentException(file + " does not begin with its title");
    }
    title.unlink();
    Look look = new Look(file);
    tree.accept(look);
    HtmlRenderer renderer = renderer(look.ids);
    StringBuilder body = new StringBuilder();
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      String html = renderer.render(node);
      body.append(
          node instanceof CustomBlock
              ? "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Bảng\">"
                  + html
                  + "</div>\n"
              : html);
      Optional.ofNullable(look.ids.get(node)).flatMap(told).ifPresent(body::append);
    }
    String lead = tree.getFirstChild() instanceof Paragraph first ? plain(first) : "";
    return new Chapter(
        division,
        page(file),
        plain(title),
        Escape.text(lead),
        body.toString(),
        look.parts,
        look.pictures);
  }

  private static HtmlRenderer renderer(Map<Node, String> ids) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .attributeProviderFactory(
            context ->
                (node, tag, marks) -> {
                  if (ids.containsKey(node)) {
                    marks.put("id", String.valueOf(ids.get(node)));
                  } else if (tag.equals("img")) {
                    marks.put("loading", "lazy");
                  } else if (tag.equals("pre")) {
                    marks.put("tabindex", "0"); // longer lines are reached by the keyboard
                  }
                })
        .build();
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak softLineBreak) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  /** Finds the parts, and turns links between files into links between pages. */
  private static final class Look extends AbstractVisitor {
    private final String file;
    private final List<ChapterPart> parts = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final Map<Node, String> ids = new LinkedHashMap<>();

    Look(String file) {
      this.file = file;
    }

    @Override
    public void visit(Heading heading) {
      Optional<String> name = name(heading);
      String title = plain(heading);
      String id = name.orElseGet(() -> Slug.of(title));
      if (ids.containsValue(id)) {
        throw new IllegalArgumentException(file + " has two parts called " + id);
      }
      ids.put(heading, id);
      parts.add(new ChapterPart(heading.getLevel(), id, title));
      visitChildren(heading);
    }

    /** Takes the name out of the heading. */
    private static Optional<String> name(Heading heading) {
      if (!(heading.getLastChild() instanceof Text last)) {
        return Optional.empty();
      }
      Matcher named = NAMED.matcher(last.getLiteral());
      if (!named.matches()) {
        return Optional.empty();
      }
      last.setLiteral(named.group(1));
      return Optional.of(named.group(2));
    }

    /** Pictures lie beside the pages. */
    @Override
    public void visit(Image image) {
      String name = image.getDestination().replaceFirst("^hinh/", "");
      image.setDestination(name);
      pictures.add(name);
    }

    @Override
    public void visit(Link link) {
      String to = link.getDestination();
      if (!to.contains(":") && !to.startsWith("#")) {
        link.setDestination(page(to));
      }
      visitChildren(link);
    }
  }
}
