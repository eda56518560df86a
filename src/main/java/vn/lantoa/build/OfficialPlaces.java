package vn.lantoa.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.campaign.site.OfficialPlace;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.BrokenMapException;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;

/** What places are called by their codes, for whoever reads content. */
final class OfficialPlaces {
  private OfficialPlaces() {}

  /** The program's map; where it can't be read, who begins a folder is told. */
  static Function<String, Optional<OfficialPlace>> of(Inputs inputs) throws IOException {
    Path folder = inputs.assets().resolve(AdministrativeMap.FOLDER);
    if (!Files.isDirectory(folder)) {
      return code -> Optional.empty();
    }
    try {
      AdministrativeMap map = AdministrativeMap.read(folder);
      return code ->
          map.commune(code)
              .map(OfficialPlaces::place)
              .or(() -> map.province(code).map(OfficialPlaces::place));
    } catch (BrokenMapException e) {
      return code -> Optional.empty();
    }
  }

  private static OfficialPlace place(Commune commune) {
    Optional<OfficialPlace> above = Optional.of(place(commune.province()));
    return new OfficialPlace(commune.code(), commune.name(), commune.fullName(), above);
  }

  private static OfficialPlace place(Province province) {
    return new OfficialPlace(
        province.code(), province.name(), province.fullName(), Optional.empty());
  }
}
