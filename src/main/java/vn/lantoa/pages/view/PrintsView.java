package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.print.FormatFamily;
import vn.lantoa.campaign.print.PrintOrder;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SheetGallery;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** All sheets: those of the theme with their files, those of the slogans by way of their pages. */
public final class PrintsView implements View {
  /** Whose style sheets know so many. */
  private static final int MOST_DESIGNS = 8;

  private final SheetCards cards;

  public PrintsView(SheetCards cards) {
    this.cards = cards;
  }

  @Override
  public ViewModel render(PageContext scene) {
    SheetGallery gallery = scene.sheets();
    String place = DisplayNames.within(scene.edition());
    List<String> designs =
        gallery.all().stream().map(Sheet::designTitle).distinct().limit(MOST_DESIGNS).toList();
    List<Map<String, Object>> families = families(scene, designs);
    Model model =
        new Model()
            .with("place", place)
            .with("order", scene.to(PageKind.ORDER))
            .with("advice", advice(scene))
            .with("windows", windows(scene.edition()))
            .with("term", term(scene.edition()))
            .with("sample", scene.edition().sampleNotice())
            .with("withoutAddress", withoutAddress(scene.edition()))
            .with("theme", scene.edition().theme())
            .with("designs", named(designs))
            .with("looks", filter("mau", designs))
            .with("sizes", filter("kho", titles(families)))
            .with("families", families)
            .with("extras", extras(scene))
            .with("boards", new BoardFrames(scene).all())
            .with("approval", approval(scene))
            .with("notices", notices(scene))
            .with("groups", groups(scene));
    if (!PrintOrder.of(scene.edition(), gallery.all()).isEmpty()) {
      model.with("jobSheet", scene.links().toEdition() + SitePaths.ORDER_FORM);
    }
    return new ViewModel(
        "In ấn",
        "Băng rôn, áp phích, ảnh chia sẻ của " + place + ": tải về, gửi nhà in, đăng lên mạng.",
        model);
  }

  /** Who is named on banners without an address, which the law asks for. */
  private static Optional<String> withoutAddress(Edition edition) {
    return edition
        .locality()
        .filter(locality -> locality.address().isEmpty())
        .map(Locality::issuerInFull);
  }

  /** Pages of the content that whoever prints should read first. */
  private static List<Map<String, Object>> advice(PageContext scene) {
    return scene.edition().texts().stream()
        .filter(text -> text.forPrinting().isPresent())
        .map(
            text ->
                new Model()
                    .with("href", scene.links().page(text.path()))
                    .with("title", text.title())
                    .with("about", text.forPrinting())
                    .map())
        .toList();
  }

  static List<Map<String, Object>> windows(Edition edition) {
    return edition.hangingWindows().stream()
        .map(
            window ->
                Map.<String, Object>of(
                    "name", window.name(),
                    "days", HtmlDates.html(window.first(), window.last()),
                    "down", HtmlDates.html(window.last())))
        .toList();
  }

  /** What the law has to do with how long banners hang. */
  static String term(Edition edition) {
    return edition.hangsOnOwnGround()
        ? "Luật Quảng cáo không điều chỉnh thông tin cổ động, tuyên truyền chính trị (Điều 1): băng"
            + " rôn không có tài trợ, treo trong khuôn viên, có thể để đến hết đợt. Treo ra ngoài"
            + " khuôn viên thì hỏi trước cơ quan văn hóa của địa phương nơi treo."
        : "Điều 27 Luật Quảng cáo: băng rôn treo không quá 15 ngày. Băng rôn có tên hoặc biểu trưng"
            + " nhà tài trợ phải theo. Băng rôn cổ động của cơ quan nhà nước, không có tài trợ, có"
            + " thể không buộc (Điều 1: Luật không điều chỉnh thông tin cổ động, tuyên truyền chính"
            + " trị); chia đợt như trên là cách an toàn trong mọi trường hợp.";
  }

  /** What whoever answers for all this signs. */
  private static Optional<Map<String, Object>> approval(PageContext scene) {
    return scene.sheets().papers(Prints.Kind.APPROVAL).stream()
        .findFirst()
        .map(
            paper ->
                Map.of(
                    "href",
                    scene.href(paper.path()),
                    "weight",
                    "PDF, " + SheetCards.weight(paper.bytes())));
  }

  /** Numbers for walls, to be printed by the office itself. */
  private static List<Map<String, Object>> notices(PageContext scene) {
    return scene.sheets().notices().stream()
        .map(
            paper ->
                new Model()
                    .with("href", scene.href(paper.path()))
                    .with("title", paper.kind().title())
                    .with("about", paper.kind().about())
                    .with("weight", "PDF, " + SheetCards.weight(paper.bytes()))
                    .map())
        .toList();
  }

  private static Optional<String> named(List<String> designs) {
    return Optional.of(String.join(", ", designs)).filter(text -> designs.size() > 1);
  }

  private static List<String> titles(List<Map<String, Object>> families) {
    return families.stream().map(family -> String.valueOf(family.get("title"))).toList();
  }

  /** What can be chosen without a script: nothing where there is but one. */
  private static List<Map<String, Object>> filter(String name, List<String> titles) {
    return titles.size() < 2
        ? List.of()
        : IntStream.range(0, titles.size())
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "id", Ids.own(name + "-" + (i + 1)), "title", titles.get(i)))
            .toList();
  }

  private List<Map<String, Object>> families(PageContext scene, List<String> designs) {
    List<Map<String, Object>> families = new ArrayList<>();
    for (FormatFamily family : FormatFamily.values()) {
      List<Sheet> sheets =
          scene.sheets().ofTheme().stream()
              .filter(sheet -> FormatFamily.of(sheet.format()) == family)
              .toList();
      if (!sheets.isEmpty()) {
        families.add(
            Map.of(
                "id",
                Ids.own(family.id()),
                "look",
                family.id(),
                "number",
                families.size() + 1,
                "title",
                family.title(),
                "sheets",
                cards.each(scene, sheets, designs)));
      }
    }
    return families;
  }

  /** Numbers, days to mark and activities, each with its sheets. */
  private List<Map<String, Object>> extras(PageContext scene) {
    List<Map<String, Object>> extras = new ArrayList<>();
    for (List<Sheet> sheets : scene.sheets().extras()) {
      extras.add(
          Map.of(
              "id",
              Ids.own("to-khac-" + (extras.size() + 1)),
              "title",
              sheets.get(0).text(),
              "sheets",
              cards.html(scene, sheets)));
    }
    return extras;
  }

  private List<Map<String, Object>> groups(PageContext scene) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (SloganGroup group : scene.edition().groups()) {
      List<Map<String, Object>> slogans = new ArrayList<>();
      for (Slogan slogan : group.slogans()) {
        List<Sheet> sheets = scene.sheets().of(slogan);
        if (!sheets.isEmpty()) {
          slogans.add(slogan(scene, slogan, sheets));
        }
      }
      if (!slogans.isEmpty()) {
        groups.add(
            Map.of("id", "nhom-" + group.slug(), "title", group.title(), "slogans", slogans));
      }
    }
    return groups;
  }

  private Map<String, Object> slogan(PageContext scene, Slogan slogan, List<Sheet> sheets) {
    return new Model()
        .with("text", slogan.text())
        .with("href", scene.links().page(SitePaths.of(slogan)) + "#" + SloganView.FILES)
        .with("count", SheetGallery.byFormat(sheets).size())
        .map();
  }
}
