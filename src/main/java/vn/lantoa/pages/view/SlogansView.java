package vn.lantoa.pages.view;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** All slogans, by group. */
public final class SlogansView implements View {
  private final Posters posters;

  public SlogansView(Posters posters) {
    this.posters = posters;
  }

  @Override
  public ViewModel render(PageContext scene) {
    List<Map<String, Object>> groups =
        scene.edition().groups().stream().map(group -> group(scene, group)).toList();
    return new ViewModel("Thông điệp", about(scene.edition()), new Model().with("groups", groups));
  }

  /** One with a note came from elsewhere. */
  private static String about(Edition edition) {
    boolean own = edition.groups().stream().allMatch(group -> group.note().isEmpty());
    return Summary.list(
        edition.slogans().count()
            + (own ? " thông điệp của " : " thông điệp trên trang của ")
            + DisplayNames.within(edition)
            + " để sao chép, chia sẻ",
        edition.slogans().map(SloganGroup.Member::text).map(text -> "“" + text + "”").toList());
  }

  private Map<String, Object> group(PageContext scene, SloganGroup group) {
    return new Model()
        .with("id", group.slug())
        .with("title", group.title())
        .with("lang", group.otherLanguage())
        .with("note", group.note())
        .with("posters", posters.html(scene, group.slogans()))
        .with("source", scene.source(group.source()))
        .map();
  }
}
