package vn.lantoa.begin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.begin.FolderOwner.OfBody;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.begin.FolderOwner.OfProvince;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;
import vn.lantoa.text.Slug;

/** The folders of all owners: ky-lua, below lang-son. */
public final class FolderNames {
  /** Addresses of pages, which no locality may have: Xã An Toàn and the page of safety. */
  private static final Set<String> PAGES =
      Stream.concat(
              Arrays.stream(PageKind.values()).map(PageKind::path),
              Stream.of(SitePaths.ASSETS, SitePaths.SERVER, SitePaths.PICTURES, SitePaths.FILES))
          .map(path -> path.replaceFirst("/.*", ""))
          .collect(Collectors.toUnmodifiableSet());

  /** Of the provinces, under "", and of the communes, under their province's code. */
  private final Map<String, Set<String>> taken = new HashMap<>();

  /** Those that several communes of a province would have: Ba Tơ and Ba Tô. */
  private final Set<String> shared = new HashSet<>();

  public FolderNames(AdministrativeMap map) {
    for (Province province : map.provinces()) {
      take("", province.name());
    }
    for (Commune commune : map.communes()) {
      if (!take(commune.province().code(), commune.name())) {
        shared.add(commune.province().code() + "/" + Slug.of(commune.name()));
      }
    }
  }

  private boolean take(String province, String name) {
    return taken.computeIfAbsent(province, unused -> new HashSet<>()).add(Slug.of(name));
  }

  /** Its folder below that of the year: lang-son/ky-lua. */
  public String path(FolderOwner owner) {
    return owner.above().map(above -> path(above) + "/").orElse("") + name(owner);
  }

  private String name(FolderOwner owner) {
    if (owner instanceof OfCommune in) {
      return name(in.commune());
    }
    String name = Slug.of(owner.fullName());
    if (owner instanceof OfBody body) {
      String kind = Slug.of(body.level().label() + " " + body.name());
      return isFree(name, body) ? name : kind;
    }
    return Slug.of(owner.name());
  }

  /** With its code where the name alone is another's, too. */
  private String name(Commune commune) {
    String name = Slug.of(commune.name());
    boolean clear =
        !PAGES.contains(name) && !shared.contains(commune.province().code() + "/" + name);
    return clear ? name : name + "-" + commune.code();
  }

  private boolean isFree(String name, OfBody body) {
    String above =
        body.above()
            .map(place -> place instanceof OfProvince in ? in.province().code() : "none")
            .orElse("");
    return !PAGES.contains(name) && !taken.getOrDefault(above, Set.of()).contains(name);
  }
}
