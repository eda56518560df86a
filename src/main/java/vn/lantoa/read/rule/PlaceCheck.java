package vn.lantoa.read.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.site.OfficialPlace;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;
import vn.lantoa.text.Provinces;
import vn.lantoa.text.Slug;

/**
 * Whether a place is the one that its code says, and is called in its own province: a folder copied
 * from elsewhere sends people to another place's office.
 */
final class PlaceCheck {
  /** Keys of a locality that say whose it is. */
  private static final List<String> OWN = List.of("issuer", "address", "report.to", "plan.title");

  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?<!\\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?|T\\.) ?(\\p{Lu}\\p{L}*(?:"
              + " \\p{Lu}\\p{L}*){0,3})");

  private final Function<String, Optional<OfficialPlace>> official;
  private final Map<String, String> areas =
      Resource.table(PlaceCheck.class, "area-codes.properties");
  private final Set<Problem> problems;

  PlaceCheck(Function<String, Optional<OfficialPlace>> official, Set<Problem> problems) {
    this.official = official;
    this.problems = problems;
  }

  void check(Edition edition, Folder folder) {
    Optional<Item> own = folder.maker().filter(item -> item.is(Locality.class));
    own.ifPresent(item -> checkName(item.as(Locality.class), item));
    Optional<OfficialPlace> province = province(edition);
    if (province.isPresent()) {
      own.ifPresent(item -> checkProvince(item, province.get(), edition));
      Stream.concat(
              edition.all(Contact.class).stream(),
              edition.hotlines().stream().filter(Hotline::local))
          .forEach(who -> checkArea(who, province.get()));
    }
  }

  /** The name that the map has for the code. */
  private void checkName(Locality locality, Item item) {
    locality
        .code()
        .filter(code -> !locality.level().isBody())
        .flatMap(official)
        .filter(place -> !isCalled(locality, place.name()))
        .ifPresent(
            place ->
                add(
                    Mistake.NAME_OF_OTHER_CODE,
                    item.place("name"),
                    locality.name(),
                    place.code(),
                    place.whole()));
  }

  /** However marks are typed; what it was called before counts, too. */
  private static boolean isCalled(Locality locality, String name) {
    return Stream.concat(Stream.of(locality.name()), locality.also().stream())
        .map(Slug::of)
        .anyMatch(own -> own.equals(Slug.of(name)) || own.endsWith("-" + Slug.of(name)));
  }

  /** Of a place, by its code or by that of one above it. */
  private Optional<OfficialPlace> province(Edition edition) {
    return edition.lineage().stream()
        .flatMap(each -> each.code().flatMap(official).stream())
        .map(OfficialPlace::province)
        .findFirst();
  }

  private void checkProvince(Item item, OfficialPlace own, Edition edition) {
    for (SaidText said : SaidText.of(item)) {
      if (!OWN.contains(said.key())) {
        continue;
      }
      Matcher named = PROVINCE.matcher(said.text());
      while (named.find()) {
        String name = named.group(1);
        if (Provinces.isName(name) && !name.equals(own.name())) {
          add(
              Mistake.OTHER_PROVINCE,
              said.place(named.start()),
              said.key(),
              named.group(),
              edition.entry().name(),
              own.fullName());
        }
      }
    }
  }

  private void checkArea(Reachable who, OfficialPlace own) {
    String digits = PhoneNumbers.atHome(who.phone());
    if (!digits.startsWith("02") || digits.length() < 10) {
      return;
    }
    Optional<String> code =
        Stream.of(4, 3)
            .map(length -> digits.substring(0, length))
            .filter(areas::containsKey)
            .findFirst();
    code.map(areas::get)
        .filter(province -> !province.equals(own.code()))
        .flatMap(province -> official.apply(province))
        .ifPresent(
            other ->
                add(
                    Mistake.OTHER_AREA_CODE,
                    who.place(),
                    who.phone(),
                    code.get(),
                    other.fullName(),
                    own.fullName()));
  }

  private void add(Mistake mistake, Source place, String... arguments) {
    problems.add(Problem.of(mistake, place, arguments));
  }
}
