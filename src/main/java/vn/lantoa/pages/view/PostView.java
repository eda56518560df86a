package vn.lantoa.pages.view;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Post;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.machine.StructuredData;
import vn.lantoa.pages.template.Model;

/** One post of the news. */
public final class PostView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    Post post = scene.page().subject(Post.class);
    List<Map<String, Object>> photos =
        post.photos().stream().map(photo -> photo(scene, photo)).toList();
    return new ViewModel(
        post.title(),
        post.summary().orElse(post.title())
            + " "
            + DisplayNames.place(scene.edition())
            + ", "
            + HtmlDates.day(post.date())
            + ".",
        new Model()
            .with("title", post.title())
            .with("lang", post.body().otherLanguage())
            .with("when", HtmlDates.html(post.date()))
            .with("results", post.results())
            .with("lead", post.summary())
            .with("html", scene.html(post.body()))
            .with("photos", photos)
            .with("source", scene.source(post.source())),
        StructuredData.post(scene, post));
  }

  private static Map<String, Object> photo(PageContext scene, Post.Photo photo) {
    return new Model()
        .with("src", scene.src(photo.picture()))
        .with("alt", photo.picture().alt())
        .with("credit", photo.credit())
        .with("width", (int) photo.width())
        .with("height", (int) photo.height())
        .map();
  }
}
