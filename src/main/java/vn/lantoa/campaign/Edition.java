package vn.lantoa.campaign;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.content.Contents;
import vn.lantoa.campaign.content.Download;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Dates;

/**
 * What one locality says in one year: inherited and its own, replaced and hidden items settled,
 * placeholders filled in. The root and a year are editions too, and so is a province that is only a
 * name above its communes.
 *
 * @param campaign empty for the root alone
 * @param lineage the localities above it and itself, the highest first; empty for the root and
 *     years
 * @param contents what it shows, each kind in its order
 */
public record Edition(
    Entry entry,
    Optional<Campaign> campaign,
    List<Locality> lineage,
    Contents contents,
    Source source) {
  /** Where the exit leads unless a locality says otherwise: a page that shows nothing personal. */
  public static final URI DEFAULT_EXIT = URI.create("https://vi.wikipedia.org/");

  public Edition {
    lineage = List.copyOf(lineage);
  }

  /** What it shows of one kind. */
  public <T extends Content> List<T> all(Class<T> kind) {
    return contents.all(kind);
  }

  /** Empty where no identity.md lies on the way; of several the deepest. */
  public Optional<Identity> identity() {
    return all(Identity.class).stream().reduce((above, own) -> own);
  }

  /**
   * When its banners hang: a body hangs them on its own ground, as long as it likes, unless a
   * sponsor makes them advertising.
   */
  public List<HangingWindow> hangingWindows() {
    return campaign
        .map(
            month ->
                hangsOnOwnGround()
                    ? List.of(HangingWindow.onOwnGround(month.starts(), month.ends()))
                    : HangingWindow.within(month.starts(), month.ends()))
        .orElse(List.of());
  }

  /** Whether the law on advertising sets its banners no term. */
  public boolean hangsOnOwnGround() {
    return audience() != Audience.RESIDENTS && !isSponsored();
  }

  /** Whether its sheets carry a sponsor's mark, which makes them advertising. */
  public boolean isSponsored() {
    return identity().filter(identity -> !identity.sponsors().isEmpty()).isPresent();
  }

  public List<SloganGroup> groups() {
    return all(SloganGroup.class);
  }

  /** In the order of {@link Hotline#ORDER}: those that cover the edition. */
  public List<Hotline> hotlines() {
    return all(Hotline.class);
  }

  /** Everybody whom people are told to call or to go to. */
  public List<Reachable> reachable() {
    return contents.stream()
        .filter(Reachable.class::isInstance)
        .map(Reachable.class::cast)
        .toList();
  }

  public List<LegalText> laws() {
    return all(LegalText.class);
  }

  public List<Activity> activities() {
    return all(Activity.class);
  }

  /** Days of its own: those of its lists, not of one that all localities have. */
  public List<Day> ownDays() {
    return all(Day.class).stream().filter(day -> localityOf(day.place()).isPresent()).toList();
  }

  /** What takes place on days of its own, and not all month long. */
  public List<Activity> appointments() {
    return activities().stream()
        .filter(Activity::isDated)
        .filter(
            activity ->
                campaign
                    .filter(c -> activity.when().equals(When.days(c.starts(), c.ends())))
                    .isEmpty())
        .toList();
  }

  public List<TextPage> texts() {
    return all(TextPage.class);
  }

  /** All formats that sheets can be made in. */
  public List<Format> formats() {
    return all(Format.class);
  }

  /** The designs that it chooses; none where all that the theme has are meant. */
  public Optional<Choice> chosenDesigns() {
    return nearest(Locality::designs, Identity::designs);
  }

  /** The formats that it chooses; none where all are meant. */
  public Optional<Choice> chosenFormats() {
    return nearest(Locality::formats, Identity::formats);
  }

  /** What sheets show besides words, where nobody asks for another. */
  public Optional<SheetPicture> sheetPicture() {
    return identity().flatMap(Identity::picture);
  }

  /** What the sheets of a slogan show: what it says itself, or its group, or the identity. */
  public Optional<SheetPicture> sheetPicture(SloganGroup.Member member) {
    return member.slogan().picture().or(member.group()::picture).or(this::sheetPicture);
  }

  /** What the nearest file says; of two in one folder, that of the locality. */
  private Optional<Choice> nearest(
      Function<Locality, Optional<Choice>> own, Function<Identity, Optional<Choice>> looks) {
    return Stream.concat(
            lineage.stream().flatMap(locality -> own.apply(locality).stream()),
            identity().flatMap(looks).stream())
        .max(Comparator.comparingInt(choice -> depth(choice.place())));
  }

  /** How far on the way from the root to the edition's own folder something stands. */
  private int depth(Source place) {
    String path = entry.path();
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (place.file().contains("/" + path.substring(0, end) + "/")) {
        return end;
      }
    }
    return 0;
  }

  /** All Markdown that its pages may show. */
  public List<Body> bodies() {
    return said().flatMap(content -> content.bodies().stream()).toList();
  }

  /** All pictures that its pages may show. */
  public List<Picture> pictures() {
    return said().flatMap(content -> content.pictures().stream()).toList();
  }

  /** All files that it hands out as they are. */
  public List<Download> downloads() {
    return said().flatMap(content -> content.downloads().stream()).toList();
  }

  private Stream<Content> said() {
    return takenDown().isPresent()
        ? contents.stream()
        : Stream.of(campaign.stream(), locality().stream(), contents.stream())
            .flatMap(content -> content);
  }

  /** The locality that publishes; none for the root and for a year. */
  public Optional<Locality> locality() {
    return lineage.isEmpty() ? Optional.empty() : Optional.of(lineage.get(lineage.size() - 1));
  }

  /** Whom it speaks to; a year speaks to everybody. */
  public Audience audience() {
    return locality().map(Locality::level).map(Level::audience).orElse(Audience.RESIDENTS);
  }

  /** The day on which its pages were taken down; only those for whoever needs help are left. */
  public Optional<LocalDate> takenDown() {
    return Stream.concat(
            lineage.stream().flatMap(locality -> locality.takenDown().stream()),
            campaign.flatMap(Campaign::takenDown).stream())
        .findFirst();
  }

  /** The month that it takes part in; none for a body whose plan is not for it. */
  public Optional<Campaign> month() {
    return campaign.filter(unused -> lineage.stream().allMatch(Locality::hasTheme));
  }

  /** The theme of its month; none before that is announced. */
  public Optional<String> theme() {
    return month().map(Campaign::theme).filter(theme -> !theme.isEmpty());
  }

  /** The number for whoever is in danger now. */
  public Optional<Hotline> emergency() {
    return hotlines().stream().filter(Hotline::isEmergency).findFirst();
  }

  /**
   * The first numbers, where there is no room for all; the one for whoever is in danger now and the
   * one for children are always among them. A locality's own number takes nobody's place.
   *
   * @param most how many of the whole country
   */
  public List<Hotline> foremost(int most) {
    boolean own = hotlines().stream().anyMatch(Hotline::local);
    long always = hotlines().stream().filter(Edition::isAlwaysGiven).count();
    List<Hotline> others =
        hotlines().stream()
            .filter(hotline -> !isAlwaysGiven(hotline))
            .limit(Math.max(0, most + (own ? 1 : 0) - always))
            .toList();
    return hotlines().stream()
        .filter(hotline -> isAlwaysGiven(hotline) || others.contains(hotline))
        .toList();
  }

  private static boolean isAlwaysGiven(Hotline hotline) {
    return hotline.isEmergency() || hotline.isForChildren();
  }

  /** The locality whose own something is: the nearest one in whose folder its file stands. */
  public Optional<Locality> localityOf(Source place) {
    return lineage.stream()
        .filter(locality -> place.file().contains("/" + locality.path() + "/"))
        .reduce((above, below) -> below);
  }

  /** The office that runs the month, where the locality itself has told its number. */
  public Optional<Contact> office() {
    return all(Contact.class).stream()
        .filter(contact -> contact.office() && !contact.phone().isEmpty())
        .filter(contact -> localityOf(contact.place()).equals(locality()))
        .findFirst();
  }

  /**
   * The moment that its files name as that of their making: the beginning, in Vietnam, of the day
   * of its newest source (a plan, a piece of news, a number that was found or called), else of its
   * campaign's year. So a file changes when what it says does, and not every night.
   */
  public Instant made() {
    Stream<LocalDate> plans =
        lineage.stream().flatMap(l -> l.plan().stream()).flatMap(plan -> plan.date().stream());
    Stream<LocalDate> news = all(Post.class).stream().map(Post::date);
    Stream<LocalDate> numbers =
        reachable().stream().flatMap(one -> one.provenance().lastKnown().stream());
    return Stream.of(plans, news, numbers)
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .or(() -> campaign.map(month -> LocalDate.ofYearDay(Math.max(1, month.year()), 1)))
        .orElse(LocalDate.EPOCH)
        .atStartOfDay(Dates.VIETNAM)
        .toInstant();
  }

  /** Whether the authority whose name it bears has not published it itself. */
  public boolean isSample() {
    return locality().map(Locality::sample).orElse(false);
  }

  /** The locality, or else the nearest above it, whose last day is known. */
  public Optional<Locality> gone() {
    return lineage.stream()
        .filter(locality -> locality.until().isPresent())
        .reduce((above, nearer) -> nearer);
  }

  /** The same, where that day has gone by. */
  public Optional<Locality> gone(LocalDate today) {
    return lineage.stream()
        .filter(locality -> locality.isGone(today))
        .reduce((above, nearer) -> nearer);
  }

  /**
   * What a sample says of itself wherever it could be taken for the authority's own: a sheet at the
   * printer's, an order form.
   */
  public Optional<String> sampleNotice() {
    return locality()
        .filter(Locality::sample)
        .map(
            locality ->
                "Bản mẫu, "
                    + (locality.plan().isPresent() ? "dựng từ kế hoạch của " : "mang tên ")
                    + locality.issuer()
                    + "; chưa được "
                    + audience().speaker()
                    + " duyệt để in.");
  }

  /** Whom documents name as their author: of a sample, not the authority whose name it bears. */
  public String author() {
    return isSample() ? "Lan Tỏa" : issuer();
  }

  /** Who publishes, in full, and where that is: Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn. */
  public String issuer() {
    return locality().map(own -> withPlace(own.issuerInFull())).orElse("");
  }

  /**
   * A name of whoever publishes and the localities above, without those that end the name already:
   * Bệnh viện Đa khoa tỉnh Lạng Sơn.
   */
  public String withPlace(String name) {
    return withPlace(name, lineage.size() - 1);
  }

  /** A locality of the lineage and those above it, as read in a sentence. */
  public String placeOf(Locality locality) {
    return withPlace(locality.fullName(), lineage.indexOf(locality));
  }

  private String withPlace(String name, int depth) {
    StringBuilder names = new StringBuilder(name);
    String said = name.toLowerCase(Locale.ROOT) + ",";
    for (int i = depth - 1; i >= 0; i--) {
      String above = lineage.get(i).fullName();
      if (!said.contains(" " + above.toLowerCase(Locale.ROOT) + ",")) {
        names.append(", ").append(above);
      }
    }
    return names.toString();
  }

  /** Where the exit button leads: as the nearest locality says. */
  public URI exit() {
    return ownExit().map(Locality.Exit::address).orElse(DEFAULT_EXIT);
  }

  /** The same, where a locality says it. */
  public Optional<Locality.Exit> ownExit() {
    for (int i = lineage.size() - 1; i >= 0; i--) {
      if (lineage.get(i).exit().isPresent()) {
        return lineage.get(i).exit();
      }
    }
    return Optional.empty();
  }

  /**
   * Where the edition is published, as its own campaign says; only a year's whole site is there.
   */
  public Optional<URI> baseUrl() {
    return entry.kind() == Entry.Kind.YEAR ? campaign.flatMap(Campaign::baseUrl) : Optional.empty();
  }

  /** Whether it leads on to localities, and says little itself. */
  public boolean isChooser() {
    return entry.kind() == Entry.Kind.ROOT || entry.kind() == Entry.Kind.GROUP;
  }

  public boolean hasSlogans() {
    return !groups().isEmpty();
  }

  /** The slogans of all groups. */
  public Stream<SloganGroup.Member> slogans() {
    return groups().stream().flatMap(SloganGroup::members);
  }

  /**
   * Whether banners and posters are made: a banner must name who hangs it (Luật Quảng cáo 2012,
   * article 27), so only a locality's are.
   */
  public boolean hasSheets() {
    return entry.kind() == Entry.Kind.LOCALITY
        && !formats().isEmpty()
        && hasMessages()
        && wantsSheets();
  }

  /** Whether it does not say that sheets are to be made in no design or no format. */
  public boolean wantsSheets() {
    boolean named = groups().stream().anyMatch(group -> !group.formats().isEmpty());
    return chosenDesigns().filter(Choice::isEmpty).isEmpty()
        && (named || chosenFormats().filter(Choice::isEmpty).isEmpty());
  }

  /** Whether it says anything that could be printed; a body's plan may be about its work alone. */
  public boolean hasMessages() {
    return theme().isPresent() || !groups().isEmpty();
  }

  /** Whether its identity is of use to anybody: for its messages, or because it is its own. */
  public boolean showsIdentity() {
    return identity()
        .filter(i -> hasMessages() || i.rules().source().file().contains("/" + entry.path() + "/"))
        .isPresent();
  }

  /** Whether it hands files out: a locality does, until its pages are taken down. */
  public boolean handsOut() {
    return entry.kind() == Entry.Kind.LOCALITY && takenDown().isEmpty();
  }

  /** Whether a format is chosen; one that stands below the list is there to be used. */
  public boolean chooses(Format format) {
    return chosenFormats()
        .map(list -> list.has(format.name()) || depth(format.place()) > depth(list.place()))
        .orElse(true);
  }

  /** The formats of a group's slogans: those that it names, or else the usual ones chosen. */
  public List<Format> formats(SloganGroup group) {
    return formats().stream()
        .filter(
            format ->
                group.formats().isEmpty()
                    ? format.forSlogans() && chooses(format)
                    : group.formats().contains(format.name()))
        .toList();
  }
}
