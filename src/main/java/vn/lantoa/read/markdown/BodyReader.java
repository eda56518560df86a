package vn.lantoa.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.file.PictureFinder;
import vn.lantoa.read.letters.DecodedLetters;
import vn.lantoa.text.Letters;

/** Checks a Markdown body and finds the pictures that it shows. */
public final class BodyReader {
  /** Elements that say something about words and can do nothing else. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(\\s*(</?(abbr|b|br|em|i|kbd|mark|small|strong|sub|sup|u|wbr)\\s*/?>"
              + "|<!--((?!-->).)*-->))+\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final PictureFinder pictures;

  public BodyReader(PictureFinder pictures) {
    this.pictures = pictures;
  }

  /**
   * The body of a document.
   *
   * @param tree its Markdown, parsed
   * @param language BCP 47 tag
   * @param isProse whether it is shown as it is; lists of slogans have rules of their own
   */
  public Body read(
      ContentFile document, Node tree, String language, boolean isProse, List<Problem> problems) {
    Look look = new Look(document, problems);
    Optional<Node> tooDeep = tooDeep(tree, 0);
    if (tooDeep.isPresent()) {
      look.add(Mistake.TOO_DEEP, tooDeep.get(), Integer.toString(MarkdownParser.DEEPEST));
    } else {
      look.at(tree);
      FailedLinks.tell(document.body(), tree, document.bodyStart(), problems);
      if (isProse) {
        MarkdownSlips.tell(document.body(), tree, document.bodyStart(), problems);
      }
    }
    return new Body(document.body(), document.bodyStart(), language, look.found);
  }

  /** The first node that lies deeper than any should. */
  private static Optional<Node> tooDeep(Node node, int depth) {
    if (depth == MarkdownParser.DEEPEST - 1) {
      return Optional.of(node);
    }
    Optional<Node> found = Optional.empty();
    for (Node child = node.getFirstChild(); child != null && found.isEmpty(); ) {
      found = tooDeep(child, depth + 1);
      child = child.getNext();
    }
    return found;
  }

  /** The internal links of a body with their places, for when it is known which pages there are. */
  public static List<InternalLink> links(Node tree, Source start) {
    List<InternalLink> links = new ArrayList<>();
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            if (new LinkTarget(link.getDestination()).isPage()) {
              links.add(new InternalLink(link.getDestination(), MarkdownParser.place(link, start)));
            }
            visitChildren(link);
          }
        });
    return links;
  }

  /** A link to a page of the edition: the address as written; one without a slash is wrong. */
  public record InternalLink(String target, Source place) {
    public boolean isRooted() {
      return target.startsWith("/");
    }

    /** The page's path as {@link vn.lantoa.campaign.site.Page} has it. */
    public String path() {
      return Page.pathOf(target);
    }
  }

  private final class Look {
    private final ContentFile document;
    private final List<Problem> problems;
    private final List<Picture> found = new ArrayList<>();
    private final DecodedLetters decoded;
    private int level = 1;

    Look(ContentFile document, List<Problem> problems) {
      this.document = document;
      this.problems = problems;
      this.decoded = new DecodedLetters(problems);
    }

    void at(Node node) {
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof Text text) {
        letters(text, text.getLiteral());
      } else if (node instanceof Code code) {
        letters(code, code.getLiteral());
      } else if (node instanceof HtmlBlock html) {
        raw(html, html.getLiteral());
      } else if (node instanceof HtmlInline html) {
        raw(html, html.getLiteral());
      } else if (node instanceof Link link) {
        link(link);
      } else if (node instanceof Image image) {
        image(image);
        return;
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        at(child);
      }
    }

    private void heading(Heading heading) {
      if (heading.getLevel() == 1) {
        add(Mistake.TITLE_IN_BODY, heading);
      } else if (heading.getLevel() > level + 1) {
        add(Mistake.HEADING_SKIPS, heading, "#".repeat(heading.getLevel()), "#".repeat(level + 1));
      }
      level = heading.getLevel();
      if (isEmpty(heading)) {
        add(Mistake.EMPTY_HEADING, heading, "#".repeat(level));
      }
    }

    private void letters(Node node, String literal) {
      decoded.check(literal, place(node));
    }

    private void raw(Node node, String literal) {
      if (!HARMLESS.matcher(literal).matches()) {
        add(Mistake.RAW_HTML, node, literal.strip().lines().findFirst().orElse(""));
      }
    }

    private void link(Link link) {
      String target = link.getDestination();
      new LinkTarget(target).fault(place(link)).ifPresent(problems::add);
      if (isEmpty(link)) {
        add(Mistake.EMPTY_LINK, link, target);
      }
    }

    /** Whether a reader, and one who only hears it, would have nothing to go by. */
    private boolean isEmpty(Node node) {
      return Letters.isWordless(PlainText.of(node));
    }

    private void image(Image image) {
      String alt = PlainText.of(image);
      if (Letters.isWordless(alt)) {
        add(Mistake.IMAGE_WITHOUT_ALT, image, image.getDestination());
      }
      pictures
          .find(document.file().file(), image.getDestination(), alt, place(image), problems)
          .ifPresent(found::add);
    }

    private void add(Mistake mistake, Node node, String... arguments) {
      problems.add(Problem.of(mistake, place(node), arguments));
    }

    private Source place(Node node) {
      return MarkdownParser.place(node, document.bodyStart());
    }
  }
}
