package vn.lantoa.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Contents;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/**
 * The sheets of the content that this project comes with, in all formats and designs: also in those
 * that it does not choose for its pages.
 */
final class RealContent {

  private final Site site;
  private final Sheets sheets;

  private RealContent(Site site, Sheets sheets) {
    this.site = site;
    this.sheets = sheets;
  }

  /** Everything below a path of content/. */
  static RealContent below(String path) {
    return of(Path.of("content"), path);
  }

  /** A content that is like ours, below a path of it. */
  static RealContent of(Path content, String path) {
    return of(content, path, LocalDate.of(2025, 11, 15));
  }

  /** The same, made on another day. */
  static RealContent of(Path content, String path, LocalDate today) {
    try {
      Catalogue catalogue =
          new ContentReader(
                  List.of(new ContentRoot(content, "content", false)),
                  today,
                  tasks -> tasks.forEach(Runnable::run))
              .read(path)
              .value()
              .orElseThrow();
      Outcome<Sheets> sheets = Sheets.read(Path.of("themes/lan-toa"), Path.of("assets"));
      Site site =
          new Site(catalogue, Optional.of(URI.create("https://example.gov.vn/bdg/")), today);
      return new RealContent(site, sheets.value().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SheetTask> orders() {
    return all().filter(order -> !order.job().format().isBoard()).toList();
  }

  /** The frames of electronic boards. */
  List<SheetTask> boards() {
    return all().filter(order -> order.job().format().isBoard()).toList();
  }

  private Stream<SheetTask> all() {
    return site.catalogue().entries().stream()
        .map(entry -> inEverything(site.catalogue().edition(entry)))
        .flatMap(edition -> sheets.orders(site, edition).value().orElseThrow().stream());
  }

  private static Edition inEverything(Edition edition) {
    Contents contents =
        Contents.of(
            edition.contents().stream()
                .map(content -> content instanceof Identity own ? withoutChoice(own) : content));
    return new Edition(
        edition.entry(), edition.campaign(), edition.lineage(), contents, edition.source());
  }

  private static Identity withoutChoice(Identity own) {
    return new Identity(
        own.palette(),
        own.pairs(),
        own.logos(),
        own.sponsors(),
        own.keepTogether(),
        own.fullStop(),
        own.languages(),
        Optional.empty(),
        Optional.empty(),
        own.profile(),
        own.picture(),
        own.rules(),
        own.emptied(),
        own.place());
  }
}
