package vn.lantoa.web;

import java.net.URI;

/** Hosts of the sites that specimens are of. */
final class Hosts implements AutoCloseable {
  private final Sites sites;
  private final Host whole;
  private final Host guide;

  Hosts(Sites sites) {
    this.sites = sites;
    whole = new Host(new StaticFiles(sites.whole()));
    guide = new Host(new StaticFiles(sites.guide()));
  }

  Host whole() {
    return whole;
  }

  Host of(Specimen type) {
    return type.site(sites).equals(sites.guide()) ? guide : whole;
  }

  /** Where the page is. */
  URI at(Specimen type) {
    return of(type).at("/" + type.file());
  }

  @Override
  public void close() {
    whole.close();
    guide.close();
  }
}
