package vn.lantoa.downloads.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Citation;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/**
 * What an edition prints, or a part of it, with what whoever copies it must know.
 *
 * @param title of the file
 * @param about what it belongs to and whose it is, one line each
 * @param sample what a sample says of itself
 * @param sections in their order
 */
record BannerTexts(
    String title, List<String> about, Optional<String> sample, List<Section> sections) {
  BannerTexts {
    about = List.copyOf(about);
    sections = List.copyOf(sections);
  }

  /**
   * Texts under one heading.
   *
   * @param source the document that they come from, as papers name it
   */
  record Section(String title, Optional<String> source, List<Line> lines) {
    Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One text.
   *
   * @param source its own, where it has one
   * @param language BCP 47 tag
   */
  record Line(String text, Optional<String> source, String language) {}

  /** All texts: the theme first. */
  static BannerTexts all(Edition edition) {
    List<Section> sections = new ArrayList<>();
    edition
        .theme()
        .filter(theme -> edition.slogans().noneMatch(slogan -> says(slogan, theme)))
        .ifPresent(theme -> sections.add(theme(edition, theme)));
    edition.groups().forEach(group -> sections.add(section(group)));
    return new BannerTexts(
        "Thông điệp tuyên truyền", about(edition), edition.sampleNotice(), sections);
  }

  /** Those of one group. */
  static BannerTexts of(Edition edition, SloganGroup group) {
    return new BannerTexts(
        group.title(), about(edition), edition.sampleNotice(), List.of(section(group)));
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  private static boolean says(SloganGroup.Member slogan, String theme) {
    return slogan.slogan().comparable().equals(Slogan.comparable(theme));
  }

  private static List<String> about(Edition edition) {
    return Stream.of(edition.month().map(Campaign::titleWithYear), Optional.of(edition.issuer()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Section theme(Edition edition, String theme) {
    String year = edition.campaign().map(month -> " " + month.name()).orElse("");
    Optional<String> guidance = edition.campaign().flatMap(Campaign::guidance);
    return new Section(
        "Chủ đề" + year,
        guidance.map(number -> "Công văn số " + number),
        List.of(new Line(theme, Optional.empty(), "vi")));
  }

  private static Section section(SloganGroup group) {
    return new Section(
        group.title(),
        group.source().map(Citation::written),
        group.slogans().stream().map(BannerTexts::line).toList());
  }

  private static Line line(Slogan slogan) {
    return new Line(slogan.text(), slogan.source().map(Citation::written), slogan.language());
  }
}
