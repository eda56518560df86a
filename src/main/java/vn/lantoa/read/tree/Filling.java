package vn.lantoa.read.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Activity;
import vn.lantoa.campaign.Body;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.read.file.Placeholders;
import vn.lantoa.text.Slug;

/** The records of an edition with their placeholders filled in. Only open items come here. */
final class Filling {
  private final Placeholders placeholders;

  Filling(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  Campaign campaign(Campaign c) {
    return new Campaign(
        text(c.title()),
        c.year(),
        c.theme(),
        c.starts(),
        c.ends(),
        c.guidance(),
        c.hashtags(),
        c.baseUrl(),
        body(c.introduction()),
        c.source());
  }

  Locality locality(Locality l) {
    return new Locality(
        l.path(),
        l.name(),
        l.level(),
        l.issuer(),
        l.code(),
        l.address(),
        l.website(),
        l.plan(),
        l.reporting(),
        l.exitUrl(),
        l.until(),
        l.sample(),
        l.hasTheme(),
        l.hasSlogans(),
        body(l.body()),
        l.source());
  }

  Identity identity(Identity i) {
    return new Identity(
        i.palette(),
        i.pairs(),
        i.logos(),
        i.sponsors(),
        i.keepTogether(),
        i.designs(),
        body(i.rules()));
  }

  SloganGroup group(SloganGroup g) {
    String title = text(g.title());
    return new SloganGroup(
        g.name(),
        title,
        Slug.of(title),
        g.source().map(this::text),
        g.note().map(this::text),
        g.order(),
        g.formats(),
        g.slogans().stream().map(this::slogan).toList(),
        g.place());
  }

  private Slogan slogan(Slogan s) {
    String marked = text(s.marked());
    boolean ownSlug = !s.slug().equals(Slug.of(s.text()));
    Map<String, String> translations = new LinkedHashMap<>(s.translations());
    translations.replaceAll((tag, translation) -> text(translation));
    String plain = Slogan.unmarked(marked);
    return new Slogan(
        plain,
        marked,
        ownSlug ? s.slug() : Slug.of(plain),
        s.source().map(this::text),
        translations,
        s.place());
  }

  Hotline hotline(Hotline h) {
    return new Hotline(
        h.name(),
        text(h.title()),
        h.phone(),
        text(h.owner()),
        text(h.scope()),
        h.area(),
        h.hours(),
        h.cost(),
        h.recorded(),
        h.languages(),
        h.source(),
        h.sourceDate(),
        h.calledOn(),
        h.calledBy(),
        h.order(),
        h.local(),
        body(h.body()),
        h.place());
  }

  LegalText law(LegalText t) {
    return new LegalText(
        t.name(),
        t.slug(),
        text(t.title()),
        t.number(),
        t.issuer(),
        t.issued(),
        t.effective(),
        t.status(),
        t.until(),
        t.replacedBy(),
        t.url(),
        t.verifiedOn(),
        body(t.summary()),
        t.place());
  }

  Activity activity(Activity a) {
    return new Activity(
        a.name(),
        text(a.title()),
        a.when(),
        a.place().map(this::text),
        a.organiser().map(this::text),
        a.source(),
        body(a.body()),
        a.where());
  }

  Day day(Day d) {
    return new Day(d.date(), text(d.title()), d.about().map(this::text), d.source(), d.place());
  }

  Duties duties(Duties d) {
    return new Duties(d.name(), text(d.title()), d.source(), body(d.body()), d.place());
  }

  Report report(Report r) {
    return new Report(
        r.name(),
        text(r.title()),
        r.source(),
        r.outline().stream().map(this::heading).toList(),
        r.tables().stream().map(t -> new Report.Table(text(t.title()), t.columns())).toList(),
        body(r.body()),
        r.place());
  }

  private Report.Heading heading(Report.Heading h) {
    List<Report.Heading> parts = h.parts().stream().map(this::heading).toList();
    return new Report.Heading(text(h.title()), parts);
  }

  TextPage page(TextPage p) {
    return new TextPage(p.name(), text(p.title()), p.path(), p.source(), body(p.body()), p.place());
  }

  private String text(String text) {
    return placeholders.fill(text);
  }

  /** Bodies without placeholders stay the same object, so that pages render them once. */
  private Body body(Body body) {
    String filled = text(body.markdown());
    return filled.equals(body.markdown()) ? body : new Body(filled, body.source(), body.images());
  }
}
