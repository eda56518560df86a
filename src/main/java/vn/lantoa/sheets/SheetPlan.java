package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Design;

/**
 * What an edition has made: its theme, if it has one, in every format chosen, each slogan in the
 * formats of its group, all in the designs chosen. They come format by format, since sheets of one
 * format and design share most of what is on them.
 */
final class SheetPlan {
  private final Edition edition;
  private final List<Design> designs;
  private final BoardPlan boards;
  private final List<ExtraText> extras;
  private final String folder;
  private final Optional<String> base;

  SheetPlan(Site site, Edition edition, List<Design> designs) {
    this.edition = edition;
    this.designs = designs;
    boards = new BoardPlan(site, edition);
    extras = new ExtraTexts(edition).all();
    folder = site.folder(edition.entry());
    base = site.baseUrl().map(url -> url + folder);
  }

  List<SheetSpec> all() {
    List<SheetSpec> jobs = new ArrayList<>();
    for (Format format : edition.formats()) {
      if (format.isBoard()) {
        designs.stream()
            .limit(edition.chooses(format) ? 1 : 0)
            .forEach(design -> jobs.addAll(boards.frames(format, design)));
        continue;
      }
      List<SloganGroup.Member> slogans =
          edition.groups().stream()
              .filter(group -> edition.formats(group).contains(format))
              .flatMap(SloganGroup::members)
              .toList();
      edition
          .theme()
          .filter(theme -> edition.chooses(format))
          .ifPresent(theme -> add(theme, format, !slogans.isEmpty(), jobs));
      slogans.forEach(slogan -> add(slogan, format, jobs));
      extras.stream()
          .filter(text -> format.alsoFor().contains(text.extra()))
          .forEach(text -> add(text, format, jobs));
    }
    return jobs;
  }

  private void add(String theme, Format format, boolean inSeries, List<SheetSpec> jobs) {
    Source place = edition.campaign().map(Campaign::source).orElse(edition.source());
    for (Design design : designs(format)) {
      jobs.add(
          new SheetSpec(
              Optional.empty(),
              theme,
              theme,
              Optional.empty(),
              format,
              design,
              edition.sheetPicture(),
              base,
              file(format, design),
              place,
              inSeries,
              design.equals(designs.get(0)),
              Optional.empty()));
    }
  }

  private void add(SloganGroup.Member member, Format format, List<SheetSpec> jobs) {
    Slogan slogan = member.slogan();
    Optional<String> address = base.map(url -> url + SitePaths.ofCode(slogan));
    for (Design design : designs(format)) {
      jobs.add(
          new SheetSpec(
              Optional.of(slogan),
              slogan.marked(),
              slogan.text(),
              Translation.of(slogan, edition),
              format,
              design,
              edition.sheetPicture(member),
              address,
              file(format, design) + "-" + slogan.slug(),
              slogan.place(),
              true,
              design.equals(designs.get(0)),
              Optional.empty()));
    }
  }

  /** In the design that comes first, of those that are drawn for it. */
  private void add(ExtraText text, Format format, List<SheetSpec> jobs) {
    designs.stream()
        .filter(design -> design.isFor(text.beside().keySet()))
        .findFirst()
        .map(
            design ->
                new SheetSpec(
                    Optional.empty(),
                    text.marked(),
                    Slogan.unmarked(text.marked()),
                    Optional.empty(),
                    format,
                    design,
                    edition.sheetPicture(),
                    base,
                    file(format, design) + "-" + text.name(),
                    text.place(),
                    true,
                    true,
                    Optional.of(text)))
        .ifPresent(jobs::add);
  }

  /** A link has one picture, whatever the designs. */
  private List<Design> designs(Format format) {
    boolean one = format.use().equals(Optional.of(Format.Use.SHARE));
    return one ? designs.stream().limit(1).toList() : designs;
  }

  /** A print shop sees the name of the file before all else: format, design, then the words. */
  private String file(Format format, Design design) {
    return folder + SitePaths.SHEETS + format.name() + "-" + design.name();
  }
}
