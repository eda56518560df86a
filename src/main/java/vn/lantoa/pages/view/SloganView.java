package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.share.HelpLine;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SheetGallery;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.share.ReadyPosts;
import vn.lantoa.pages.view.share.ShareLinks;
import vn.lantoa.text.Languages;

/** One slogan, large, to be copied and shared. */
public final class SloganView implements View {
  private static final int OTHERS = 4;

  /** The id of the place on the page where the pictures and files are. */
  static final String FILES = Ids.own("tai-ve");

  private final Posters posters;
  private final ShareLinks share;
  private final SheetCards cards;

  public SloganView(Posters posters, ShareLinks share, SheetCards cards) {
    this.posters = posters;
    this.share = share;
    this.cards = cards;
  }

  @Override
  public ViewModel render(PageContext scene) {
    SloganGroup.Member member = scene.page().subject(SloganGroup.Member.class);
    SloganGroup group = member.group();
    Slogan slogan = member.slogan();
    String text = slogan.text();
    String place = DisplayNames.place(scene.edition());
    Model model =
        new Model()
            .with("text", scene.terms().html(text, slogan.language()))
            .with("fit", DisplayNames.size(text))
            .with("lang", slogan.otherLanguage())
            .with("place", place)
            .with("campaign", DisplayNames.occasion(scene.edition()))
            .with("share", share.html(scene, text))
            .with("translations", translations(slogan))
            .with("source", scene.source(slogan.source().or(group::source)))
            .with("note", group.note())
            .with("group", group.title())
            .with("others", posters.html(scene, others(member)))
            .with("slogans", scene.to(PageKind.SLOGANS));
    List<Sheet> sheets = scene.sheets().of(slogan);
    if (!sheets.isEmpty()) {
      addSheets(scene, model, sheets);
    }
    model.with(ReadyPosts.of(scene, slogan, SheetGallery.picture(sheets).isPresent()));
    String from =
        DisplayNames.occasion(scene.edition()).map(occasion -> ", " + occasion).orElse("");
    String here = DisplayNames.within(scene.edition()) + from + ".";
    // a group with a note came from elsewhere: its title says from where
    String help = HelpLine.of(scene.edition());
    String about =
        group.note().isPresent()
            ? Summary.sentences(help, "Trang của " + here, group.title() + ".")
            : Summary.sentences(help, "Thông điệp của " + here);
    return new ViewModel(text, about, model);
  }

  /** The format that is best posted by itself comes first and large. */
  private void addSheets(PageContext scene, Model model, List<Sheet> sheets) {
    Optional<Sheet> large = SheetGallery.picture(sheets);
    Predicate<Sheet> isLarge =
        sheet -> large.map(Sheet::format).filter(sheet.format()::equals).isPresent();
    model
        .with("uses", uses(scene, sheets.stream().filter(isLarge.negate()).toList()))
        .with("prints", scene.to(PageKind.PRINTS));
    large.ifPresent(
        sheet ->
            model
                .with("picture", cards.largePicture(scene, sheet))
                .with("about", cards.about(scene, sheets.stream().filter(isLarge).toList()))
                .with("file", sheet.file(Sheet.Kind.PNG).map(scene::href)));
  }

  /** What goes to a shop and what is posted, each with its files. */
  private List<Map<String, Object>> uses(PageContext scene, List<Sheet> sheets) {
    List<Map<String, Object>> uses = new ArrayList<>();
    for (Format.Medium medium : Format.Medium.values()) {
      List<Sheet> same =
          sheets.stream().filter(sheet -> sheet.format().medium() == medium).toList();
      if (!same.isEmpty()) {
        boolean print = medium == Format.Medium.PRINT;
        uses.add(
            Map.of(
                "id", Ids.own(print ? "gui-nha-in" : "dang-len-mang"),
                "title", print ? "Gửi nhà in" : "Đăng lên mạng",
                "sheets", cards.html(scene, same)));
      }
    }
    return uses;
  }

  private static List<Map<String, String>> translations(Slogan slogan) {
    return slogan.translations().entrySet().stream()
        .map(
            entry ->
                Map.of(
                    "lang", entry.getKey(),
                    "name", DisplayNames.capital(Languages.name(entry.getKey())),
                    "text", entry.getValue()))
        .toList();
  }

  /** Those that follow in the group, and from its start again. */
  private static List<Slogan> others(SloganGroup.Member member) {
    List<Slogan> all = member.group().slogans();
    int size = all.size();
    return java.util.stream.IntStream.range(1, Math.min(size, OTHERS + 1))
        .mapToObj(step -> all.get((member.position() + step) % size))
        .toList();
  }
}
