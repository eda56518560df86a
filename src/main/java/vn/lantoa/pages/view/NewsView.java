package vn.lantoa.pages.view;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** All news, the newest first. */
public final class NewsView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Map<String, Object>> rows =
        scene.edition().all(Post.class).stream().map(post -> shown(scene, post)).toList();
    return new ViewModel(
        "Tin tức",
        Summary.list(
            "Tin và kết quả của " + DisplayNames.within(scene.edition()),
            scene.edition().all(Post.class).stream().map(Post::title).toList()),
        new Model().with("posts", rows).with("place", DisplayNames.place(scene.edition())));
  }

  /** A post without its text, as the home page shows it. */
  static Model row(PageContext scene, Post post) {
    return new Model()
        .with("title", post.title())
        .with("lang", post.body().otherLanguage())
        .with("href", scene.links().page(SitePaths.of(PageKind.POST, post)))
        .with("when", HtmlDates.html(post.date()))
        .with("results", post.results())
        .with("lead", post.summary());
  }

  /** The same with its first photo. */
  private static Map<String, Object> shown(PageContext scene, Post post) {
    Model model = row(scene, post);
    post.photos().stream()
        .findFirst()
        .ifPresent(
            photo ->
                model
                    .with("photo", scene.src(photo.picture()))
                    .with("alt", photo.picture().alt())
                    .with("width", (int) photo.width())
                    .with("height", (int) photo.height()));
    return model.map();
  }
}
