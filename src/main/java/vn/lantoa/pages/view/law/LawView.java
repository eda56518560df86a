package vn.lantoa.pages.view.law;

import java.time.LocalDate;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.LawStatus;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SideColumn;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.machine.StructuredData;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.View;

/** One legal text. */
public final class LawView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    LegalText law = scene.page().subject(LegalText.class);
    LocalDate today = scene.site().today();
    Model model =
        new Model()
            .with("heading", law.title())
            .with("long", isLong(law))
            .with("below", "Số " + law.number())
            .with("number", law.number())
            .with("issuer", law.issuer())
            .with("issued", HtmlDates.partial(law.issued()))
            .with("issuedIso", HtmlDates.iso(law.issued()))
            .with("effective", law.effective().map(HtmlDates::html).orElse(Html.of("Chưa rõ")))
            .with("until", law.until().map(HtmlDates::html))
            .with("untilWhat", LawStatus.isProgramme(law) ? "Thời hạn thực hiện" : "Hiệu lực")
            .with("ended", LawStatus.hasEnd(law))
            .with("state", LawStatus.words(law))
            .with(
                "verified",
                law.verifiedOn().filter(day -> !day.isAfter(today)).map(HtmlDates::html))
            .with("campaign", scene.edition().campaign().map(c -> LawStatus.during(law, c)))
            .with("replacedBy", law.replacedBy())
            .with("url", law.url().toString())
            .with("host", law.url().getHost())
            .with("summary", scene.html(law.summary(), "", 1))
            .with("side", new SideColumn().of(scene));
    law.replacedBy().ifPresent(number -> addReplacement(scene, number, model));
    return new ViewModel(
        law.number() + ": " + law.title(),
        law.title()
            + ", số "
            + law.number()
            + ", "
            + law.issuer()
            + ". "
            + LawStatus.words(law)
            + ".",
        model,
        StructuredData.law(law));
  }

  /** A title of many lines makes a poor heading, unless it is set smaller. */
  private static boolean isLong(LegalText law) {
    return DisplayNames.size(law.title()).equals("l");
  }

  private static void addReplacement(PageContext scene, String number, Model model) {
    Edition edition = scene.edition();
    edition.laws().stream()
        .filter(law -> law.number().equals(number))
        .findFirst()
        .ifPresent(
            law -> model.with("replacement", scene.links().page(SitePaths.of(PageKind.LAW, law))));
  }
}
